<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>posfallback</name>
  <message>
   <location filename="../../posfallback/gui/age.py" />
   <source>No</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/age.py" />
   <source>Yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/age.py" />
   <source>{items}: from {age} years on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/age.py" />
   <source>Born on or before {date}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/age.py" />
   <source>takes it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/age.py" />
   <source>old enough</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/age.py" />
   <source>{day} {month} {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/age.py" />
   <source>No, take out {items}, Alt N</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/age.py" />
   <source>Yes, old enough, Alt Y</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/age.py" />
   <source>Ask for a photo card. Only the answer is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/amounts.py" />
   <source>{count} for {amount}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/card_risk.py" />
   <source>{n} card payments at risk: {amount}, the oldest from {when}. Keep the slips.</source>
   <extracomment>For exactly one: {n} card payment at risk: {amount}, from {when}. Keep its slip.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/card_risk.py" />
   <source>{n} card payments at risk, the oldest over 72 h: {amount}, from {when}. Keep the slips.</source>
   <extracomment>For exactly one: {n} card payment at risk for over 72 h: {amount}, from {when}. Keep its slip.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/card_risk.py" />
   <source>{n} card payments at risk, the oldest over 24 h: {amount}, from {when}. Keep the slips.</source>
   <extracomment>For exactly one: {n} card payment at risk for over 24 h: {amount}, from {when}. Keep its slip.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>Paid in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>Cash that comes into the drawer without a sale.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>Put {amount} into the drawer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>{amount} was paid in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>Paid out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>Cash that leaves the drawer without a sale.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>Take {amount} out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>{amount} was paid out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>Drop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>Cash that goes from the drawer to the safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>Drop {amount} to the safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>{amount} is dropped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>No sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>The drawer is opened without a sale.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>Note it and open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>It is written down: open the drawer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>Clerk {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>Amount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>Choose why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>Type how much</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>In this shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>Nothing moved in this shift yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>Leave it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>Agree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>The amount in its smallest unit: 3 9 0 is 3.90</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>Choose the reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>The blue button</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>Clears the amount, then goes back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>Time, clerk and reason are written down. No money may move.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cash_moves.py" />
   <source>Reason: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/count_rows.py" />
   <source>{face}, {n} pieces, {total}</source>
   <extracomment>For exactly one: {face}, {n} piece, {total}</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/count_rows.py" />
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cues.py" />
   <source>This register has no sound device.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cues.py" />
   <source>Look at the scan field: a tick is added, a triangle waits for you, an octagon was not added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cues.py" />
   <source>No sound device: look at the scan field.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/cues.py" />
   <source>Sound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Customer view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>This register is closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>One moment, please</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Welcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Thank you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>The pole display does not answer. Selling goes on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>No second screen is there. Selling goes on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Total</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Paid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>To pay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Discount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Tax</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_charts.py" />
   <source>Cash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_charts.py" />
   <source>Card terminal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_charts.py" />
   <source>Voucher</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_charts.py" />
   <source>Cheque</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_charts.py" />
   <source>Account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_charts.py" />
   <source>cash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_charts.py" />
   <source>card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_charts.py" />
   <source>voucher</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_charts.py" />
   <source>cheque</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_charts.py" />
   <source>account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_charts.py" />
   <source>{hour} o'clock {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_charts.py" />
   <source>at central</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_charts.py" />
   <source>held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_charts.py" />
   <source>parked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_charts.py" />
   <source>by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_charts.py" />
   <source>Sales by hour: {hours}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_charts.py" />
   <source>{hour} to {end} {count}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/day_charts.py" />
   <source>Sales, {n} hours a bar</source>
   <extracomment>For exactly one: Sales, {n} hour a bar</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/day_charts.py" />
   <source>{part} {n} sales, {value}</source>
   <extracomment>For exactly one: {part} {n} sale, {value}</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/day_charts.py" />
   <source>not counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_charts.py" />
   <source>Sales by hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_charts.py" />
   <source>How customers paid: {kinds}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/day_charts.py" />
   <source>Drill {n} sales, not counted</source>
   <extracomment>For exactly one: Drill {n} sale, not counted</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/day_charts.py" />
   <source>No sale in this shift yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_charts.py" />
   <source>No sale yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_charts.py" />
   <source>How customers paid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_charts.py" />
   <source>and {kinds}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_charts.py" />
   <source>Drill</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_charts.py" />
   <source>Nothing was paid yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_close.py" />
   <source>Held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_close.py" />
   <source>Accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_close.py" />
   <source>Parked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_close.py" />
   <source>Waived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_close.py" />
   <source>Discounts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_close.py" />
   <source>Removed lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_close.py" />
   <source>Price overrides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_close.py" />
   <source>Till</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/day_close.py" />
   <source>{n} sales</source>
   <extracomment>For exactly one: {n} sale</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/day_close.py" />
   <source>Count till again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_close.py" />
   <source>Print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_close.py" />
   <source>{day}, register {register}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_close.py" />
   <source>adds up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_close.py" />
   <source>short {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_close.py" />
   <source>over {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_close.py" />
   <source>The X report is with the printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_close.py" />
   <source>Sold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_close.py" />
   <source>Close the shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_close.py" />
   <source>X report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_close.py" />
   <source>Shift {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_close.py" />
   <source>Count the till</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_close.py" />
   <source>Press again to close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_close.py" />
   <source>5 s, then it rests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_close.py" />
   <source>Count the till first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_close.py" />
   <source>Close of the shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_close.py" />
   <source>Leave it open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_close.py" />
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_close.py" />
   <source>Closes the shift when pressed twice within 5 s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/day_close.py" />
   <source>Prints the X report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/defect.py" />
   <source>Safe: every sale up to receipt {receipt}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/defect.py" />
   <source>A report without any data of sales was kept: {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/defect.py" />
   <source>What was sealed is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/defect.py" />
   <source>No report could be kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/defect.py" />
   <source>Selling has stopped: the program has a fault.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/defect.py" />
   <source>Close this window and start posfallback again. An open sale comes back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/defect.py" />
   <source>Until then sell on another register, or on paper slips.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/desk.py" />
   <source>Keep as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/done.py" />
   <source>{taken} received  −  {due} due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/done.py" />
   <source>{count} times {piece}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/done.py" />
   <source>Change to give {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/done.py" />
   <source>No change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/done.py" />
   <source>Print again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/done.py" />
   <source>Next customer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/done.py" />
   <source>Papers and printers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/done.py" />
   <source>Write by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/done.py" />
   <source>Print on {printer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/done.py" />
   <source>the receipt waits in F6</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/done.py" />
   <source>Receipt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/done.py" />
   <source>Papers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/done.py" />
   <source>Next sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/done.py" />
   <source>Scan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/done.py" />
   <source>Starts the next sale with that item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/done.py" />
   <source>Prints the receipt again, marked as a copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/done.py" />
   <source>Shows the receipt as it looks on paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/done.py" />
   <source>Papers that wait, printers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/done.py" />
   <source>Give change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/done.py" />
   <source>Paid, no change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/done.py" />
   <source>Scan the next item to start the next sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/done.py" />
   <source>It came out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/empty.py" />
   <source>Last sale {receipt}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/empty.py" />
   <source>{total}, change {change}, {time}, {paper}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/empty.py" />
   <source>{total}, {time}, {paper}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/empty.py" />
   <source>Scan the first item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/empty.py" />
   <source>or touch a quick key, or type a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>The receipt of {receipt} still waits for the printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Gift receipt of {receipt} is being printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Gift receipt of {receipt} still waits for the printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Copy {copy} of {receipt} is being printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>F6 takes it up again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>{item} comes back, and {amount} goes to the customer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Return without a receipt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Asked: comes back without a receipt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Keep it sold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Nothing is sold, and the ticket of {amount} is cleared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>The sale was given up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Nothing was sold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>More</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>No printer is set up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>No staff is loaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>No sale is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>A sale is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>on a receipt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>no receipt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>a receipt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Gift receipt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>without prices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Price check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>adds nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Without tax</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>on a certificate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Reverse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>a whole sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>My PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>change it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Give up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>the open sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>and printers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Reverse a whole sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Reverse it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Keep the sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Print a receipt again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Print without prices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Suspend</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Resume ({count})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Suspended: {amount}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Return on a receipt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Show its lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Agree {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Take it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Scan what comes back, or choose its line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Give up the sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Give it up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>No sale is open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Asked: give up the sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Reverse {receipt}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Asked: reverse {receipt}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/fields.py" />
   <source>Scan, or type a code or a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/find.py" />
   <source>Find by name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/find.py" />
   <source>Add to ticket</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/find.py" />
   <source>Type the first letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/find.py" />
   <source>{item}, {price}, result {place} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/find.py" />
   <source>Nothing chosen yet</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/find.py" />
   <source>{n} found</source>
   <extracomment>For exactly one: {n} found</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/find.py" />
   <source>Nothing found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/find.py" />
   <source>Add {item}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/find.py" />
   <source>Space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/hand_figures.py" />
   <source>Receipt number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/hand_figures.py" />
   <source>Date and time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/hand_figures.py" />
   <source>Tax ({rates})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/hand_figures.py" />
   <source>change {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>Notices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>More keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>Older</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>Nothing was said yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>Newest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/helper_unknown.py" />
   <source>Bottle refund</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/helper_unknown.py" />
   <source>Other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/helper_unknown.py" />
   <source>Leave out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/helper_unknown.py" />
   <source>This code is not in the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/helper_unknown.py" />
   <source>Type a price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/helper_unknown.py" />
   <source>Sell it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/helper_unknown.py" />
   <source>Type the amount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/helper_unknown.py" />
   <source>Type the shelf price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/helper_unknown.py" />
   <source>Shelf price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/helper_unknown.py" />
   <source>Other item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/helper_unknown.py" />
   <source>Money back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/helper_unknown.py" />
   <source>Give back {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/helper_unknown.py" />
   <source>Weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/helper_unknown.py" />
   <source>Weigh: {item}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/helper_unknown.py" />
   <source>Weight in {unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/helper_unknown.py" />
   <source>Type the weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/helper_unknown.py" />
   <source>More…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/helper_unknown.py" />
   <source>More departments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/key.py" />
   <source>selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/manager.py" />
   <source>Noted; open the drawer by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/manager.py" />
   <source>Cards at risk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/manager.py" />
   <source>Cards over 24 h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/manager.py" />
   <source>Cards over 72 h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/manager.py" />
   <source>Cash comes into the drawer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/manager.py" />
   <source>Notes and coins, compared after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/manager.py" />
   <source>Cash leaves the drawer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/manager.py" />
   <source>Reads and changes nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/manager.py" />
   <source>Cash goes to the safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/manager.py" />
   <source>Count, Z report, sign off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/manager.py" />
   <source>Opens the drawer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/manager.py" />
   <source>Switch clerk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/manager.py" />
   <source>Another one signs on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/manager.py" />
   <source>{time} by {clerk}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/manager.py" />
   <source>Manager</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/manager.py" />
   <source>Papers, printers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/manager.py" />
   <source>This shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/manager.py" />
   <source>The count is blind: what should be in the drawer is shown after it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/manager.py" />
   <source>Paper slips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/manager.py" />
   <source>Leave full screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/manager.py" />
   <source>Shift {number}, {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/manager.py" />
   <source>The keys, down the first column, then the second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/manager.py" />
   <source>Paper slips: what was sold by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/manager.py" />
   <source>Back to where you came from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/manager.py" />
   <source>Opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/manager.py" />
   <source>Sales</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/manager.py" />
   <source>To the safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/notice.py" />
   <source>Drop cash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/notice.py" />
   <source>Close shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/notice.py" />
   <source>Seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/numbers.py" />
   <source>Asked: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/numbers.py" />
   <source>Asked: {what}, the clerk's limit is {limit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/numbers.py" />
   <source>Set {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/numbers.py" />
   <source>Type how many</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/numbers.py" />
   <source>Price: {item}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/numbers.py" />
   <source>This line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/numbers.py" />
   <source>Whole sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/numbers.py" />
   <source>Percent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/numbers.py" />
   <source>Sale after {off} before tax</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/numbers.py" />
   <source>Price after {off}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/numbers.py" />
   <source>Quantity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/numbers.py" />
   <source>How much: {item}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/numbers.py" />
   <source>How many: {item}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/numbers.py" />
   <source>Price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/numbers.py" />
   <source>Price per {unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/numbers.py" />
   <source>Type the price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/numbers.py" />
   <source>Amount at the new price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/numbers.py" />
   <source>None yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/numbers.py" />
   <source>Discount on the sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/numbers.py" />
   <source>Discount: {item}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/numbers.py" />
   <source>Amount off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/numbers.py" />
   <source>Percent off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/numbers.py" />
   <source>Take {value} off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/numbers.py" />
   <source>Keep {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/numbers.py" />
   <source>Take the discount away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/numbers.py" />
   <source>Take off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office.py" />
   <source>Not added: this page takes no goods.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office.py" />
   <source>Esc goes back, then scan it.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/offices.py" />
   <source>Shift {shift} is closed, {n} sales.</source>
   <extracomment>For exactly one: Shift {shift} is closed, {n} sale.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/offices.py" />
   <source>The till adds up. The next one may begin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/offices.py" />
   <source>Leave the full screen: IT only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/offices.py" />
   <source>Stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/offices.py" />
   <source>Leave</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/offices.py" />
   <source>The till is over by {amount}. The next one may begin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/offices.py" />
   <source>The till is short by {amount}. The next one may begin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/open_shift.py" />
   <source>Open the shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/open_shift.py" />
   <source>Start cash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/open_shift.py" />
   <source>Open with {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/open_shift.py" />
   <source>The start cash in its smallest unit: 1 0 0 0 0 is 100.00</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/open_shift.py" />
   <source>Opens the shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/open_shift.py" />
   <source>How much cash lies in the drawer?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/open_shift.py" />
   <source>Count the start cash and type its sum. Without any, leave it at nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>A manager must agree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Number of the manager</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Digits entered: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Choose who agrees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Type the number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Choose a reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>PIN of the manager</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Not added: a manager is asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Esc leaves it as it was, then scan.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Type the PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Name, number or badge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Number or badge of the manager</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Nobody here has that number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Look at the badge.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/pad.py" />
   <source>Delete last digit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/pad.py" />
   <source>Delete last letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/paper.py" />
   <source>Sale saved in the sealed journal, {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/paper.py" />
   <source>Papers ({count})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/paper.py" />
   <source>Receipt {number} is printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/paper.py" />
   <source>Receipt {number} is printing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/paper.py" />
   <source>printing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/paper.py" />
   <source>printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/paper.py" />
   <source>Receipt {number}: write it by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/paper.py" />
   <source>Receipt {number}: no printer is set up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/paper.py" />
   <source>Sale saved in the sealed journal, {time}. Write the number by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/paper.py" />
   <source>not printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/paper.py" />
   <source>Look at the printer: the receipt may be incomplete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/paper.py" />
   <source>The sale is safe as {number}. If the paper is missing, print again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/paper.py" />
   <source>printed in part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/paper.py" />
   <source>Receipt not printed: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/paper.py" />
   <source>The sale is safe as {number}. It prints once that is mended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/paper.py" />
   <source>receipt waits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/paper_sheet.py" />
   <source>Page up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/paper_sheet.py" />
   <source>Page down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/paper_sheet.py" />
   <source>Page {page} of {pages}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/paper_sheet.py" />
   <source>Try now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/paper_sheet.py" />
   <source>marked COPY</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/paper_sheet.py" />
   <source>Turn the page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/paper_sheet.py" />
   <source>It came out: the doubt is settled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/paper_sheet.py" />
   <source>Prints it again, marked as a copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/paper_sheet.py" />
   <source>It is being printed once more, marked COPY.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_cards.py" />
   <source>No printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_cards.py" />
   <source>Read it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_cards.py" />
   <source>Is being printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_cards.py" />
   <source>Nothing waits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_cards.py" />
   <source>Every receipt came out. The last ones can be shown and printed again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_cards.py" />
   <source>{printer}: {state}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_cards.py" />
   <source>Show it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_cards.py" />
   <source>Receipts can be shown here. IT adds a printer to the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_cards.py" />
   <source>Print on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_cards.py" />
   <source>More printers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_cards.py" />
   <source>asks the printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_page.py" />
   <source>Receipts are written by hand now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_page.py" />
   <source>After each sale the screen shows what to write.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_page.py" />
   <source>Printing on {printer} now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_page.py" />
   <source>What waits is printed there, too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_page.py" />
   <source>Last receipts</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/papers_page.py" />
   <source>{n} receipts or reports wait</source>
   <extracomment>For exactly one: {n} receipt or report waits</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_page.py" />
   <source>Not printed ({count})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_page.py" />
   <source>Not printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_page.py" />
   <source>Choose a paper; PgUp, PgDn: page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_page.py" />
   <source>What was not printed, or the last receipts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_page.py" />
   <source>Shows the paper as it looks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_page.py" />
   <source>Prints it, or asks the printer again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_page.py" />
   <source>Prints on this printer, or writes by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>X report, shift {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>Z report, shift {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>Drop to the safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>Drawer opened, no sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>Till count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>Suspended sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>Look: did it come out?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>Waits for the printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>Written by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>Printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>Look at the printer: did it come out?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>{paper} is safe in the journal. Whole on paper? Then it came out. If not, print it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>It is being printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>{paper} is safe in the journal. Selling never waits for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>It waits its turn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>{paper} prints by itself in a moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>Left to be written by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>{paper} never prints by itself. A print is marked COPY.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>It is printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>{paper} can be printed again, marked COPY.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>No paper was printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>{paper} is safe in the journal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>Gift receipt of {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>Copy {copy} of {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>The screen shows what to write</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>Ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>Needs somebody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>The printer has not answered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>Not printed yet. {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>{paper} is safe in the journal. It prints once that is mended, or on another printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>Does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers_words.py" />
   <source>Not asked yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/pin_change.py" />
   <source>Your PIN now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/pin_change.py" />
   <source>The new PIN, 4 to 8 digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/pin_change.py" />
   <source>The new PIN once more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/pin_change.py" />
   <source>Change my PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/pin_change.py" />
   <source>Step {number} of {all}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/pin_change.py" />
   <source>{step}, digits entered: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/pin_change.py" />
   <source>Not added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/pin_change.py" />
   <source>Esc leaves the PIN as it is, then scan.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/pin_change.py" />
   <source>Your PIN is changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/pin_change.py" />
   <source>It holds from the next sign-on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/pin_change.py" />
   <source>Change the PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/price_check.py" />
   <source>Show the price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/price_check.py" />
   <source>Scan the item, or type its code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/price_check.py" />
   <source>Look at the shelf, or find it by name with F2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/price_check.py" />
   <source>age {age}+</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/price_check.py" />
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/price_check.py" />
   <source>Type a code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/price_check.py" />
   <source>tax {code}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/price_check.py" />
   <source>no tax</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/quick_keys.py" />
   <source>Quick</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/quick_keys.py" />
   <source>Other item, department and price, quick key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/quick_keys.py" />
   <source>{item}, {price}, quick key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/quick_keys.py" />
   <source>More pages of quick keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/quick_keys.py" />
   <source>More: returns, reversals, receipts again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/reason_panel.py" />
   <source>Why?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/reason_panel.py" />
   <source>Not yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/reasons.py" />
   <source>{reason}, reason, chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/reasons.py" />
   <source>{reason}, reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/reasons.py" />
   <source>More reasons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/receipt_panel.py" />
   <source>No such sale of this register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/receipt_panel.py" />
   <source>Scan it, or type its last digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/receipt_panel.py" />
   <source>Which receipt?</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/receipt_panel.py" />
   <source>{n} lines</source>
   <extracomment>For exactly one: {n} line</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/receipt_panel.py" />
   <source>Last: {receipt}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/receipt_panel.py" />
   <source>paid by {kinds}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/receipt_panel.py" />
   <source>reverses {receipt}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/receipt_panel.py" />
   <source>That is not a receipt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/receipt_panel.py" />
   <source>Scan the bar code at its foot, or press Esc.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/returning.py" />
   <source>{item}. Paid by {kinds}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/returning.py" />
   <source>{item}, {left}, {count} come back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/returning.py" />
   <source>Return on {receipt}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/returning.py" />
   <source>Take back {n} lines</source>
   <extracomment>For exactly one: Take back {n} line</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/returning.py" />
   <source>Take back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/returning.py" />
   <source>Choose what comes back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/returning.py" />
   <source>Nothing of it can come back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/returning.py" />
   <source>One less comes back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/returning.py" />
   <source>One more comes back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/returning.py" />
   <source>Why it comes back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/returning.py" />
   <source>{left} of {sold} left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/returning.py" />
   <source>That is not on this receipt, or all of it has come back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/returning.py" />
   <source>Look at the list, or press Esc.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/returning.py" />
   <source>Asked: goods come back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/returning.py" />
   <source>All of it has come back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell.py" />
   <source>Asked: a manager must agree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell.py" />
   <source>Sale above the limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell.py" />
   <source>Asked: a sale above the limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell.py" />
   <source>Find item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell.py" />
   <source>Adds what stands in the scan field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell.py" />
   <source>Before a code or a scan: three of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell.py" />
   <source>One more or one less of the line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell.py" />
   <source>Choose a line; PgUp, PgDn: page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell.py" />
   <source>Removes the line; again brings it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell.py" />
   <source>Suspends or resumes; returns and more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell.py" />
   <source>Pay with cash, card, voucher</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell.py" />
   <source>Clears the field, then one step back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell.py" />
   <source>Keep scanning: the open item waits here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell.py" />
   <source>Undo remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell.py" />
   <source>Sign off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell.py" />
   <source>Remove line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell_right.py" />
   <source>incl. {rate} {percent}  {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell_right.py" />
   <source>plus {rate} {percent}  {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell_right.py" />
   <source>incl. tax  {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell_right.py" />
   <source>plus tax  {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell_right.py" />
   <source>Off the sale: {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell_right.py" />
   <source>without tax, {reference}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell_right.py" />
   <source>{percent} off: {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell_right.py" />
   <source>Pay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell_right.py" />
   <source>Pay {amount}, F12</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/sell_right.py" />
   <source>{n} items have no price</source>
   <extracomment>For exactly one: {n} item has no price</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell_right.py" />
   <source>Not yet: the age has not been checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell_right.py" />
   <source>Nothing in the ticket yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Clerk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>IT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Touch your name, or type your number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>{count} of {all} lights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>No staff is loaded: type a clerk number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Start selling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Open Manager</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Look before you sell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>This register is ready to sell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Other…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Good morning. Who is on the till?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>PIN for {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Your number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>1 to 6 digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Touch a name or type a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Type a clerk number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Not added: nobody has signed on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Sign on first, then scan it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Light / dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Your number, then your PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Next, then start selling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Clears the digits, then asks for another number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>To the manager's page after the PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>The next language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Light or dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Type number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Good afternoon. Who is on the till?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Good evening. Who is on the till?</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>{n} digits</source>
   <extracomment>For exactly one: {n} digit</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>{count} of {least} digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Type your PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Check it, or touch your name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_acts.py" />
   <source>The slip says {amount} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_acts.py" />
   <source>The slip says {amount} less</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_acts.py" />
   <source>Keep the paper. If somebody makes it out, enter it after all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_acts.py" />
   <source>Slip {slip} is entered as receipt {receipt}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_acts.py" />
   <source>{amount}. Take the next slip.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_acts.py" />
   <source>Go back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_acts.py" />
   <source>Sign for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_acts.py" />
   <source>Save with the difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_acts.py" />
   <source>Slip {slip} cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_acts.py" />
   <source>Write it down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_acts.py" />
   <source>Slip {slip} is written down as unreadable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_acts.py" />
   <source>The difference becomes a line of its own, and somebody signs for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_acts.py" />
   <source>What is typed of it is kept here; it can still be entered later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_field.py" />
   <source>field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>Entered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>Spoiled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>Unreadable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>Missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>Not accounted for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>Unused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>Crossed out, or put aside blank: it can never be entered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>It is there; it can still be entered later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>Somebody looked and did not find it; it may turn up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>No slips were issued here yet. The kit prints them: posfallback kit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>Nothing was said of it yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>To do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>Every number is accounted for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>{state} {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>Enter slip {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>Receipt {receipt}, {amount}. Typed in by {clerk}, {when}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>{reason}. Written down by {clerk}, {when}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>Half typed: it waits in the form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>A later one of its kit was used. Look for it, or say what became of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>Earlier numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>Later numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>Enter a slip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>It is settled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>Choose a number; Page Up and Page Down turn the page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>What is still to do, or all numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>Write down that it is spoiled, unreadable or missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>Fill in the chosen slip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>Back to the form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>half typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>{slip}: {state}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_list.py" />
   <source>Slip {slip} is written down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_match.py" />
   <source>Not in the list: choose a department</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_match.py" />
   <source>Back to what the list holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_match.py" />
   <source>Type an item as it is written, or scan the goods. What the price list holds comes here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_match.py" />
   <source>The price list has nothing like it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_match.py" />
   <source>{amount} too much. You can save when both agree.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_match.py" />
   <source>Goods {goods} and tax {tax}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_match.py" />
   <source>Then type the total as it is written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_match.py" />
   <source>Sign {sign}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_match.py" />
   <source>The line in hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_match.py" />
   <source>The list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_match.py" />
   <source>Lines {lines}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_match.py" />
   <source>{amount} apart. Look again, or sign for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_match.py" />
   <source>{amount} to go. You can save when both agree.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_match.py" />
   <source>Which item is “{words}”?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_match.py" />
   <source>“{words}”: in which department?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_match.py" />
   <source>It adds up: {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_match.py" />
   <source>Lines {lines}, slip {slip}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_match.py" />
   <source>{name}, department</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_match.py" />
   <source>A–Z</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_page.py" />
   <source>The slip that was half typed is back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_page.py" />
   <source>Compare it with the paper, then go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_page.py" />
   <source>Paper slip {place} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_page.py" />
   <source>Difference {amount}: who signs for it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_page.py" />
   <source>{entered} entered, {left} to go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_page.py" />
   <source>Difference, and who signed for it: none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_page.py" />
   <source>Paper slip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_page.py" />
   <source>Save slip {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_page.py" />
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_page.py" />
   <source>Add line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_page.py" />
   <source>Skip slip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_page.py" />
   <source>Slip list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_page.py" />
   <source>Next field; on an empty line the total. It saves nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_page.py" />
   <source>In the words of a line: choose the item; else the line before or after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_page.py" />
   <source>Choose a department; cash or card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_page.py" />
   <source>The words of the line in hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_page.py" />
   <source>Add a line; clear a line, again brings it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_page.py" />
   <source>Where the sums differ: say why, and sign for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_page.py" />
   <source>Leave this slip for later; all numbers and where they stand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_page.py" />
   <source>Cash, card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_page.py" />
   <source>Save: the sale is sealed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_page.py" />
   <source>Back; what is typed waits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_page.py" />
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_page.py" />
   <source>Clear line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_paper.py" />
   <source>Card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_paper.py" />
   <source>Signed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_paper.py" />
   <source>No.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_paper.py" />
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_paper.py" />
   <source>Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_paper.py" />
   <source>Approval code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_paper.py" />
   <source>Last 4 only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_paper.py" />
   <source>Qty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_paper.py" />
   <source>Item as written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_paper.py" />
   <source>Earlier lines, sheet {at} of {sheets}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_paper.py" />
   <source>Later lines, sheet {at} of {sheets}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_paper.py" />
   <source>Quantity, line {line}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_paper.py" />
   <source>Item as written, line {line}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_paper.py" />
   <source>Tax, line {line}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_paper.py" />
   <source>Price, line {line}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_paper.py" />
   <source>Amount, line {line}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_paper.py" />
   <source>Total as written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slip_paper.py" />
   <source>OUTAGE SALES SLIP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/stop.py" />
   <source>Safe: every sale up to {receipt}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/stop.py" />
   <source>Selling has stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/stop.py" />
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/stop.py" />
   <source>Sound off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/stop.py" />
   <source>This register cannot write its journal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/stop.py" />
   <source>Use another register.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/stop.py" />
   <source>Sealed sales are safe.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/strip.py" />
   <source>{n} sales held, safe</source>
   <extracomment>For exactly one: {n} sale held, safe</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>Register {register}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/strip.py" />
   <source>{n} parked</source>
   <extracomment>For exactly one: {n} parked</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>Store {store}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>CENTRAL ANSWERS AGAIN</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/strip.py" />
   <source>Keep selling here. {n} held, safe</source>
   <extracomment>For exactly one: Keep selling here. {n} held, safe</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>Central in step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>Asking central</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>Selling on its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>CENTRAL DOWN {time}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/suspended.py" />
   <source>{n} sales suspended</source>
   <extracomment>For exactly one: {n} sale suspended</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/suspended.py" />
   <source>No sale is suspended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/suspended.py" />
   <source>Resume {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/suspended.py" />
   <source>Resume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/suspended.py" />
   <source>Nothing left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/system.py" />
   <source>The window needs libraries of the system that are not installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/system.py" />
   <source>There is no screen to open the window on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/system.py" />
   <source>Start it on the register's own screen; the command line works without one: posfallback --help.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/system.py" />
   <source>Install them: sudo apt-get install {packages}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tax_free.py" />
   <source>The number of the certificate, not the name of the customer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tax_free.py" />
   <source>Sale without tax</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tax_free.py" />
   <source>Certificate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tax_free.py" />
   <source>Put the tax back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tax_free.py" />
   <source>Sell without tax</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tax_free.py" />
   <source>Type the certificate number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tax_free.py" />
   <source>Keep the tax</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tax_free.py" />
   <source>Asked: a sale without tax, {reference}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender.py" />
   <source>Cash received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender.py" />
   <source>On the terminal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender.py" />
   <source>Back to ticket</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender.py" />
   <source>Declined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender.py" />
   <source>All of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender.py" />
   <source>Take the last payment again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender.py" />
   <source>Choose how it is paid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender.py" />
   <source>No cards while central is down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender.py" />
   <source>Still missing: approval code, last 4 digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender.py" />
   <source>Still missing: approval code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender.py" />
   <source>Still missing: last 4 digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender.py" />
   <source>Esc goes back to the ticket.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender.py" />
   <source>if any</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender.py" />
   <source>To give back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender.py" />
   <source>Type or touch the cash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender.py" />
   <source>Card above the limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender.py" />
   <source>Another way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender.py" />
   <source>Money in its smallest coin: 3 9 0 is 3.90</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender.py" />
   <source>Cash, card, voucher</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender.py" />
   <source>Cheque, account and other ways; ← → choose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender.py" />
   <source>Next field, then the blue button</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender.py" />
   <source>Clears the field, then back to the ticket</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender.py" />
   <source>Press again: {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_other.py" />
   <source>It pays for what is left at most, and gives no change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_parts.py" />
   <source>in cash {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_parts.py" />
   <source>Give back {kind} {amount}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/tender_parts.py" />
   <source>Total, {n} parts taken</source>
   <extracomment>For exactly one: Total, {n} part taken</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_parts.py" />
   <source>Keep the terminal slip in the drawer. It works without central.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_parts.py" />
   <source>Left to pay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_parts.py" />
   <source>Change to give</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_parts.py" />
   <source>Type the amount on the card terminal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_parts.py" />
   <source>Wait for “Approved”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_parts.py" />
   <source>Copy two numbers from its slip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_parts.py" />
   <source>Taken, but not sealed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_parts.py" />
   <source>Card ending {digits}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_parts.py" />
   <source>Then still to pay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_parts.py" />
   <source>Last 4 digits of the card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_parts.py" />
   <source>Last 4 digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_parts.py" />
   <source>To pay out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_parts.py" />
   <source>Exact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_parts.py" />
   <source>Type what the voucher is worth. Keep it in the drawer: it gives no change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_words.py" />
   <source>Gift voucher</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_words.py" />
   <source>Take payment {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_words.py" />
   <source>Take {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_words.py" />
   <source>Record card {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_words.py" />
   <source>Take gift voucher {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_words.py" />
   <source>Take cheque {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_words.py" />
   <source>Take account {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_words.py" />
   <source>Pay out {amount}, payment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_words.py" />
   <source>Pay out {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_words.py" />
   <source>Pay out {amount}, card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_words.py" />
   <source>Pay out {amount}, gift voucher</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_words.py" />
   <source>Pay out {amount}, cheque</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_words.py" />
   <source>Pay out {amount}, account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_words.py" />
   <source>Take {kind} {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender_words.py" />
   <source>Pay out {amount}, {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/ticket.py" />
   <source>{items}, {lines}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/ticket.py" />
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/ticket.py" />
   <source>You save {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/ticket.py" />
   <source>{quantity} items</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/ticket.py" />
   <source>{n} items</source>
   <extracomment>For exactly one: {n} item</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/ticket.py" />
   <source>One less of line {n}, {item}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/ticket.py" />
   <source>Quantity {quantity} of line {n}, {item}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/ticket.py" />
   <source>One more of line {n}, {item}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/ticket.py" />
   <source>Price of line {n}, {item}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/ticket.py" />
   <source>Discount on line {n}, {item}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/ticket.py" />
   <source>Remove line {n}, {item}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/ticket.py" />
   <source>Earlier lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/ticket.py" />
   <source>Later lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/ticket.py" />
   <source>Total  {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/ticket.py" />
   <source>Lines {first} to {last} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/ticket.py" />
   <source>First</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/ticket.py" />
   <source>Last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/ticket_row.py" />
   <source>Undo, line {n}, {item}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/ticket_words.py" />
   <source>{quantity} at {price}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/ticket_words.py" />
   <source>Price needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/ticket_words.py" />
   <source>Weight needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/ticket_words.py" />
   <source>removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/ticket_words.py" />
   <source>Line {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/ticket_words.py" />
   <source>price needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/ticket_words.py" />
   <source>weight needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/ticket_words.py" />
   <source>Removed by {clerk}, {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/ticket_words.py" />
   <source>Price from its label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/ticket_words.py" />
   <source>Comes back: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/ticket_words.py" />
   <source>Age {age}+</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/ticket_words.py" />
   <source>New price: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/till_count.py" />
   <source>{sign} cash {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/till_count.py" />
   <source>{sign} paid in {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/till_count.py" />
   <source>{sign} paid out {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/till_count.py" />
   <source>{sign} drop {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/till_count.py" />
   <source>Float {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/till_count.py" />
   <source>Enter: next line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/till_count.py" />
   <source>Count again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/till_count.py" />
   <source>Count everything first. What should be there is shown after Compare.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/till_count.py" />
   <source>Count of the till</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/till_count.py" />
   <source>Expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/till_count.py" />
   <source>How the expected sum is made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/till_count.py" />
   <source>Counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/till_count.py" />
   <source>Counted and sealed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/till_count.py" />
   <source>Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/till_count.py" />
   <source>Sign and close till</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/till_count.py" />
   <source>How many pieces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/till_count.py" />
   <source>Next line, line before; after the last one the blue button</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/till_count.py" />
   <source>Choose the reason of a difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/till_count.py" />
   <source>Clears the line, then goes back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/till_count.py" />
   <source>It adds up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/till_count.py" />
   <source>Short</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/till_count.py" />
   <source>Over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/window.py" />
   <source>This register keeps the whole screen and stays open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/window.py" />
   <source>IT leaves it: F8, then Leave full screen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/window.py" />
   <source>Central is coming back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/window.py" />
   <source>Keep selling: nothing has to wait.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/window.py" />
   <source>The full screen was left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/window.py" />
   <source>Closing the window ends the register now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/window.py" />
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/window.py" />
   <source>Bring central back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/window.py" />
   <source>Central is back, and the sales were replayed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/basket.py" />
   <source>There is no such line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/basket.py" />
   <source>Choose a line of this sale.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>A barcode has 8, 12, 13 or 14 digits, a PLU up to 7.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>A code of {count} digits is neither a barcode nor a PLU.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>There is no code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>Scan or key a code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>A code cannot be written like that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>Use digits alone, or letters A-Z, digits, space and _ - . with at least one letter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>That code is too long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>That barcode names no item.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>Look for another barcode on the item.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>The check digit of that barcode is wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>Scan it again, or key the digits below the bars once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>A store's own code has at most {most} signs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>Give a number such as 10 or 12.5.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>Give a percentage, or a positive amount.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>Give a smaller discount, or take it off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>A discount is more than 0 % and at most 100 %.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>The discount is larger than the line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>There is nothing to take a discount from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>The discount is larger than the sale.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>A discount is a percentage or an amount, not both.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>A discount is more than nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>That is not a percentage.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>A percentage has at most three decimals.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>{currency} has at most {count} decimals.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>That is not a currency of ISO 4217.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>Give three capital letters, such as USD, EUR or JPY.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>That amount is too large.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>Check the quantity and the price.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>{currency} has no decimals.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>That is not an amount of money.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>Give digits with a point, such as {example}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>Give an amount such as {example}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>A quantity of zero sells nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>Give another quantity, or remove the line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>That quantity is too large.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>Give less than a million.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>That is not a quantity.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>Give digits with a point, such as 2 or 0.734.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>A quantity has at most three decimals.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>Give a quantity such as 0.734.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Change brought</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Found in store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Supplier paid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Store expense</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Drawer full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>End of shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Change for a customer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Check the drawer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Wrong change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Miscounted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Customer left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Cannot pay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Training mistake</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Shelf says otherwise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Price match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Near its date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Goodwill</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Not wanted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Faulty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Wrong item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Wrong sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Wrong payment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Changed mind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Certificate seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Added up wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Tax worked out wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Rounded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Crossed out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Blank, put aside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Wet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Torn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Cannot be made out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Not in the pad</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>There is no reason yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Choose or type why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>The reason is too long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Say it in {most} letters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a discount of that size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a price so far from the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a return without a receipt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>reversing a sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>giving up a sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a sale without tax</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>cash put in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>cash taken out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>cash for the safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>opening the drawer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>counting the till</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>closing the shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a sale of that size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a card payment above the limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>leaving the full screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a slip whose sums differ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Give its weight, or leave it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>{amount}, or {cash} in cash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>There is nothing to sell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Scan an item first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Tax is inside the prices here and cannot be left out at the register.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Sell it with tax; the office pays it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Give it a price and a department, or leave it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>{name} has no weight yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Only {amount} is due, and only cash can give change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Take {amount} or less this way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>{amount} is still to pay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Take another {amount}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>There is nothing to pay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Leave the tender out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>A tender of a sale is more than nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Give what was handed over; change is worked out from it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Everything is paid already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Leave the last tender out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>The customer gets {amount} back, no more and no less.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Pay out {amount}; in a file that is a negative tender.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>{name} has no price yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>In cash {amount} is still to pay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Take another {amount} in cash.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/screening.py" />
   <source>Card numbers are never kept here. Give at most the last four digits, in their own field.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/screening.py" />
   <source>The {field} looks as if it held a card number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/tax.py" />
   <source>That is not a tax rate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/tax.py" />
   <source>Give a percentage from 0 to 100 with at most three decimals, such as 10.1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/tax.py" />
   <source>It has none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/tax.py" />
   <source>The tax table has no rate {codes}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/tax.py" />
   <source>It has {codes}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/words.py" />
   <source>{things} and {thing}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>Run `posfallback journal verify`, keep the file as it is and call IT.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>A number is too large to be kept exactly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>Enter a smaller amount.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>Use the version of posfallback that wrote it, or a newer one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>An entry of the journal is damaged ({why}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>A text holds half a character.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>Type the text again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>The journal holds an entry of kind {kind} in format {format}, which this version does not know.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/book.py" />
   <source>The journal does not begin with its opening.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/cash.py" />
   <source>The counted cash is below 0.00.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/cash.py" />
   <source>Count the drawer again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/cash.py" />
   <source>There should not be so much cash in the drawer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/cash.py" />
   <source>Type a smaller amount.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/cash.py" />
   <source>The amount is still 0.00.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/cash.py" />
   <source>Type how much cash it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/copies.py" />
   <source>No sale of this register has that number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/copies.py" />
   <source>Check the number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/customer.py" />
   <source>Closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>The price is still 0.00.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>Type the price from the shelf.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>The weight is still 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>Type the weight from the scale.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>Goods come back at what was paid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>Leave the amount as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>The price of this line comes from its label.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>Scan the next piece instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>This item is sold by the piece.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>Type a whole number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>department</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/lookup.py" />
   <source>Unknown item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/lookup.py" />
   <source>That came from a card reader, and nothing of it was kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/lookup.py" />
   <source>Use the card terminal, then choose Card and type its approval code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/outages.py" />
   <source>Go on selling; end it first if this is another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/outages.py" />
   <source>No outage is open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/outages.py" />
   <source>See `posfallback outage list` for those that were.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/outages.py" />
   <source>An outage cannot have begun then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/outages.py" />
   <source>Give a time that is past, with its offset, such as 2026-11-23T10:15:00-05:00.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/outages.py" />
   <source>Outage {outage} is open already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/post_void.py" />
   <source>That receipt is itself a reversal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/post_void.py" />
   <source>Ring the sale again if it was right after all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/post_void.py" />
   <source>Take back the other lines as a return instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/post_void.py" />
   <source>Goods of {receipt} have come back already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/printers.py" />
   <source>the drawer did not open: use its key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/printers.py" />
   <source>Choose one of the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/printers.py" />
   <source>There is no printer called {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/printing.py" />
   <source>No printer is set up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/printing.py" />
   <source>Add a [[printer]] to the settings and start again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/printing.py" />
   <source>Choose a printer first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/printing.py" />
   <source>Choose a sale to print.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/printing.py" />
   <source>No printer is in use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/printing.py" />
   <source>Choose one, or read the figures from the screen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/printing.py" />
   <source>Entry {seq} is not a sale.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>Check the number, or take the goods back without a receipt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>There is no such line on that receipt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>Choose one of its lines.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>Take back what was sold on it and has not come back yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>Nothing of it can come back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>No more of {name} can come back on this receipt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>{receipt} has been reversed as a whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>Remove the line and take back what is left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>More comes back than was sold on {receipt}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>Ring it as two sales, or ask the manager.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>Take the rest in cash.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>Take cash, or ask the manager.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>One sale may come to {amount} at most here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>While central is down a card may pay {amount} a sale at most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>Card payments held here may come to {amount} at most; this one would pass that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>Cards may pay {amount} a shift at most; this one would pass that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>The sale was not sealed, but all of it is here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Take the payment again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Press Pay to finish it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>The register stopped right after it. Print it again if the customer has no receipt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Ask a manager to do it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>A sale is still open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Finish or suspend it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>No item asks for an age.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Go on scanning.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Type it, or leave the item out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>The customer's age has not been checked yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Answer the question first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>There is no such payment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Choose a payment of this sale.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Give the money back the same way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>No sale has been sealed here since the start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Type the receipt number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Selling has not stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Go on selling.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>The journal is not as it was sealed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Finish it, suspend it or give it up first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>{name} may not allow {act}.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/services/selling.py" />
   <source>{n} items need a price or a weight.</source>
   <extracomment>For exactly one: {n} item needs a price or a weight.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>The receipt was paid by {kinds}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>The last sale is sealed as {receipt}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Do not sell here. Call IT and tell them: {finding}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/shifts.py" />
   <source>No shift is open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/shifts.py" />
   <source>Open the shift first, then go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/shifts.py" />
   <source>A shift is open already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/shifts.py" />
   <source>Close it first, or go on selling in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/shifts.py" />
   <source>The opening float is below 0.00.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/shifts.py" />
   <source>Count the start cash again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>clerk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Check the number, or have the staff loaded again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>This PIN does not belong to this number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Type the PIN again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>A manager must agree to {act}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Nobody is named as the clerk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Give the clerk's number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Nobody here has the number {number}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>A clerk's number has 1 to 6 digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Type the number on your badge.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Too many wrong PINs, so this number is locked for a minute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Wait a minute, or let somebody else sign on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>No staff is loaded, so there are no PINs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Have the staff loaded first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>A PIN has 4 to 8 digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Type another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>The new PIN was not the same both times.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Type it twice again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>That is the PIN that you have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>That is no slip's number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>This number was never issued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>A slip of another store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>Entered already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>It was declared spoiled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>what was sold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>Type or scan its number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>Date or time cannot be meant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>Line {number} is not complete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>Nothing is typed yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>The written total is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>Sums must agree first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>Cash or card?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>This store takes no cards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>The approval code is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>The last 4 digits are missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>its department</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>its price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>The sale that was open before the register stopped is back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>Check the last item with the customer, then go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>The sale that was open is still here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>The price list cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>Key each item with its price and look at age limits yourself. IT loads the list again; selling goes on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>A sale is open here and waits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>It comes back with the next sign-on; nothing of it is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>Sales count for that day until it is closed: count the till and close it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>The sale is done. Take some cash to the safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>Shift {number} of {day} is still open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>More than {amount} in the drawer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>That sale does not wait any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>Choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>Money has been taken for this sale.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>Give it back first, or finish the sale.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>That sale waits on another register.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>Take it up where it was suspended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>brand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>This store takes no cards while central is down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>Take cash.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>The approval code is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>Copy the code that the terminal or the telephone gave.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>Type what was handed over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>Of a card only its last four digits are kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>Type the last four digits, nothing more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>An approval code has at most 8 letters and digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>Copy the code that the terminal shows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>The name of the card brand is too long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>Use the brand's short name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>This store takes no tender called {kind}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>Use one of: {kinds}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>tender</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>certificate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>That is not possible right now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Go back to the ticket first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>No item waits for that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>This line was not removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Choose a removed line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>The reference is too long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Type only the number of the certificate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Selling has stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Do what the red notice says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Nobody has signed on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Sign on first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Not added: this sale is being paid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Nothing has been rung yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Scan the first item.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Nothing in the price list matches.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Try fewer letters, or type the code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/till_duties.py" />
   <source>The till has not been counted yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/till_duties.py" />
   <source>Count it first, then close it.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/services/watching.py" />
   <source>{count} receipts wait.</source>
   <extracomment>For exactly one: {count} receipt waits.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Printer</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/services/watching.py" />
   <source>Checked, {count} entries</source>
   <extracomment>For exactly one: Checked, {count} entry</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/services/watching.py" />
   <source>{count} items</source>
   <extracomment>For exactly one: {count} item</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Sealed journal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Price list</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/services/watching.py" />
   <source>{count} may sign on</source>
   <extracomment>For exactly one: {count} may sign on</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Clerks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Clock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Not behind the last sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Parked sales</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Central POS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Down since {when}. Sales are kept here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>None named. Sales are sealed without paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>None loaded. Key each item with its price.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Old: {when}, {items}. Selling goes on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>No list loaded: any number may sign on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Behind the last entry of {when}. Set it; selling goes on.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/services/watching.py" />
   <source>{count} sales are parked: a manager has to decide.</source>
   <extracomment>For exactly one: {count} sale is parked: a manager has to decide.</extracomment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>None named. Sales are kept here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Not heard of yet. Sales are kept here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Has not answered yet. Selling goes on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>today {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>{when}, {items}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/catalogue.py" />
   <source>Load it again: "posfallback catalogue load FILE", or "posfallback catalogue pull" from central.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/catalogue.py" />
   <source>The price list {path} is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/catalogue.py" />
   <source>Move it away, then load the catalogue with "posfallback catalogue load FILE".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/catalogue.py" />
   <source>Load it again with "posfallback catalogue load FILE".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/catalogue.py" />
   <source>{path} is not a catalogue of posfallback.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/catalogue.py" />
   <source>{path} was made by another version of posfallback.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/drafts.py" />
   <source>{path} is not a file of this posfallback.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/drafts.py" />
   <source>Move it away; a new one is made by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/drafts.py" />
   <source>The copy of the open sale cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/drafts.py" />
   <source>Ask the customer and ring it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>Check the disk, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>Free some space, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>Give this account the right to write there, or choose another folder, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>Check the path and that the disk is mounted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>the disk failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>{path} could not be read or written: {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>There is no room left on the disk for {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>{path} cannot be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>{path} is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>The disk failed while the sale was being sealed; whether it was sealed is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>Start posfallback again: it verifies the journal and says whether the sale is in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>The key of this home is not the one that the journal was opened with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>Restore register.key from a backup of the same home.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>Entry {seq} is not what was sealed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>Nothing was sealed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Do not sell on this register. Keep the file as it is, run `posfallback journal verify` and call IT.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Give the right file. If it is the right one, keep it as it is and restore a backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>A journal is never overwritten.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Give the right home, or make one with `init`.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Give the right home or file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Use that version, or a newer one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>{path} is not a posfallback journal, or it is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Somebody used a tool on the journal. Keep the file as it is, restore a backup and call IT.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>That is not a public key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Give 64 digits 0-9 and a-f, as entry 1 holds them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>There is a journal at {path} already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>There is no journal at {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>{path} was made by a newer version of posfallback.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>The journal's schema was changed: {parts}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>{path} was left by a register that was killed, and its log cannot be read where nothing is writable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Copy {name} and {name}-wal to a folder that can be written, and give that one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>The journal cannot be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/marks.py" />
   <source>Move the file away and replay again: central says what it holds already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/marks.py" />
   <source>The replay marks in {path} are damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/marks.py" />
   <source>{path} does not hold the replay marks of this version of posfallback.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/marks.py" />
   <source>Use the verb that replays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/marks.py" />
   <source>{path} was opened for reading.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/spool.py" />
   <source>Make room on the disk or give the folder back; receipts wait and print then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/spool.py" />
   <source>The printer's job log {name} cannot be used: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>Give this account the right to write there, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>{path} is damaged or is not a database.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>Keep it as it is and restore a backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>Another program holds {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>Close the other program, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>The disk failed while {path} was read or written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>Check the disk, then start again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>{path} cannot be opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>Check that its folder exists and that this account may use it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/staff.py" />
   <source>Load it again: "posfallback staff load FILE", or "posfallback catalogue pull" from central.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/staff.py" />
   <source>The staff file {path} is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/staff.py" />
   <source>Load the staff again with "posfallback staff load FILE".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/staff.py" />
   <source>The PIN of number {number} is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/staff.py" />
   <source>Try again in a moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the cover is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the paper is out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the cutter is stuck</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the printer reports an error, such as jammed paper or a stuck cutter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the printer is offline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the printer does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the paper is nearly used up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>the paper is jammed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>the printer cannot be reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>the system has stopped the printer ({reason})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>Check the queue in the system's settings; the receipt waits and prints then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>Look whether the receipt came out; if not, print it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>it gave no reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>the system has stopped the printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>the system does not say how the printer is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>The system's queue {queue} took nothing: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>The system's queue {queue} took a receipt and gave no number for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>The queue has let the receipt go: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>Nobody says what became of the receipt: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>the system does not know the queue {queue}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>The printer stopped in the middle of a receipt: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>Nobody says what became of the receipt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>The system cannot print: there is no {command}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>The system's queue {queue} does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>The system's queue {queue} took a receipt and said nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>it takes too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/file.py" />
   <source>Make room or give the folder back; the receipt waits and is written then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/file.py" />
   <source>Look whether the receipt is there; if not, print it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/file.py" />
   <source>{folder} is not a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/file.py" />
   <source>{folder} cannot be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/file.py" />
   <source>The receipt cannot be written to {folder}: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/file.py" />
   <source>A receipt may be in {folder} or not: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/line.py" />
   <source>Check its power, paper and cable; the receipt waits and prints then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/line.py" />
   <source>The printer cannot be asked: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/line.py" />
   <source>The printer cannot be reached: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/line.py" />
   <source>The connection broke in the middle of a receipt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/line.py" />
   <source>The printer hung up before it said that the receipt is out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/line.py" />
   <source>The printer is not ready: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/line.py" />
   <source>The printer took nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/line.py" />
   <source>it hung up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/line.py" />
   <source>it does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/network.py" />
   <source>The printer cannot be reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/network.py" />
   <source>The printer hung up before anything was sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/network.py" />
   <source>the printer hung up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/serial.py" />
   <source>a serial port has no speed {speed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/serial.py" />
   <source>this system prints to its ports through device = cups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/serial.py" />
   <source>it is not a serial port</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/usb.py" />
   <source>the printer reports an error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/usb.py" />
   <source>{path} is not a printer port</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>Check the queue in the system's settings; the receipt waits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>the system has paused the printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>There is no Windows spooler for {queue} here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>Windows prints no PDF by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>Leave form = "pdf" out for this printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>There is no queue {queue}: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>there is no Windows spooler for {queue} here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>The queue {queue} took nothing: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>The queue {queue} took part of a receipt: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>The queue {queue} may have dropped a receipt: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>The printer stopped in the middle of a receipt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>the spooler does not say how the printer is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/cli/demo.py" />
   <source>The journal holds {sales} of {value}, central {their_count} of {their_value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/cli/demo.py" />
   <source>It does not add up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/cli/demo.py" />
   <source>It adds up: every sale is at central once, and only once.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>posfallback</name>
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
   <source>Sound</source>
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
   <location filename="../../posfallback/gui/errands.py" />
   <source>F6 takes it up again.</source>
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
   <source>Keep the sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Reverse it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Give up the sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/errands.py" />
   <source>Asked: give up the sale</source>
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
   <source>Amount at the new price</source>
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
   <source>Nobody here has that number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Look at the badge.</source>
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
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Clerk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Manager</source>
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
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Open Manager</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Digits entered: {count}</source>
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
   <source>Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Check it, or touch your name.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/strip.py" />
   <source>{n} sales held, safe</source>
   <extracomment>For exactly one: {n} sale held, safe</extracomment>
   <translation type="unfinished">
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
   <location filename="../../posfallback/gui/tax_free.py" />
   <source>Sale without tax</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tax_free.py" />
   <source>Keep the tax</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/tender.py" />
   <source>Esc goes back to the ticket.</source>
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
   <location filename="../../posfallback/gui/till_count.py" />
   <source>Count of the till</source>
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
   <location filename="../../posfallback/domain/labels.py" />
   <source>Begin with fixed digits, then I for the item, P for a price or W for a weight, V for a verifier, last C.</source>
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
   <source>That is not an amount of money.</source>
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
   <location filename="../../posfallback/domain/sale.py" />
   <source>Give its weight, or leave it out.</source>
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
   <location filename="../../posfallback/domain/screening.py" />
   <source>Card numbers are never kept here. Give at most the last four digits, in their own field.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/slips.py" />
   <source>That is not the number of a slip.</source>
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
   <location filename="../../posfallback/journal/checkpoint.py" />
   <source>This is not a checkpoint.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/journal/checkpoint.py" />
   <source>Give the file as `journal checkpoint` printed it.</source>
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
   <source>A text holds half a character.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>Type the text again.</source>
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
   <location filename="../../posfallback/services/printers.py" />
   <source>Choose one of the settings.</source>
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
   <source>Receipts are written by hand now.</source>
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
   <source>Remove the line and take back what is left.</source>
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
   <location filename="../../posfallback/services/selling.py" />
   <source>The sale was not sealed, but all of it is here.</source>
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
   <source>Do not sell here. Call IT.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Finish it, suspend it or give it up first.</source>
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
   <location filename="../../posfallback/services/slip_entry.py" />
   <source>Mend that row and give the file again with --resume.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slip_entry.py" />
   <source>Take its lines and total out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slip_entry.py" />
   <source>The slip has no total.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slip_entry.py" />
   <source>Type the total as it is written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slip_entry.py" />
   <source>The date or time of the slip cannot be meant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slip_entry.py" />
   <source>Write the date like 2026-11-23 and the time like 14:26; leave both empty if they cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slip_entry.py" />
   <source>Check each line. If they are as written, give a difference_reason, and who signs for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slip_entry.py" />
   <source>Nobody has signed for the difference.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slip_entry.py" />
   <source>Give a staff number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slip_entry.py" />
   <source>How the slip was paid is missing or cannot be meant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slip_entry.py" />
   <source>Write cash or card; for several, each with its amount: cash 10.00 + card 13.27.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>Send it to the store that it names.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>Check the number on the slip. A slip that nobody issued is no slip of this store.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>Look for that sale. If it was entered wrongly, reverse it and ring the sale as it was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>If there is a sale on it after all, ring it as an ordinary sale.</source>
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
   <source>That sale does not wait any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>Choose another one.</source>
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
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Printer</source>
   <translation type="unfinished" />
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
   <source>No list loaded: any number may sign on.</source>
   <translation type="unfinished" />
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
   <source>Check the path and that the disk is mounted.</source>
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
   <location filename="../../posfallback/storage/marks.py" />
   <source>Use the verb that replays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/spool.py" />
   <source>Make room on the disk or give the folder back; receipts wait and print then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/staff.py" />
   <source>Give the path of a CSV file.</source>
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
   <location filename="../../posfallback/devices/line.py" />
   <source>Check its power, paper and cable; the receipt waits and prints then.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

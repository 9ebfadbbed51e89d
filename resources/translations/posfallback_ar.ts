<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>posfallback</name>
  <message>
   <location filename="../../posfallback/gui/amounts.py" />
   <source>{count} for {amount}</source>
   <translation>{count} بسعر {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/cues.py" />
   <source>This register has no sound device.</source>
   <translation>لا يوجد صوت في هذا الصندوق.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/cues.py" />
   <source>Look at the scan field: a tick is added, a triangle waits for you, an octagon was not added.</source>
   <translation>انظر إلى حقل المسح: علامة صح تعني أُضيف، والمثلث ينتظرك، والمثمّن يعني لم يُضف.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/cues.py" />
   <source>No sound device: look at the scan field.</source>
   <translation>لا صوت: انظر إلى حقل المسح.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/cues.py" />
   <source>Sound</source>
   <translation>الصوت</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Customer view</source>
   <translation>شاشة الزبون</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>This register is closed</source>
   <translation>هذا الصندوق مغلق</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>One moment, please</source>
   <translation>لحظة من فضلك</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Welcome</source>
   <translation>أهلًا وسهلًا</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Thank you</source>
   <translation>شكرًا</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>The pole display does not answer. Selling goes on.</source>
   <translation>شاشة الزبون لا تستجيب. البيع مستمر.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>No second screen is there. Selling goes on.</source>
   <translation>لا توجد شاشة ثانية. البيع مستمر.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Total</source>
   <translation>المجموع</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Paid</source>
   <translation>المدفوع</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>To pay</source>
   <translation>المطلوب</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Change</source>
   <translation>الباقي</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Discount</source>
   <translation>خصم</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Tax</source>
   <translation>الضريبة</translation>
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
   <location filename="../../posfallback/gui/demo_errand.py" />
   <source>Central is coming back.</source>
   <translation>النظام المركزي يعود.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/demo_errand.py" />
   <source>Keep selling: nothing has to wait.</source>
   <translation>تابع البيع: لا شيء ينتظر.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/demo_errand.py" />
   <source>Central is back, and the sales were replayed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/desk.py" />
   <source>Keep as it is</source>
   <translation>إبقاء كما هو</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/desk.py" />
   <source>Agree</source>
   <translation>موافقة</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>{n} tasks, first sale within {time}</source>
   <extracomment>For exactly one: {n} task, first sale within {time}</extracomment>
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
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Name a crew, not a person. The times of all crews stand side by side under Outages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Name of the crew, which may stay empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Practise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>On the real screens. No money, no sale is booked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Start the drill</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Early crew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Late crew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Weekend crew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>New colleagues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Another name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>What is practised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Who practises?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Another scenario</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>The name of the crew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Starts the drill</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Clears the name, then goes back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/frame.py" />
   <source>Task {number} of {count}</source>
   <translation>المهمة {number} من {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/frame.py" />
   <source>Practice only. No money, no sale is booked.</source>
   <translation>تدريب فقط. لا مال ولا بيع يُسجّل.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/frame.py" />
   <source>DRILL</source>
   <translation>تدريب</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/frame.py" />
   <source>All {count} tasks done</source>
   <translation>تمت المهام كلها ({count})</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/frame.py" />
   <source>Ctrl+D ends the drill</source>
   <translation>إنهاء التدريب: Ctrl+D</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Every task is done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Ended before every task was done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Stopped, because central went down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Nobody ended it.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>{n} lines or sales taken back</source>
   <extracomment>For exactly one: {n} line or sale taken back</extracomment>
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
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>{time} slower than the drill before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Not done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Goal {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>goal reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Practise again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Sell for real</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Central is down. The drill has stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>{title}, {crew}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>As quick as the drill before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>{time} quicker than the drill before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Tasks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Drill stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>How the drill went</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>No sale was rung. Goal {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Nothing had to be taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Sells for real: somebody signs on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Practises the same again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Nothing of the drill was booked. From here on every sale is real: sign on and sell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Goal {time}: reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Goal {time}: not reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>First sale after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/world.py" />
   <source>End drill</source>
   <translation>إنهاء تدريب</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/fields.py" />
   <source>Scan, or type a code or a name</source>
   <translation>امسح أو اكتب رمزًا أو اسمًا</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/found.py" />
   <source>More</source>
   <translation>المزيد</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/found.py" />
   <source>{item}, {price}, result {place} of {count}</source>
   <translation>{item}، {price}، النتيجة {place} من {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/found.py" />
   <source>Space</source>
   <translation>مسافة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>Keys</source>
   <translation>المفاتيح</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>Notices</source>
   <translation>التنبيهات</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>More keys</source>
   <translation>مفاتيح أخرى</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>Older</source>
   <translation>الأقدم</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>Nothing was said yet.</source>
   <translation>لا تنبيهات بعد.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>Newest</source>
   <translation>الأحدث</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/kept.py" />
   <source>{folder}: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/key.py" />
   <source>selected</source>
   <translation>مختار</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/notice.py" />
   <source>Drop cash</source>
   <translation>نقل النقد</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/notice.py" />
   <source>Close shift</source>
   <translation>إغلاق الوردية</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/notice.py" />
   <source>Seen</source>
   <translation>علمت</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Paid in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Cash that comes into the drawer without a sale.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Put {amount} into the drawer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>{amount} was paid in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Paid out</source>
   <translation>صرف نقد</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Cash that leaves the drawer without a sale.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Take {amount} out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>{amount} was paid out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Drop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Cash that goes from the drawer to the safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Drop {amount} to the safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>{amount} is dropped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>No sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>The drawer is opened without a sale.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Note it and open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>It is written down: open the drawer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Clerk {number}</source>
   <translation>البائع {number}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Amount</source>
   <translation>المبلغ</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Choose why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Type how much</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>In this shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Nothing moved in this shift yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Reason</source>
   <translation>السبب</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Leave it</source>
   <translation>تركه</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>The amount in its smallest unit: 3 9 0 is 3.90</source>
   <translation>المبلغ بأصغر وحدة: 3 9 0 تعني 3.90</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Choose the reason</source>
   <translation>اختيار السبب</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>The blue button</source>
   <translation>الزر الأزرق</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Clears the amount, then goes back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Time, clerk and reason are written down. No money may move.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Reason: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/office/count_rows.py" />
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
   <location filename="../../posfallback/gui/office/count_rows.py" />
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Cash</source>
   <translation>نقدًا</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Card terminal</source>
   <translation>جهاز البطاقات</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Voucher</source>
   <translation>قسيمة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Cheque</source>
   <translation>شيك</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Account</source>
   <translation>حساب</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>cash</source>
   <translation>نقدًا</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>card</source>
   <translation>بطاقة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>voucher</source>
   <translation>قسيمة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>cheque</source>
   <translation>شيك</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>account</source>
   <translation>حساب</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>{hour} o'clock {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>at central</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>parked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>by hand</source>
   <translation>يدويًا</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>handed over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Sales by hour: {hours}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>{hour} to {end} {count}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/office/day_charts.py" />
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
   <location filename="../../posfallback/gui/office/day_charts.py" />
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
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>not counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Sales by hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>How customers paid: {kinds}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Drill</source>
   <translation>تدريب</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/office/day_charts.py" />
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
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>No sale in this shift yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>No sale yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>How customers paid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>and {kinds}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Nothing was paid yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Parked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Waived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Handed over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Discounts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Removed lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Price overrides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Till</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/office/day_close.py" />
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
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Count till again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Print</source>
   <translation>طباعة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>{day}, register {register}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>adds up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>short {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>over {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>The X report is with the printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Close the shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>X report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Shift {number}</source>
   <translation>الوردية {number}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Count the till</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Press again to close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>5 s, then it rests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Count the till first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Close of the shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Leave it open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Prints the X report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Writes the day so far to a memory stick, or beside the journal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Practised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Sold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>The day goes to the stick</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Closes the shift when pressed twice within 5 s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_export.py" />
   <source>The day is on the memory stick.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_export.py" />
   <source>The day is in the register's own folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_export.py" />
   <source>The memory stick did not take the day; IT can export it at any time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_export.py" />
   <source>The day was not exported: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Noted; open the drawer by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Cards at risk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Cards over 24 h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Cards over 72 h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Cash comes into the drawer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Notes and coins, compared after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Cash leaves the drawer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Reads and changes nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Cash goes to the safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Count, Z report, sign off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Opens the drawer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Switch clerk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Another one signs on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>{time} by {clerk}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Manager</source>
   <translation>المدير</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>This shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>The count is blind: what should be in the drawer is shown after it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Replay to central</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>What is held goes there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Outages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>How long, and what they carried</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Papers, printers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Paper slips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Leave full screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Shift {number}, {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Replay: what is held goes to central</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Outages: how long they were</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Papers that wait, printers</source>
   <translation>الأوراق المنتظرة، الطابعات</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Paper slips: what was sold by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>A drill: practise on the real screens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>The keys, down the first column, then the second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Back to where you came from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Sales</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>To the safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>Open the shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>Start cash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>Open with {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>Business date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>The start cash in its smallest unit: 1 0 0 0 0 is 100.00</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>Choose the business date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>Opens the shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>yesterday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>How much cash lies in the drawer?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>Count the start cash and type its sum. Without any, leave it at nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/page.py" />
   <source>Not added: this page takes no goods.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/page.py" />
   <source>Esc goes back, then scan it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Your PIN now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>The new PIN, 4 to 8 digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>The new PIN once more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Change my PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Step {number} of {all}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>{step}, digits entered: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Not added.</source>
   <translation>لم يُضف.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Esc leaves the PIN as it is, then scan.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Your PIN is changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>It holds from the next sign-on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Change the PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Next</source>
   <translation>التالي</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Type the PIN</source>
   <translation>اكتب الرقم السري</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Clear</source>
   <translation>مسح</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>{sign} cash {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>{sign} paid in {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>{sign} paid out {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>{sign} drop {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Float {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Enter: next line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Count again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Count everything first. What should be there is shown after Compare.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Count of the till</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>How the expected sum is made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Counted and sealed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Sign and close till</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>How many pieces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Next line, line before; after the last one the blue button</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Choose the reason of a difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Clears the line, then goes back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>It adds up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Short</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Over</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/office/way.py" />
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
   <location filename="../../posfallback/gui/office/way.py" />
   <source>The till adds up. The next one may begin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/way.py" />
   <source>Leave the full screen: IT only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/way.py" />
   <source>Stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/way.py" />
   <source>Leave</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/way.py" />
   <source>The till is over by {amount}. The next one may begin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/office/way.py" />
   <source>The till is short by {amount}. The next one may begin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>{count} outages, {length} at most</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>{n} drills</source>
   <extracomment>For exactly one: {n} drill</extracomment>
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
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>{crew}: {time}, goal reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>No crew named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>goal missed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>Length of each outage: {months}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>No outage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>{length}, now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>Length of each outage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>outage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>drill</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>{crew}: {time}, goal missed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>Goal line: {goal}. Best of the last three drills.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>No drill was done in this year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>{hours} h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>Drills: time to first sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>Other crews</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>The report is on the memory stick.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>The report is in the register's own folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>There is no outage and no drill in this year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>The report of {year} is with the printer.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>{outage} carries {n} sales. What is held stays held until it is replayed.</source>
   <extracomment>For exactly one: {outage} carries {n} sale. What is held stays held until it is replayed.</extracomment>
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
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Each sale from now on carries it.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>{n} sales, {value}.</source>
   <extracomment>For exactly one: {n} sale, {value}.</extracomment>
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
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Outage {outage} has ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Outages and drills</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>{store}, {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>{length} in all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>middle value, goal {goal}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Nothing was printed or written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>The report of {year} waits for the printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>End the outage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Declare an outage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Each sale from now on carries its name. Selling goes on as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Sales carried</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Recovered after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Reading the journal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Sort: the longest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Sort: the newest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Start drill</source>
   <translation>تدريب</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Export the report of this year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Another year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Turns the page of the table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>The newest first, or the longest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Declares an outage, or ends the open one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Starts a drill: practice on the real screens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Writes the report of this year: CSV and JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Outage {outage} is declared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Sort</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>End outage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Declare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Print the report of this year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Prints the report of this year</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>Outage of {day}: {length}, first sale after {first}, recovered after {recovered}, {n} sales</source>
   <extracomment>For exactly one: Outage of {day}: {length}, first sale after {first}, recovered after {recovered}, {n} sale</extracomment>
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
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>Outage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>Length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>First sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>Recovered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>Carried</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>{day} · now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>No outage was declared in this year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/turn.py" />
   <source>Earlier rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/turn.py" />
   <source>Later rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/words.py" />
   <source>{hours} h {minutes}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/words.py" />
   <source>{seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/words.py" />
   <source>{minutes} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>A manager must agree</source>
   <translation>يلزم موافقة مدير</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Number of the manager</source>
   <translation>رقم المدير</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Digits entered: {count}</source>
   <translation>الأرقام المكتوبة: {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Choose who agrees</source>
   <translation>اختر من يوافق</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Type the number</source>
   <translation>اكتب الرقم</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Choose a reason</source>
   <translation>اختر سببًا</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>PIN of the manager</source>
   <translation>الرقم السري للمدير</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Not added: a manager is asked for.</source>
   <translation>لم يُضف: بانتظار مدير.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Esc leaves it as it was, then scan.</source>
   <translation>اضغط Esc ليبقى كما كان، ثم امسح.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Name, number or badge</source>
   <translation>الاسم أو الرقم أو البطاقة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Number or badge of the manager</source>
   <translation>رقم المدير أو بطاقته</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Nobody here has that number.</source>
   <translation>لا أحد هنا بهذا الرقم.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Look at the badge.</source>
   <translation>انظر إلى بطاقة العمل.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pad.py" />
   <source>Delete last digit</source>
   <translation>حذف آخر رقم</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pad.py" />
   <source>Delete last letter</source>
   <translation>حذف آخر حرف</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>No printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Read it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Is being printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Nothing waits</source>
   <translation>لا شيء ينتظر</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Every receipt came out. The last ones can be shown and printed again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>{printer}: {state}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>It came out</source>
   <translation>خرج الورق</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Show it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>No printer is set up</source>
   <translation>لا توجد طابعة مضبوطة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Receipts can be shown here. IT adds a printer to the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Print on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>More printers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Test print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Try now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>asks the printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Print again</source>
   <translation>إعادة طباعة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>marked COPY</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/hand_figures.py" />
   <source>Receipt number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/hand_figures.py" />
   <source>Date and time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/hand_figures.py" />
   <source>Tax ({rates})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/hand_figures.py" />
   <source>change {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Papers and printers</source>
   <translation>الأوراق والطابعات</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Page {page} of {pages}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Receipts are written by hand now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>After each sale the screen shows what to write.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Printing on {printer} now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>What waits is printed there, too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Last receipts</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/papers/page.py" />
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
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Not printed ({count})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Not printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Choose a paper; PgUp, PgDn: page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>What was not printed, or the last receipts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Shows the paper as it looks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>It came out: the doubt is settled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Prints it, or asks the printer again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Test print: letters, width, a code; no receipt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Prints on this printer, or writes by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>No such sale of this register</source>
   <translation>لا بيع كهذا في هذا الصندوق</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>Scan it, or type its last digits</source>
   <translation>امسحه، أو اكتب أرقامه الأخيرة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>Which receipt?</source>
   <translation>أي إيصال؟</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>{n} lines</source>
   <extracomment>For exactly one: {n} line</extracomment>
   <translation>
    <numerusform>لا أسطر</numerusform>
    <numerusform>سطر واحد</numerusform>
    <numerusform>سطران</numerusform>
    <numerusform>{n} أسطر</numerusform>
    <numerusform>{n} سطرًا</numerusform>
    <numerusform>{n} سطر</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>Receipt</source>
   <translation>الإيصال</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>Last: {receipt}</source>
   <translation>الأخير: {receipt}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>paid by {kinds}</source>
   <translation>الدفع: {kinds}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>reverses {receipt}</source>
   <translation>يعكس {receipt}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>That is not a receipt.</source>
   <translation>هذا ليس إيصالًا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>Scan the bar code at its foot, or press Esc.</source>
   <translation>امسح الباركود في أسفله، أو اضغط Esc.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/sheet.py" />
   <source>Page up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/sheet.py" />
   <source>Page down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/sheet.py" />
   <source>Turn the page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/sheet.py" />
   <source>Prints it again, marked as a copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/sheet.py" />
   <source>It is being printed once more, marked COPY.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Sale saved in the sealed journal, {time}</source>
   <translation>حُفظ البيع في السجل المختوم، {time}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Papers ({count})</source>
   <translation>الأوراق ({count})</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Papers</source>
   <translation>الأوراق</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Practice only: nothing was booked, {time}</source>
   <translation>تدريب فقط: لم يُسجّل شيء، {time}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Receipt {number} is printed</source>
   <translation>طُبع الإيصال {number}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Receipt {number} is printing</source>
   <translation>الإيصال {number} قيد الطباعة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>printing</source>
   <translation>قيد الطباعة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>printed</source>
   <translation>مطبوع</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Receipt {number}: write it by hand</source>
   <translation>الإيصال {number}: اكتبه باليد</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Receipt {number}: no printer is set up</source>
   <translation>الإيصال {number}: لا توجد طابعة مضبوطة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Sale saved in the sealed journal, {time}. Write the number by hand.</source>
   <translation>حُفظ البيع في السجل المختوم، {time}. اكتب الرقم باليد.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>not printed</source>
   <translation>غير مطبوع</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Look at the printer: the receipt may be incomplete</source>
   <translation>انظر إلى الطابعة: ربما الإيصال ناقص</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>The sale is safe as {number}. If the paper is missing, print again.</source>
   <translation>البيع محفوظ برقم {number}. إن نقصت الورقة فأعد الطباعة.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>printed in part</source>
   <translation>مطبوع جزئيًا</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Receipt not printed: {what}</source>
   <translation>لم يُطبع الإيصال: {what}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>The sale is safe as {number}. It prints once that is mended.</source>
   <translation>البيع محفوظ برقم {number}. يُطبع عند إصلاح ذلك.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>receipt waits</source>
   <translation>الإيصال ينتظر</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>X report, shift {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Z report, shift {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Drop to the safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Drawer opened, no sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Till count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Suspended sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Outages and drills, {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper}: whole on paper? Then it came out. If not, print it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} prints by itself in a moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper}: selling never waits for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} can be printed again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Look: did it come out?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Waits for the printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Written by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Look at the printer: did it come out?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} is safe in the journal. Whole on paper? Then it came out. If not, print it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>It is being printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} is safe in the journal. Selling never waits for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>It waits its turn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Left to be written by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} never prints by itself. A print is marked COPY.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>It is printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} can be printed again, marked COPY.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>No paper was printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} is safe in the journal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Gift receipt of {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Copy {copy} of {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Write by hand</source>
   <translation>كتابة باليد</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>The screen shows what to write</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Ready</source>
   <translation>جاهزة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Needs somebody</source>
   <translation>تحتاج إلى أحد</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>The printer has not answered.</source>
   <translation>لم تجب الطابعة بعد.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} prints once that is mended, or on another printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} is safe in the journal. It prints once that is mended, or on another printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Not printed yet. {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Does not answer</source>
   <translation>لا تستجيب</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Not asked yet</source>
   <translation>لم تُسأل بعد</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/pay/card_risk.py" />
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
   <location filename="../../posfallback/gui/pay/card_risk.py" />
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
   <location filename="../../posfallback/gui/pay/card_risk.py" />
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
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>{taken} received  −  {due} due</source>
   <translation>المستلم {taken}  −  المطلوب {due}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>{count} times {piece}</source>
   <translation>{count} × {piece}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Change to give {amount}</source>
   <translation>الباقي للزبون {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Give change</source>
   <translation>أعطِ الباقي</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Paid, no change</source>
   <translation>مدفوع، بلا باقٍ</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Next customer</source>
   <translation>الزبون التالي</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Print on {printer}</source>
   <translation>طباعة على {printer}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>No change</source>
   <translation>لا باقي</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>To give back</source>
   <translation>للإعادة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>To take from the customer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>the receipt waits in F6</source>
   <translation>الإيصال ينتظر في F6</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Next sale</source>
   <translation>بيع جديد</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Scan</source>
   <translation>مسح</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Starts the next sale with that item</source>
   <translation>يبدأ البيع التالي بهذا الصنف</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Prints the receipt again, marked as a copy</source>
   <translation>يطبع الإيصال مرة أخرى مع كلمة نسخة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Shows the receipt as it looks on paper</source>
   <translation>يعرض الإيصال كما على الورق</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Scan the next item to start the next sale</source>
   <translation>امسح الصنف التالي لبدء بيع جديد</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/other.py" />
   <source>It pays for what is left at most, and gives no change.</source>
   <translation>يدفع ما بقي على الأكثر، ولا باقي له.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Cash received</source>
   <translation>النقد المستلم</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>On the terminal</source>
   <translation>على جهاز البطاقات</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Card</source>
   <translation>بطاقة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Other</source>
   <translation>آخر</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Back to ticket</source>
   <translation>رجوع إلى الفاتورة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Declined</source>
   <translation>مرفوضة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>All of it</source>
   <translation>كل المبلغ</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Choose how it is paid</source>
   <translation>اختر طريقة الدفع</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>No cards while central is down</source>
   <translation>لا بطاقات والنظام المركزي متوقف</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Still missing: approval code, last 4 digits</source>
   <translation>ينقص: رمز الموافقة، آخر 4 أرقام</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Still missing: approval code</source>
   <translation>ينقص: رمز الموافقة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Still missing: last 4 digits</source>
   <translation>ينقص: آخر 4 أرقام</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Esc goes back to the ticket.</source>
   <translation>اضغط Esc للعودة إلى الفاتورة.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>if any</source>
   <translation>إن وُجد</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Type or touch the cash</source>
   <translation>اكتب النقد أو المسه</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Type the amount</source>
   <translation>اكتب المبلغ</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Card above the limit</source>
   <translation>بطاقة فوق الحد</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Another way</source>
   <translation>طريقة أخرى</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Money in its smallest coin: 3 9 0 is 3.90</source>
   <translation>النقد بأصغر عملة: 3 9 0 تعني 3.90</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Cash, card, voucher</source>
   <translation>نقدًا، بطاقة، قسيمة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Cheque, account and other ways; ← → choose</source>
   <translation>شيك وحساب وطرق أخرى؛ ← → للاختيار</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>On Card: its brand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Next field, then the blue button</source>
   <translation>الحقل التالي، ثم الزر الأزرق</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Clears the field, then back to the ticket</source>
   <translation>يمسح الحقل، ثم يعود إلى الفاتورة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Press again: {amount}</source>
   <translation>اضغط مرة أخرى: {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>in cash {amount}</source>
   <translation>نقدًا {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Give back {kind} {amount}</source>
   <translation>إعادة {kind} {amount}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Total, {n} parts taken</source>
   <extracomment>For exactly one: Total, {n} part taken</extracomment>
   <translation>
    <numerusform>المجموع</numerusform>
    <numerusform>المجموع، أُخذت دفعة</numerusform>
    <numerusform>المجموع، أُخذت دفعتان</numerusform>
    <numerusform>المجموع، أُخذت {n} دفعات</numerusform>
    <numerusform>المجموع، أُخذت {n} دفعة</numerusform>
    <numerusform>المجموع، أُخذت {n} دفعة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Keep the terminal slip in the drawer. It works without central.</source>
   <translation>ضع ورقة جهاز البطاقات في الدرج. يعمل دون النظام المركزي.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Left to pay</source>
   <translation>بقي للدفع</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Card ending {digits}</source>
   <translation>بطاقة تنتهي بـ {digits}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Change to give</source>
   <translation>الباقي للزبون</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Type the amount on the card terminal</source>
   <translation>اكتب المبلغ على جهاز البطاقات</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Wait for “Approved”</source>
   <translation>انتظر «مقبولة»</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Copy two numbers from its slip</source>
   <translation>انسخ رقمين من ورقته</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Taken too much</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Then still to pay</source>
   <translation>يبقى بعدها</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Approval code</source>
   <translation>رمز الموافقة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Last 4 digits of the card</source>
   <translation>آخر 4 أرقام من البطاقة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Last 4 digits</source>
   <translation>آخر 4 أرقام</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Brand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Brand of the card: {brand}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>To pay out</source>
   <translation>للدفع إلى الزبون</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Exact</source>
   <translation>بالضبط</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Type what the voucher is worth. Keep it in the drawer: it gives no change.</source>
   <translation>اكتب قيمة القسيمة. ضعها في الدرج: لا باقي لها.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>An approval code has at most 8 letters and digits.</source>
   <translation>لرمز الموافقة 8 حروف وأرقام على الأكثر.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Copy the code that the terminal shows.</source>
   <translation>انسخ الرمز الظاهر على الجهاز.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Of a card only its last four digits are kept.</source>
   <translation>من البطاقة تُحفظ آخر أربعة أرقام فقط.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Type the last four digits, nothing more.</source>
   <translation>اكتب آخر أربعة أرقام لا غير.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Gift voucher</source>
   <translation>قسيمة هدية</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Take payment {amount}</source>
   <translation>استلام دفعة {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Take {amount}</source>
   <translation>استلام {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Record card {amount}</source>
   <translation>تسجيل بطاقة {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Take gift voucher {amount}</source>
   <translation>استلام قسيمة هدية {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Take cheque {amount}</source>
   <translation>استلام شيك {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Take account {amount}</source>
   <translation>استلام على الحساب {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Pay out {amount}, payment</source>
   <translation>إعادة {amount}، دفعة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Pay out {amount}</source>
   <translation>إعادة {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Pay out {amount}, card</source>
   <translation>إعادة {amount}، بطاقة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Pay out {amount}, gift voucher</source>
   <translation>إعادة {amount}، قسيمة هدية</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Pay out {amount}, cheque</source>
   <translation>إعادة {amount}، شيك</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Pay out {amount}, account</source>
   <translation>إعادة {amount}، حساب</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Take {kind} {amount}</source>
   <translation>استلام {kind} {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Pay out {amount}, {kind}</source>
   <translation>إعادة {amount}، {kind}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/reason_panel.py" />
   <source>Why?</source>
   <translation>لماذا؟</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/reason_panel.py" />
   <source>Not yet</source>
   <translation>ليس بعد</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/reasons.py" />
   <source>{reason}, reason, chosen</source>
   <translation>{reason}، سبب، مختار</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/reasons.py" />
   <source>More…</source>
   <translation>المزيد…</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/reasons.py" />
   <source>{reason}, reason</source>
   <translation>{reason}، سبب</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/reasons.py" />
   <source>More reasons</source>
   <translation>أسباب أخرى</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Central has them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Already there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Sent before, not booked twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Need a decision, see beside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Settled by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Decided here, they never go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>People at central settle them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Next to be sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>{accepted} accepted, {again} already there, {by_hand} settled by hand, {handed_over} handed over, {parked} parked, {waiting} waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Sum of all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>Name or code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>Take it</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>{n} found</source>
   <extracomment>For exactly one: {n} found</extracomment>
   <translation>
    <numerusform>لا نتائج</numerusform>
    <numerusform>نتيجة واحدة</numerusform>
    <numerusform>نتيجتان</numerusform>
    <numerusform>{n} نتائج</numerusform>
    <numerusform>{n} نتيجة</numerusform>
    <numerusform>{n} نتيجة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>{item}: what is it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>Nothing found</source>
   <translation>لا نتائج</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>Nothing chosen yet</source>
   <translation>لم يُختر شيء بعد</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>Department</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>Take it as {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>The proof is on the memory stick.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>The proof is in the register's own folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Nothing is parked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>There is nothing to decide.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>No central is named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>What happens now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Every held sale goes to central as it was sealed, in its order. None can be booked twice. Selling can go on meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Sending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>You can sell on meanwhile: F5. The replay goes on beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Send</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Not now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>It is sealed here, and on the parked list for the back office.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Leave it parked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>There is no proof yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Central is being asked for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Sell on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Sell on; the replay goes on beside it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Does what the blue key says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Choose a parked sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Choose what becomes of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Finds what an unknown item is to be taken for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Sells on; the replay goes on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Saves the proof on a stick, or here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Pauses the replay, then goes back</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>{n} still to go</source>
   <extracomment>For exactly one: {n} still to go</extracomment>
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
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Being sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Details: the sale as it was printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Parked list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Find item</source>
   <translation>بحث</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Find what it is to be taken for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Save proof</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Save proof and call</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Send {n} sales</source>
   <extracomment>For exactly one: Send {n} sale</extracomment>
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
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>{receipt} stays parked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Decide about {receipt}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Compare with central</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Being compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/parked.py" />
   <source>What to do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/parked.py" />
   <source>more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/parked.py" />
   <source>Why {receipt} was not taken</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/parked.py" />
   <source>{n} parked</source>
   <extracomment>For exactly one: {n} parked</extracomment>
   <translation>
    <numerusform>لا شيء موقوف</numerusform>
    <numerusform>واحدة موقوفة</numerusform>
    <numerusform>اثنتان موقوفتان</numerusform>
    <numerusform>{n} موقوفة</numerusform>
    <numerusform>{n} موقوفة</numerusform>
    <numerusform>{n} موقوفة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/parked.py" />
   <source>{n} more parked</source>
   <extracomment>For exactly one: {n} more parked</extracomment>
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
   <location filename="../../posfallback/gui/replay/parked.py" />
   <source>Nothing is decided, and nothing changes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/parked.py" />
   <source>{amount}, parked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Take it as another item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Choose one: F4 finds it by name or code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Send again as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>After it was mended at central</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Settle it here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Entered at central by hand; it never goes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Hand it over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>People at central settle it; it never goes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Leave it to the back office</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Stays sealed here and on the parked list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central does not know an item of this sale.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central adds this sale up to something else. Keep the receipt and call IT.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central is of another version and cannot read this sale.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>This paper slip has come to central before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Somebody decided that this sale goes nowhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Somebody left this sale to people at central.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central does not know item {code}: {item}, {amount}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Books {amount} there, keeps the code in a note</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>{sent} of {n} sent</source>
   <extracomment>For exactly one: {sent} of {n} sent</extracomment>
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
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>about {n} s left</source>
   <extracomment>For exactly one: about {n} s left</extracomment>
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
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Sealed here: {n} sales, {amount}.</source>
   <extracomment>For exactly one: Sealed here: {n} sale, {amount}.</extracomment>
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
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Compared at {time}; the last seal is the same on both sides.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Does not add up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Every sale is sealed here, safe. Save the proof and call IT.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>{n} sales held, safe.</source>
   <extracomment>For exactly one: {n} sale held, safe.</extracomment>
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
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central does not know {what} either, which {item} was to be taken for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Find the item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Send {receipt} this way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Send {receipt} as {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Entry {number}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>about {n} min left</source>
   <extracomment>For exactly one: about {n} min left</extracomment>
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
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central is asked when all are sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Compared at {time}; some sales still wait.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Does not add up: {n} missing, from {receipt}</source>
   <extracomment>For exactly one: Does not add up: {n} missing, {receipt}</extracomment>
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
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Does not add up: {n} missing</source>
   <extracomment>For exactly one: Does not add up: {n} missing</extracomment>
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
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Does not add up: {n} too many</source>
   <extracomment>For exactly one: Does not add up: {n} too many</extracomment>
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
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central does not answer</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Take {n} items as said above</source>
   <extracomment>For exactly one: Take {n} item as said above</extracomment>
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
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Send {receipt} again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Hand {receipt} over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Settle {receipt} here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Leave {receipt} parked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>pausing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>waits for central</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>comparing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Not compared yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Not all are there yet</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>And {n} more.</source>
   <extracomment>For exactly one: And {n} more.</extracomment>
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
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Taken as {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>sending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central does not know this register's key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central holds something else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Somebody else is sending already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Sell on, and send again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>No</source>
   <translation>لا</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>Yes</source>
   <translation>نعم</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>{items}: from {age} years on</source>
   <translation>{items}: من سن {age} سنة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>Born on or before {date}?</source>
   <translation>هل وُلد في {date} أو قبله؟</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>takes it out</source>
   <translation>يُحذف من الفاتورة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>old enough</source>
   <translation>بلغ السن</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>No, take out {items}, Alt N</source>
   <translation>لا، حذف {items}، Alt N</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>Yes, old enough, Alt Y</source>
   <translation>نعم، بلغ السن، Alt Y</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>Ask for a photo card. Only the answer is kept.</source>
   <translation>اطلب بطاقة بصورة. يُحفظ الجواب فقط.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/empty.py" />
   <source>Last sale {receipt}</source>
   <translation>آخر بيع {receipt}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/empty.py" />
   <source>{total}, change {change}, {time}, {paper}</source>
   <translation>{total}، الباقي {change}، {time}، {paper}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/empty.py" />
   <source>{total}, {time}, {paper}</source>
   <translation>{total}، {time}، {paper}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/empty.py" />
   <source>Scan the first item</source>
   <translation>امسح الصنف الأول</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/empty.py" />
   <source>or touch a quick key, or type a name</source>
   <translation>أو المس زرًا سريعًا، أو اكتب اسمًا</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>The receipt of {receipt} still waits for the printer.</source>
   <translation>إيصال {receipt} ما زال ينتظر الطابعة.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Gift receipt of {receipt} is being printed.</source>
   <translation>إيصال الهدية لـ {receipt} قيد الطباعة.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Gift receipt of {receipt} still waits for the printer.</source>
   <translation>إيصال الهدية لـ {receipt} ما زال ينتظر الطابعة.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Copy {copy} of {receipt} is being printed.</source>
   <translation>النسخة {copy} من {receipt} قيد الطباعة.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>F6 takes it up again.</source>
   <translation>يُستأنف بـ F6.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>{item} comes back, and {amount} goes to the customer.</source>
   <translation>يعود {item}، ويُدفع للزبون {amount}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Return without a receipt</source>
   <translation>إرجاع بلا إيصال</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Asked: comes back without a receipt</source>
   <translation>طُلب: إرجاع بلا إيصال</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Keep it sold</source>
   <translation>لا إرجاع</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Nothing is sold, and the ticket of {amount} is cleared.</source>
   <translation>لا يُباع شيء، وتُمسح الفاتورة بقيمة {amount}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>The sale was given up.</source>
   <translation>أُلغي هذا البيع.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Nothing was sold.</source>
   <translation>لم يُبع شيء.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>No staff is loaded</source>
   <translation>لم تُحمّل قائمة الموظفين</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>No sale is open</source>
   <translation>لا بيع مفتوح</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>A sale is open</source>
   <translation>يوجد بيع مفتوح</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Return</source>
   <translation>إرجاع</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>on a receipt</source>
   <translation>بإيصال</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>no receipt</source>
   <translation>بلا إيصال</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>a receipt</source>
   <translation>إيصال</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Gift receipt</source>
   <translation>إيصال هدية</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>without prices</source>
   <translation>بلا أسعار</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Price check</source>
   <translation>معرفة السعر</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>adds nothing</source>
   <translation>لا يضيف شيئًا</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Without tax</source>
   <translation>بلا ضريبة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>on a certificate</source>
   <translation>بشهادة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Reverse</source>
   <translation>عكس بيع</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>a whole sale</source>
   <translation>بيع كامل</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>My PIN</source>
   <translation>رقمي السري</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>change it</source>
   <translation>تغييره</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Give up</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>the open sale</source>
   <translation>البيع المفتوح</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>and printers</source>
   <translation>والطابعات</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Reverse a whole sale</source>
   <translation>عكس بيع كامل</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Reverse it</source>
   <translation>عكسه</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Keep the sale</source>
   <translation>إبقاء البيع</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Print a receipt again</source>
   <translation>إعادة طباعة إيصال</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Print without prices</source>
   <translation>طباعة بلا أسعار</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Resume ({count})</source>
   <translation>استئناف ({count})</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Suspended: {amount}.</source>
   <translation>عُلّق: {amount}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Return on a receipt</source>
   <translation>إرجاع بإيصال</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Show its lines</source>
   <translation>عرض أسطره</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Agree {amount}</source>
   <translation>موافقة {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Take it back</source>
   <translation>إرجاع</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Scan what comes back, or choose its line.</source>
   <translation>امسح ما يعود، أو اختر سطره.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Give up the sale</source>
   <translation>إلغاء البيع</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Give it up</source>
   <translation>إلغاؤه</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>No sale is open.</source>
   <translation>لا يوجد بيع مفتوح.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Suspend</source>
   <translation>تعليق</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Asked: give up the sale</source>
   <translation>طُلب: إلغاء البيع</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Reverse {receipt}</source>
   <translation>عكس {receipt}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Asked: reverse {receipt}</source>
   <translation>طُلب: عكس {receipt}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/find.py" />
   <source>Find by name</source>
   <translation>بحث بالاسم</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/find.py" />
   <source>Add to ticket</source>
   <translation>إضافة إلى الفاتورة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/find.py" />
   <source>Type the first letters</source>
   <translation>اكتب الحروف الأولى</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/find.py" />
   <source>Add {item}</source>
   <translation>إضافة {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Leave out</source>
   <translation>تركه</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>This code is not in the list</source>
   <translation>هذا الرمز ليس في القائمة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Type a price</source>
   <translation>اكتب سعرًا</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Sell it</source>
   <translation>بيع</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Type the shelf price</source>
   <translation>اكتب سعر الرف</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Shelf price</source>
   <translation>سعر الرف</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Other item</source>
   <translation>صنف آخر</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Money back</source>
   <translation>المبلغ المعاد</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Give back {amount}</source>
   <translation>إعادة {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Weight</source>
   <translation>الوزن</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Weigh: {item}</source>
   <translation>زِن: {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Weight in {unit}</source>
   <translation>الوزن بـ {unit}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Type the weight</source>
   <translation>اكتب الوزن</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>More departments</source>
   <translation>أقسام أخرى</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Asked: {what}</source>
   <translation>طُلب: {what}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Asked: {what}, the clerk's limit is {limit}</source>
   <translation>طُلب: {what}، حد البائع {limit}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Set {value}</source>
   <translation>اعتماد {value}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Type how many</source>
   <translation>اكتب العدد</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Price: {item}</source>
   <translation>السعر: {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>This line</source>
   <translation>هذا السطر</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Whole sale</source>
   <translation>كل الفاتورة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Percent</source>
   <translation>نسبة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Sale after {off} before tax</source>
   <translation>الفاتورة بعد {off} قبل الضريبة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Price after {off}</source>
   <translation>السعر بعد {off}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Quantity</source>
   <translation>الكمية</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>How much: {item}</source>
   <translation>كم: {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>How many: {item}</source>
   <translation>كم قطعة: {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Price</source>
   <translation>السعر</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Price per {unit}</source>
   <translation>السعر لكل {unit}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Type the price</source>
   <translation>اكتب السعر</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Amount at the new price</source>
   <translation>المبلغ بالسعر الجديد</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>None yet</source>
   <translation>لا يوجد بعد</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Discount on the sale</source>
   <translation>خصم على الفاتورة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Discount: {item}</source>
   <translation>خصم: {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Amount off</source>
   <translation>مبلغ الخصم</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Percent off</source>
   <translation>نسبة الخصم</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Take {value} off</source>
   <translation>خصم {value}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Keep {amount}</source>
   <translation>إبقاء {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Take the discount away</source>
   <translation>رفع الخصم</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Take off</source>
   <translation>خصم</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Asked: a manager must agree</source>
   <translation>طُلب: موافقة مدير</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Sale above the limit</source>
   <translation>بيع فوق الحد</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Asked: a sale above the limit</source>
   <translation>طُلب: بيع فوق الحد</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Adds what stands in the scan field</source>
   <translation>يضيف ما في حقل المسح</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Before a code or a scan: three of it</source>
   <translation>قبل الرمز أو المسح: ثلاث قطع</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>One more or one less of the line</source>
   <translation>قطعة أكثر أو أقل في السطر</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Choose a line; PgUp, PgDn: page</source>
   <translation>اختيار سطر؛ PgUp، PgDn: صفحة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Removes the line; again brings it back</source>
   <translation>يحذف السطر؛ ومرة أخرى يعيده</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Suspends or resumes; returns and more</source>
   <translation>تعليق أو استئناف؛ الإرجاع وغيره</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Pay with cash, card, voucher</source>
   <translation>الدفع نقدًا أو ببطاقة أو قسيمة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Clears the field, then one step back</source>
   <translation>يمسح الحقل، ثم خطوة إلى الوراء</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Keep scanning: the open item waits here</source>
   <translation>تابع المسح: الصنف المفتوح ينتظر هنا</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Undo remove</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Remove line</source>
   <translation>حذف سطر</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Sign off</source>
   <translation>خروج</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>Show the price</source>
   <translation>عرض السعر</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>Scan the item, or type its code</source>
   <translation>امسح الصنف، أو اكتب رمزه</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>Look at the shelf, or find it by name with F2.</source>
   <translation>انظر إلى الرف، أو ابحث عنه بالاسم بـ F2.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>age {age}+</source>
   <translation>السن ⁦{age}+⁩</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>Code</source>
   <translation>الرمز</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>Type a code</source>
   <translation>اكتب رمزًا</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>tax {code}</source>
   <translation>ضريبة {code}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>no tax</source>
   <translation>بلا ضريبة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/quick_keys.py" />
   <source>Quick</source>
   <translation>سريعة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/quick_keys.py" />
   <source>Other item, department and price, quick key</source>
   <translation>صنف آخر، القسم والسعر، زر سريع</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/quick_keys.py" />
   <source>{item}, {price}, quick key</source>
   <translation>{item}، {price}، زر سريع</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/quick_keys.py" />
   <source>More pages of quick keys</source>
   <translation>صفحات أخرى من الأزرار السريعة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/quick_keys.py" />
   <source>More: returns, reversals, receipts again</source>
   <translation>المزيد: الإرجاع، عكس البيع، إعادة الإيصالات</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>{item}. Paid by {kinds}.</source>
   <translation>{item}. الدفع: {kinds}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>{item}, {left}, {count} come back</source>
   <translation>{item}، {left}، يعود {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Return on {receipt}</source>
   <translation>إرجاع على {receipt}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Take back {n} lines</source>
   <extracomment>For exactly one: Take back {n} line</extracomment>
   <translation>
    <numerusform>لا إرجاع</numerusform>
    <numerusform>إرجاع سطر واحد</numerusform>
    <numerusform>إرجاع سطرين</numerusform>
    <numerusform>إرجاع {n} أسطر</numerusform>
    <numerusform>إرجاع {n} سطرًا</numerusform>
    <numerusform>إرجاع {n} سطر</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Take back</source>
   <translation>إرجاع</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Choose what comes back</source>
   <translation>اختر ما يعود</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Nothing of it can come back</source>
   <translation>لا شيء منه يمكن أن يعود</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>One less comes back</source>
   <translation>تعود قطعة أقل</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>One more comes back</source>
   <translation>تعود قطعة أكثر</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Why it comes back</source>
   <translation>لماذا يعود</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>{left} of {sold} left</source>
   <translation>بقي {left} من {sold}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>That is not on this receipt, or all of it has come back.</source>
   <translation>ليس على هذا الإيصال، أو عاد كله.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Look at the list, or press Esc.</source>
   <translation>انظر إلى القائمة، أو اضغط Esc.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Asked: goods come back</source>
   <translation>طُلب: إرجاع بضاعة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Only a part of it comes back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>All of it has come back</source>
   <translation>عاد كله</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning_part.py" />
   <source>What comes back of it: {item}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>incl. {rate} {percent}  {amount}</source>
   <translation>شامل {rate} {percent}  {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>plus {rate} {percent}  {amount}</source>
   <translation>زائد {rate} {percent}  {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>incl. tax  {amount}</source>
   <translation>شامل الضريبة  {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>plus tax  {amount}</source>
   <translation>زائد الضريبة  {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Off the sale: {amount}</source>
   <translation>خصم الفاتورة: {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>without tax, {reference}</source>
   <translation>بلا ضريبة، {reference}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>{percent} off: {amount}</source>
   <translation>خصم {percent}: {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Paid so far: {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Paid out: {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Practise pay</source>
   <translation>تدريب الدفع</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Pay</source>
   <translation>الدفع</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Clear the ticket</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>{n} items have no price</source>
   <extracomment>For exactly one: {n} item has no price</extracomment>
   <translation>
    <numerusform>لا أصناف بلا سعر</numerusform>
    <numerusform>صنف واحد بلا سعر</numerusform>
    <numerusform>صنفان بلا سعر</numerusform>
    <numerusform>{n} أصناف بلا سعر</numerusform>
    <numerusform>{n} صنفًا بلا سعر</numerusform>
    <numerusform>{n} صنف بلا سعر</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Practice total</source>
   <translation>مجموع التدريب</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Not yet: the age has not been checked</source>
   <translation>ليس بعد: لم يُتحقق من السن</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Pay {amount}, F12</source>
   <translation>الدفع {amount}، F12</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Nothing in the ticket yet</source>
   <translation>الفاتورة فارغة بعد</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/stop.py" />
   <source>Safe: every sale up to {receipt}.</source>
   <translation>محفوظ: كل بيع حتى {receipt}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/stop.py" />
   <source>Selling has stopped</source>
   <translation>توقف البيع</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/stop.py" />
   <source>Try again</source>
   <translation>حاول مرة أخرى</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/stop.py" />
   <source>Sound off</source>
   <translation>إسكات الصوت</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/stop.py" />
   <source>This register cannot write its journal.</source>
   <translation>لا يستطيع هذا الصندوق الكتابة في سجله.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/stop.py" />
   <source>Use another register.</source>
   <translation>استخدم صندوقًا آخر.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/stop.py" />
   <source>Sealed sales are safe.</source>
   <translation>المبيعات المختومة محفوظة.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/sell/suspended.py" />
   <source>{n} sales suspended</source>
   <extracomment>For exactly one: {n} sale suspended</extracomment>
   <translation>
    <numerusform>لا مبيعات معلّقة</numerusform>
    <numerusform>بيع واحد معلّق</numerusform>
    <numerusform>بيعان معلّقان</numerusform>
    <numerusform>{n} مبيعات معلّقة</numerusform>
    <numerusform>{n} بيعًا معلّقًا</numerusform>
    <numerusform>{n} بيع معلّق</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/suspended.py" />
   <source>No sale is suspended</source>
   <translation>لا يوجد بيع معلّق</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/suspended.py" />
   <source>Resume {amount}</source>
   <translation>استئناف {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/suspended.py" />
   <source>Resume</source>
   <translation>استئناف</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/suspended.py" />
   <source>Nothing left</source>
   <translation>لم يبق شيء</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>The number of the certificate, not the name of the customer.</source>
   <translation>رقم الشهادة، لا اسم الزبون.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>Sale without tax</source>
   <translation>بيع بلا ضريبة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>Certificate</source>
   <translation>الشهادة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>Put the tax back</source>
   <translation>إعادة الضريبة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>Sell without tax</source>
   <translation>بيع بلا ضريبة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>Type the certificate number</source>
   <translation>اكتب رقم الشهادة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>Keep the tax</source>
   <translation>إبقاء الضريبة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>Asked: a sale without tax, {reference}</source>
   <translation>طُلب: بيع بلا ضريبة، {reference}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>{items}, {lines}</source>
   <translation>{items}، {lines}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Remove</source>
   <translation>حذف</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>You save {amount}</source>
   <translation>وفّرت {amount}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>{n} practice lines</source>
   <extracomment>For exactly one: {n} practice line</extracomment>
   <translation>
    <numerusform>لا أسطر تدريب</numerusform>
    <numerusform>سطر تدريب واحد</numerusform>
    <numerusform>سطرا تدريب</numerusform>
    <numerusform>{n} أسطر تدريب</numerusform>
    <numerusform>{n} سطر تدريب</numerusform>
    <numerusform>{n} سطر تدريب</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>{quantity} items</source>
   <translation>{quantity} صنف</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>{n} items</source>
   <extracomment>For exactly one: {n} item</extracomment>
   <translation>
    <numerusform>لا أصناف</numerusform>
    <numerusform>صنف واحد</numerusform>
    <numerusform>صنفان</numerusform>
    <numerusform>{n} أصناف</numerusform>
    <numerusform>{n} صنفًا</numerusform>
    <numerusform>{n} صنف</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>One less of line {n}, {item}</source>
   <translation>قطعة أقل في السطر {n}، {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Quantity {quantity} of line {n}, {item}</source>
   <translation>الكمية {quantity} في السطر {n}، {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>One more of line {n}, {item}</source>
   <translation>قطعة أكثر في السطر {n}، {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Price of line {n}, {item}</source>
   <translation>سعر السطر {n}، {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Discount on line {n}, {item}</source>
   <translation>خصم على السطر {n}، {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Remove line {n}, {item}</source>
   <translation>حذف السطر {n}، {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Earlier lines</source>
   <translation>أسطر سابقة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Later lines</source>
   <translation>أسطر لاحقة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Total  {amount}</source>
   <translation>المجموع  {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Lines {first} to {last} of {count}</source>
   <translation>الأسطر {first} إلى {last} من {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>First</source>
   <translation>الأول</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Last</source>
   <translation>الأخير</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_row.py" />
   <source>Undo, line {n}, {item}</source>
   <translation>تراجع، السطر {n}، {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>{quantity} at {price}</source>
   <translation>{quantity} بسعر {price}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>Price needed</source>
   <translation>ينقص السعر</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>Weight needed</source>
   <translation>ينقص الوزن</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>removed</source>
   <translation>محذوف</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>Line {n}</source>
   <translation>السطر {n}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>price needed</source>
   <translation>ينقص السعر</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>weight needed</source>
   <translation>ينقص الوزن</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>Comes back: {reason}</source>
   <translation>يعود: {reason}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>Age {age}+</source>
   <translation>السن ⁦{age}+⁩</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>New price: {reason}</source>
   <translation>سعر جديد: {reason}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>Removed by {clerk}, {time}</source>
   <translation>حذفه {clerk}، {time}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>Price from its label</source>
   <translation>السعر من الملصق</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Clerk</source>
   <translation>بائع</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>IT</source>
   <translation>تقنية المعلومات</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Touch your name, or type your number.</source>
   <translation>المس اسمك أو اكتب رقمك.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>This register is ready to practise</source>
   <translation>هذا الصندوق جاهز للتدريب</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>This register is ready to sell</source>
   <translation>هذا الصندوق جاهز للبيع</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>{count} of {all} lights</source>
   <translation>{count} من {all} سليمة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>No staff is loaded: type a clerk number.</source>
   <translation>لم تُحمّل قائمة الموظفين: اكتب رقم بائع.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Start selling</source>
   <translation>ابدأ البيع</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Open Manager</source>
   <translation>فتح صفحة المدير</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Start practising</source>
   <translation>ابدأ التدريب</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Look before you sell</source>
   <translation>انظر قبل أن تبيع</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Other…</source>
   <translation>آخر…</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Good morning. Who is on the till?</source>
   <translation>صباح الخير. من على الصندوق؟</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>PIN for {name}</source>
   <translation>الرقم السري لـ {name}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Your number</source>
   <translation>رقمك</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>1 to 6 digits</source>
   <translation>من 1 إلى 6 أرقام</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Touch a name or type a number</source>
   <translation>المس اسمًا أو اكتب رقمًا</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Type a clerk number</source>
   <translation>اكتب رقم بائع</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Not added: nobody has signed on.</source>
   <translation>لم يُضف: لم يدخل أحد بعد.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Sign on first, then scan it again.</source>
   <translation>ادخل أولًا، ثم امسح مرة أخرى.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Light / dark</source>
   <translation>فاتح / داكن</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Your number, then your PIN</source>
   <translation>رقمك، ثم رقمك السري</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Next, then start selling</source>
   <translation>التالي، ثم ابدأ البيع</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Clears the digits, then asks for another number</source>
   <translation>يمسح الأرقام، ثم يطلب رقمًا آخر</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>To the manager's page after the PIN</source>
   <translation>إلى صفحة المدير بعد الرقم السري</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>The next language</source>
   <translation>اللغة التالية</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Light or dark</source>
   <translation>فاتح أو داكن</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Type number</source>
   <translation>كتابة رقم</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Good afternoon. Who is on the till?</source>
   <translation>طاب يومك. من على الصندوق؟</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Good evening. Who is on the till?</source>
   <translation>مساء الخير. من على الصندوق؟</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>{n} digits</source>
   <extracomment>For exactly one: {n} digit</extracomment>
   <translation>
    <numerusform>لا أرقام</numerusform>
    <numerusform>رقم واحد</numerusform>
    <numerusform>رقمان</numerusform>
    <numerusform>{n} أرقام</numerusform>
    <numerusform>{n} رقمًا</numerusform>
    <numerusform>{n} رقم</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>{count} of {least} digits</source>
   <translation>{count} من {least} أرقام</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Type your PIN</source>
   <translation>اكتب رقمك السري</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Check it, or touch your name.</source>
   <translation>تحقق منه، أو المس اسمك.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>The slip says {amount} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>The slip says {amount} less</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Keep the paper. If somebody makes it out, enter it after all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Slip {slip} is entered as receipt {receipt}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>{amount}. Take the next slip.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Go back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Sign for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Save with the difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Slip {slip} cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Write it down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Slip {slip} is written down as unreadable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>The difference becomes a line of its own, and somebody signs for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>What is typed of it is kept here; it can still be entered later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/check.py" />
   <source>{amount} too much. You can save when both agree.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/check.py" />
   <source>Then type the total as it is written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/check.py" />
   <source>Lines {lines}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/check.py" />
   <source>{amount} apart. Look again, or sign for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/check.py" />
   <source>{amount} to go. You can save when both agree.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/check.py" />
   <source>It adds up: {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/check.py" />
   <source>Lines {lines}, slip {slip}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/field.py" />
   <source>field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Entered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Spoiled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Unreadable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Not accounted for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Unused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Crossed out, or put aside blank: it can never be entered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>It is there; it can still be entered later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Somebody looked and did not find it; it may turn up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>No slips were issued here yet. The kit prints them: posfallback kit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Nothing was said of it yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>To do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Every number is accounted for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>{state} {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Enter slip {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Receipt {receipt}, {amount}. Typed in by {clerk}, {when}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>{reason}. Written down by {clerk}, {when}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Half typed: it waits in the form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>A later one of its kit was used. Look for it, or say what became of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Earlier numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Later numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Enter a slip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>It is settled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Choose a number; Page Up and Page Down turn the page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>What is still to do, or all numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Write down that it is spoiled, unreadable or missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Fill in the chosen slip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Back to the form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>half typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>{slip}: {state}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Slip {slip} is written down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>Not in the list: choose a department</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>Back to what the list holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>Type an item as it is written, or scan the goods. What the price list holds comes here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>The price list has nothing like it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>The line in hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>The list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>Which item is “{words}”?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>“{words}”: in which department?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>{name}, department</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/pads.py" />
   <source>Sign {sign}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/pads.py" />
   <source>A–Z</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>The slip that was half typed is back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Compare it with the paper, then go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Paper slip {place} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Difference {amount}: who signs for it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>{entered} entered, {left} to go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Difference, and who signed for it: none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Paper slip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Save slip {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Add line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Skip slip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Slip list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Next field; on an empty line the total. It saves nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>In the words of a line: choose the item; else the line before or after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Choose a department; cash or card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>The words of the line in hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Add a line; clear a line, again brings it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Where the sums differ: say why, and sign for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Leave this slip for later; all numbers and where they stand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Cash, card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Save: the sale is sealed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Back; what is typed waits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Clear line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Goods {goods}, tax {tax}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Signed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>No.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Last 4 only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Total as written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Qty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Item as written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Earlier lines, sheet {at} of {sheets}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Later lines, sheet {at} of {sheets}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Quantity, line {line}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Item as written, line {line}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Tax, line {line}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Price, line {line}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Amount, line {line}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>OUTAGE SALES SLIP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/gui/spoken.py" />
   <source>Practice, {name}</source>
   <translation>تدريب، {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/strip.py" />
   <source>{n} sales held, safe</source>
   <extracomment>For exactly one: {n} sale held, safe</extracomment>
   <translation>
    <numerusform>لا مبيعات محفوظة</numerusform>
    <numerusform>عملية بيع واحدة محفوظة</numerusform>
    <numerusform>عمليتا بيع محفوظتان</numerusform>
    <numerusform>{n} عمليات بيع محفوظة</numerusform>
    <numerusform>{n} عملية بيع محفوظة</numerusform>
    <numerusform>{n} عملية بيع محفوظة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>Register {register}</source>
   <translation>الصندوق {register}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>Store {store}</source>
   <translation>المتجر {store}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>CENTRAL ANSWERS AGAIN</source>
   <translation>عاد النظام المركزي</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/strip.py" />
   <source>Keep selling here. {n} held, safe</source>
   <extracomment>For exactly one: Keep selling here. {n} held, safe</extracomment>
   <translation>
    <numerusform>تابع البيع هنا.</numerusform>
    <numerusform>تابع البيع هنا. واحدة محفوظة</numerusform>
    <numerusform>تابع البيع هنا. اثنتان محفوظتان</numerusform>
    <numerusform>تابع البيع هنا. {n} محفوظة</numerusform>
    <numerusform>تابع البيع هنا. {n} محفوظة</numerusform>
    <numerusform>تابع البيع هنا. {n} محفوظة</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>Central in step</source>
   <translation>النظام المركزي مطابق</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>Asking central</source>
   <translation>نسأل النظام المركزي</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>Selling on its own</source>
   <translation>بيع مستقل</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>CENTRAL DOWN {time}</source>
   <translation>النظام المركزي متوقف {time}</translation>
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
   <location filename="../../posfallback/gui/window.py" />
   <source>This register keeps the whole screen and stays open.</source>
   <translation>هذا الصندوق يملأ الشاشة ويبقى مفتوحًا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/window.py" />
   <source>IT leaves it: F8, then Leave full screen.</source>
   <translation>تقنية المعلومات تخرج منه: F8، ثم الخروج من ملء الشاشة.</translation>
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
   <translation>مساعدة</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/window.py" />
   <source>Bring central back</source>
   <translation>إعادة المركزي</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/basket.py" />
   <source>There is no such line.</source>
   <translation>لا يوجد سطر كهذا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/basket.py" />
   <source>Choose a line of this sale.</source>
   <translation>اختر سطرًا من هذا البيع.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>A barcode has 8, 12, 13 or 14 digits, a PLU up to 7.</source>
   <translation>للباركود 8 أو 12 أو 13 أو 14 رقمًا، ولرقم PLU حتى 7.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>code</source>
   <translation>الرمز</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>A code of {count} digits is neither a barcode nor a PLU.</source>
   <translation>رمز من {count} أرقام ليس باركودًا ولا PLU.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>There is no code.</source>
   <translation>لا يوجد رمز.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>Scan or key a code.</source>
   <translation>امسح رمزًا أو اكتبه.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>A code cannot be written like that.</source>
   <translation>لا يُكتب الرمز هكذا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>Use digits alone, or letters A-Z, digits, space and _ - . with at least one letter.</source>
   <translation>استخدم أرقامًا فقط، أو حروف A-Z وأرقامًا ومسافة و _ - . مع حرف واحد على الأقل.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>That code is too long.</source>
   <translation>هذا الرمز طويل جدًا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>That barcode names no item.</source>
   <translation>هذا الباركود لا يسمي صنفًا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>Look for another barcode on the item.</source>
   <translation>ابحث عن باركود آخر على الصنف.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>The check digit of that barcode is wrong.</source>
   <translation>رقم التحقق في الباركود لا يطابق.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>Scan it again, or key the digits below the bars once more.</source>
   <translation>امسحه مرة أخرى، أو اكتب الأرقام تحت الخطوط من جديد.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>A store's own code has at most {most} signs.</source>
   <translation>لرمز المتجر الخاص {most} علامة على الأكثر.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>Give a number such as 10 or 12.5.</source>
   <translation>اكتب رقمًا مثل 10 أو 12.5.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>Give a percentage, or a positive amount.</source>
   <translation>اكتب نسبة أو مبلغًا موجبًا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>Give a smaller discount, or take it off.</source>
   <translation>اجعل الخصم أقل، أو ارفعه.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>A discount is more than 0 % and at most 100 %.</source>
   <translation>الخصم أكثر من 0 % وعلى الأكثر 100 %.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>The discount is larger than the line.</source>
   <translation>الخصم أكبر من السطر.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>There is nothing to take a discount from.</source>
   <translation>لا يوجد ما يُخصم منه.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>The discount is larger than the sale.</source>
   <translation>الخصم أكبر من الفاتورة.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>A discount is a percentage or an amount, not both.</source>
   <translation>الخصم نسبة أو مبلغ، لا كلاهما.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>A discount is more than nothing.</source>
   <translation>الخصم أكثر من صفر.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>That is not a percentage.</source>
   <translation>هذه ليست نسبة.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>A percentage has at most three decimals.</source>
   <translation>للنسبة ثلاث منازل عشرية على الأكثر.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Central goes down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>The first sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>The till and its exceptions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Sell something</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Sell something by its PLU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Sell something by weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Sell something whose code is not in the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Take a card by telephone approval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Take a part in cash and the rest by card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Suspend a sale, take it up again and finish it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Take goods back and give the money back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Give a discount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Reverse a sale that is done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Bring cash to the safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>crew</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/domain/drills.py" />
   <source>Sell {n} of one item, take more cash than is due</source>
   <extracomment>For exactly one: Sell one item, take more cash than is due</extracomment>
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
   <location filename="../../posfallback/domain/drills.py" />
   <source>The name of the crew is too long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Call it something short, such as Late crew.</source>
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
   <translation>هذا المبلغ كبير جدًا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>Check the quantity and the price.</source>
   <translation>تحقق من الكمية والسعر.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>{currency} has no decimals.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>That is not an amount of money.</source>
   <translation>هذا ليس مبلغًا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>Give digits with a point, such as {example}.</source>
   <translation>اكتب أرقامًا بنقطة، مثل {example}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>Give an amount such as {example}.</source>
   <translation>اكتب مبلغًا مثل {example}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>A quantity of zero sells nothing.</source>
   <translation>كمية صفر لا تبيع شيئًا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>Give another quantity, or remove the line.</source>
   <translation>اكتب كمية أخرى، أو احذف السطر.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>That quantity is too large.</source>
   <translation>هذه الكمية كبيرة جدًا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>Give less than a million.</source>
   <translation>اكتب أقل من مليون.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>That is not a quantity.</source>
   <translation>هذه ليست كمية.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>Give digits with a point, such as 2 or 0.734.</source>
   <translation>اكتب أرقامًا بنقطة، مثل 2 أو 0.734.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>A quantity has at most three decimals.</source>
   <translation>للكمية ثلاث منازل عشرية على الأكثر.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>Give a quantity such as 0.734.</source>
   <translation>اكتب كمية مثل 0.734.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>reason</source>
   <translation>السبب</translation>
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
   <translation>ذهب الزبون</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Cannot pay</source>
   <translation>لا يستطيع الدفع</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Training mistake</source>
   <translation>خطأ تدريب</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Shelf says otherwise</source>
   <translation>الرف يقول غيره</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Damaged</source>
   <translation>تالف</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Price match</source>
   <translation>مطابقة سعر</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Near its date</source>
   <translation>قارب تاريخه</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Goodwill</source>
   <translation>مجاملة</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Not wanted</source>
   <translation>غير مرغوب</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Faulty</source>
   <translation>معيب</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Wrong item</source>
   <translation>صنف خاطئ</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Wrong sale</source>
   <translation>بيع خاطئ</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Wrong payment</source>
   <translation>دفع خاطئ</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Changed mind</source>
   <translation>غيّر رأيه</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Certificate seen</source>
   <translation>رُئيت الشهادة</translation>
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
   <source>Mended at central</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Item added at central</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Entered at central by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Not to be booked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Same item, other code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Not in central's list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Central looks into it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Not to be settled here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Central is too slow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Announced work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Central is back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Declared by mistake</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>There is no reason yet.</source>
   <translation>لا سبب بعد.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Choose or type why.</source>
   <translation>اختر السبب أو اكتبه.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>The reason is too long.</source>
   <translation>السبب طويل جدًا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Say it in {most} letters.</source>
   <translation>قله في {most} حرفًا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a discount of that size</source>
   <translation>خصم بهذا القدر</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a price so far from the list</source>
   <translation>سعر بعيد هكذا عن القائمة</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a return</source>
   <translation>إرجاع</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a return without a receipt</source>
   <translation>إرجاع بلا إيصال</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>reversing a sale</source>
   <translation>عكس بيع</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>giving up a sale</source>
   <translation>إلغاء بيع</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a sale without tax</source>
   <translation>بيع بلا ضريبة</translation>
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
   <source>selling in the shift of another day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a sale of that size</source>
   <translation>بيع بهذا القدر</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a card payment above the limit</source>
   <translation>دفع ببطاقة فوق الحد</translation>
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
   <location filename="../../posfallback/domain/rights.py" />
   <source>the replay to central</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a decision about a parked sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>declaring or ending an outage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Give its weight, or leave it out.</source>
   <translation>اكتب وزنه، أو اتركه.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>{amount}, or {cash} in cash</source>
   <translation>{amount}، أو {cash} نقدًا</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>There is nothing to sell.</source>
   <translation>لا يوجد ما يُباع.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Scan an item first.</source>
   <translation>امسح صنفًا أولًا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Tax is inside the prices here and cannot be left out at the register.</source>
   <translation>الضريبة داخل الأسعار هنا ولا تُترك عند الصندوق.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Sell it with tax; the office pays it back.</source>
   <translation>بعه مع الضريبة؛ المكتب يعيدها.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Give it a price and a department, or leave it out.</source>
   <translation>اكتب سعره وقسمه، أو اتركه.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>{name} has no weight yet.</source>
   <translation>{name} بلا وزن بعد.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Only {amount} is due, and only cash can give change.</source>
   <translation>المطلوب {amount} فقط، والباقي يُعطى من النقد وحده.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Take {amount} or less this way.</source>
   <translation>خذ {amount} أو أقل بهذه الطريقة.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>{amount} is still to pay.</source>
   <translation>بقي للدفع {amount}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Take another {amount}.</source>
   <translation>خذ {amount} أيضًا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>There is nothing to pay.</source>
   <translation>لا يوجد ما يُدفع.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Leave the tender out.</source>
   <translation>اترك طريقة الدفع.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>A tender of a sale is more than nothing.</source>
   <translation>الدفعة أكثر من صفر.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Give what was handed over; change is worked out from it.</source>
   <translation>اكتب ما سُلّم؛ الباقي يُحسب منه.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Everything is paid already.</source>
   <translation>دُفع كل شيء.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Leave the last tender out.</source>
   <translation>اترك الدفعة الأخيرة.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>The customer gets {amount} back, no more and no less.</source>
   <translation>يُعاد للزبون {amount}، لا أكثر ولا أقل.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Pay out {amount}; in a file that is a negative tender.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>{name} has no price yet.</source>
   <translation>{name} بلا سعر بعد.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>In cash {amount} is still to pay.</source>
   <translation>بقي للدفع نقدًا {amount}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Take another {amount} in cash.</source>
   <translation>خذ {amount} أيضًا نقدًا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/screening.py" />
   <source>Card numbers are never kept here. Give at most the last four digits, in their own field.</source>
   <translation>لا تُحفظ أرقام البطاقات هنا. اكتب آخر أربعة أرقام على الأكثر، في حقلها.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/screening.py" />
   <source>The {field} looks as if it held a card number.</source>
   <translation>يبدو أن في {field} رقم بطاقة.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/slips.py" />
   <source>That is not the number of a slip.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/domain/slips.py" />
   <source>Scan the slip, or type its number as printed, such as {slip}.</source>
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
   <translation>{things} و{thing}</translation>
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
   <location filename="../../posfallback/services/drills.py" />
   <source>No drill runs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>Start one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>A drill runs already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>Go on with it, or end it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>Sell for real; practise once it has ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>Central does not answer: this is no time to practise.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>Sell for real; practise later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>A sale is still open.</source>
   <translation>ما زال بيع مفتوحًا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>Finish it, suspend it or give it up first.</source>
   <translation>أتمّه أو علّقه أو ألغِه أولًا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>Outage {outage} is open: this is no time to practise.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>The price of this line comes from its label.</source>
   <translation>سعر هذا السطر من ملصقه.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>Scan the next piece instead.</source>
   <translation>امسح القطعة التالية.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>Goods come back at what was paid.</source>
   <translation>البضاعة تعود بما دُفع فيها.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>Leave the amount as it is.</source>
   <translation>اترك المبلغ كما هو.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>The price is still 0.00.</source>
   <translation>السعر ما زال 0.00.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>Type the price from the shelf.</source>
   <translation>اكتب السعر من الرف.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>The weight is still 0.</source>
   <translation>الوزن ما زال 0.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>Type the weight from the scale.</source>
   <translation>اكتب الوزن من الميزان.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>This item is sold by the piece.</source>
   <translation>هذا الصنف يُباع بالقطعة.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>Type a whole number.</source>
   <translation>اكتب عددًا صحيحًا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>department</source>
   <translation>القسم</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/lookup.py" />
   <source>Unknown item</source>
   <translation>صنف غير معروف</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/lookup.py" />
   <source>Bottle refund</source>
   <translation>رهن القوارير</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/lookup.py" />
   <source>That came from a card reader, and nothing of it was kept.</source>
   <translation>جاء هذا من قارئ بطاقات، ولم يُحفظ منه شيء.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/lookup.py" />
   <source>Use the card terminal, then choose Card and type its approval code.</source>
   <translation>استخدم جهاز البطاقات، ثم اختر بطاقة واكتب رمز الموافقة.</translation>
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
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>That does not say which code is to be taken for what.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>Write CODE=CODE, or CODE=department:NAME.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>No code is named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>Name the code, and what central is to take it for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>One code is to be taken for two things.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>Name each code once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>Central did not take this sale for another reason than its codes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>A code cannot be taken for itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>Name another code, or decide `retry`.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>Find the right one with `posfallback catalogue find`.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>The code {code} is not in the price list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>The price list has no department {department}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>It has: {departments}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>No item of sale {receipt} has the code {code}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>Central does not ask about the code {code}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/parked_targets.py" />
   <source>Find it by name, or choose a department.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>More was taken than is due now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>Give a payment back first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>The rest of the payments is exact.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>Press Pay to finish the sale.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>Type it, or leave the item out.</source>
   <translation>اكتبه، أو اترك الصنف.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>The customer's age has not been checked yet.</source>
   <translation>لم يُتحقق من سن الزبون بعد.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>Answer the question first.</source>
   <translation>أجب عن السؤال أولًا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>There is no such payment.</source>
   <translation>لا توجد دفعة كهذه.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>Choose a payment of this sale.</source>
   <translation>اختر دفعة من هذا البيع.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/services/paying.py" />
   <source>{n} items need a price or a weight.</source>
   <extracomment>For exactly one: {n} item needs a price or a weight.</extracomment>
   <translation>
    <numerusform>لا أصناف ينقصها سعر أو وزن.</numerusform>
    <numerusform>صنف واحد ينقصه سعر أو وزن.</numerusform>
    <numerusform>صنفان ينقصهما سعر أو وزن.</numerusform>
    <numerusform>{n} أصناف ينقصها سعر أو وزن.</numerusform>
    <numerusform>{n} صنفًا ينقصها سعر أو وزن.</numerusform>
    <numerusform>{n} صنف ينقصها سعر أو وزن.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying_back.py" />
   <source>Give the money back the same way.</source>
   <translation>أعد المال بالطريقة نفسها.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying_back.py" />
   <source>The receipt was paid by {kinds}.</source>
   <translation>طريقة دفع الإيصال: {kinds}.</translation>
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
   <translation>لم يفتح الدرج: استخدم مفتاحه</translation>
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
   <translation>لا توجد طابعة مضبوطة.</translation>
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
   <translation>سجّله في بيعين، أو اسأل المدير.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>Take the rest in cash.</source>
   <translation>خذ البقية نقدًا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>Take cash, or ask the manager.</source>
   <translation>خذ نقدًا، أو اسأل المدير.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>One sale may come to {amount} at most here.</source>
   <translation>البيع الواحد هنا {amount} على الأكثر.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>While central is down a card may pay {amount} a sale at most.</source>
   <translation>والنظام المركزي متوقف تدفع البطاقة {amount} للبيع على الأكثر.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>Card payments held here may come to {amount} at most; this one would pass that.</source>
   <translation>دفعات البطاقات المحفوظة هنا {amount} على الأكثر؛ وهذه تتجاوزها.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>Cards may pay {amount} a shift at most; this one would pass that.</source>
   <translation>تدفع البطاقات {amount} في الوردية على الأكثر؛ وهذه تتجاوزها.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>The sale was not sealed, but all of it is here.</source>
   <translation>لم يُختم البيع، لكنه كله هنا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Take the payment again.</source>
   <translation>خذ الدفعة مرة أخرى.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Press Pay to finish it.</source>
   <translation>اضغط الدفع لإتمامه.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>The register stopped right after it. Print it again if the customer has no receipt.</source>
   <translation>توقف الصندوق بعده مباشرة. أعد طباعته إن لم يكن لدى الزبون إيصال.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Ask a manager to do it.</source>
   <translation>اطلب ذلك من مدير.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Only removed lines are left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Clear the ticket, or scan the next item.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Finish or suspend it first.</source>
   <translation>أتمّه أو علّقه أولًا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>No item asks for an age.</source>
   <translation>لا صنف يطلب السن.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Go on scanning.</source>
   <translation>تابع المسح.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>No sale has been sealed here since the start.</source>
   <translation>لم يُختم بيع هنا منذ التشغيل.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Type the receipt number.</source>
   <translation>اكتب رقم الإيصال.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Selling has not stopped.</source>
   <translation>لم يتوقف البيع.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Go on selling.</source>
   <translation>تابع البيع.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>The journal is not as it was sealed.</source>
   <translation>السجل ليس كما خُتم.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>{name} may not allow {act}.</source>
   <translation>{name} لا يستطيع الموافقة على {act}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>The last sale is sealed as {receipt}.</source>
   <translation>آخر بيع مختوم برقم {receipt}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Do not sell here. Call IT and tell them: {finding}</source>
   <translation>لا تبع هنا. اتصل بتقنية المعلومات وقل لهم: {finding}</translation>
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
   <translation>البائع</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Check the number, or have the staff loaded again.</source>
   <translation>تحقق من الرقم، أو اطلب تحميل قائمة الموظفين.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>This PIN does not belong to this number.</source>
   <translation>هذا الرقم السري ليس لهذا الرقم.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Type the PIN again.</source>
   <translation>اكتب الرقم السري مرة أخرى.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>A manager must agree to {act}.</source>
   <translation>يلزم موافقة مدير على {act}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Nobody is named as the clerk.</source>
   <translation>لم يُذكر بائع.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Give the clerk's number.</source>
   <translation>اكتب رقم البائع.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Nobody here has the number {number}.</source>
   <translation>لا أحد هنا بالرقم {number}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>A clerk's number has 1 to 6 digits.</source>
   <translation>لرقم البائع من 1 إلى 6 أرقام.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Type the number on your badge.</source>
   <translation>اكتب الرقم الذي على بطاقتك.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Too many wrong PINs, so this number is locked for a minute.</source>
   <translation>أرقام سرية خاطئة كثيرة، أُقفل هذا الرقم دقيقة.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Wait a minute, or let somebody else sign on.</source>
   <translation>انتظر دقيقة، أو دع غيرك يدخل.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>No staff is loaded, so there are no PINs.</source>
   <translation>لم تُحمّل قائمة الموظفين، فلا أرقام سرية.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Have the staff loaded first.</source>
   <translation>اطلب تحميل قائمة الموظفين أولًا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>A PIN has 4 to 8 digits.</source>
   <translation>للرقم السري من 4 إلى 8 أرقام.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Type another one.</source>
   <translation>اكتب رقمًا آخر.</translation>
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
   <source>The time has no date</source>
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
   <location filename="../../posfallback/services/slips.py" />
   <source>Slip {slip} belongs to another store.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>Slip {slip} was never issued here; the last one is {last}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>Slip {slip} has been entered already, as receipt {receipt}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>Slip {slip} was declared spoiled by entry {seq}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>The sale that was open before the register stopped is back.</source>
   <translation>عاد البيع الذي كان مفتوحًا قبل توقف الصندوق.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>Check the last item with the customer, then go on.</source>
   <translation>راجع آخر صنف مع الزبون، ثم تابع.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>The sale that was open is still here.</source>
   <translation>البيع الذي كان مفتوحًا ما زال هنا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>The price list cannot be read.</source>
   <translation>لا يمكن قراءة قائمة الأسعار.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>Key each item with its price and look at age limits yourself. IT loads the list again; selling goes on.</source>
   <translation>اكتب كل صنف بسعره وانتبه بنفسك إلى السن. تقنية المعلومات تحمّل القائمة؛ البيع مستمر.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>A sale is open here and waits.</source>
   <translation>هنا بيع مفتوح ينتظر.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>It comes back with the next sign-on; nothing of it is lost.</source>
   <translation>يعود مع الدخول التالي؛ لا يضيع منه شيء.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>Sales count for that day until it is closed: count the till and close it.</source>
   <translation>تُحسب المبيعات على ذلك اليوم حتى إغلاقه: عُدّ الدرج وأغلقه.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>The sale is done. Take some cash to the safe.</source>
   <translation>تم البيع. انقل بعض النقد إلى الخزنة.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>Shift {number} of {day} is still open.</source>
   <translation>الوردية {number} ليوم {day} ما زالت مفتوحة.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>More than {amount} in the drawer.</source>
   <translation>أكثر من {amount} في الدرج.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>That sale does not wait any more.</source>
   <translation>هذا البيع لم يعد ينتظر.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>Choose another one.</source>
   <translation>اختر آخر.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>Money has been taken for this sale.</source>
   <translation>أُخذ مال لهذا البيع.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>Press Pay and give it back there first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>That sale waits on another register.</source>
   <translation>هذا البيع ينتظر على صندوق آخر.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>Take it up where it was suspended.</source>
   <translation>استأنفه حيث عُلّق.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>brand</source>
   <translation>العلامة</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>This store takes no cards while central is down.</source>
   <translation>هذا المتجر لا يقبل بطاقات والنظام المركزي متوقف.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>Take cash.</source>
   <translation>خذ نقدًا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>The approval code is missing.</source>
   <translation>ينقص رمز الموافقة.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>Copy the code that the terminal or the telephone gave.</source>
   <translation>انسخ الرمز الذي أعطاه الجهاز أو الهاتف.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>Type what was handed over.</source>
   <translation>اكتب ما سُلّم.</translation>
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
   <translation>هذا المتجر لا يقبل الدفع بـ {kind}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>Use one of: {kinds}.</source>
   <translation>استخدم واحدة من: {kinds}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>tender</source>
   <translation>طريقة الدفع</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>certificate</source>
   <translation>الشهادة</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>That is not possible right now.</source>
   <translation>هذا غير ممكن الآن.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Go back to the ticket first.</source>
   <translation>ارجع إلى الفاتورة أولًا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>No item waits for that.</source>
   <translation>لا صنف ينتظر ذلك.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>search</source>
   <translation>البحث</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>This line was not removed.</source>
   <translation>هذا السطر لم يُحذف.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Choose a removed line.</source>
   <translation>اختر سطرًا محذوفًا.</translation>
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
   <translation>توقف البيع.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Do what the red notice says.</source>
   <translation>افعل ما يقوله التنبيه الأحمر.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Nobody has signed on.</source>
   <translation>لم يدخل أحد بعد.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Sign on first.</source>
   <translation>ادخل أولًا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Not added: this sale is being paid.</source>
   <translation>لم يُضف: هذا البيع قيد الدفع.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Nothing has been rung yet.</source>
   <translation>لم يُسجّل شيء بعد.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Scan the first item.</source>
   <translation>امسح الصنف الأول.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Nothing in the price list matches.</source>
   <translation>لا شيء في قائمة الأسعار يطابق.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Try fewer letters, or type the code.</source>
   <translation>جرّب حروفًا أقل، أو اكتب الرمز.</translation>
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
   <translation>
    <numerusform>لا إيصالات تنتظر.</numerusform>
    <numerusform>إيصال واحد ينتظر.</numerusform>
    <numerusform>إيصالان ينتظران.</numerusform>
    <numerusform>{count} إيصالات تنتظر.</numerusform>
    <numerusform>{count} إيصالًا ينتظر.</numerusform>
    <numerusform>{count} إيصال ينتظر.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Printer</source>
   <translation>الطابعة</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/services/watching.py" />
   <source>Checked, {count} entries</source>
   <extracomment>For exactly one: Checked, {count} entry</extracomment>
   <translation>
    <numerusform>تم التحقق</numerusform>
    <numerusform>تم التحقق، قيد واحد</numerusform>
    <numerusform>تم التحقق، قيدان</numerusform>
    <numerusform>تم التحقق، {count} قيود</numerusform>
    <numerusform>تم التحقق، {count} قيدًا</numerusform>
    <numerusform>تم التحقق، {count} قيد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/services/watching.py" />
   <source>{count} items</source>
   <extracomment>For exactly one: {count} item</extracomment>
   <translation>
    <numerusform>لا أصناف</numerusform>
    <numerusform>صنف واحد</numerusform>
    <numerusform>صنفان</numerusform>
    <numerusform>{count} أصناف</numerusform>
    <numerusform>{count} صنفًا</numerusform>
    <numerusform>{count} صنف</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Sealed journal</source>
   <translation>السجل المختوم</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Price list</source>
   <translation>قائمة الأسعار</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/services/watching.py" />
   <source>{count} may sign on</source>
   <extracomment>For exactly one: {count} may sign on</extracomment>
   <translation>
    <numerusform>لا أحد يستطيع الدخول</numerusform>
    <numerusform>واحد يستطيع الدخول</numerusform>
    <numerusform>اثنان يستطيعان الدخول</numerusform>
    <numerusform>{count} يستطيعون الدخول</numerusform>
    <numerusform>{count} يستطيعون الدخول</numerusform>
    <numerusform>{count} يستطيعون الدخول</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Clerks</source>
   <translation>البائعون</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Clock</source>
   <translation>الساعة</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Not behind the last sale</source>
   <translation>ليست متأخرة عن آخر بيع</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Parked sales</source>
   <translation>مبيعات موقوفة</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>None</source>
   <translation>لا شيء</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Central POS</source>
   <translation>النظام المركزي</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Down since {when}. Sales are kept here.</source>
   <translation>متوقف منذ {when}. المبيعات تُحفظ هنا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>None named. Sales are sealed without paper.</source>
   <translation>لم تُسمَّ طابعة. المبيعات تُختم دون ورق.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Was changed from outside and mended. Tell IT; sales are sealed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Cannot be read: IT loads it again. Key each item with its price.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>None loaded. Key each item with its price.</source>
   <translation>لم تُحمّل. اكتب كل صنف بسعره.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Old: {when}, {items}. Selling goes on.</source>
   <translation>قديمة: {when}، {items}. البيع مستمر.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>List damaged: any number sells, nobody is a manager. IT loads it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>List damaged, its copy is used. IT loads it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>No list loaded: any number may sign on.</source>
   <translation>لا قائمة: أي رقم يستطيع الدخول.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Behind the last entry of {when}. Set it; selling goes on.</source>
   <translation>متأخرة عن آخر قيد {when}. اضبطها؛ البيع مستمر.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/services/watching.py" />
   <source>{count} sales are parked: a manager has to decide.</source>
   <extracomment>For exactly one: {count} sale is parked: a manager has to decide.</extracomment>
   <translation>
    <numerusform>لا مبيعات موقوفة.</numerusform>
    <numerusform>بيع واحد موقوف: على مدير أن يقرر.</numerusform>
    <numerusform>بيعان موقوفان: على مدير أن يقرر.</numerusform>
    <numerusform>{count} مبيعات موقوفة: على مدير أن يقرر.</numerusform>
    <numerusform>{count} بيعًا موقوفًا: على مدير أن يقرر.</numerusform>
    <numerusform>{count} بيع موقوف: على مدير أن يقرر.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>None named. Sales are kept here.</source>
   <translation>لم يُسمَّ. المبيعات تُحفظ هنا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Not heard of yet. Sales are kept here.</source>
   <translation>لم يُسمع منه بعد. المبيعات تُحفظ هنا.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Answers</source>
   <translation>يستجيب</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Has not answered yet. Selling goes on.</source>
   <translation>لم يجب بعد. البيع مستمر.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>today {time}</source>
   <translation>اليوم {time}</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>{when}, {items}</source>
   <translation>{when}، {items}</translation>
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
   <location filename="../../posfallback/storage/drills.py" />
   <source>A drill does not do that: it would be for real.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/drills.py" />
   <source>End the drill first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/drills.py" />
   <source>There is no scenario called {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/drills.py" />
   <source>Choose one of: {names}.</source>
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
   <source>Give this account the right to it, or choose another one, then try again.</source>
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
   <source>Check the path, then try again.</source>
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
   <source>{path} cannot be written or read by this account.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>{path} is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>{path} cannot be used: {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>The disk failed while the sale was being sealed; whether it was sealed is not known.</source>
   <translation>تعطل القرص أثناء ختم البيع؛ لا يُعرف هل خُتم.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>Start posfallback again: it verifies the journal and says whether the sale is in it.</source>
   <translation>شغّل posfallback من جديد: يتحقق من السجل ويقول هل البيع فيه.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>That is more than one entry of the book can hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>Split it into smaller ones.</source>
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
   <translation>لم يُختم شيء.</translation>
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
   <translation>لا يمكن كتابة السجل.</translation>
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
   <source>The staff file {path} cannot be read.</source>
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
   <translation>الغطاء مفتوح</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the paper is out</source>
   <translation>نفد الورق</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the cutter is stuck</source>
   <translation>القاطع عالق</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the printer reports an error, such as jammed paper or a stuck cutter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the printer is offline</source>
   <translation>الطابعة غير متصلة</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the printer does not answer</source>
   <translation>الطابعة لا تستجيب</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the paper is nearly used up</source>
   <translation>الورق يوشك أن ينفد</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>the paper is jammed</source>
   <translation>الورق عالق</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>the printer cannot be reached</source>
   <translation>لا يمكن الوصول إلى الطابعة</translation>
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
   <source>it does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/line.py" />
   <source>The printer cannot be reached: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/network.py" />
   <source>The printer cannot be reached</source>
   <translation>لا يمكن الوصول إلى الطابعة</translation>
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
   <location filename="../../posfallback/devices/talk.py" />
   <source>Check its power, paper and cable; the receipt waits and prints then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/talk.py" />
   <source>it hung up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/talk.py" />
   <source>The printer cannot be asked: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/talk.py" />
   <source>The connection broke in the middle of a receipt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/talk.py" />
   <source>The printer hung up before it said that the receipt is out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/talk.py" />
   <source>The printer is not ready: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../posfallback/devices/talk.py" />
   <source>The printer took nothing</source>
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

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>posfallback</name>
  <message>
   <location filename="../../posfallback/gui/amounts.py" />
   <source>{count} for {amount}</source>
   <translation>{count} für {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/cues.py" />
   <source>This register has no sound device.</source>
   <translation>Diese Kasse hat keine Tonausgabe.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/cues.py" />
   <source>Look at the scan field: a tick is added, a triangle waits for you, an octagon was not added.</source>
   <translation>Auf das Scanfeld achten: Haken heißt erfasst, Dreieck wartet auf Sie, Achteck heißt nicht erfasst.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/cues.py" />
   <source>No sound device: look at the scan field.</source>
   <translation>Keine Tonausgabe: auf das Scanfeld achten.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/cues.py" />
   <source>Sound</source>
   <translation>Ton</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Customer view</source>
   <translation>Kundenanzeige</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>This register is closed</source>
   <translation>Diese Kasse ist geschlossen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>One moment, please</source>
   <translation>Einen Moment, bitte</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Welcome</source>
   <translation>Willkommen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Thank you</source>
   <translation>Vielen Dank</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>The pole display does not answer. Selling goes on.</source>
   <translation>Die Kundenanzeige antwortet nicht. Der Verkauf geht weiter.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>No second screen is there. Selling goes on.</source>
   <translation>Kein zweiter Bildschirm da. Der Verkauf geht weiter.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Total</source>
   <translation>Summe</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Paid</source>
   <translation>Bezahlt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>To pay</source>
   <translation>Zu zahlen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Change</source>
   <translation>Rückgeld</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Discount</source>
   <translation>Rabatt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Tax</source>
   <translation>Steuer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/defect.py" />
   <source>Safe: every sale up to receipt {receipt}.</source>
   <translation>Sicher: jeder Verkauf bis Beleg {receipt}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/defect.py" />
   <source>A report without any data of sales was kept: {file}</source>
   <translation>Ein Bericht ohne Verkaufsdaten wurde abgelegt: {file}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/defect.py" />
   <source>What was sealed is safe.</source>
   <translation>Was versiegelt ist, ist sicher.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/defect.py" />
   <source>No report could be kept.</source>
   <translation>Es konnte kein Bericht abgelegt werden.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/defect.py" />
   <source>Selling has stopped: the program has a fault.</source>
   <translation>Der Verkauf ist angehalten: Das Programm hat einen Defekt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/defect.py" />
   <source>Close this window and start posfallback again. An open sale comes back.</source>
   <translation>Dieses Fenster schließen und posfallback neu starten. Ein offener Verkauf kommt zurück.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/defect.py" />
   <source>Until then sell on another register, or on paper slips.</source>
   <translation>Bis dahin an einer anderen Kasse oder auf Papierbelegen verkaufen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/demo_errand.py" />
   <source>Central is coming back.</source>
   <translation>Die Zentrale kommt zurück.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/demo_errand.py" />
   <source>Keep selling: nothing has to wait.</source>
   <translation>Weiterverkaufen: Nichts muss warten.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/demo_errand.py" />
   <source>Central is back, and the sales were replayed.</source>
   <translation>Die Zentrale ist wieder da, die Verkäufe sind nachgebucht.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/desk.py" />
   <source>Keep as it is</source>
   <translation>So lassen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/desk.py" />
   <source>Agree</source>
   <translation>Freigeben</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>{n} tasks, first sale within {time}</source>
   <extracomment>For exactly one: {n} task, first sale within {time}</extracomment>
   <translation>
    <numerusform>{n} Aufgabe, erster Verkauf in {time}</numerusform>
    <numerusform>{n} Aufgaben, erster Verkauf in {time}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Name a crew, not a person. The times of all crews stand side by side under Outages.</source>
   <translation>Einen Namen für das Team, nicht für eine Person. Die Zeiten aller Teams stehen unter Ausfälle nebeneinander.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Name of the crew, which may stay empty</source>
   <translation>Name des Teams, kann leer bleiben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Practise</source>
   <translation>Üben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>On the real screens. No money, no sale is booked.</source>
   <translation>Auf den echten Seiten. Kein Geld, kein Verkauf wird gebucht.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Start the drill</source>
   <translation>Übung starten</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Early crew</source>
   <translation>Frühteam</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Late crew</source>
   <translation>Spätteam</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Weekend crew</source>
   <translation>Wochenendteam</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>New colleagues</source>
   <translation>Neue im Team</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Another name</source>
   <translation>Anderer Name</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>What is practised</source>
   <translation>Was geübt wird</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Who practises?</source>
   <translation>Wer übt?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Another scenario</source>
   <translation>Anderes Szenario</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Letters</source>
   <translation>Buchstaben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>The name of the crew</source>
   <translation>Name des Teams</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Starts the drill</source>
   <translation>Startet die Übung</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Clears the name, then goes back</source>
   <translation>Löscht den Namen, dann zurück</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/frame.py" />
   <source>Task {number} of {count}</source>
   <translation>Aufgabe {number} von {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/frame.py" />
   <source>Practice only. No money, no sale is booked.</source>
   <translation>Nur eine Übung. Kein Geld, kein Verkauf wird gebucht.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/frame.py" />
   <source>DRILL</source>
   <translation>ÜBUNG</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/frame.py" />
   <source>All {count} tasks done</source>
   <translation>Alle {count} Aufgaben erledigt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/frame.py" />
   <source>Ctrl+D ends the drill</source>
   <translation>Ctrl+D beendet die Übung</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Every task is done.</source>
   <translation>Alle Aufgaben sind erledigt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Ended before every task was done.</source>
   <translation>Beendet, bevor alle Aufgaben erledigt waren.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Stopped, because central went down.</source>
   <translation>Abgebrochen, weil die Zentrale ausfiel.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Nobody ended it.</source>
   <translation>Niemand hat sie beendet.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>{n} lines or sales taken back</source>
   <extracomment>For exactly one: {n} line or sale taken back</extracomment>
   <translation>
    <numerusform>{n} Zeile oder Verkauf zurückgenommen</numerusform>
    <numerusform>{n} Zeilen oder Verkäufe zurückgenommen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>{time} slower than the drill before</source>
   <translation>{time} langsamer als die Übung davor</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Not done</source>
   <translation>Offen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Goal {time}</source>
   <translation>Ziel {time}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>goal reached</source>
   <translation>Ziel erreicht</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Practise again</source>
   <translation>Nochmals üben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Sell for real</source>
   <translation>Echt verkaufen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Central is down. The drill has stopped.</source>
   <translation>Die Zentrale ist ausgefallen. Die Übung ist abgebrochen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>{title}, {crew}</source>
   <translation>{title}, {crew}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>As quick as the drill before</source>
   <translation>So schnell wie die Übung davor</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>{time} quicker than the drill before</source>
   <translation>{time} schneller als die Übung davor</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Tasks</source>
   <translation>Aufgaben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Drill stopped</source>
   <translation>Übung abgebrochen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>How the drill went</source>
   <translation>Ergebnis der Übung</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>No sale was rung. Goal {time}</source>
   <translation>Kein Verkauf erfasst. Ziel {time}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Nothing had to be taken back</source>
   <translation>Nichts musste zurückgenommen werden</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Sells for real: somebody signs on</source>
   <translation>Verkauft echt: Jemand meldet sich an</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Practises the same again</source>
   <translation>Übt dasselbe nochmals</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Nothing of the drill was booked. From here on every sale is real: sign on and sell.</source>
   <translation>Nichts aus der Übung wurde gebucht. Ab jetzt ist jeder Verkauf echt: anmelden und verkaufen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Goal {time}: reached</source>
   <translation>Ziel {time}: erreicht</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Goal {time}: not reached</source>
   <translation>Ziel {time}: nicht erreicht</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>First sale after</source>
   <translation>Erster Verkauf nach</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/world.py" />
   <source>End drill</source>
   <translation>Übung Ende</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/fields.py" />
   <source>Scan, or type a code or a name</source>
   <translation>Scannen oder Nummer / Namen eingeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/found.py" />
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/found.py" />
   <source>{item}, {price}, result {place} of {count}</source>
   <translation>{item}, {price}, Treffer {place} von {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/found.py" />
   <source>Space</source>
   <translation>Leerzeichen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>Notices</source>
   <translation>Meldungen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>More keys</source>
   <translation>Weitere Tasten</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>Older</source>
   <translation>Ältere</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>Nothing was said yet.</source>
   <translation>Noch keine Meldung.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>Newest</source>
   <translation>Neueste</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/kept.py" />
   <source>{folder}: {name}</source>
   <translation>{folder}: {name}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/key.py" />
   <source>selected</source>
   <translation>ausgewählt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/notice.py" />
   <source>Drop cash</source>
   <translation>Abschöpfen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/notice.py" />
   <source>Close shift</source>
   <translation>Schicht abschließen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/notice.py" />
   <source>Seen</source>
   <translation>Gesehen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Paid in</source>
   <translation>Einzahlung</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Cash that comes into the drawer without a sale.</source>
   <translation>Bargeld, das ohne Verkauf in die Lade kommt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Put {amount} into the drawer</source>
   <translation>{amount} in die Lade legen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>{amount} was paid in.</source>
   <translation>{amount} eingezahlt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Paid out</source>
   <translation>Auszahlung</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Cash that leaves the drawer without a sale.</source>
   <translation>Bargeld, das die Lade ohne Verkauf verlässt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Take {amount} out</source>
   <translation>{amount} entnehmen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>{amount} was paid out.</source>
   <translation>{amount} ausgezahlt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Drop</source>
   <translation>Abschöpfung</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Cash that goes from the drawer to the safe.</source>
   <translation>Bargeld, das aus der Lade in den Tresor geht.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Drop {amount} to the safe</source>
   <translation>{amount} abschöpfen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>{amount} is dropped.</source>
   <translation>{amount} abgeschöpft.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>No sale</source>
   <translation>Ohne Verkauf</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>The drawer is opened without a sale.</source>
   <translation>Die Lade wird ohne Verkauf geöffnet.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Note it and open</source>
   <translation>Notieren und öffnen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>It is written down: open the drawer.</source>
   <translation>Es ist notiert: Lade öffnen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Clerk {number}</source>
   <translation>Bediener {number}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Amount</source>
   <translation>Betrag</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Choose why</source>
   <translation>Grund wählen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Type how much</source>
   <translation>Betrag eingeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>opened</source>
   <translation>geöffnet</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>In this shift</source>
   <translation>In dieser Schicht</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Nothing moved in this shift yet</source>
   <translation>In dieser Schicht noch keine Bewegung</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Leave it</source>
   <translation>Nicht tun</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>The amount in its smallest unit: 3 9 0 is 3.90</source>
   <translation>Betrag in Cent: 3 9 0 ist 3,90</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Choose the reason</source>
   <translation>Grund wählen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>The blue button</source>
   <translation>Die blaue Taste</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Clears the amount, then goes back</source>
   <translation>Löscht den Betrag, dann zurück</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Time, clerk and reason are written down. No money may move.</source>
   <translation>Zeit, Bediener und Grund werden notiert. Es darf kein Geld bewegt werden.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Reason: {reason}.</source>
   <translation>Grund: {reason}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/office/count_rows.py" />
   <source>{face}, {n} pieces, {total}</source>
   <extracomment>For exactly one: {face}, {n} piece, {total}</extracomment>
   <translation>
    <numerusform>{face}, {n} Stück, {total}</numerusform>
    <numerusform>{face}, {n} Stück, {total}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/count_rows.py" />
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Cash</source>
   <translation>Bar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Card terminal</source>
   <translation>Kartenterminal</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Voucher</source>
   <translation>Gutschein</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Cheque</source>
   <translation>Scheck</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Account</source>
   <translation>Kundenkonto</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>cash</source>
   <translation>bar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>card</source>
   <translation>Karte</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>voucher</source>
   <translation>Gutschein</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>cheque</source>
   <translation>Scheck</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>account</source>
   <translation>Kundenkonto</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>{hour} o'clock {count}</source>
   <translation>{hour} Uhr: {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>at central</source>
   <translation>in der Zentrale</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>held</source>
   <translation>gesichert</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>parked</source>
   <translation>in Klärung</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>by hand</source>
   <translation>von Hand</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>handed over</source>
   <translation>übergeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Sales by hour: {hours}</source>
   <translation>Verkäufe je Stunde: {hours}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>{hour} to {end} {count}</source>
   <translation>{hour} bis {end} Uhr: {count}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Sales, {n} hours a bar</source>
   <extracomment>For exactly one: Sales, {n} hour a bar</extracomment>
   <translation>
    <numerusform>Verkäufe, {n} Stunde je Balken</numerusform>
    <numerusform>Verkäufe, {n} Stunden je Balken</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>{part} {n} sales, {value}</source>
   <extracomment>For exactly one: {part} {n} sale, {value}</extracomment>
   <translation>
    <numerusform>{part}: {n} Verkauf, {value}</numerusform>
    <numerusform>{part}: {n} Verkäufe, {value}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>not counted</source>
   <translation>nicht gezählt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Sales by hour</source>
   <translation>Verkäufe je Stunde</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>How customers paid: {kinds}</source>
   <translation>Zahlungsarten: {kinds}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Drill</source>
   <translation>Übung</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Drill {n} sales, not counted</source>
   <extracomment>For exactly one: Drill {n} sale, not counted</extracomment>
   <translation>
    <numerusform>Übung: {n} Verkauf, nicht gezählt</numerusform>
    <numerusform>Übung: {n} Verkäufe, nicht gezählt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>No sale in this shift yet</source>
   <translation>In dieser Schicht noch kein Verkauf</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>No sale yet</source>
   <translation>Noch kein Verkauf</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>How customers paid</source>
   <translation>Zahlungsarten</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>and {kinds}</source>
   <translation>und {kinds}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Nothing was paid yet</source>
   <translation>Noch nichts bezahlt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Held</source>
   <translation>Gesichert</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Accepted</source>
   <translation>Bestätigt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Parked</source>
   <translation>Klärung</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Waived</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Handed over</source>
   <translation>Übergeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Discounts</source>
   <translation>Rabatte</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Removed lines</source>
   <translation>Zeilenstornos</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Price overrides</source>
   <translation>Preisänderungen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Till</source>
   <translation>Kasse</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>{n} sales</source>
   <extracomment>For exactly one: {n} sale</extracomment>
   <translation>
    <numerusform>{n} Verkauf</numerusform>
    <numerusform>{n} Verkäufe</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Count till again</source>
   <translation>Neu zählen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Print</source>
   <translation>Drucken</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Export</source>
   <translation>Export</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>{day}, register {register}</source>
   <translation>{day}, Kasse {register}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>adds up</source>
   <translation>stimmt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>short {amount}</source>
   <translation>{amount} Fehlbetrag</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>over {amount}</source>
   <translation>{amount} Überschuss</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>The X report is with the printer.</source>
   <translation>Der X-Bericht ist beim Drucker.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Close the shift</source>
   <translation>Schicht abschließen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>X report</source>
   <translation>X-Bericht</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Shift {number}</source>
   <translation>Schicht {number}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Count the till</source>
   <translation>Kasse zählen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Press again to close</source>
   <translation>Zum Abschließen nochmals drücken</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>5 s, then it rests</source>
   <translation>innerhalb von 5 s</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Count the till first</source>
   <translation>Zuerst die Kasse zählen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Close of the shift</source>
   <translation>Abschluss der Schicht</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Leave it open</source>
   <translation>Offen lassen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Prints the X report</source>
   <translation>Druckt den X-Bericht</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Writes the day so far to a memory stick, or beside the journal</source>
   <translation>Schreibt den Tag bis jetzt auf einen USB-Stick oder neben das Journal</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Practised</source>
   <translation>Geübt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Sold</source>
   <translation>Verkauft</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>The day goes to the stick</source>
   <translation>Der Tag kommt auf den Stick</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Closes the shift when pressed twice within 5 s</source>
   <translation>Zweimal innerhalb von 5 s gedrückt: schließt die Schicht ab</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_export.py" />
   <source>The day is on the memory stick.</source>
   <translation>Der Tag ist auf dem USB-Stick.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_export.py" />
   <source>The day is in the register's own folder.</source>
   <translation>Der Tag ist im eigenen Ordner der Kasse.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_export.py" />
   <source>The memory stick did not take the day; IT can export it at any time.</source>
   <translation>Der USB-Stick hat den Tag nicht angenommen; die IT kann ihn jederzeit exportieren.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_export.py" />
   <source>The day was not exported: {why}</source>
   <translation>Der Tag wurde nicht exportiert: {why}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Noted; open the drawer by hand</source>
   <translation>Notiert; Lade von Hand öffnen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Cards at risk</source>
   <translation>Karten mit Risiko</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Cards over 24 h</source>
   <translation>Karten über 24 h</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Cards over 72 h</source>
   <translation>Karten über 72 h</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Cash comes into the drawer</source>
   <translation>Bargeld kommt in die Lade</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Notes and coins, compared after</source>
   <translation>Scheine, Münzen, Vergleich</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Cash leaves the drawer</source>
   <translation>Bargeld verlässt die Lade</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Reads and changes nothing</source>
   <translation>Liest ab und ändert nichts</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Cash goes to the safe</source>
   <translation>Bargeld geht in den Tresor</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Count, Z report, sign off</source>
   <translation>Zählen, Z-Bericht, abmelden</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Opens the drawer</source>
   <translation>Öffnet die Lade</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Switch clerk</source>
   <translation>Ablösung</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Another one signs on</source>
   <translation>Ein anderer meldet sich an</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>{time} by {clerk}</source>
   <translation>{time} von {clerk}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Manager</source>
   <translation>Leitung</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>This shift</source>
   <translation>Diese Schicht</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>The count is blind: what should be in the drawer is shown after it.</source>
   <translation>Gezählt wird blind: Was in der Lade sein soll, steht erst danach da.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Replay to central</source>
   <translation>Nachbuchen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>What is held goes there</source>
   <translation>Gesichertes geht an die Zentrale</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Outages</source>
   <translation>Ausfälle</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>How long, and what they carried</source>
   <translation>Dauer und Verkäufe darin</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Papers, printers</source>
   <translation>Drucker</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Paper slips</source>
   <translation>Papierbelege</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Leave full screen</source>
   <translation>Vollbild verlassen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Shift {number}, {day}</source>
   <translation>Schicht {number}, {day}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Replay: what is held goes to central</source>
   <translation>Nachbuchen: Gesichertes geht an die Zentrale</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Outages: how long they were</source>
   <translation>Ausfälle: wie lange sie dauerten</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Papers that wait, printers</source>
   <translation>Wartende Belege, Drucker</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Paper slips: what was sold by hand</source>
   <translation>Papierbelege: was von Hand verkauft wurde</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>A drill: practise on the real screens</source>
   <translation>Übung: auf den echten Seiten üben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>The keys, down the first column, then the second</source>
   <translation>Die Tasten, erst die erste Spalte hinunter, dann die zweite</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Back to where you came from</source>
   <translation>Zurück, woher Sie kamen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Opened</source>
   <translation>Eröffnet</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Sales</source>
   <translation>Verkäufe</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>To the safe</source>
   <translation>In den Tresor</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>Open the shift</source>
   <translation>Schicht eröffnen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>Start cash</source>
   <translation>Anfangsbestand</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>Open with {amount}</source>
   <translation>Mit {amount} eröffnen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>Business date</source>
   <translation>Geschäftstag</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>The start cash in its smallest unit: 1 0 0 0 0 is 100.00</source>
   <translation>Anfangsbestand in Cent: 1 0 0 0 0 ist 100,00</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>Choose the business date</source>
   <translation>Wählt den Geschäftstag</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>Opens the shift</source>
   <translation>Eröffnet die Schicht</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>today</source>
   <translation>heute</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>yesterday</source>
   <translation>gestern</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>How much cash lies in the drawer?</source>
   <translation>Wie viel Bargeld liegt in der Lade?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>Count the start cash and type its sum. Without any, leave it at nothing.</source>
   <translation>Anfangsbestand zählen und Summe eingeben. Ist keiner da, leer lassen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/page.py" />
   <source>Not added: this page takes no goods.</source>
   <translation>Nicht erfasst: Diese Seite nimmt keine Ware an.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/page.py" />
   <source>Esc goes back, then scan it.</source>
   <translation>Mit Esc zurück, dann scannen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Your PIN now</source>
   <translation>Ihre jetzige PIN</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>The new PIN, 4 to 8 digits</source>
   <translation>Die neue PIN, 4 bis 8 Ziffern</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>The new PIN once more</source>
   <translation>Die neue PIN noch einmal</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Change my PIN</source>
   <translation>Meine PIN ändern</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Step {number} of {all}</source>
   <translation>Schritt {number} von {all}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>{step}, digits entered: {count}</source>
   <translation>{step}, eingegebene Ziffern: {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Not added.</source>
   <translation>Nicht erfasst.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Esc leaves the PIN as it is, then scan.</source>
   <translation>Esc lässt die PIN, wie sie ist; dann scannen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Your PIN is changed.</source>
   <translation>Ihre PIN ist geändert.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>It holds from the next sign-on.</source>
   <translation>Sie gilt ab der nächsten Anmeldung.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Change the PIN</source>
   <translation>PIN ändern</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Type the PIN</source>
   <translation>PIN eingeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Clear</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>{sign} cash {amount}</source>
   <translation>{sign} bar {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>{sign} paid in {amount}</source>
   <translation>{sign} Einzahlung {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>{sign} paid out {amount}</source>
   <translation>{sign} Auszahlung {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>{sign} drop {amount}</source>
   <translation>{sign} Abschöpfung {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Float {amount}</source>
   <translation>Anfangsbestand {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Enter: next line</source>
   <translation>Enter: nächste Zeile</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Count again</source>
   <translation>Neu zählen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Count everything first. What should be there is shown after Compare.</source>
   <translation>Zuerst alles zählen. Was da sein soll, steht nach „Vergleichen“ da.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Count of the till</source>
   <translation>Zählung der Kasse</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Expected</source>
   <translation>Erwartet</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>How the expected sum is made</source>
   <translation>Wie sich der erwartete Betrag ergibt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Counted</source>
   <translation>Gezählt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Counted and sealed</source>
   <translation>Gezählt und versiegelt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Sign and close till</source>
   <translation>Abzeichnen und abschließen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>How many pieces</source>
   <translation>Wie viele Stück</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Next line, line before; after the last one the blue button</source>
   <translation>Nächste Zeile, Zeile davor; nach der letzten die blaue Taste</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Choose the reason of a difference</source>
   <translation>Grund einer Differenz wählen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Clears the line, then goes back</source>
   <translation>Löscht die Zeile, dann zurück</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>It adds up</source>
   <translation>Es stimmt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Short</source>
   <translation>Fehlbetrag</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Over</source>
   <translation>Überschuss</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/office/way.py" />
   <source>Shift {shift} is closed, {n} sales.</source>
   <extracomment>For exactly one: Shift {shift} is closed, {n} sale.</extracomment>
   <translation>
    <numerusform>Schicht {shift} ist abgeschlossen, {n} Verkauf.</numerusform>
    <numerusform>Schicht {shift} ist abgeschlossen, {n} Verkäufe.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/way.py" />
   <source>The till adds up. The next one may begin.</source>
   <translation>Die Kasse stimmt. Die nächste Schicht kann beginnen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/way.py" />
   <source>Leave the full screen: IT only</source>
   <translation>Vollbild verlassen: nur IT</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/way.py" />
   <source>Stay</source>
   <translation>Bleiben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/way.py" />
   <source>Leave</source>
   <translation>Verlassen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/way.py" />
   <source>The till is over by {amount}. The next one may begin.</source>
   <translation>Die Kasse hat {amount} Überschuss. Die nächste Schicht kann beginnen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/way.py" />
   <source>The till is short by {amount}. The next one may begin.</source>
   <translation>Die Kasse hat {amount} Fehlbetrag. Die nächste Schicht kann beginnen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>{count} outages, {length} at most</source>
   <translation>{count} Ausfälle, höchstens {length}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>{n} drills</source>
   <extracomment>For exactly one: {n} drill</extracomment>
   <translation>
    <numerusform>{n} Übung</numerusform>
    <numerusform>{n} Übungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>{crew}: {time}, goal reached</source>
   <translation>{crew}: {time}, Ziel erreicht</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>No crew named</source>
   <translation>Ohne Teamnamen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>goal missed</source>
   <translation>Ziel verfehlt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>Length of each outage: {months}</source>
   <translation>Dauer jedes Ausfalls: {months}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>No outage</source>
   <translation>Kein Ausfall</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>{length}, now</source>
   <translation>{length}, jetzt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>Length of each outage</source>
   <translation>Dauer jedes Ausfalls</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>outage</source>
   <translation>Ausfall</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>drill</source>
   <translation>Übung</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>{crew}: {time}, goal missed</source>
   <translation>{crew}: {time}, Ziel verfehlt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>Goal line: {goal}. Best of the last three drills.</source>
   <translation>Ziellinie: {goal}. Beste der letzten drei Übungen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>No drill was done in this year.</source>
   <translation>In diesem Jahr gab es keine Übung.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>{hours} h</source>
   <translation>{hours} h</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>Drills: time to first sale</source>
   <translation>Übungen: Zeit bis zum ersten Verkauf</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>Other crews</source>
   <translation>Andere Teams</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>The report is on the memory stick.</source>
   <translation>Der Bericht ist auf dem USB-Stick.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>The report is in the register's own folder.</source>
   <translation>Der Bericht ist im Ordner der Kasse.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>There is no outage and no drill in this year.</source>
   <translation>In diesem Jahr gibt es keinen Ausfall und keine Übung.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>The report of {year} is with the printer.</source>
   <translation>Der Bericht {year} ist beim Drucker.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>{outage} carries {n} sales. What is held stays held until it is replayed.</source>
   <extracomment>For exactly one: {outage} carries {n} sale. What is held stays held until it is replayed.</extracomment>
   <translation>
    <numerusform>{outage} enthält {n} Verkauf. Gesichertes bleibt gesichert, bis es nachgebucht ist.</numerusform>
    <numerusform>{outage} enthält {n} Verkäufe. Gesichertes bleibt gesichert, bis es nachgebucht ist.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Each sale from now on carries it.</source>
   <translation>Jeder Verkauf trägt ihn ab jetzt.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>{n} sales, {value}.</source>
   <extracomment>For exactly one: {n} sale, {value}.</extracomment>
   <translation>
    <numerusform>{n} Verkauf, {value}.</numerusform>
    <numerusform>{n} Verkäufe, {value}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Outage {outage} has ended.</source>
   <translation>Ausfall {outage} ist beendet.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Outages and drills</source>
   <translation>Ausfälle und Übungen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>{store}, {year}</source>
   <translation>{store}, {year}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>{length} in all</source>
   <translation>zusammen {length}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>middle value, goal {goal}</source>
   <translation>Median, Ziel {goal}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Nothing was printed or written.</source>
   <translation>Es wurde nichts gedruckt oder geschrieben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>The report of {year} waits for the printer.</source>
   <translation>Der Bericht {year} wartet auf den Drucker.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>End the outage</source>
   <translation>Ausfall beenden</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Declare an outage</source>
   <translation>Ausfall melden</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Each sale from now on carries its name. Selling goes on as it is.</source>
   <translation>Jeder Verkauf trägt ab jetzt seinen Namen. Der Verkauf geht weiter wie bisher.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Sales carried</source>
   <translation>Verkäufe darin</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Recovered after</source>
   <translation>Aufgeholt nach</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Reading the journal</source>
   <translation>Journal wird gelesen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Sort: the longest first</source>
   <translation>Sortieren: die längsten zuerst</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Sort: the newest first</source>
   <translation>Sortieren: die neuesten zuerst</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Start drill</source>
   <translation>Übung</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Export the report of this year</source>
   <translation>Den Bericht dieses Jahres exportieren</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Another year</source>
   <translation>Anderes Jahr</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Turns the page of the table</source>
   <translation>Blättert in der Tabelle</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>The newest first, or the longest</source>
   <translation>Neueste oder längste zuerst</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Declares an outage, or ends the open one</source>
   <translation>Meldet einen Ausfall oder beendet den offenen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Starts a drill: practice on the real screens</source>
   <translation>Startet eine Übung: auf den echten Seiten üben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Writes the report of this year: CSV and JSON</source>
   <translation>Schreibt den Bericht des Jahres: CSV und JSON</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Outage {outage} is declared.</source>
   <translation>Ausfall {outage} ist gemeldet.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Sort</source>
   <translation>Sortieren</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>End outage</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Declare</source>
   <translation>Melden</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Print the report of this year</source>
   <translation>Den Bericht dieses Jahres drucken</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Prints the report of this year</source>
   <translation>Druckt den Bericht des Jahres</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>Outage of {day}: {length}, first sale after {first}, recovered after {recovered}, {n} sales</source>
   <extracomment>For exactly one: Outage of {day}: {length}, first sale after {first}, recovered after {recovered}, {n} sale</extracomment>
   <translation>
    <numerusform>Ausfall vom {day}: {length}, erster Verkauf nach {first}, aufgeholt nach {recovered}, {n} Verkauf</numerusform>
    <numerusform>Ausfall vom {day}: {length}, erster Verkauf nach {first}, aufgeholt nach {recovered}, {n} Verkäufe</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>Outage</source>
   <translation>Ausfall</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>Length</source>
   <translation>Dauer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>First sale</source>
   <translation>1. Verkauf</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>Recovered</source>
   <translation>Aufgeholt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>Carried</source>
   <translation>Verkäufe</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>{day} · now</source>
   <translation>{day} · jetzt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>No outage was declared in this year.</source>
   <translation>In diesem Jahr wurde kein Ausfall gemeldet.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/turn.py" />
   <source>Earlier rows</source>
   <translation>Frühere Zeilen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/turn.py" />
   <source>Later rows</source>
   <translation>Spätere Zeilen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/words.py" />
   <source>{hours} h {minutes}</source>
   <translation>{hours} h {minutes}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/words.py" />
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/words.py" />
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>A manager must agree</source>
   <translation>Die Leitung muss freigeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Number of the manager</source>
   <translation>Nummer der Leitung</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Digits entered: {count}</source>
   <translation>Eingegebene Ziffern: {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Choose who agrees</source>
   <translation>Wer gibt frei?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Type the number</source>
   <translation>Nummer eingeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Choose a reason</source>
   <translation>Grund wählen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>PIN of the manager</source>
   <translation>PIN der Leitung</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Not added: a manager is asked for.</source>
   <translation>Nicht erfasst: Die Leitung ist gefragt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Esc leaves it as it was, then scan.</source>
   <translation>Esc lässt alles, wie es war; dann scannen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Name, number or badge</source>
   <translation>Name, Nummer oder Ausweis</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Number or badge of the manager</source>
   <translation>Nummer oder Ausweis der Leitung</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Nobody here has that number.</source>
   <translation>Diese Nummer hat hier niemand.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Look at the badge.</source>
   <translation>Auf dem Ausweis nachsehen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pad.py" />
   <source>Delete last digit</source>
   <translation>Letzte Ziffer löschen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pad.py" />
   <source>Delete last letter</source>
   <translation>Letzten Buchstaben löschen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>No printer</source>
   <translation>Kein Drucker</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Read it again</source>
   <translation>Erneut abfragen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Is being printed</source>
   <translation>Wird gedruckt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Nothing waits</source>
   <translation>Nichts wartet</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Every receipt came out. The last ones can be shown and printed again.</source>
   <translation>Alle Belege sind gedruckt. Die letzten lassen sich zeigen und neu drucken.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>{printer}: {state}</source>
   <translation>{printer}: {state}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>It came out</source>
   <translation>Beleg ist da</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Show it</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>No printer is set up</source>
   <translation>Kein Drucker eingerichtet</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Receipts can be shown here. IT adds a printer to the settings.</source>
   <translation>Belege lassen sich hier zeigen. IT trägt einen Drucker in die Einstellungen ein.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Print on</source>
   <translation>Drucken auf</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>More printers</source>
   <translation>Weitere Drucker</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Test print</source>
   <translation>Testdruck</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Try now</source>
   <translation>Jetzt versuchen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>asks the printer</source>
   <translation>fragt den Drucker</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Print again</source>
   <translation>Neu drucken</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>marked COPY</source>
   <translation>mit Vermerk KOPIE</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/hand_figures.py" />
   <source>Receipt number</source>
   <translation>Belegnummer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/hand_figures.py" />
   <source>Date and time</source>
   <translation>Datum und Zeit</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/hand_figures.py" />
   <source>Tax ({rates})</source>
   <translation>Steuer ({rates})</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/hand_figures.py" />
   <source>change {amount}</source>
   <translation>Rückgeld {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Papers and printers</source>
   <translation>Belege und Drucker</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Page {page} of {pages}</source>
   <translation>Seite {page} von {pages}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Receipts are written by hand now.</source>
   <translation>Belege werden jetzt von Hand geschrieben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>After each sale the screen shows what to write.</source>
   <translation>Nach jedem Verkauf zeigt der Bildschirm, was zu schreiben ist.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Printing on {printer} now.</source>
   <translation>Gedruckt wird jetzt auf {printer}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>What waits is printed there, too.</source>
   <translation>Was wartet, kommt auch dort heraus.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Last receipts</source>
   <translation>Letzte Belege</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>{n} receipts or reports wait</source>
   <extracomment>For exactly one: {n} receipt or report waits</extracomment>
   <translation>
    <numerusform>{n} Beleg oder Bericht wartet</numerusform>
    <numerusform>{n} Belege oder Berichte warten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Not printed ({count})</source>
   <translation>Offen ({count})</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Not printed</source>
   <translation>Nicht gedruckt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Choose a paper; PgUp, PgDn: page</source>
   <translation>Beleg wählen; Bild auf, Bild ab: Seite</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>What was not printed, or the last receipts</source>
   <translation>Was nicht gedruckt ist, oder die letzten Belege</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Shows the paper as it looks</source>
   <translation>Zeigt den Beleg, wie er aussieht</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>It came out: the doubt is settled</source>
   <translation>Beleg ist da: der Zweifel ist geklärt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Prints it, or asks the printer again</source>
   <translation>Druckt ihn oder fragt den Drucker erneut</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Test print: letters, width, a code; no receipt</source>
   <translation>Testdruck: Buchstaben, Breite, ein Code; kein Beleg</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Prints on this printer, or writes by hand</source>
   <translation>Druckt auf diesem Drucker, oder von Hand schreiben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>No such sale of this register</source>
   <translation>Kein solcher Verkauf an dieser Kasse</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>Scan it, or type its last digits</source>
   <translation>Scannen oder die letzten Ziffern eingeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>Which receipt?</source>
   <translation>Welcher Beleg?</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>{n} lines</source>
   <extracomment>For exactly one: {n} line</extracomment>
   <translation>
    <numerusform>{n} Zeile</numerusform>
    <numerusform>{n} Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>Receipt</source>
   <translation>Beleg</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>Last: {receipt}</source>
   <translation>Letzter: {receipt}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>paid by {kinds}</source>
   <translation>bezahlt: {kinds}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>reverses {receipt}</source>
   <translation>storniert {receipt}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>That is not a receipt.</source>
   <translation>Das ist kein Beleg.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>Scan the bar code at its foot, or press Esc.</source>
   <translation>Den Strichcode unten auf dem Beleg scannen oder Esc drücken.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/sheet.py" />
   <source>Page up</source>
   <translation>Seite zurück</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/sheet.py" />
   <source>Page down</source>
   <translation>Seite weiter</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/sheet.py" />
   <source>Turn the page</source>
   <translation>Blättern</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/sheet.py" />
   <source>Prints it again, marked as a copy</source>
   <translation>Druckt ihn neu, als Kopie gekennzeichnet</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/sheet.py" />
   <source>It is being printed once more, marked COPY.</source>
   <translation>Er wird noch einmal gedruckt, mit Vermerk KOPIE.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Sale saved in the sealed journal, {time}</source>
   <translation>Verkauf im Journal versiegelt, {time}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Papers ({count})</source>
   <translation>Belege ({count})</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Papers</source>
   <translation>Belege</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Practice only: nothing was booked, {time}</source>
   <translation>Nur eine Übung: nichts wurde gebucht, {time}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Receipt {number} is printed</source>
   <translation>Beleg {number} ist gedruckt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Receipt {number} is printing</source>
   <translation>Beleg {number} wird gedruckt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>printing</source>
   <translation>wird gedruckt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>printed</source>
   <translation>gedruckt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Receipt {number}: write it by hand</source>
   <translation>Beleg {number}: von Hand schreiben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Receipt {number}: no printer is set up</source>
   <translation>Beleg {number}: kein Drucker eingerichtet</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Sale saved in the sealed journal, {time}. Write the number by hand.</source>
   <translation>Verkauf im Journal versiegelt, {time}. Nummer von Hand aufschreiben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>not printed</source>
   <translation>nicht gedruckt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Look at the printer: the receipt may be incomplete</source>
   <translation>Drucker prüfen: Der Beleg ist vielleicht unvollständig</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>The sale is safe as {number}. If the paper is missing, print again.</source>
   <translation>Der Verkauf ist sicher als {number}. Fehlt der Beleg, neu drucken.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>printed in part</source>
   <translation>teils gedruckt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Receipt not printed: {what}</source>
   <translation>Beleg nicht gedruckt: {what}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>The sale is safe as {number}. It prints once that is mended.</source>
   <translation>Der Verkauf ist sicher als {number}. Gedruckt wird, sobald das behoben ist.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>receipt waits</source>
   <translation>Beleg wartet</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>X report, shift {number}</source>
   <translation>X-Bericht, Schicht {number}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Z report, shift {number}</source>
   <translation>Z-Bericht, Schicht {number}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Drop to the safe</source>
   <translation>Abschöpfung</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Drawer opened, no sale</source>
   <translation>Lade geöffnet, ohne Verkauf</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Till count</source>
   <translation>Zählung</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Suspended sale</source>
   <translation>Geparkter Bon</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Outages and drills, {number}</source>
   <translation>Ausfälle und Übungen, {number}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper}: whole on paper? Then it came out. If not, print it again.</source>
   <translation>{paper}: ganz auf Papier? Dann kam es heraus. Sonst neu drucken.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} prints by itself in a moment.</source>
   <translation>{paper} wird gleich von selbst gedruckt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper}: selling never waits for it.</source>
   <translation>{paper}: der Verkauf wartet nie darauf.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} can be printed again.</source>
   <translation>{paper} lässt sich neu drucken.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Look: did it come out?</source>
   <translation>Prüfen: Ist er da?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Waits for the printer</source>
   <translation>Wartet auf den Drucker</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Written by hand</source>
   <translation>Von Hand geschrieben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Printed</source>
   <translation>Gedruckt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Look at the printer: did it come out?</source>
   <translation>Drucker prüfen: Ist der Beleg da?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} is safe in the journal. Whole on paper? Then it came out. If not, print it again.</source>
   <translation>{paper} ist im Journal sicher. Vollständig auf Papier? Dann „Beleg ist da“. Sonst neu drucken.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>It is being printed</source>
   <translation>Wird gedruckt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} is safe in the journal. Selling never waits for it.</source>
   <translation>{paper} ist im Journal sicher. Der Verkauf wartet nie darauf.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>It waits its turn</source>
   <translation>Wartet, bis er dran ist</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Left to be written by hand</source>
   <translation>Wird von Hand geschrieben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} never prints by itself. A print is marked COPY.</source>
   <translation>{paper} wird nicht von selbst gedruckt. Ein Druck trägt den Vermerk KOPIE.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>It is printed</source>
   <translation>Ist gedruckt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} can be printed again, marked COPY.</source>
   <translation>{paper} lässt sich neu drucken, mit Vermerk KOPIE.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>No paper was printed</source>
   <translation>Es wurde kein Beleg gedruckt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} is safe in the journal.</source>
   <translation>{paper} ist im Journal sicher.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Gift receipt of {number}</source>
   <translation>Geschenkbeleg zu {number}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Copy {copy} of {number}</source>
   <translation>Kopie {copy} von {number}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Write by hand</source>
   <translation>Von Hand schreiben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>The screen shows what to write</source>
   <translation>Der Bildschirm zeigt, was zu schreiben ist</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Needs somebody</source>
   <translation>Braucht jemanden</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>The printer has not answered.</source>
   <translation>Der Drucker hat nicht geantwortet.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} prints once that is mended, or on another printer.</source>
   <translation>{paper} wird gedruckt, sobald das behoben ist, oder auf einem anderen Drucker.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} is safe in the journal. It prints once that is mended, or on another printer.</source>
   <translation>{paper} ist im Journal sicher. Gedruckt wird, sobald das behoben ist, oder auf einem anderen Drucker.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Not printed yet. {what}</source>
   <translation>Noch nicht gedruckt. {what}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Does not answer</source>
   <translation>Antwortet nicht</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Not asked yet</source>
   <translation>Noch nicht gefragt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/pay/card_risk.py" />
   <source>{n} card payments at risk: {amount}, the oldest from {when}. Keep the slips.</source>
   <extracomment>For exactly one: {n} card payment at risk: {amount}, from {when}. Keep its slip.</extracomment>
   <translation>
    <numerusform>{n} Kartenzahlung mit Risiko: {amount}, von {when}. Händlerbeleg aufheben.</numerusform>
    <numerusform>{n} Kartenzahlungen mit Risiko: {amount}, die älteste von {when}. Händlerbelege aufheben.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/pay/card_risk.py" />
   <source>{n} card payments at risk, the oldest over 72 h: {amount}, from {when}. Keep the slips.</source>
   <extracomment>For exactly one: {n} card payment at risk for over 72 h: {amount}, from {when}. Keep its slip.</extracomment>
   <translation>
    <numerusform>{n} Kartenzahlung seit über 72 h mit Risiko: {amount}, von {when}. Händlerbeleg aufheben.</numerusform>
    <numerusform>{n} Kartenzahlungen mit Risiko, die älteste seit über 72 h: {amount}, von {when}. Händlerbelege aufheben.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/pay/card_risk.py" />
   <source>{n} card payments at risk, the oldest over 24 h: {amount}, from {when}. Keep the slips.</source>
   <extracomment>For exactly one: {n} card payment at risk for over 24 h: {amount}, from {when}. Keep its slip.</extracomment>
   <translation>
    <numerusform>{n} Kartenzahlung seit über 24 h mit Risiko: {amount}, von {when}. Händlerbeleg aufheben.</numerusform>
    <numerusform>{n} Kartenzahlungen mit Risiko, die älteste seit über 24 h: {amount}, von {when}. Händlerbelege aufheben.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>{taken} received  −  {due} due</source>
   <translation>{taken} erhalten  −  {due} zu zahlen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>{count} times {piece}</source>
   <translation>{count} mal {piece}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Change to give {amount}</source>
   <translation>Rückgeld {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Give change</source>
   <translation>Rückgeld geben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Paid, no change</source>
   <translation>Bezahlt, kein Rückgeld</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Next customer</source>
   <translation>Nächster Kunde</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Print on {printer}</source>
   <translation>Auf {printer} drucken</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>No change</source>
   <translation>Kein Rückgeld</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>To give back</source>
   <translation>Rückzahlung</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>To take from the customer</source>
   <translation>Vom Kunden zu nehmen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>the receipt waits in F6</source>
   <translation>der Beleg wartet unter F6</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Next sale</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Scan</source>
   <translation>Scannen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Starts the next sale with that item</source>
   <translation>Beginnt den nächsten Verkauf mit diesem Artikel</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Prints the receipt again, marked as a copy</source>
   <translation>Druckt den Beleg neu, als Kopie gekennzeichnet</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Shows the receipt as it looks on paper</source>
   <translation>Zeigt den Beleg, wie er auf Papier aussieht</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Scan the next item to start the next sale</source>
   <translation>Nächster Verkauf: einfach scannen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/other.py" />
   <source>It pays for what is left at most, and gives no change.</source>
   <translation>Zahlt höchstens den Rest und gibt kein Rückgeld.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Cash received</source>
   <translation>Bar erhalten</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>On the terminal</source>
   <translation>Am Terminal</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Card</source>
   <translation>Karte</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Other</source>
   <translation>Anderes</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Back to ticket</source>
   <translation>Zum Bon</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Declined</source>
   <translation>Abgelehnt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>All of it</source>
   <translation>Alles</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Choose how it is paid</source>
   <translation>Zahlungsart wählen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>No cards while central is down</source>
   <translation>Keine Karten bei Ausfall der Zentrale</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Still missing: approval code, last 4 digits</source>
   <translation>Es fehlen: Genehmigungs-Nr., letzte 4 Ziffern</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Still missing: approval code</source>
   <translation>Es fehlt: Genehmigungs-Nr.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Still missing: last 4 digits</source>
   <translation>Es fehlen: letzte 4 Ziffern</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Esc goes back to the ticket.</source>
   <translation>Esc geht zurück zum Bon.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>if any</source>
   <translation>optional</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Type or touch the cash</source>
   <translation>Bargeld eingeben oder tippen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Type the amount</source>
   <translation>Betrag eingeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Card above the limit</source>
   <translation>Karte über der Grenze</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Another way</source>
   <translation>Andere Zahlungsart</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Money in its smallest coin: 3 9 0 is 3.90</source>
   <translation>Geld in Cent: 3 9 0 ist 3,90</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Cash, card, voucher</source>
   <translation>Bar, Karte, Gutschein</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Cheque, account and other ways; ← → choose</source>
   <translation>Scheck, Kundenkonto und andere; ← → wählen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>On Card: its brand</source>
   <translation>Bei Karte: ihre Marke</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Next field, then the blue button</source>
   <translation>Nächstes Feld, dann die blaue Taste</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Clears the field, then back to the ticket</source>
   <translation>Löscht das Feld, dann zurück zum Bon</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Press again: {amount}</source>
   <translation>Nochmals drücken: {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>in cash {amount}</source>
   <translation>bar {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Give back {kind} {amount}</source>
   <translation>{kind} {amount} zurückgeben</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Total, {n} parts taken</source>
   <extracomment>For exactly one: Total, {n} part taken</extracomment>
   <translation>
    <numerusform>Summe, {n} Teil bezahlt</numerusform>
    <numerusform>Summe, {n} Teile bezahlt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Keep the terminal slip in the drawer. It works without central.</source>
   <translation>Händlerbeleg in der Lade aufheben. Das geht ohne die Zentrale.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Left to pay</source>
   <translation>Noch zu zahlen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Card ending {digits}</source>
   <translation>Karte, endet auf {digits}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Change to give</source>
   <translation>Rückgeld</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Type the amount on the card terminal</source>
   <translation>Betrag am Kartenterminal eingeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Wait for “Approved”</source>
   <translation>Auf „Genehmigt“ warten</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Copy two numbers from its slip</source>
   <translation>Zwei Nummern vom Händlerbeleg abschreiben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Taken too much</source>
   <translation>Zu viel genommen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Then still to pay</source>
   <translation>Dann noch zu zahlen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Approval code</source>
   <translation>Genehmigung</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Last 4 digits of the card</source>
   <translation>Letzte 4 Ziffern der Karte</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Last 4 digits</source>
   <translation>Letzte 4 Ziffern</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Brand</source>
   <translation>Marke</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Brand of the card: {brand}</source>
   <translation>Kartenmarke: {brand}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>To pay out</source>
   <translation>Auszuzahlen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Exact</source>
   <translation>Passend</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Type what the voucher is worth. Keep it in the drawer: it gives no change.</source>
   <translation>Wert des Gutscheins eingeben. In der Lade aufheben: kein Rückgeld.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>An approval code has at most 8 letters and digits.</source>
   <translation>Eine Genehmigungs-Nr. hat höchstens 8 Buchstaben und Ziffern.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Copy the code that the terminal shows.</source>
   <translation>Die Nummer übernehmen, die das Terminal zeigt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Of a card only its last four digits are kept.</source>
   <translation>Von einer Karte werden nur die letzten vier Ziffern gespeichert.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Type the last four digits, nothing more.</source>
   <translation>Die letzten vier Ziffern eingeben, mehr nicht.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Gift voucher</source>
   <translation>Gutschein</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Take payment {amount}</source>
   <translation>Zahlung {amount} buchen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Take {amount}</source>
   <translation>{amount} annehmen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Record card {amount}</source>
   <translation>Karte {amount} buchen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Take gift voucher {amount}</source>
   <translation>Gutschein {amount} annehmen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Take cheque {amount}</source>
   <translation>Scheck {amount} annehmen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Take account {amount}</source>
   <translation>Kundenkonto {amount} buchen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Pay out {amount}, payment</source>
   <translation>{amount} auszahlen, Zahlungsart</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Pay out {amount}</source>
   <translation>{amount} auszahlen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Pay out {amount}, card</source>
   <translation>{amount} auf Karte zurück</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Pay out {amount}, gift voucher</source>
   <translation>{amount} als Gutschein zurück</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Pay out {amount}, cheque</source>
   <translation>{amount} als Scheck zurück</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Pay out {amount}, account</source>
   <translation>{amount} auf Kundenkonto zurück</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Take {kind} {amount}</source>
   <translation>{kind} {amount} annehmen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Pay out {amount}, {kind}</source>
   <translation>{amount} auszahlen, {kind}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/reason_panel.py" />
   <source>Why?</source>
   <translation>Warum?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/reason_panel.py" />
   <source>Not yet</source>
   <translation>Noch nicht</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/reasons.py" />
   <source>{reason}, reason, chosen</source>
   <translation>{reason}, Grund, gewählt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/reasons.py" />
   <source>More…</source>
   <translation>Mehr …</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/reasons.py" />
   <source>{reason}, reason</source>
   <translation>{reason}, Grund</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/reasons.py" />
   <source>More reasons</source>
   <translation>Weitere Gründe</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Central has them</source>
   <translation>In der Zentrale angekommen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Already there</source>
   <translation>Schon da</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Sent before, not booked twice</source>
   <translation>Nicht doppelt gebucht</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Need a decision, see beside</source>
   <translation>Entscheiden, siehe rechts</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Settled by hand</source>
   <translation>Von Hand erledigt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Decided here, they never go</source>
   <translation>Hier entschieden, werden nie gesendet</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>People at central settle them</source>
   <translation>Erledigt das Personal der Zentrale</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Waiting</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Next to be sent</source>
   <translation>Wird als Nächstes gesendet</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>{accepted} accepted, {again} already there, {by_hand} settled by hand, {handed_over} handed over, {parked} parked, {waiting} waiting</source>
   <translation>{accepted} bestätigt, {again} schon da, {by_hand} von Hand erledigt, {handed_over} übergeben, {parked} in Klärung, {waiting} wartend</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Sum of all</source>
   <translation>Summe</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>Name or code</source>
   <translation>Name oder Code</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>Take it</source>
   <translation>Nehmen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>{n} found</source>
   <extracomment>For exactly one: {n} found</extracomment>
   <translation>
    <numerusform>{n} gefunden</numerusform>
    <numerusform>{n} gefunden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>{item}: what is it?</source>
   <translation>{item}: Was ist das?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>Nothing found</source>
   <translation>Nichts gefunden</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>Nothing chosen yet</source>
   <translation>Noch nichts gewählt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>Department</source>
   <translation>Warengruppe</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>Take it as {what}</source>
   <translation>Als {what} nehmen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>The proof is on the memory stick.</source>
   <translation>Der Nachweis ist auf dem USB-Stick.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>The proof is in the register's own folder.</source>
   <translation>Der Nachweis ist im Ordner der Kasse.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Nothing is parked</source>
   <translation>Nichts in Klärung</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>There is nothing to decide.</source>
   <translation>Es ist nichts zu entscheiden.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>No central is named</source>
   <translation>Keine Zentrale genannt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>What happens now</source>
   <translation>Was jetzt geschieht</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Every held sale goes to central as it was sealed, in its order. None can be booked twice. Selling can go on meanwhile.</source>
   <translation>Jeder gesicherte Verkauf geht so an die Zentrale, wie er versiegelt wurde, der Reihe nach. Keiner kann doppelt gebucht werden. Weiterverkaufen geht dabei.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Sending</source>
   <translation>Wird gesendet</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>You can sell on meanwhile: F5. The replay goes on beside it.</source>
   <translation>Weiterverkaufen geht dabei: F5. Das Nachbuchen läuft nebenher.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Not now</source>
   <translation>Nicht jetzt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>It is sealed here, and on the parked list for the back office.</source>
   <translation>Er ist hier versiegelt und steht für das Büro in der Klärliste.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Leave it parked</source>
   <translation>In Klärung lassen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>There is no proof yet.</source>
   <translation>Es gibt noch keinen Nachweis.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Central is being asked for it.</source>
   <translation>Die Zentrale wird danach gefragt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Sell on</source>
   <translation>Verkaufen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Sell on; the replay goes on beside it</source>
   <translation>Weiterverkaufen; das Nachbuchen läuft nebenher</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Does what the blue key says</source>
   <translation>Tut, was die blaue Taste sagt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Choose a parked sale</source>
   <translation>Klärfall wählen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Choose what becomes of it</source>
   <translation>Wählen, was daraus wird</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Finds what an unknown item is to be taken for</source>
   <translation>Sucht, wofür ein unbekannter Artikel gilt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Sells on; the replay goes on</source>
   <translation>Weiterverkaufen; Nachbuchen läuft weiter</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Saves the proof on a stick, or here</source>
   <translation>Speichert den Nachweis auf USB-Stick oder hier</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Pauses the replay, then goes back</source>
   <translation>Hält das Nachbuchen an, dann zurück</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>{n} still to go</source>
   <extracomment>For exactly one: {n} still to go</extracomment>
   <translation>
    <numerusform>noch {n}</numerusform>
    <numerusform>noch {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Being sent</source>
   <translation>Wird gesendet</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Details</source>
   <translation>Details</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Details: the sale as it was printed</source>
   <translation>Details: der Verkauf, wie er gedruckt wurde</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Parked list</source>
   <translation>Klärliste</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Find item</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Find what it is to be taken for</source>
   <translation>Suchen, wofür er gilt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Save proof</source>
   <translation>Nachweis</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Pause</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Save proof and call</source>
   <translation>Nachweis speichern, anrufen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Send {n} sales</source>
   <extracomment>For exactly one: Send {n} sale</extracomment>
   <translation>
    <numerusform>{n} Verkauf senden</numerusform>
    <numerusform>{n} Verkäufe senden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>{receipt} stays parked.</source>
   <translation>{receipt} bleibt in Klärung.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Decide about {receipt}</source>
   <translation>Über {receipt} entscheiden</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Compare with central</source>
   <translation>Mit Zentrale vergleichen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Being compared</source>
   <translation>Wird verglichen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/parked.py" />
   <source>What to do</source>
   <translation>Was zu tun ist</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/parked.py" />
   <source>more</source>
   <translation>mehr</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/parked.py" />
   <source>Why {receipt} was not taken</source>
   <translation>Warum {receipt} nicht angenommen wurde</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/parked.py" />
   <source>{n} parked</source>
   <extracomment>For exactly one: {n} parked</extracomment>
   <translation>
    <numerusform>{n} in Klärung</numerusform>
    <numerusform>{n} in Klärung</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/parked.py" />
   <source>{n} more parked</source>
   <extracomment>For exactly one: {n} more parked</extracomment>
   <translation>
    <numerusform>{n} weiterer in Klärung</numerusform>
    <numerusform>{n} weitere in Klärung</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/parked.py" />
   <source>Nothing is decided, and nothing changes.</source>
   <translation>Nichts wird entschieden, nichts ändert sich.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/parked.py" />
   <source>{amount}, parked</source>
   <translation>{amount}, in Klärung</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Take it as another item</source>
   <translation>Als anderen Artikel nehmen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Choose one: F4 finds it by name or code</source>
   <translation>F4 findet ihn nach Name oder Code</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Send again as it is</source>
   <translation>Unverändert erneut senden</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>After it was mended at central</source>
   <translation>Nachdem es in der Zentrale behoben ist</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Settle it here</source>
   <translation>Hier erledigen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Entered at central by hand; it never goes</source>
   <translation>In der Zentrale von Hand erfasst</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Hand it over</source>
   <translation>Der Zentrale übergeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>People at central settle it; it never goes</source>
   <translation>Erledigt das Personal der Zentrale</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Leave it to the back office</source>
   <translation>Dem Büro überlassen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Stays sealed here and on the parked list</source>
   <translation>Bleibt hier versiegelt und in Klärung</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central does not know an item of this sale.</source>
   <translation>Die Zentrale kennt einen Artikel dieses Verkaufs nicht.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central adds this sale up to something else. Keep the receipt and call IT.</source>
   <translation>Die Zentrale kommt bei diesem Verkauf auf eine andere Summe. Beleg aufheben und IT anrufen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central is of another version and cannot read this sale.</source>
   <translation>Die Zentrale hat eine andere Version und kann diesen Verkauf nicht lesen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>This paper slip has come to central before.</source>
   <translation>Dieser Papierbeleg kam schon früher in die Zentrale.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Somebody decided that this sale goes nowhere.</source>
   <translation>Jemand hat entschieden, dass dieser Verkauf nirgendwohin geht.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Somebody left this sale to people at central.</source>
   <translation>Jemand hat diesen Verkauf dem Personal der Zentrale übergeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central does not know item {code}: {item}, {amount}.</source>
   <translation>Die Zentrale kennt den Artikel {code} nicht: {item}, {amount}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Books {amount} there, keeps the code in a note</source>
   <translation>Bucht {amount} dort, der Code bleibt vermerkt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>{sent} of {n} sent</source>
   <extracomment>For exactly one: {sent} of {n} sent</extracomment>
   <translation>
    <numerusform>{sent} von {n} gesendet</numerusform>
    <numerusform>{sent} von {n} gesendet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>about {n} s left</source>
   <extracomment>For exactly one: about {n} s left</extracomment>
   <translation>
    <numerusform>noch etwa {n} s</numerusform>
    <numerusform>noch etwa {n} s</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Sealed here: {n} sales, {amount}.</source>
   <extracomment>For exactly one: Sealed here: {n} sale, {amount}.</extracomment>
   <translation>
    <numerusform>Hier versiegelt: {n} Verkauf, {amount}.</numerusform>
    <numerusform>Hier versiegelt: {n} Verkäufe, {amount}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Compared at {time}; the last seal is the same on both sides.</source>
   <translation>Verglichen um {time}; das letzte Siegel ist auf beiden Seiten gleich.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Does not add up</source>
   <translation>Stimmt nicht überein</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Every sale is sealed here, safe. Save the proof and call IT.</source>
   <translation>Jeder Verkauf ist hier sicher versiegelt. Nachweis speichern und IT anrufen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>{n} sales held, safe.</source>
   <extracomment>For exactly one: {n} sale held, safe.</extracomment>
   <translation>
    <numerusform>{n} Verkauf gesichert.</numerusform>
    <numerusform>{n} Verkäufe gesichert.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central does not know {what} either, which {item} was to be taken for.</source>
   <translation>Die Zentrale kennt auch {what} nicht; dafür sollte {item} gelten.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Find the item</source>
   <translation>Artikel suchen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Send {receipt} this way</source>
   <translation>{receipt} so senden</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Send {receipt} as {what}</source>
   <translation>{receipt} als {what} senden</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Entry {number}</source>
   <translation>Eintrag {number}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>about {n} min left</source>
   <extracomment>For exactly one: about {n} min left</extracomment>
   <translation>
    <numerusform>noch etwa {n} min</numerusform>
    <numerusform>noch etwa {n} min</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central is asked when all are sent.</source>
   <translation>Die Zentrale wird gefragt, wenn alle gesendet sind.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Compared at {time}; some sales still wait.</source>
   <translation>Verglichen um {time}; einige Verkäufe warten noch.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Does not add up: {n} missing, from {receipt}</source>
   <extracomment>For exactly one: Does not add up: {n} missing, {receipt}</extracomment>
   <translation>
    <numerusform>Stimmt nicht überein: {n} fehlt, {receipt}</numerusform>
    <numerusform>Stimmt nicht überein: {n} fehlen, ab {receipt}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Does not add up: {n} missing</source>
   <extracomment>For exactly one: Does not add up: {n} missing</extracomment>
   <translation>
    <numerusform>Stimmt nicht überein: {n} fehlt</numerusform>
    <numerusform>Stimmt nicht überein: {n} fehlen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Does not add up: {n} too many</source>
   <extracomment>For exactly one: Does not add up: {n} too many</extracomment>
   <translation>
    <numerusform>Stimmt nicht überein: {n} zu viel</numerusform>
    <numerusform>Stimmt nicht überein: {n} zu viel</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central does not answer</source>
   <translation>Die Zentrale antwortet nicht</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Take {n} items as said above</source>
   <extracomment>For exactly one: Take {n} item as said above</extracomment>
   <translation>
    <numerusform>{n} Artikel nehmen wie oben</numerusform>
    <numerusform>{n} Artikel nehmen wie oben</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Send {receipt} again</source>
   <translation>{receipt} erneut senden</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Hand {receipt} over</source>
   <translation>{receipt} übergeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Settle {receipt} here</source>
   <translation>{receipt} hier erledigen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Leave {receipt} parked</source>
   <translation>{receipt} in Klärung lassen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>pausing</source>
   <translation>hält gleich an</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>waits for central</source>
   <translation>wartet auf die Zentrale</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>paused</source>
   <translation>angehalten</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>comparing</source>
   <translation>vergleicht</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Not compared yet</source>
   <translation>Noch nicht verglichen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Not all are there yet</source>
   <translation>Noch nicht alle da</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>And {n} more.</source>
   <extracomment>For exactly one: And {n} more.</extracomment>
   <translation>
    <numerusform>Und {n} weiterer.</numerusform>
    <numerusform>Und {n} weitere.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Taken as {what}.</source>
   <translation>Gilt als {what}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>sending</source>
   <translation>sendet</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central does not know this register's key</source>
   <translation>Die Zentrale kennt den Schlüssel dieser Kasse nicht</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central holds something else</source>
   <translation>Die Zentrale hat etwas anderes</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Somebody else is sending already</source>
   <translation>Jemand anderes sendet schon</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Sell on, and send again later.</source>
   <translation>Weiterverkaufen und später erneut senden.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>{items}: from {age} years on</source>
   <translation>{items}: ab {age} Jahren</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>Born on or before {date}?</source>
   <translation>Geboren am {date} oder früher?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>takes it out</source>
   <translation>aus dem Bon</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>old enough</source>
   <translation>alt genug</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>No, take out {items}, Alt N</source>
   <translation>Nein, {items} aus dem Bon nehmen, Alt N</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>Yes, old enough, Alt Y</source>
   <translation>Ja, alt genug, Alt Y</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>Ask for a photo card. Only the answer is kept.</source>
   <translation>Lichtbildausweis zeigen lassen. Nur die Antwort wird gespeichert.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/empty.py" />
   <source>Last sale {receipt}</source>
   <translation>Zuletzt {receipt}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/empty.py" />
   <source>{total}, change {change}, {time}, {paper}</source>
   <translation>{total}, Rückgeld {change}, {time}, {paper}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/empty.py" />
   <source>{total}, {time}, {paper}</source>
   <translation>{total}, {time}, {paper}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/empty.py" />
   <source>Scan the first item</source>
   <translation>Ersten Artikel scannen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/empty.py" />
   <source>or touch a quick key, or type a name</source>
   <translation>oder Schnelltaste tippen oder Namen eingeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>The receipt of {receipt} still waits for the printer.</source>
   <translation>Der Beleg zu {receipt} wartet noch auf den Drucker.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Gift receipt of {receipt} is being printed.</source>
   <translation>Der Geschenkbeleg zu {receipt} wird gedruckt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Gift receipt of {receipt} still waits for the printer.</source>
   <translation>Der Geschenkbeleg zu {receipt} wartet noch auf den Drucker.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Copy {copy} of {receipt} is being printed.</source>
   <translation>Kopie {copy} von {receipt} wird gedruckt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>F6 takes it up again.</source>
   <translation>F6 holt den Bon zurück.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>{item} comes back, and {amount} goes to the customer.</source>
   <translation>{item} kommt zurück, {amount} gehen an den Kunden.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Return without a receipt</source>
   <translation>Rückgabe ohne Beleg</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Asked: comes back without a receipt</source>
   <translation>Angefragt: Rückgabe ohne Beleg</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Keep it sold</source>
   <translation>Nicht zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Nothing is sold, and the ticket of {amount} is cleared.</source>
   <translation>Es wird nichts verkauft, der Bon über {amount} wird geleert.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>The sale was given up.</source>
   <translation>Der Verkauf ist abgebrochen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Nothing was sold.</source>
   <translation>Es wurde nichts verkauft.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>No staff is loaded</source>
   <translation>Keine Personalliste geladen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>No sale is open</source>
   <translation>Kein Verkauf offen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>A sale is open</source>
   <translation>Ein Verkauf ist offen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Return</source>
   <translation>Rückgabe</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>on a receipt</source>
   <translation>mit Beleg</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>no receipt</source>
   <translation>ohne Beleg</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>a receipt</source>
   <translation>einen Beleg</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Gift receipt</source>
   <translation>Geschenkbeleg</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>without prices</source>
   <translation>ohne Preise</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Price check</source>
   <translation>Preisabfrage</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>adds nothing</source>
   <translation>erfasst nichts</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Without tax</source>
   <translation>Steuerfrei</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>on a certificate</source>
   <translation>mit Bescheinigung</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Reverse</source>
   <translation>Storno</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>a whole sale</source>
   <translation>ganzer Verkauf</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>My PIN</source>
   <translation>Meine PIN</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>change it</source>
   <translation>ändern</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Give up</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>the open sale</source>
   <translation>den offenen Verkauf</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>and printers</source>
   <translation>und Drucker</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Reverse a whole sale</source>
   <translation>Ganzen Verkauf stornieren</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Reverse it</source>
   <translation>Stornieren</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Keep the sale</source>
   <translation>Nicht stornieren</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Print a receipt again</source>
   <translation>Beleg neu drucken</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Print without prices</source>
   <translation>Ohne Preise drucken</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Resume ({count})</source>
   <translation>Holen ({count})</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Suspended: {amount}.</source>
   <translation>Geparkt: {amount}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Return on a receipt</source>
   <translation>Rückgabe mit Beleg</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Show its lines</source>
   <translation>Zeilen zeigen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Agree {amount}</source>
   <translation>{amount} freigeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Take it back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Scan what comes back, or choose its line.</source>
   <translation>Rückware scannen oder ihre Zeile wählen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Give up the sale</source>
   <translation>Verkauf abbrechen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Give it up</source>
   <translation>Verkauf abbrechen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>No sale is open.</source>
   <translation>Es ist kein Verkauf offen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Suspend</source>
   <translation>Bon parken</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Asked: give up the sale</source>
   <translation>Angefragt: Verkauf abbrechen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Reverse {receipt}</source>
   <translation>{receipt} stornieren</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Asked: reverse {receipt}</source>
   <translation>Angefragt: {receipt} stornieren</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/find.py" />
   <source>Find by name</source>
   <translation>Namenssuche</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/find.py" />
   <source>Add to ticket</source>
   <translation>In den Bon</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/find.py" />
   <source>Type the first letters</source>
   <translation>Anfangsbuchstaben eingeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/find.py" />
   <source>Add {item}</source>
   <translation>{item} erfassen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Leave out</source>
   <translation>Weglassen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>This code is not in the list</source>
   <translation>Dieser Code steht nicht in der Liste</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Type a price</source>
   <translation>Preis eingeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Sell it</source>
   <translation>Verkaufen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Type the shelf price</source>
   <translation>Regalpreis eingeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Shelf price</source>
   <translation>Regalpreis</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Other item</source>
   <translation>Anderer Artikel</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Money back</source>
   <translation>Geld zurück</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Give back {amount}</source>
   <translation>{amount} zurückgeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Weight</source>
   <translation>Gewicht</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Weigh: {item}</source>
   <translation>Wiegen: {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Weight in {unit}</source>
   <translation>Gewicht in {unit}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Type the weight</source>
   <translation>Gewicht eingeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>More departments</source>
   <translation>Weitere Warengruppen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Asked: {what}</source>
   <translation>Angefragt: {what}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Asked: {what}, the clerk's limit is {limit}</source>
   <translation>Angefragt: {what}, Grenze für Bediener: {limit}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Set {value}</source>
   <translation>{value} übernehmen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Type how many</source>
   <translation>Menge eingeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Price: {item}</source>
   <translation>Preis: {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>This line</source>
   <translation>Diese Zeile</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Whole sale</source>
   <translation>Ganzer Bon</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Percent</source>
   <translation>Prozent</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Sale after {off} before tax</source>
   <translation>Summe nach {off}, vor Steuer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Price after {off}</source>
   <translation>Preis nach {off}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Quantity</source>
   <translation>Menge</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>How much: {item}</source>
   <translation>Wie viel: {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>How many: {item}</source>
   <translation>Wie viele: {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Price</source>
   <translation>Preis</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Price per {unit}</source>
   <translation>Preis je {unit}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Type the price</source>
   <translation>Preis eingeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Amount at the new price</source>
   <translation>Betrag zum neuen Preis</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>None yet</source>
   <translation>Noch keiner</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Discount on the sale</source>
   <translation>Rabatt auf den Bon</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Discount: {item}</source>
   <translation>Rabatt: {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Amount off</source>
   <translation>Rabatt als Betrag</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Percent off</source>
   <translation>Rabatt in Prozent</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Take {value} off</source>
   <translation>{value} abziehen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Keep {amount}</source>
   <translation>Bei {amount} bleiben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Take the discount away</source>
   <translation>Rabatt zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Take off</source>
   <translation>Abziehen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Asked: a manager must agree</source>
   <translation>Angefragt: Freigabe durch die Leitung</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Sale above the limit</source>
   <translation>Verkauf über der Grenze</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Asked: a sale above the limit</source>
   <translation>Angefragt: Verkauf über der Grenze</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Adds what stands in the scan field</source>
   <translation>Erfasst, was im Scanfeld steht</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Before a code or a scan: three of it</source>
   <translation>Vor Code oder Scan: drei davon</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>One more or one less of the line</source>
   <translation>Eins mehr oder weniger in der Zeile</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Choose a line; PgUp, PgDn: page</source>
   <translation>Zeile wählen; Bild auf, Bild ab: Seite</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Removes the line; again brings it back</source>
   <translation>Entfernt die Zeile; nochmals holt sie zurück</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Suspends or resumes; returns and more</source>
   <translation>Parkt oder holt den Bon; Rückgaben und mehr</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Pay with cash, card, voucher</source>
   <translation>Zahlen mit bar, Karte, Gutschein</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Clears the field, then one step back</source>
   <translation>Löscht das Feld, dann einen Schritt zurück</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Keep scanning: the open item waits here</source>
   <translation>Weiter scannen: Der offene Artikel wartet hier</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Undo remove</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Remove line</source>
   <translation>Zeilenstorno</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Sign off</source>
   <translation>Abmelden</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>Show the price</source>
   <translation>Preis zeigen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>Scan the item, or type its code</source>
   <translation>Artikel scannen oder Code eingeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>Look at the shelf, or find it by name with F2.</source>
   <translation>Am Regal nachsehen oder mit F2 nach dem Namen suchen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>age {age}+</source>
   <translation>ab {age}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>Type a code</source>
   <translation>Code eingeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>tax {code}</source>
   <translation>Steuer {code}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>no tax</source>
   <translation>keine Steuer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/quick_keys.py" />
   <source>Quick</source>
   <translation>Schnell</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/quick_keys.py" />
   <source>Other item, department and price, quick key</source>
   <translation>Anderer Artikel, Warengruppe und Preis, Schnelltaste</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/quick_keys.py" />
   <source>{item}, {price}, quick key</source>
   <translation>{item}, {price}, Schnelltaste</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/quick_keys.py" />
   <source>More pages of quick keys</source>
   <translation>Weitere Seiten mit Schnelltasten</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/quick_keys.py" />
   <source>More: returns, reversals, receipts again</source>
   <translation>Mehr: Rückgaben, Stornos, Belege neu drucken</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>{item}. Paid by {kinds}.</source>
   <translation>{item}. Bezahlt: {kinds}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>{item}, {left}, {count} come back</source>
   <translation>{item}, {left}, {count} zurück</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Return on {receipt}</source>
   <translation>Rückgabe zu {receipt}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Take back {n} lines</source>
   <extracomment>For exactly one: Take back {n} line</extracomment>
   <translation>
    <numerusform>{n} Zeile zurücknehmen</numerusform>
    <numerusform>{n} Zeilen zurücknehmen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Take back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Choose what comes back</source>
   <translation>Wählen, was zurückkommt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Nothing of it can come back</source>
   <translation>Nichts davon kann zurückkommen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>One less comes back</source>
   <translation>Eins weniger zurück</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>One more comes back</source>
   <translation>Eins mehr zurück</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Why it comes back</source>
   <translation>Warum es zurückkommt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>{left} of {sold} left</source>
   <translation>noch {left} von {sold}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>That is not on this receipt, or all of it has come back.</source>
   <translation>Das steht nicht auf diesem Beleg oder ist schon ganz zurück.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Look at the list, or press Esc.</source>
   <translation>In der Liste nachsehen oder Esc drücken.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Asked: goods come back</source>
   <translation>Angefragt: Rückgabe</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Only a part of it comes back</source>
   <translation>Nur ein Teil davon kommt zurück</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>All of it has come back</source>
   <translation>Alles ist schon zurück</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning_part.py" />
   <source>What comes back of it: {item}</source>
   <translation>Was davon zurückkommt: {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>incl. {rate} {percent}  {amount}</source>
   <translation>inkl. {rate} {percent}  {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>plus {rate} {percent}  {amount}</source>
   <translation>zzgl. {rate} {percent}  {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>incl. tax  {amount}</source>
   <translation>inkl. Steuer  {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>plus tax  {amount}</source>
   <translation>zzgl. Steuer  {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Off the sale: {amount}</source>
   <translation>Bonrabatt: {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>without tax, {reference}</source>
   <translation>steuerfrei, {reference}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>{percent} off: {amount}</source>
   <translation>{percent} Rabatt: {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Paid so far: {amount}</source>
   <translation>Schon bezahlt: {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Paid out: {amount}</source>
   <translation>Ausgezahlt: {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Practise pay</source>
   <translation>Bezahlen üben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Pay</source>
   <translation>Bezahlen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Clear the ticket</source>
   <translation>Bon leeren</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>{n} items have no price</source>
   <extracomment>For exactly one: {n} item has no price</extracomment>
   <translation>
    <numerusform>{n} Artikel hat keinen Preis</numerusform>
    <numerusform>{n} Artikel haben keinen Preis</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Practice total</source>
   <translation>Übungssumme</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Not yet: the age has not been checked</source>
   <translation>Noch nicht: Das Alter ist nicht geprüft</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Pay {amount}, F12</source>
   <translation>{amount} bezahlen, F12</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Nothing in the ticket yet</source>
   <translation>Noch nichts im Bon</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/stop.py" />
   <source>Safe: every sale up to {receipt}.</source>
   <translation>Sicher: jeder Verkauf bis {receipt}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/stop.py" />
   <source>Selling has stopped</source>
   <translation>Der Verkauf ist angehalten</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/stop.py" />
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/stop.py" />
   <source>Sound off</source>
   <translation>Ton aus</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/stop.py" />
   <source>This register cannot write its journal.</source>
   <translation>Diese Kasse kann ihr Journal nicht schreiben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/stop.py" />
   <source>Use another register.</source>
   <translation>Eine andere Kasse benutzen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/stop.py" />
   <source>Sealed sales are safe.</source>
   <translation>Versiegelte Verkäufe sind sicher.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/sell/suspended.py" />
   <source>{n} sales suspended</source>
   <extracomment>For exactly one: {n} sale suspended</extracomment>
   <translation>
    <numerusform>{n} Bon geparkt</numerusform>
    <numerusform>{n} Bons geparkt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/suspended.py" />
   <source>No sale is suspended</source>
   <translation>Kein Bon geparkt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/suspended.py" />
   <source>Resume {amount}</source>
   <translation>{amount} holen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/suspended.py" />
   <source>Resume</source>
   <translation>Bon holen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/suspended.py" />
   <source>Nothing left</source>
   <translation>Nichts übrig</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>The number of the certificate, not the name of the customer.</source>
   <translation>Die Nummer der Bescheinigung, nicht der Name des Kunden.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>Sale without tax</source>
   <translation>Verkauf ohne Steuer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>Certificate</source>
   <translation>Bescheinigung</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>Put the tax back</source>
   <translation>Steuer wieder einsetzen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>Sell without tax</source>
   <translation>Steuerfrei verkaufen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>Type the certificate number</source>
   <translation>Nummer der Bescheinigung eingeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>Keep the tax</source>
   <translation>Mit Steuer lassen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>Asked: a sale without tax, {reference}</source>
   <translation>Angefragt: Verkauf ohne Steuer, {reference}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>{items}, {lines}</source>
   <translation>{items}, {lines}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>You save {amount}</source>
   <translation>Sie sparen {amount}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>{n} practice lines</source>
   <extracomment>For exactly one: {n} practice line</extracomment>
   <translation>
    <numerusform>{n} Übungszeile</numerusform>
    <numerusform>{n} Übungszeilen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>{quantity} items</source>
   <translation>{quantity} Artikel</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>{n} items</source>
   <extracomment>For exactly one: {n} item</extracomment>
   <translation>
    <numerusform>{n} Artikel</numerusform>
    <numerusform>{n} Artikel</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>One less of line {n}, {item}</source>
   <translation>Eins weniger in Zeile {n}, {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Quantity {quantity} of line {n}, {item}</source>
   <translation>Menge {quantity} in Zeile {n}, {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>One more of line {n}, {item}</source>
   <translation>Eins mehr in Zeile {n}, {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Price of line {n}, {item}</source>
   <translation>Preis von Zeile {n}, {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Discount on line {n}, {item}</source>
   <translation>Rabatt auf Zeile {n}, {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Remove line {n}, {item}</source>
   <translation>Zeile {n} entfernen, {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Earlier lines</source>
   <translation>Frühere Zeilen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Later lines</source>
   <translation>Spätere Zeilen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Total  {amount}</source>
   <translation>Summe  {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Lines {first} to {last} of {count}</source>
   <translation>Zeilen {first} bis {last} von {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>First</source>
   <translation>Anfang</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Last</source>
   <translation>Ende</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_row.py" />
   <source>Undo, line {n}, {item}</source>
   <translation>Rückgängig, Zeile {n}, {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>{quantity} at {price}</source>
   <translation>{quantity} zu {price}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>Price needed</source>
   <translation>Preis fehlt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>Weight needed</source>
   <translation>Gewicht fehlt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>removed</source>
   <translation>entfernt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>Line {n}</source>
   <translation>Zeile {n}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>price needed</source>
   <translation>Preis fehlt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>weight needed</source>
   <translation>Gewicht fehlt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>Comes back: {reason}</source>
   <translation>Kommt zurück: {reason}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>Age {age}+</source>
   <translation>Ab {age}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>New price: {reason}</source>
   <translation>Neuer Preis: {reason}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>Removed by {clerk}, {time}</source>
   <translation>Entfernt von {clerk}, {time}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>Price from its label</source>
   <translation>Preis vom Etikett</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Clerk</source>
   <translation>Bediener</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>IT</source>
   <translation>IT</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Touch your name, or type your number.</source>
   <translation>Namen antippen oder Nummer eingeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>This register is ready to practise</source>
   <translation>Diese Kasse ist bereit zum Üben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>This register is ready to sell</source>
   <translation>Diese Kasse ist verkaufsbereit</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>{count} of {all} lights</source>
   <translation>{count} von {all} in Ordnung</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>No staff is loaded: type a clerk number.</source>
   <translation>Keine Personalliste geladen: Bedienernummer eingeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Start selling</source>
   <translation>Verkauf starten</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Open Manager</source>
   <translation>Leitung öffnen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Start practising</source>
   <translation>Üben starten</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Look before you sell</source>
   <translation>Vor dem Verkauf ansehen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Other…</source>
   <translation>Andere …</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Good morning. Who is on the till?</source>
   <translation>Guten Morgen. Wer ist an der Kasse?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>PIN for {name}</source>
   <translation>PIN für {name}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Your number</source>
   <translation>Ihre Nummer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>1 to 6 digits</source>
   <translation>1 bis 6 Ziffern</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Touch a name or type a number</source>
   <translation>Namen antippen oder Nummer eingeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Type a clerk number</source>
   <translation>Bedienernummer eingeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Not added: nobody has signed on.</source>
   <translation>Nicht erfasst: Niemand ist angemeldet.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Sign on first, then scan it again.</source>
   <translation>Zuerst anmelden, dann nochmals scannen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Light / dark</source>
   <translation>Hell/Dunkel</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Your number, then your PIN</source>
   <translation>Ihre Nummer, dann Ihre PIN</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Next, then start selling</source>
   <translation>Weiter, dann Verkauf starten</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Clears the digits, then asks for another number</source>
   <translation>Löscht die Ziffern, dann andere Nummer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>To the manager's page after the PIN</source>
   <translation>Nach der PIN zur Seite der Leitung</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>The next language</source>
   <translation>Die nächste Sprache</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Light or dark</source>
   <translation>Hell oder dunkel</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Type number</source>
   <translation>Nummer eingeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Good afternoon. Who is on the till?</source>
   <translation>Guten Tag. Wer ist an der Kasse?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Good evening. Who is on the till?</source>
   <translation>Guten Abend. Wer ist an der Kasse?</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>{n} digits</source>
   <extracomment>For exactly one: {n} digit</extracomment>
   <translation>
    <numerusform>{n} Ziffer</numerusform>
    <numerusform>{n} Ziffern</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>{count} of {least} digits</source>
   <translation>{count} von {least} Ziffern</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Type your PIN</source>
   <translation>PIN eingeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Check it, or touch your name.</source>
   <translation>Nummer prüfen oder Namen antippen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>The slip says {amount} more</source>
   <translation>Auf dem Papierbeleg stehen {amount} mehr</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>The slip says {amount} less</source>
   <translation>Auf dem Papierbeleg stehen {amount} weniger</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Keep the paper. If somebody makes it out, enter it after all.</source>
   <translation>Papier aufheben. Kann es doch jemand lesen, nachträglich erfassen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Slip {slip} is entered as receipt {receipt}.</source>
   <translation>Papierbeleg {slip} ist erfasst als Beleg {receipt}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>{amount}. Take the next slip.</source>
   <translation>{amount}. Nächsten Papierbeleg nehmen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Go back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Sign for it</source>
   <translation>Abzeichnen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Save with the difference</source>
   <translation>Mit Differenz speichern</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Slip {slip} cannot be read</source>
   <translation>Papierbeleg {slip} ist unlesbar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Write it down</source>
   <translation>Notieren</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Slip {slip} is written down as unreadable.</source>
   <translation>Papierbeleg {slip} ist als unlesbar notiert.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>The difference becomes a line of its own, and somebody signs for it.</source>
   <translation>Die Differenz wird eine eigene Zeile, und jemand zeichnet sie ab.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>What is typed of it is kept here; it can still be entered later.</source>
   <translation>Was davon eingegeben ist, bleibt hier; er kann später noch erfasst werden.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/check.py" />
   <source>{amount} too much. You can save when both agree.</source>
   <translation>{amount} zu viel. Speichern geht, wenn beide stimmen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/check.py" />
   <source>Then type the total as it is written.</source>
   <translation>Dann die Summe eingeben, wie sie dasteht.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/check.py" />
   <source>Lines {lines}</source>
   <translation>Zeilen {lines}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/check.py" />
   <source>{amount} apart. Look again, or sign for it.</source>
   <translation>{amount} Differenz. Nachsehen oder abzeichnen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/check.py" />
   <source>{amount} to go. You can save when both agree.</source>
   <translation>Noch {amount}. Speichern geht, wenn beide stimmen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/check.py" />
   <source>It adds up: {amount}</source>
   <translation>Es stimmt: {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/check.py" />
   <source>Lines {lines}, slip {slip}</source>
   <translation>Zeilen {lines}, Papier {slip}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/field.py" />
   <source>field</source>
   <translation>Feld</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Entered</source>
   <translation>Erfasst</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Spoiled</source>
   <translation>Entwertet</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Unreadable</source>
   <translation>Unlesbar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Missing</source>
   <translation>Fehlt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Not accounted for</source>
   <translation>Ungeklärt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Unused</source>
   <translation>Unbenutzt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Crossed out, or put aside blank: it can never be entered.</source>
   <translation>Durchgestrichen oder leer beiseitegelegt: kann nie erfasst werden.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>It is there; it can still be entered later.</source>
   <translation>Er ist da; er kann später noch erfasst werden.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Somebody looked and did not find it; it may turn up.</source>
   <translation>Jemand hat gesucht und ihn nicht gefunden; er taucht vielleicht auf.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>No slips were issued here yet. The kit prints them: posfallback kit.</source>
   <translation>Hier wurden noch keine Papierbelege ausgegeben. Die Notfallmappe druckt sie: posfallback kit.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Nothing was said of it yet.</source>
   <translation>Dazu ist noch nichts vermerkt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>To do</source>
   <translation>Offen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Every number is accounted for.</source>
   <translation>Jede Nummer ist geklärt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>{state} {count}</source>
   <translation>{state} {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Enter slip {number}</source>
   <translation>{number} erfassen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Receipt {receipt}, {amount}. Typed in by {clerk}, {when}.</source>
   <translation>Beleg {receipt}, {amount}. Erfasst von {clerk}, {when}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>{reason}. Written down by {clerk}, {when}.</source>
   <translation>{reason}. Notiert von {clerk}, {when}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Half typed: it waits in the form.</source>
   <translation>Halb erfasst: Er wartet im Formular.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>A later one of its kit was used. Look for it, or say what became of it.</source>
   <translation>Ein späterer aus derselben Mappe wurde benutzt. Suchen oder vermerken, was damit geschah.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Earlier numbers</source>
   <translation>Frühere Nummern</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Later numbers</source>
   <translation>Spätere Nummern</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Enter a slip</source>
   <translation>Papierbeleg erfassen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>It is settled</source>
   <translation>Er ist geklärt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Choose a number; Page Up and Page Down turn the page</source>
   <translation>Nummer wählen; Bild auf und Bild ab blättern</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>What is still to do, or all numbers</source>
   <translation>Was noch offen ist, oder alle Nummern</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Write down that it is spoiled, unreadable or missing</source>
   <translation>Als entwertet, unlesbar oder fehlend notieren</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Fill in the chosen slip</source>
   <translation>Den gewählten Papierbeleg erfassen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Back to the form</source>
   <translation>Zurück zum Formular</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>half typed</source>
   <translation>halb erfasst</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>{slip}: {state}</source>
   <translation>{slip}: {state}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Slip {slip} is written down.</source>
   <translation>Papierbeleg {slip} ist notiert.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>Not in the list: choose a department</source>
   <translation>Nicht in der Liste: Warengruppe wählen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>Back to what the list holds</source>
   <translation>Zurück zur Liste</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>Type an item as it is written, or scan the goods. What the price list holds comes here.</source>
   <translation>Artikel eingeben, wie er dasteht, oder Ware scannen. Was die Preisliste dazu hat, steht dann hier.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>The price list has nothing like it.</source>
   <translation>Die Preisliste hat nichts Ähnliches.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>The line in hand</source>
   <translation>Die aktuelle Zeile</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>The list</source>
   <translation>Die Liste</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>Which item is “{words}”?</source>
   <translation>Welcher Artikel ist „{words}“?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>“{words}”: in which department?</source>
   <translation>„{words}“: In welcher Warengruppe?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>{name}, department</source>
   <translation>{name}, Warengruppe</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/pads.py" />
   <source>Sign {sign}</source>
   <translation>Zeichen {sign}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/pads.py" />
   <source>A–Z</source>
   <translation>A–Z</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>The slip that was half typed is back.</source>
   <translation>Der halb erfasste Papierbeleg ist wieder da.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Compare it with the paper, then go on.</source>
   <translation>Mit dem Papier vergleichen, dann weitermachen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Paper slip {place} of {count}</source>
   <translation>Papierbeleg {place} von {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Difference {amount}: who signs for it?</source>
   <translation>Differenz {amount}: Wer zeichnet ab?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>{entered} entered, {left} to go</source>
   <translation>{entered} erfasst, noch {left}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Difference, and who signed for it: none</source>
   <translation>Differenz und wer sie abgezeichnet hat: keine</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Paper slip</source>
   <translation>Papierbeleg</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Save slip {number}</source>
   <translation>{number} speichern</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Add line</source>
   <translation>Neue Zeile</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Skip slip</source>
   <translation>Auslassen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Slip list</source>
   <translation>Belegliste</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Next field; on an empty line the total. It saves nothing</source>
   <translation>Nächstes Feld; auf einer leeren Zeile die Summe. Speichert nichts</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>In the words of a line: choose the item; else the line before or after</source>
   <translation>Im Text einer Zeile: Artikel wählen; sonst Zeile davor oder danach</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Choose a department; cash or card</source>
   <translation>Warengruppe wählen; bar oder Karte</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>The words of the line in hand</source>
   <translation>Der Text der aktuellen Zeile</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Add a line; clear a line, again brings it back</source>
   <translation>Neue Zeile; Zeile leeren, nochmals holt sie zurück</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Where the sums differ: say why, and sign for it</source>
   <translation>Wo die Summen abweichen: Grund angeben und abzeichnen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Leave this slip for later; all numbers and where they stand</source>
   <translation>Diesen Papierbeleg für später lassen; alle Nummern und ihr Stand</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Cash, card</source>
   <translation>Bar, Karte</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Save: the sale is sealed</source>
   <translation>Speichern: Der Verkauf wird versiegelt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Back; what is typed waits</source>
   <translation>Zurück; die Eingaben warten</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Clear line</source>
   <translation>Zeile leeren</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Goods {goods}, tax {tax}</source>
   <translation>Ware {goods}, Steuer {tax}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Signed</source>
   <translation>Unterschrift</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>No.</source>
   <translation>Nr.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Last 4 only</source>
   <translation>Letzte 4</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Total as written</source>
   <translation>Summe, wie sie dasteht</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Qty</source>
   <translation>Mg.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Item as written</source>
   <translation>Artikel, wie er dasteht</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Earlier lines, sheet {at} of {sheets}</source>
   <translation>Frühere Zeilen, Blatt {at} von {sheets}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Later lines, sheet {at} of {sheets}</source>
   <translation>Spätere Zeilen, Blatt {at} von {sheets}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Quantity, line {line}</source>
   <translation>Menge, Zeile {line}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Item as written, line {line}</source>
   <translation>Artikel, wie er dasteht, Zeile {line}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Tax, line {line}</source>
   <translation>Steuer, Zeile {line}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Price, line {line}</source>
   <translation>Preis, Zeile {line}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Amount, line {line}</source>
   <translation>Betrag, Zeile {line}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>OUTAGE SALES SLIP</source>
   <translation>PAPIERBELEG BEI AUSFALL</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/spoken.py" />
   <source>Practice, {name}</source>
   <translation>Übung, {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/strip.py" />
   <source>{n} sales held, safe</source>
   <extracomment>For exactly one: {n} sale held, safe</extracomment>
   <translation>
    <numerusform>{n} Verkauf gesichert</numerusform>
    <numerusform>{n} Verkäufe gesichert</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>Register {register}</source>
   <translation>Kasse {register}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>Store {store}</source>
   <translation>Filiale {store}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>CENTRAL ANSWERS AGAIN</source>
   <translation>ZENTRALE ANTWORTET WIEDER</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/strip.py" />
   <source>Keep selling here. {n} held, safe</source>
   <extracomment>For exactly one: Keep selling here. {n} held, safe</extracomment>
   <translation>
    <numerusform>Hier weiterverkaufen. {n} gesichert</numerusform>
    <numerusform>Hier weiterverkaufen. {n} gesichert</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>Central in step</source>
   <translation>Zentrale auf gleichem Stand</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>Asking central</source>
   <translation>Zentrale wird gefragt</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>Selling on its own</source>
   <translation>Verkauft eigenständig</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>CENTRAL DOWN {time}</source>
   <translation>ZENTRALE AUSGEFALLEN {time}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/system.py" />
   <source>The window needs libraries of the system that are not installed.</source>
   <translation>Das Fenster braucht Bibliotheken des Systems, die nicht installiert sind.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/system.py" />
   <source>There is no screen to open the window on.</source>
   <translation>Es gibt keinen Bildschirm für das Fenster.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/system.py" />
   <source>Start it on the register's own screen; the command line works without one: posfallback --help.</source>
   <translation>Am Bildschirm der Kasse selbst starten; die Befehlszeile geht ohne: posfallback --help.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/system.py" />
   <source>Install them: sudo apt-get install {packages}</source>
   <translation>So installieren: sudo apt-get install {packages}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/window.py" />
   <source>This register keeps the whole screen and stays open.</source>
   <translation>Diese Kasse nutzt den ganzen Bildschirm und bleibt offen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/window.py" />
   <source>IT leaves it: F8, then Leave full screen.</source>
   <translation>IT verlässt ihn: F8, dann „Vollbild verlassen“.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/window.py" />
   <source>The full screen was left.</source>
   <translation>Das Vollbild ist verlassen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/window.py" />
   <source>Closing the window ends the register now.</source>
   <translation>Wer jetzt das Fenster schließt, beendet die Kasse.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/window.py" />
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/window.py" />
   <source>Bring central back</source>
   <translation>Zentrale zurück</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/basket.py" />
   <source>There is no such line.</source>
   <translation>Diese Zeile gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/basket.py" />
   <source>Choose a line of this sale.</source>
   <translation>Eine Zeile dieses Verkaufs wählen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>A barcode has 8, 12, 13 or 14 digits, a PLU up to 7.</source>
   <translation>Ein Strichcode hat 8, 12, 13 oder 14 Ziffern, eine PLU bis zu 7.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>code</source>
   <translation>Code</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>A code of {count} digits is neither a barcode nor a PLU.</source>
   <translation>{count} Ziffern sind weder Strichcode noch PLU.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>There is no code.</source>
   <translation>Der Code fehlt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>Scan or key a code.</source>
   <translation>Code scannen oder eingeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>A code cannot be written like that.</source>
   <translation>So kann ein Code nicht geschrieben sein.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>Use digits alone, or letters A-Z, digits, space and _ - . with at least one letter.</source>
   <translation>Nur Ziffern, oder Buchstaben A-Z, Ziffern, Leerzeichen und _ - . mit mindestens einem Buchstaben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>That code is too long.</source>
   <translation>Dieser Code ist zu lang.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>That barcode names no item.</source>
   <translation>Dieser Strichcode benennt keinen Artikel.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>Look for another barcode on the item.</source>
   <translation>Einen anderen Strichcode am Artikel suchen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>The check digit of that barcode is wrong.</source>
   <translation>Die Prüfziffer dieses Strichcodes stimmt nicht.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>Scan it again, or key the digits below the bars once more.</source>
   <translation>Nochmals scannen oder die Ziffern unter den Strichen noch einmal eingeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>A store's own code has at most {most} signs.</source>
   <translation>Ein eigener Code der Filiale hat höchstens {most} Zeichen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>Give a number such as 10 or 12.5.</source>
   <translation>Eine Zahl wie 10 oder 12,5 eingeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>Give a percentage, or a positive amount.</source>
   <translation>Prozent oder einen positiven Betrag angeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>Give a smaller discount, or take it off.</source>
   <translation>Kleineren Rabatt geben oder ihn zurücknehmen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>A discount is more than 0 % and at most 100 %.</source>
   <translation>Ein Rabatt ist mehr als 0 % und höchstens 100 %.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>The discount is larger than the line.</source>
   <translation>Der Rabatt ist größer als die Zeile.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>There is nothing to take a discount from.</source>
   <translation>Es gibt nichts, worauf Rabatt gegeben werden kann.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>The discount is larger than the sale.</source>
   <translation>Der Rabatt ist größer als der Verkauf.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>A discount is a percentage or an amount, not both.</source>
   <translation>Ein Rabatt ist ein Prozentsatz oder ein Betrag, nicht beides.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>A discount is more than nothing.</source>
   <translation>Ein Rabatt ist mehr als null.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>That is not a percentage.</source>
   <translation>Das ist kein Prozentsatz.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>A percentage has at most three decimals.</source>
   <translation>Ein Prozentsatz hat höchstens drei Nachkommastellen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Central goes down</source>
   <translation>Die Zentrale fällt aus</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>The first sale</source>
   <translation>Der erste Verkauf</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>The till and its exceptions</source>
   <translation>Die Kasse und ihre Sonderfälle</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Sell something</source>
   <translation>Etwas verkaufen</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Sell something by its PLU</source>
   <translation>Etwas über die PLU verkaufen</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Sell something by weight</source>
   <translation>Etwas nach Gewicht verkaufen</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Sell something whose code is not in the list</source>
   <translation>Etwas verkaufen, dessen Code nicht in der Liste steht</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Take a card by telephone approval</source>
   <translation>Karte mit telefonischer Genehmigung annehmen</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Take a part in cash and the rest by card</source>
   <translation>Einen Teil bar und den Rest mit Karte annehmen</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Suspend a sale, take it up again and finish it</source>
   <translation>Einen Bon parken, holen und abschließen</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Take goods back and give the money back</source>
   <translation>Ware zurücknehmen und Geld zurückgeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Give a discount</source>
   <translation>Einen Rabatt geben</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Reverse a sale that is done</source>
   <translation>Einen fertigen Verkauf stornieren</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Bring cash to the safe</source>
   <translation>Bargeld abschöpfen</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>crew</source>
   <translation>Team</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/domain/drills.py" />
   <source>Sell {n} of one item, take more cash than is due</source>
   <extracomment>For exactly one: Sell one item, take more cash than is due</extracomment>
   <translation>
    <numerusform>Einen Artikel verkaufen, mehr Bargeld annehmen als fällig</numerusform>
    <numerusform>{n} Stück eines Artikels verkaufen, mehr Bargeld annehmen als fällig</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>The name of the crew is too long.</source>
   <translation>Der Name des Teams ist zu lang.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Call it something short, such as Late crew.</source>
   <translation>Einen kurzen Namen nehmen, etwa Spätteam.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>{currency} has at most {count} decimals.</source>
   <translation>{currency} hat höchstens {count} Nachkommastellen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>That is not a currency of ISO 4217.</source>
   <translation>Das ist keine Währung nach ISO 4217.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>Give three capital letters, such as USD, EUR or JPY.</source>
   <translation>Drei Großbuchstaben angeben, etwa USD, EUR oder JPY.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>That amount is too large.</source>
   <translation>Dieser Betrag ist zu groß.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>Check the quantity and the price.</source>
   <translation>Menge und Preis prüfen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>{currency} has no decimals.</source>
   <translation>{currency} hat keine Nachkommastellen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>That is not an amount of money.</source>
   <translation>Das ist kein Geldbetrag.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>Give digits with a point, such as {example}.</source>
   <translation>Ziffern mit Punkt eingeben, etwa {example}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>Give an amount such as {example}.</source>
   <translation>Einen Betrag wie {example} eingeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>A quantity of zero sells nothing.</source>
   <translation>Die Menge null verkauft nichts.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>Give another quantity, or remove the line.</source>
   <translation>Andere Menge eingeben oder Zeile entfernen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>That quantity is too large.</source>
   <translation>Diese Menge ist zu groß.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>Give less than a million.</source>
   <translation>Weniger als eine Million eingeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>That is not a quantity.</source>
   <translation>Das ist keine Menge.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>Give digits with a point, such as 2 or 0.734.</source>
   <translation>Zahl eingeben, etwa 2 oder 0,734.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>A quantity has at most three decimals.</source>
   <translation>Eine Menge hat höchstens drei Nachkommastellen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>Give a quantity such as 0.734.</source>
   <translation>Eine Menge wie 0,734 eingeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Change brought</source>
   <translation>Wechselgeld gebracht</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Found in store</source>
   <translation>Im Laden gefunden</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Supplier paid</source>
   <translation>Lieferant bezahlt</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Store expense</source>
   <translation>Ausgabe der Filiale</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Drawer full</source>
   <translation>Lade voll</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>End of shift</source>
   <translation>Ende der Schicht</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Change for a customer</source>
   <translation>Geld für Kunden gewechselt</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Check the drawer</source>
   <translation>Lade prüfen</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Not known</source>
   <translation>Nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Wrong change</source>
   <translation>Falsches Rückgeld</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Miscounted</source>
   <translation>Verzählt</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Customer left</source>
   <translation>Kunde gegangen</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Cannot pay</source>
   <translation>Kann nicht zahlen</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Training mistake</source>
   <translation>Übungsfehler</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Shelf says otherwise</source>
   <translation>Regalpreis anders</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Damaged</source>
   <translation>Beschädigt</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Price match</source>
   <translation>Preis wie Mitbewerber</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Near its date</source>
   <translation>Kurz vor Ablauf</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Goodwill</source>
   <translation>Kulanz</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Not wanted</source>
   <translation>Gefällt nicht</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Faulty</source>
   <translation>Mangelhaft</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Wrong item</source>
   <translation>Falscher Artikel</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Wrong sale</source>
   <translation>Falscher Verkauf</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Wrong payment</source>
   <translation>Falsche Zahlung</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Changed mind</source>
   <translation>Anders überlegt</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Certificate seen</source>
   <translation>Bescheinigung gesehen</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Added up wrong</source>
   <translation>Falsch addiert</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Tax worked out wrong</source>
   <translation>Steuer falsch berechnet</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Rounded</source>
   <translation>Gerundet</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Crossed out</source>
   <translation>Durchgestrichen</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Blank, put aside</source>
   <translation>Leer, beiseitegelegt</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Wet</source>
   <translation>Nass</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Torn</source>
   <translation>Zerrissen</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Cannot be made out</source>
   <translation>Nicht zu entziffern</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Not in the pad</source>
   <translation>Nicht im Block</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Lost</source>
   <translation>Verloren</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Mended at central</source>
   <translation>In Zentrale behoben</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Item added at central</source>
   <translation>Artikel in Zentrale angelegt</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Entered at central by hand</source>
   <translation>In Zentrale von Hand erfasst</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Not to be booked</source>
   <translation>Nicht zu buchen</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Same item, other code</source>
   <translation>Anderer Code</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Not in central's list</source>
   <translation>Fehlt in Zentrale</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Central looks into it</source>
   <translation>Zentrale klärt es</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Not to be settled here</source>
   <translation>Nicht hier zu klären</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Central is too slow</source>
   <translation>Zentrale zu langsam</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Announced work</source>
   <translation>Angekündigte Arbeiten</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Central is back</source>
   <translation>Zentrale wieder da</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Declared by mistake</source>
   <translation>Irrtümlich gemeldet</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>There is no reason yet.</source>
   <translation>Es fehlt noch ein Grund.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Choose or type why.</source>
   <translation>Grund wählen oder eingeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>The reason is too long.</source>
   <translation>Der Grund ist zu lang.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Say it in {most} letters.</source>
   <translation>Mit höchstens {most} Zeichen sagen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a discount of that size</source>
   <translation>Rabatt in dieser Höhe</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a price so far from the list</source>
   <translation>Preis so weit von der Liste</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a return</source>
   <translation>Rückgabe</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a return without a receipt</source>
   <translation>Rückgabe ohne Beleg</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>reversing a sale</source>
   <translation>Storno eines Verkaufs</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>giving up a sale</source>
   <translation>Abbruch eines Verkaufs</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a sale without tax</source>
   <translation>Verkauf ohne Steuer</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>cash put in</source>
   <translation>Einzahlung</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>cash taken out</source>
   <translation>Auszahlung</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>cash for the safe</source>
   <translation>Abschöpfung in den Tresor</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>opening the drawer</source>
   <translation>Öffnen der Lade</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>counting the till</source>
   <translation>Zählen der Kasse</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>closing the shift</source>
   <translation>Abschluss der Schicht</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>selling in the shift of another day</source>
   <translation>Verkauf in der Schicht eines anderen Tages</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a sale of that size</source>
   <translation>Verkauf in dieser Höhe</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a card payment above the limit</source>
   <translation>Kartenzahlung über der Grenze</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>leaving the full screen</source>
   <translation>Verlassen des Vollbilds</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a slip whose sums differ</source>
   <translation>Papierbeleg mit abweichenden Summen</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>the replay to central</source>
   <translation>Nachbuchen in der Zentrale</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a decision about a parked sale</source>
   <translation>Entscheidung über einen Klärfall</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>declaring or ending an outage</source>
   <translation>Melden oder Beenden eines Ausfalls</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Give its weight, or leave it out.</source>
   <translation>Gewicht eingeben oder weglassen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>{amount}, or {cash} in cash</source>
   <translation>{amount}, bar {cash}</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>There is nothing to sell.</source>
   <translation>Es gibt nichts zu verkaufen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Scan an item first.</source>
   <translation>Zuerst einen Artikel scannen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Tax is inside the prices here and cannot be left out at the register.</source>
   <translation>Die Steuer steckt hier im Preis und kann an der Kasse nicht entfallen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Sell it with tax; the office pays it back.</source>
   <translation>Mit Steuer verkaufen; das Büro erstattet sie.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Give it a price and a department, or leave it out.</source>
   <translation>Preis und Warengruppe angeben oder weglassen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>{name} has no weight yet.</source>
   <translation>{name} hat noch kein Gewicht.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Only {amount} is due, and only cash can give change.</source>
   <translation>Nur {amount} sind zu zahlen, und nur Bargeld gibt Rückgeld.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Take {amount} or less this way.</source>
   <translation>Auf diesem Weg höchstens {amount} annehmen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>{amount} is still to pay.</source>
   <translation>{amount} sind noch zu zahlen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Take another {amount}.</source>
   <translation>Weitere {amount} annehmen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>There is nothing to pay.</source>
   <translation>Es ist nichts zu zahlen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Leave the tender out.</source>
   <translation>Die Zahlung weglassen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>A tender of a sale is more than nothing.</source>
   <translation>Eine Zahlung ist mehr als null.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Give what was handed over; change is worked out from it.</source>
   <translation>Eingeben, was gegeben wurde; das Rückgeld ergibt sich daraus.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Everything is paid already.</source>
   <translation>Alles ist schon bezahlt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Leave the last tender out.</source>
   <translation>Die letzte Zahlung weglassen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>The customer gets {amount} back, no more and no less.</source>
   <translation>Der Kunde bekommt {amount} zurück, nicht mehr und nicht weniger.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Pay out {amount}; in a file that is a negative tender.</source>
   <translation>{amount} auszahlen; in einer Datei ist das eine negative Zahlung.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>{name} has no price yet.</source>
   <translation>{name} hat noch keinen Preis.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>In cash {amount} is still to pay.</source>
   <translation>Bar sind noch {amount} zu zahlen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Take another {amount} in cash.</source>
   <translation>Weitere {amount} bar annehmen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/screening.py" />
   <source>Card numbers are never kept here. Give at most the last four digits, in their own field.</source>
   <translation>Kartennummern werden hier nie gespeichert. Höchstens die letzten vier Ziffern in ihr eigenes Feld eingeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/screening.py" />
   <source>The {field} looks as if it held a card number.</source>
   <translation>Das Feld „{field}“ sieht aus, als stünde eine Kartennummer darin.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/slips.py" />
   <source>That is not the number of a slip.</source>
   <translation>Das ist keine Papierbeleg-Nummer.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/slips.py" />
   <source>Scan the slip, or type its number as printed, such as {slip}.</source>
   <translation>Papierbeleg scannen oder die gedruckte Nummer eingeben, etwa {slip}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/tax.py" />
   <source>That is not a tax rate.</source>
   <translation>Das ist kein Steuersatz.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/tax.py" />
   <source>Give a percentage from 0 to 100 with at most three decimals, such as 10.1.</source>
   <translation>Prozent von 0 bis 100 mit höchstens drei Nachkommastellen angeben, etwa 10.1.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/tax.py" />
   <source>It has none.</source>
   <translation>Sie hat keine.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/tax.py" />
   <source>The tax table has no rate {codes}.</source>
   <translation>Die Steuertabelle hat keinen Satz {codes}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/tax.py" />
   <source>It has {codes}.</source>
   <translation>Sie hat {codes}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/words.py" />
   <source>{things} and {thing}</source>
   <translation>{things} und {thing}</translation>
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>Run `posfallback journal verify`, keep the file as it is and call IT.</source>
   <translation>`posfallback journal verify` ausführen, die Datei lassen, wie sie ist, und IT anrufen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>A number is too large to be kept exactly.</source>
   <translation>Eine Zahl ist zu groß, um genau gespeichert zu werden.</translation>
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>Enter a smaller amount.</source>
   <translation>Kleineren Betrag eingeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>Use the version of posfallback that wrote it, or a newer one.</source>
   <translation>Die Version von posfallback verwenden, die ihn geschrieben hat, oder eine neuere.</translation>
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>An entry of the journal is damaged ({why}).</source>
   <translation>Ein Eintrag im Journal ist beschädigt ({why}).</translation>
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>A text holds half a character.</source>
   <translation>Ein Text enthält ein halbes Zeichen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>Type the text again.</source>
   <translation>Den Text neu eingeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>The journal holds an entry of kind {kind} in format {format}, which this version does not know.</source>
   <translation>Das Journal enthält einen Eintrag der Art {kind} im Format {format}, das diese Version nicht kennt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/book.py" />
   <source>The journal does not begin with its opening.</source>
   <translation>Das Journal beginnt nicht mit seiner Eröffnung.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/cash.py" />
   <source>The counted cash is below 0.00.</source>
   <translation>Das gezählte Bargeld liegt unter 0,00.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/cash.py" />
   <source>Count the drawer again.</source>
   <translation>Die Lade neu zählen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/cash.py" />
   <source>There should not be so much cash in the drawer.</source>
   <translation>So viel Bargeld sollte nicht in der Lade sein.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/cash.py" />
   <source>Type a smaller amount.</source>
   <translation>Kleineren Betrag eingeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/cash.py" />
   <source>The amount is still 0.00.</source>
   <translation>Der Betrag ist noch 0,00.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/cash.py" />
   <source>Type how much cash it is.</source>
   <translation>Eingeben, wie viel Bargeld es ist.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/copies.py" />
   <source>No sale of this register has that number.</source>
   <translation>Kein Verkauf dieser Kasse hat diese Nummer.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/copies.py" />
   <source>Check the number.</source>
   <translation>Nummer prüfen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/customer.py" />
   <source>Closed</source>
   <translation>Geschlossen</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>No drill runs.</source>
   <translation>Es läuft keine Übung.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>Start one first.</source>
   <translation>Zuerst eine beginnen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>A drill runs already.</source>
   <translation>Es läuft schon eine Übung.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>Go on with it, or end it first.</source>
   <translation>Weiter üben oder sie zuerst beenden.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>Sell for real; practise once it has ended.</source>
   <translation>Echt verkaufen; üben, wenn er vorbei ist.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>Central does not answer: this is no time to practise.</source>
   <translation>Die Zentrale antwortet nicht: Jetzt ist keine Zeit zum Üben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>Sell for real; practise later.</source>
   <translation>Echt verkaufen; später üben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>A sale is still open.</source>
   <translation>Ein Verkauf ist noch offen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>Finish it, suspend it or give it up first.</source>
   <translation>Zuerst abschließen, parken oder abbrechen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>Outage {outage} is open: this is no time to practise.</source>
   <translation>Ausfall {outage} ist offen: Jetzt ist keine Zeit zum Üben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>The price of this line comes from its label.</source>
   <translation>Der Preis dieser Zeile kommt vom Etikett.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>Scan the next piece instead.</source>
   <translation>Stattdessen das nächste Stück scannen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>Goods come back at what was paid.</source>
   <translation>Ware kommt zum bezahlten Preis zurück.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>Leave the amount as it is.</source>
   <translation>Den Betrag lassen, wie er ist.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>The price is still 0.00.</source>
   <translation>Der Preis ist noch 0,00.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>Type the price from the shelf.</source>
   <translation>Preis vom Regal eingeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>The weight is still 0.</source>
   <translation>Das Gewicht ist noch 0.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>Type the weight from the scale.</source>
   <translation>Gewicht von der Waage eingeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>This item is sold by the piece.</source>
   <translation>Dieser Artikel wird stückweise verkauft.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>Type a whole number.</source>
   <translation>Ganze Zahl eingeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>department</source>
   <translation>Warengruppe</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/lookup.py" />
   <source>Unknown item</source>
   <translation>Unbekannter Artikel</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/lookup.py" />
   <source>Bottle refund</source>
   <translation>Pfand zurück</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/lookup.py" />
   <source>That came from a card reader, and nothing of it was kept.</source>
   <translation>Das kam von einem Kartenleser; nichts davon wurde gespeichert.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/lookup.py" />
   <source>Use the card terminal, then choose Card and type its approval code.</source>
   <translation>Kartenterminal benutzen, dann Karte wählen und die Genehmigungs-Nr. eingeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/outages.py" />
   <source>Go on selling; end it first if this is another one.</source>
   <translation>Weiterverkaufen; ist dies ein anderer Ausfall, den alten zuerst beenden.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/outages.py" />
   <source>No outage is open.</source>
   <translation>Es ist kein Ausfall offen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/outages.py" />
   <source>See `posfallback outage list` for those that were.</source>
   <translation>Die früheren zeigt `posfallback outage list`.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/outages.py" />
   <source>An outage cannot have begun then.</source>
   <translation>Zu dieser Zeit kann kein Ausfall begonnen haben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/outages.py" />
   <source>Give a time that is past, with its offset, such as 2026-11-23T10:15:00-05:00.</source>
   <translation>Eine vergangene Zeit mit Zeitzone angeben, etwa 2026-11-23T10:15:00-05:00.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/outages.py" />
   <source>Outage {outage} is open already.</source>
   <translation>Ausfall {outage} ist schon offen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>That does not say which code is to be taken for what.</source>
   <translation>Das sagt nicht, welcher Code wofür gelten soll.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>Write CODE=CODE, or CODE=department:NAME.</source>
   <translation>Schreiben Sie CODE=CODE oder CODE=department:NAME.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>No code is named.</source>
   <translation>Kein Code ist genannt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>Name the code, and what central is to take it for.</source>
   <translation>Nennen Sie den Code und wofür die Zentrale ihn nehmen soll.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>One code is to be taken for two things.</source>
   <translation>Ein Code soll für zweierlei gelten.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>Name each code once.</source>
   <translation>Nennen Sie jeden Code einmal.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>Central did not take this sale for another reason than its codes.</source>
   <translation>Die Zentrale nahm diesen Verkauf aus einem anderen Grund als seiner Codes nicht an.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>A code cannot be taken for itself.</source>
   <translation>Ein Code kann nicht für sich selbst gelten.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>Name another code, or decide `retry`.</source>
   <translation>Nennen Sie einen anderen Code, oder entscheiden Sie `retry`.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>Find the right one with `posfallback catalogue find`.</source>
   <translation>Suchen Sie den richtigen mit `posfallback catalogue find`.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>The code {code} is not in the price list.</source>
   <translation>Der Code {code} steht nicht in der Preisliste.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>The price list has no department {department}.</source>
   <translation>Die Preisliste hat keine Warengruppe {department}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>It has: {departments}.</source>
   <translation>Sie hat: {departments}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>No item of sale {receipt} has the code {code}.</source>
   <translation>Kein Artikel des Verkaufs {receipt} hat den Code {code}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>Central does not ask about the code {code}.</source>
   <translation>Nach dem Code {code} fragt die Zentrale nicht.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_targets.py" />
   <source>Find it by name, or choose a department.</source>
   <translation>Suchen Sie ihn nach Namen, oder wählen Sie eine Warengruppe.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>More was taken than is due now.</source>
   <translation>Es wurde mehr genommen, als jetzt zu zahlen ist.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>Give a payment back first.</source>
   <translation>Geben Sie zuerst eine Zahlung zurück.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>The rest of the payments is exact.</source>
   <translation>Die übrigen Zahlungen stimmen genau.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>Press Pay to finish the sale.</source>
   <translation>Mit Bezahlen schließen Sie den Verkauf ab.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>Type it, or leave the item out.</source>
   <translation>Eingeben oder den Artikel weglassen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>The customer's age has not been checked yet.</source>
   <translation>Das Alter des Kunden ist noch nicht geprüft.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>Answer the question first.</source>
   <translation>Zuerst die Frage beantworten.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>There is no such payment.</source>
   <translation>Diese Zahlung gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>Choose a payment of this sale.</source>
   <translation>Eine Zahlung dieses Verkaufs wählen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/services/paying.py" />
   <source>{n} items need a price or a weight.</source>
   <extracomment>For exactly one: {n} item needs a price or a weight.</extracomment>
   <translation>
    <numerusform>{n} Artikel braucht einen Preis oder ein Gewicht.</numerusform>
    <numerusform>{n} Artikel brauchen einen Preis oder ein Gewicht.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying_back.py" />
   <source>Give the money back the same way.</source>
   <translation>Das Geld auf demselben Weg zurückgeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying_back.py" />
   <source>The receipt was paid by {kinds}.</source>
   <translation>Der Beleg wurde so bezahlt: {kinds}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/post_void.py" />
   <source>That receipt is itself a reversal.</source>
   <translation>Dieser Beleg ist selbst ein Storno.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/post_void.py" />
   <source>Ring the sale again if it was right after all.</source>
   <translation>War der Verkauf doch richtig, neu erfassen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/post_void.py" />
   <source>Take back the other lines as a return instead.</source>
   <translation>Die übrigen Zeilen stattdessen als Rückgabe nehmen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/post_void.py" />
   <source>Goods of {receipt} have come back already.</source>
   <translation>Von {receipt} ist schon Ware zurückgekommen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/printers.py" />
   <source>the drawer did not open: use its key</source>
   <translation>die Lade ging nicht auf: Schlüssel benutzen</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/printers.py" />
   <source>Choose one of the settings.</source>
   <translation>Einen aus den Einstellungen wählen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/printers.py" />
   <source>There is no printer called {name}.</source>
   <translation>Es gibt keinen Drucker namens {name}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/printing.py" />
   <source>No printer is set up.</source>
   <translation>Es ist kein Drucker eingerichtet.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/printing.py" />
   <source>Add a [[printer]] to the settings and start again.</source>
   <translation>[[printer]] in die Einstellungen eintragen und neu starten.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/printing.py" />
   <source>Choose a printer first.</source>
   <translation>Zuerst einen Drucker wählen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/printing.py" />
   <source>Choose a sale to print.</source>
   <translation>Einen Verkauf zum Drucken wählen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/printing.py" />
   <source>No printer is in use.</source>
   <translation>Es ist kein Drucker in Gebrauch.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/printing.py" />
   <source>Choose one, or read the figures from the screen.</source>
   <translation>Einen wählen oder die Zahlen vom Bildschirm ablesen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/printing.py" />
   <source>Entry {seq} is not a sale.</source>
   <translation>Eintrag {seq} ist kein Verkauf.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>Check the number, or take the goods back without a receipt.</source>
   <translation>Nummer prüfen oder Rückgabe ohne Beleg wählen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>There is no such line on that receipt.</source>
   <translation>Auf diesem Beleg gibt es diese Zeile nicht.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>Choose one of its lines.</source>
   <translation>Eine seiner Zeilen wählen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>Take back what was sold on it and has not come back yet.</source>
   <translation>Nur zurücknehmen, was darauf verkauft und noch nicht zurück ist.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>Nothing of it can come back.</source>
   <translation>Nichts davon kann zurückkommen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>No more of {name} can come back on this receipt.</source>
   <translation>Mehr von {name} kann auf diesen Beleg nicht zurückkommen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>{receipt} has been reversed as a whole.</source>
   <translation>{receipt} ist als Ganzes storniert.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>Remove the line and take back what is left.</source>
   <translation>Zeile entfernen und zurücknehmen, was übrig ist.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>More comes back than was sold on {receipt}.</source>
   <translation>Es kommt mehr zurück, als auf {receipt} verkauft wurde.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>Ring it as two sales, or ask the manager.</source>
   <translation>Als zwei Verkäufe erfassen oder die Leitung fragen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>Take the rest in cash.</source>
   <translation>Den Rest bar annehmen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>Take cash, or ask the manager.</source>
   <translation>Bar annehmen oder die Leitung fragen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>One sale may come to {amount} at most here.</source>
   <translation>Ein Verkauf darf hier höchstens {amount} betragen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>While central is down a card may pay {amount} a sale at most.</source>
   <translation>Bei Ausfall der Zentrale zahlt eine Karte höchstens {amount} je Verkauf.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>Card payments held here may come to {amount} at most; this one would pass that.</source>
   <translation>Hier gesicherte Kartenzahlungen dürfen höchstens {amount} betragen; diese ginge darüber.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>Cards may pay {amount} a shift at most; this one would pass that.</source>
   <translation>Karten zahlen höchstens {amount} je Schicht; diese Zahlung ginge darüber.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>The sale was not sealed, but all of it is here.</source>
   <translation>Der Verkauf ist nicht versiegelt, aber alles davon ist hier.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Take the payment again.</source>
   <translation>Die Zahlung erneut buchen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Press Pay to finish it.</source>
   <translation>Zum Abschließen „Bezahlen“ drücken.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>The register stopped right after it. Print it again if the customer has no receipt.</source>
   <translation>Die Kasse blieb gleich danach stehen. Neu drucken, falls der Kunde keinen Beleg hat.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Ask a manager to do it.</source>
   <translation>Die Leitung bitten.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Only removed lines are left.</source>
   <translation>Es stehen nur noch entfernte Zeilen da.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Clear the ticket, or scan the next item.</source>
   <translation>Leeren Sie den Bon oder scannen Sie den nächsten Artikel.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Finish or suspend it first.</source>
   <translation>Zuerst abschließen oder parken.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>No item asks for an age.</source>
   <translation>Kein Artikel verlangt ein Alter.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Go on scanning.</source>
   <translation>Weiter scannen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>No sale has been sealed here since the start.</source>
   <translation>Seit dem Start wurde hier kein Verkauf versiegelt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Type the receipt number.</source>
   <translation>Belegnummer eingeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Selling has not stopped.</source>
   <translation>Der Verkauf ist nicht angehalten.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Go on selling.</source>
   <translation>Weiterverkaufen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>The journal is not as it was sealed.</source>
   <translation>Das Journal ist nicht so, wie es versiegelt wurde.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>{name} may not allow {act}.</source>
   <translation>{name} darf das nicht freigeben: {act}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>The last sale is sealed as {receipt}.</source>
   <translation>Der letzte Verkauf ist versiegelt als {receipt}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Do not sell here. Call IT and tell them: {finding}</source>
   <translation>Hier nicht verkaufen. IT anrufen und melden: {finding}</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/shifts.py" />
   <source>No shift is open.</source>
   <translation>Es ist keine Schicht offen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/shifts.py" />
   <source>Open the shift first, then go on.</source>
   <translation>Zuerst die Schicht eröffnen, dann weiter.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/shifts.py" />
   <source>A shift is open already.</source>
   <translation>Eine Schicht ist schon offen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/shifts.py" />
   <source>Close it first, or go on selling in it.</source>
   <translation>Zuerst abschließen oder darin weiterverkaufen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/shifts.py" />
   <source>The opening float is below 0.00.</source>
   <translation>Der Anfangsbestand liegt unter 0,00.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/shifts.py" />
   <source>Count the start cash again.</source>
   <translation>Den Anfangsbestand neu zählen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>clerk</source>
   <translation>Bediener</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Check the number, or have the staff loaded again.</source>
   <translation>Nummer prüfen oder die Personalliste neu laden lassen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>This PIN does not belong to this number.</source>
   <translation>Diese PIN gehört nicht zu dieser Nummer.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Type the PIN again.</source>
   <translation>PIN nochmals eingeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>A manager must agree to {act}.</source>
   <translation>Die Leitung muss freigeben: {act}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Nobody is named as the clerk.</source>
   <translation>Es ist kein Bediener genannt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Give the clerk's number.</source>
   <translation>Bedienernummer angeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Nobody here has the number {number}.</source>
   <translation>Die Nummer {number} hat hier niemand.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>A clerk's number has 1 to 6 digits.</source>
   <translation>Eine Bedienernummer hat 1 bis 6 Ziffern.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Type the number on your badge.</source>
   <translation>Die Nummer auf Ihrem Ausweis eingeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Too many wrong PINs, so this number is locked for a minute.</source>
   <translation>Zu viele falsche PINs, diese Nummer ist eine Minute gesperrt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Wait a minute, or let somebody else sign on.</source>
   <translation>Eine Minute warten oder jemand anderen anmelden lassen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>No staff is loaded, so there are no PINs.</source>
   <translation>Keine Personalliste geladen, daher gibt es keine PINs.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Have the staff loaded first.</source>
   <translation>Zuerst die Personalliste laden lassen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>A PIN has 4 to 8 digits.</source>
   <translation>Eine PIN hat 4 bis 8 Ziffern.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Type another one.</source>
   <translation>Eine andere eingeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>The new PIN was not the same both times.</source>
   <translation>Die neue PIN war nicht beide Male gleich.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Type it twice again.</source>
   <translation>Noch einmal zweimal eingeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>That is the PIN that you have.</source>
   <translation>Das ist Ihre jetzige PIN.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>That is no slip's number</source>
   <translation>Das ist keine Papierbeleg-Nummer</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>This number was never issued</source>
   <translation>Diese Nummer wurde nie ausgegeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>A slip of another store</source>
   <translation>Papierbeleg einer anderen Filiale</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>Entered already</source>
   <translation>Schon erfasst</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>It was declared spoiled</source>
   <translation>Als entwertet notiert</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>what was sold</source>
   <translation>was verkauft wurde</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>Type or scan its number</source>
   <translation>Nummer eingeben oder scannen</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>The time has no date</source>
   <translation>Zur Zeit fehlt das Datum</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>Date or time cannot be meant</source>
   <translation>Datum oder Zeit kann nicht stimmen</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>Line {number} is not complete</source>
   <translation>Zeile {number} ist unvollständig</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>Nothing is typed yet</source>
   <translation>Noch nichts eingegeben</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>The written total is missing</source>
   <translation>Die Summe vom Papier fehlt</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>Sums must agree first</source>
   <translation>Summen stimmen noch nicht</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>Cash or card?</source>
   <translation>Bar oder Karte?</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>This store takes no cards</source>
   <translation>Diese Filiale nimmt keine Karten</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>The approval code is missing</source>
   <translation>Die Genehmigungs-Nr. fehlt</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>The last 4 digits are missing</source>
   <translation>Die letzten 4 Ziffern fehlen</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>its department</source>
   <translation>die Warengruppe</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>its price</source>
   <translation>der Preis</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>Send it to the store that it names.</source>
   <translation>An die Filiale senden, die darauf steht.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>Check the number on the slip. A slip that nobody issued is no slip of this store.</source>
   <translation>Nummer auf dem Papierbeleg prüfen. Was niemand ausgegeben hat, gehört nicht zu dieser Filiale.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>Look for that sale. If it was entered wrongly, reverse it and ring the sale as it was.</source>
   <translation>Diesen Verkauf suchen. Ist er falsch erfasst, stornieren und richtig neu erfassen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>If there is a sale on it after all, ring it as an ordinary sale.</source>
   <translation>Steht doch ein Verkauf darauf, als gewöhnlichen Verkauf erfassen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>Slip {slip} belongs to another store.</source>
   <translation>Papierbeleg {slip} gehört zu einer anderen Filiale.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>Slip {slip} was never issued here; the last one is {last}.</source>
   <translation>Papierbeleg {slip} wurde hier nie ausgegeben; der letzte ist {last}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>Slip {slip} has been entered already, as receipt {receipt}.</source>
   <translation>Papierbeleg {slip} ist schon erfasst, als Beleg {receipt}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>Slip {slip} was declared spoiled by entry {seq}.</source>
   <translation>Papierbeleg {slip} ist mit Eintrag {seq} als entwertet notiert.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>The sale that was open before the register stopped is back.</source>
   <translation>Der Verkauf, der vor dem Halt der Kasse offen war, ist zurück.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>Check the last item with the customer, then go on.</source>
   <translation>Letzten Artikel mit dem Kunden prüfen, dann weiter.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>The sale that was open is still here.</source>
   <translation>Der offene Verkauf ist noch da.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>The price list cannot be read.</source>
   <translation>Die Preisliste ist nicht lesbar.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>Key each item with its price and look at age limits yourself. IT loads the list again; selling goes on.</source>
   <translation>Jeden Artikel mit Preis eingeben und Altersgrenzen selbst beachten. IT lädt die Liste neu; der Verkauf geht weiter.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>A sale is open here and waits.</source>
   <translation>Hier wartet ein offener Verkauf.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>It comes back with the next sign-on; nothing of it is lost.</source>
   <translation>Er kommt mit der nächsten Anmeldung zurück; nichts geht verloren.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>Sales count for that day until it is closed: count the till and close it.</source>
   <translation>Verkäufe zählen zu diesem Tag, bis er abgeschlossen ist: Kasse zählen und abschließen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>The sale is done. Take some cash to the safe.</source>
   <translation>Der Verkauf ist fertig. Bargeld in den Tresor bringen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>Shift {number} of {day} is still open.</source>
   <translation>Schicht {number}, {day}, ist noch offen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>More than {amount} in the drawer.</source>
   <translation>Mehr als {amount} in der Lade.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>That sale does not wait any more.</source>
   <translation>Dieser Bon wartet nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>Choose another one.</source>
   <translation>Einen anderen wählen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>Money has been taken for this sale.</source>
   <translation>Für diesen Verkauf wurde schon Geld angenommen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>Press Pay and give it back there first.</source>
   <translation>Drücken Sie Bezahlen und geben Sie es dort zuerst zurück.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>That sale waits on another register.</source>
   <translation>Dieser Bon wartet an einer anderen Kasse.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>Take it up where it was suspended.</source>
   <translation>Dort holen, wo er geparkt wurde.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>brand</source>
   <translation>Kartenmarke</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>This store takes no cards while central is down.</source>
   <translation>Diese Filiale nimmt bei Ausfall der Zentrale keine Karten.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>Take cash.</source>
   <translation>Bar annehmen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>The approval code is missing.</source>
   <translation>Die Genehmigungs-Nr. fehlt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>Copy the code that the terminal or the telephone gave.</source>
   <translation>Die Nummer vom Terminal oder vom Telefon übernehmen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>Type what was handed over.</source>
   <translation>Eingeben, was gegeben wurde.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>The name of the card brand is too long.</source>
   <translation>Der Name der Kartenmarke ist zu lang.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>Use the brand's short name.</source>
   <translation>Kurznamen der Marke verwenden.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>This store takes no tender called {kind}.</source>
   <translation>Diese Filiale nimmt keine Zahlung mit {kind}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>Use one of: {kinds}.</source>
   <translation>Eine davon wählen: {kinds}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>tender</source>
   <translation>Zahlungsart</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>certificate</source>
   <translation>Bescheinigung</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>That is not possible right now.</source>
   <translation>Das geht gerade nicht.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Go back to the ticket first.</source>
   <translation>Zuerst zurück zum Bon.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>No item waits for that.</source>
   <translation>Kein Artikel wartet darauf.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>search</source>
   <translation>Suche</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>This line was not removed.</source>
   <translation>Diese Zeile wurde nicht entfernt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Choose a removed line.</source>
   <translation>Eine entfernte Zeile wählen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>The reference is too long.</source>
   <translation>Der Vermerk ist zu lang.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Type only the number of the certificate.</source>
   <translation>Nur die Nummer der Bescheinigung eingeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Selling has stopped.</source>
   <translation>Der Verkauf ist angehalten.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Do what the red notice says.</source>
   <translation>Tun, was die rote Meldung sagt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Nobody has signed on.</source>
   <translation>Niemand ist angemeldet.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Sign on first.</source>
   <translation>Zuerst anmelden.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Not added: this sale is being paid.</source>
   <translation>Nicht erfasst: Dieser Verkauf wird gerade bezahlt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Nothing has been rung yet.</source>
   <translation>Es ist noch nichts erfasst.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Scan the first item.</source>
   <translation>Den ersten Artikel scannen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Nothing in the price list matches.</source>
   <translation>Nichts in der Preisliste passt dazu.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Try fewer letters, or type the code.</source>
   <translation>Weniger Buchstaben versuchen oder den Code eingeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/till_duties.py" />
   <source>The till has not been counted yet.</source>
   <translation>Die Kasse ist noch nicht gezählt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/till_duties.py" />
   <source>Count it first, then close it.</source>
   <translation>Zuerst zählen, dann abschließen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/services/watching.py" />
   <source>{count} receipts wait.</source>
   <extracomment>For exactly one: {count} receipt waits.</extracomment>
   <translation>
    <numerusform>{count} Beleg wartet.</numerusform>
    <numerusform>{count} Belege warten.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Printer</source>
   <translation>Drucker</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/services/watching.py" />
   <source>Checked, {count} entries</source>
   <extracomment>For exactly one: Checked, {count} entry</extracomment>
   <translation>
    <numerusform>Geprüft, {count} Eintrag</numerusform>
    <numerusform>Geprüft, {count} Einträge</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/services/watching.py" />
   <source>{count} items</source>
   <extracomment>For exactly one: {count} item</extracomment>
   <translation>
    <numerusform>{count} Artikel</numerusform>
    <numerusform>{count} Artikel</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Sealed journal</source>
   <translation>Versiegeltes Journal</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Price list</source>
   <translation>Preisliste</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/services/watching.py" />
   <source>{count} may sign on</source>
   <extracomment>For exactly one: {count} may sign on</extracomment>
   <translation>
    <numerusform>{count} darf sich anmelden</numerusform>
    <numerusform>{count} dürfen sich anmelden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Clerks</source>
   <translation>Bediener</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Clock</source>
   <translation>Uhr</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Not behind the last sale</source>
   <translation>Nicht hinter dem letzten Verkauf</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Parked sales</source>
   <translation>Klärfälle</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Central POS</source>
   <translation>Zentrale</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Down since {when}. Sales are kept here.</source>
   <translation>Ausgefallen seit {when}. Verkäufe bleiben hier.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>None named. Sales are sealed without paper.</source>
   <translation>Keiner genannt. Verkäufe werden ohne Papier versiegelt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Was changed from outside and mended. Tell IT; sales are sealed.</source>
   <translation>Von außen geändert und behoben. IT melden; Verkäufe werden versiegelt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Cannot be read: IT loads it again. Key each item with its price.</source>
   <translation>Nicht lesbar: IT lädt neu. Jeden Artikel mit Preis eingeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>None loaded. Key each item with its price.</source>
   <translation>Keine geladen. Jeden Artikel mit Preis eingeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Old: {when}, {items}. Selling goes on.</source>
   <translation>Alt: {when}, {items}. Der Verkauf geht weiter.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>List damaged: any number sells, nobody is a manager. IT loads it again.</source>
   <translation>Liste beschädigt: Jede Nummer verkauft, niemand ist Leitung. IT lädt neu.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>List damaged, its copy is used. IT loads it again.</source>
   <translation>Liste beschädigt, die Kopie gilt. IT lädt neu.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>No list loaded: any number may sign on.</source>
   <translation>Keine Liste geladen: Jede Nummer darf sich anmelden.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Behind the last entry of {when}. Set it; selling goes on.</source>
   <translation>Hinter dem letzten Eintrag ({when}). Stellen; der Verkauf geht weiter.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/services/watching.py" />
   <source>{count} sales are parked: a manager has to decide.</source>
   <extracomment>For exactly one: {count} sale is parked: a manager has to decide.</extracomment>
   <translation>
    <numerusform>{count} Klärfall: Die Leitung muss entscheiden.</numerusform>
    <numerusform>{count} Klärfälle: Die Leitung muss entscheiden.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>None named. Sales are kept here.</source>
   <translation>Keine genannt. Verkäufe bleiben hier.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Not heard of yet. Sales are kept here.</source>
   <translation>Noch nichts gehört. Verkäufe bleiben hier.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Answers</source>
   <translation>Antwortet</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Has not answered yet. Selling goes on.</source>
   <translation>Hat noch nicht geantwortet. Der Verkauf geht weiter.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>today {time}</source>
   <translation>heute {time}</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>{when}, {items}</source>
   <translation>{when}, {items}</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/catalogue.py" />
   <source>Load it again: "posfallback catalogue load FILE", or "posfallback catalogue pull" from central.</source>
   <translation>Neu laden: „posfallback catalogue load FILE“, oder „posfallback catalogue pull“ von der Zentrale.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/catalogue.py" />
   <source>The price list {path} is damaged.</source>
   <translation>Die Preisliste {path} ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/catalogue.py" />
   <source>Move it away, then load the catalogue with "posfallback catalogue load FILE".</source>
   <translation>Beiseitelegen, dann die Preisliste laden mit „posfallback catalogue load FILE“.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/catalogue.py" />
   <source>Load it again with "posfallback catalogue load FILE".</source>
   <translation>Neu laden mit „posfallback catalogue load FILE“.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/catalogue.py" />
   <source>{path} is not a catalogue of posfallback.</source>
   <translation>{path} ist keine Preisliste von posfallback.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/catalogue.py" />
   <source>{path} was made by another version of posfallback.</source>
   <translation>{path} stammt von einer anderen Version von posfallback.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/drafts.py" />
   <source>{path} is not a file of this posfallback.</source>
   <translation>{path} ist keine Datei dieses posfallback.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/drafts.py" />
   <source>Move it away; a new one is made by itself.</source>
   <translation>Beiseitelegen; eine neue entsteht von selbst.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/drafts.py" />
   <source>The copy of the open sale cannot be read.</source>
   <translation>Die Kopie des offenen Verkaufs ist nicht lesbar.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/drafts.py" />
   <source>Ask the customer and ring it again.</source>
   <translation>Den Kunden fragen und neu erfassen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/drills.py" />
   <source>A drill does not do that: it would be for real.</source>
   <translation>Das geht in einer Übung nicht: Es wäre echt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/drills.py" />
   <source>End the drill first.</source>
   <translation>Zuerst die Übung beenden.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/drills.py" />
   <source>There is no scenario called {name}.</source>
   <translation>Es gibt kein Szenario namens {name}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/drills.py" />
   <source>Choose one of: {names}.</source>
   <translation>Eines davon wählen: {names}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>Check the disk, then try again.</source>
   <translation>Festplatte prüfen, dann erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>Free some space, then try again.</source>
   <translation>Platz schaffen, dann erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>Give this account the right to write there, or choose another folder, then try again.</source>
   <translation>Diesem Konto dort Schreibrecht geben oder einen anderen Ordner wählen, dann erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>Give this account the right to it, or choose another one, then try again.</source>
   <translation>Diesem Konto das Recht dazu geben oder etwas anderes wählen, dann erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>Check the path and that the disk is mounted.</source>
   <translation>Pfad prüfen, und ob die Festplatte eingehängt ist.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>the disk failed</source>
   <translation>die Festplatte hat versagt</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>Check the path, then try again.</source>
   <translation>Pfad prüfen, dann erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>{path} could not be read or written: {what}.</source>
   <translation>{path} ließ sich nicht lesen oder schreiben: {what}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>There is no room left on the disk for {path}.</source>
   <translation>Auf der Festplatte ist kein Platz mehr für {path}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>{path} cannot be written.</source>
   <translation>{path} lässt sich nicht schreiben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>{path} cannot be written or read by this account.</source>
   <translation>{path} kann von diesem Konto weder gelesen noch geschrieben werden.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>{path} is not there.</source>
   <translation>{path} ist nicht da.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>{path} cannot be used: {what}.</source>
   <translation>{path} ist nicht verwendbar: {what}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>The disk failed while the sale was being sealed; whether it was sealed is not known.</source>
   <translation>Die Festplatte hat beim Versiegeln des Verkaufs versagt; ob er versiegelt ist, steht nicht fest.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>Start posfallback again: it verifies the journal and says whether the sale is in it.</source>
   <translation>posfallback neu starten: Es prüft das Journal und sagt, ob der Verkauf darin ist.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>That is more than one entry of the book can hold.</source>
   <translation>Das ist mehr, als ein Eintrag des Journals fasst.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>Split it into smaller ones.</source>
   <translation>Bitte in kleinere aufteilen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>The key of this home is not the one that the journal was opened with.</source>
   <translation>Der Schlüssel dieses Ordners ist nicht der, mit dem das Journal eröffnet wurde.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>Restore register.key from a backup of the same home.</source>
   <translation>register.key aus einer Sicherung desselben Ordners zurückholen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>Entry {seq} is not what was sealed.</source>
   <translation>Eintrag {seq} ist nicht, was versiegelt wurde.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>Nothing was sealed.</source>
   <translation>Es wurde nichts versiegelt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Do not sell on this register. Keep the file as it is, run `posfallback journal verify` and call IT.</source>
   <translation>An dieser Kasse nicht verkaufen. Die Datei lassen, wie sie ist, `posfallback journal verify` ausführen und IT anrufen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Give the right file. If it is the right one, keep it as it is and restore a backup.</source>
   <translation>Die richtige Datei angeben. Ist es die richtige, sie lassen, wie sie ist, und eine Sicherung zurückholen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>A journal is never overwritten.</source>
   <translation>Ein Journal wird nie überschrieben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Give the right home, or make one with `init`.</source>
   <translation>Den richtigen Ordner angeben oder mit `init` einen anlegen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Give the right home or file.</source>
   <translation>Den richtigen Ordner oder die richtige Datei angeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Use that version, or a newer one.</source>
   <translation>Diese Version oder eine neuere verwenden.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>{path} is not a posfallback journal, or it is damaged.</source>
   <translation>{path} ist kein posfallback-Journal oder beschädigt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Somebody used a tool on the journal. Keep the file as it is, restore a backup and call IT.</source>
   <translation>Jemand hat ein Werkzeug am Journal benutzt. Die Datei lassen, wie sie ist, eine Sicherung zurückholen und IT anrufen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>That is not a public key.</source>
   <translation>Das ist kein öffentlicher Schlüssel.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Give 64 digits 0-9 and a-f, as entry 1 holds them.</source>
   <translation>64 Zeichen 0-9 und a-f angeben, wie sie in Eintrag 1 stehen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>There is a journal at {path} already.</source>
   <translation>Unter {path} liegt schon ein Journal.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>There is no journal at {path}.</source>
   <translation>Unter {path} liegt kein Journal.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>{path} was made by a newer version of posfallback.</source>
   <translation>{path} stammt von einer neueren Version von posfallback.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>The journal's schema was changed: {parts}.</source>
   <translation>Der Aufbau des Journals wurde geändert: {parts}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>{path} was left by a register that was killed, and its log cannot be read where nothing is writable.</source>
   <translation>{path} blieb von einer hart beendeten Kasse zurück; das Protokoll dazu ist nicht lesbar, wo nichts geschrieben werden darf.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Copy {name} and {name}-wal to a folder that can be written, and give that one.</source>
   <translation>{name} und {name}-wal in einen beschreibbaren Ordner kopieren und diesen angeben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>The journal cannot be written.</source>
   <translation>Das Journal lässt sich nicht schreiben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/marks.py" />
   <source>Move the file away and replay again: central says what it holds already.</source>
   <translation>Die Datei beiseitelegen und erneut nachbuchen: Die Zentrale sagt, was sie schon hat.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/marks.py" />
   <source>The replay marks in {path} are damaged.</source>
   <translation>Die Nachbuchungsmarken in {path} sind beschädigt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/marks.py" />
   <source>{path} does not hold the replay marks of this version of posfallback.</source>
   <translation>{path} enthält nicht die Nachbuchungsmarken dieser Version von posfallback.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/marks.py" />
   <source>Use the verb that replays.</source>
   <translation>Den Befehl zum Nachbuchen verwenden.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/marks.py" />
   <source>{path} was opened for reading.</source>
   <translation>{path} ist nur zum Lesen geöffnet.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/spool.py" />
   <source>Make room on the disk or give the folder back; receipts wait and print then.</source>
   <translation>Platz auf der Festplatte schaffen oder den Ordner wiederherstellen; die Belege warten und werden dann gedruckt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/spool.py" />
   <source>The printer's job log {name} cannot be used: {why}.</source>
   <translation>Das Druckprotokoll {name} ist nicht nutzbar: {why}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>Give this account the right to write there, then try again.</source>
   <translation>Diesem Konto dort Schreibrecht geben, dann erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>{path} is damaged or is not a database.</source>
   <translation>{path} ist beschädigt oder keine Datenbank.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>Keep it as it is and restore a backup.</source>
   <translation>Lassen, wie sie ist, und eine Sicherung zurückholen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>Another program holds {path}.</source>
   <translation>Ein anderes Programm hält {path} fest.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>Close the other program, then try again.</source>
   <translation>Das andere Programm schließen, dann erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>The disk failed while {path} was read or written.</source>
   <translation>Die Festplatte hat beim Lesen oder Schreiben von {path} versagt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>Check the disk, then start again.</source>
   <translation>Festplatte prüfen, dann neu starten.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>{path} cannot be opened.</source>
   <translation>{path} lässt sich nicht öffnen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>Check that its folder exists and that this account may use it.</source>
   <translation>Prüfen, ob der Ordner da ist und dieses Konto ihn benutzen darf.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/staff.py" />
   <source>Load it again: "posfallback staff load FILE", or "posfallback catalogue pull" from central.</source>
   <translation>Neu laden: „posfallback staff load FILE“, oder „posfallback catalogue pull“ von der Zentrale.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/staff.py" />
   <source>The staff file {path} cannot be read.</source>
   <translation>Die Personalliste {path} ist nicht lesbar.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/staff.py" />
   <source>Load the staff again with "posfallback staff load FILE".</source>
   <translation>Die Personalliste neu laden mit „posfallback staff load FILE“.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/staff.py" />
   <source>The PIN of number {number} is damaged.</source>
   <translation>Die PIN der Nummer {number} ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/staff.py" />
   <source>Try again in a moment.</source>
   <translation>Gleich noch einmal versuchen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the cover is open</source>
   <translation>der Deckel ist offen</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the paper is out</source>
   <translation>das Papier ist leer</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the cutter is stuck</source>
   <translation>der Abschneider klemmt</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the printer reports an error, such as jammed paper or a stuck cutter</source>
   <translation>der Drucker meldet eine Störung, etwa Papierstau oder klemmenden Abschneider</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the printer is offline</source>
   <translation>der Drucker ist offline</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the printer does not answer</source>
   <translation>der Drucker antwortet nicht</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the paper is nearly used up</source>
   <translation>das Papier ist fast zu Ende</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>the paper is jammed</source>
   <translation>das Papier ist gestaut</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>the printer cannot be reached</source>
   <translation>der Drucker ist nicht erreichbar</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>the system has stopped the printer ({reason})</source>
   <translation>das System hat den Drucker angehalten ({reason})</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>Check the queue in the system's settings; the receipt waits and prints then.</source>
   <translation>Die Warteschlange in den Systemeinstellungen prüfen; der Beleg wartet und wird dann gedruckt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>Look whether the receipt came out; if not, print it again.</source>
   <translation>Nachsehen, ob der Beleg da ist; sonst neu drucken.</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>it gave no reason</source>
   <translation>es nannte keinen Grund</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>the system has stopped the printer</source>
   <translation>das System hat den Drucker angehalten</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>the system does not say how the printer is</source>
   <translation>das System sagt nicht, wie es dem Drucker geht</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>The system's queue {queue} took nothing: {why}</source>
   <translation>Die Warteschlange {queue} nahm nichts an: {why}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>The system's queue {queue} took a receipt and gave no number for it</source>
   <translation>Die Warteschlange {queue} nahm einen Beleg an und gab ihm keine Nummer</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>The queue has let the receipt go: {what}</source>
   <translation>Die Warteschlange hat den Beleg aufgegeben: {what}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>Nobody says what became of the receipt: {why}</source>
   <translation>Was aus dem Beleg wurde, ist unbekannt: {why}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>the system does not know the queue {queue}</source>
   <translation>das System kennt die Warteschlange {queue} nicht</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>The printer stopped in the middle of a receipt: {what}</source>
   <translation>Der Drucker blieb mitten im Beleg stehen: {what}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>Nobody says what became of the receipt</source>
   <translation>Was aus dem Beleg wurde, ist unbekannt</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>The system cannot print: there is no {command}</source>
   <translation>Das System kann nicht drucken: {command} fehlt</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>The system's queue {queue} does not answer</source>
   <translation>Die Warteschlange {queue} antwortet nicht</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>The system's queue {queue} took a receipt and said nothing</source>
   <translation>Die Warteschlange {queue} nahm einen Beleg an und sagte nichts</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>it takes too long</source>
   <translation>es dauert zu lange</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/file.py" />
   <source>Make room or give the folder back; the receipt waits and is written then.</source>
   <translation>Platz schaffen oder den Ordner wiederherstellen; der Beleg wartet und wird dann geschrieben.</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/file.py" />
   <source>Look whether the receipt is there; if not, print it again.</source>
   <translation>Nachsehen, ob der Beleg da ist; sonst neu drucken.</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/file.py" />
   <source>{folder} is not a folder</source>
   <translation>{folder} ist kein Ordner</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/file.py" />
   <source>{folder} cannot be written</source>
   <translation>{folder} ist nicht beschreibbar</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/file.py" />
   <source>The receipt cannot be written to {folder}: {why}.</source>
   <translation>Der Beleg lässt sich nicht nach {folder} schreiben: {why}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/file.py" />
   <source>A receipt may be in {folder} or not: {why}.</source>
   <translation>Vielleicht liegt ein Beleg in {folder}, vielleicht nicht: {why}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/line.py" />
   <source>it does not answer</source>
   <translation>er antwortet nicht</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/line.py" />
   <source>The printer cannot be reached: {why}</source>
   <translation>Der Drucker ist nicht erreichbar: {why}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/network.py" />
   <source>The printer cannot be reached</source>
   <translation>Der Drucker ist nicht erreichbar</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/serial.py" />
   <source>a serial port has no speed {speed}</source>
   <translation>eine serielle Schnittstelle kennt {speed} nicht als Geschwindigkeit</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/serial.py" />
   <source>this system prints to its ports through device = cups</source>
   <translation>dieses System druckt auf seine Anschlüsse über device = cups</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/serial.py" />
   <source>it is not a serial port</source>
   <translation>es ist keine serielle Schnittstelle</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/talk.py" />
   <source>Check its power, paper and cable; the receipt waits and prints then.</source>
   <translation>Strom, Papier und Kabel prüfen; der Beleg wartet und wird dann gedruckt.</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/talk.py" />
   <source>it hung up</source>
   <translation>er legte auf</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/talk.py" />
   <source>The printer cannot be asked: {why}</source>
   <translation>Der Drucker lässt sich nicht fragen: {why}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/talk.py" />
   <source>The connection broke in the middle of a receipt</source>
   <translation>Die Verbindung brach mitten im Beleg ab</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/talk.py" />
   <source>The printer hung up before it said that the receipt is out</source>
   <translation>Der Drucker legte auf, bevor er den Beleg bestätigt hat</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/talk.py" />
   <source>The printer is not ready: {what}</source>
   <translation>Der Drucker ist nicht bereit: {what}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/talk.py" />
   <source>The printer took nothing</source>
   <translation>Der Drucker nahm nichts an</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/usb.py" />
   <source>the printer reports an error</source>
   <translation>der Drucker meldet eine Störung</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/usb.py" />
   <source>{path} is not a printer port</source>
   <translation>{path} ist kein Druckeranschluss</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>Check the queue in the system's settings; the receipt waits.</source>
   <translation>Die Warteschlange in den Systemeinstellungen prüfen; der Beleg wartet.</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>the system has paused the printer</source>
   <translation>das System hat den Drucker pausiert</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>There is no Windows spooler for {queue} here</source>
   <translation>Für {queue} gibt es hier keinen Windows-Spooler</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>Windows prints no PDF by itself</source>
   <translation>Windows druckt von selbst kein PDF</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>Leave form = "pdf" out for this printer.</source>
   <translation>Bei diesem Drucker form = "pdf" weglassen.</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>There is no queue {queue}: {why}</source>
   <translation>Es gibt keine Warteschlange {queue}: {why}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>there is no Windows spooler for {queue} here</source>
   <translation>für {queue} gibt es hier keinen Windows-Spooler</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>The queue {queue} took nothing: {why}</source>
   <translation>Die Warteschlange {queue} nahm nichts an: {why}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>The queue {queue} took part of a receipt: {why}</source>
   <translation>Die Warteschlange {queue} nahm einen Teil eines Belegs an: {why}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>The queue {queue} may have dropped a receipt: {why}</source>
   <translation>Die Warteschlange {queue} hat vielleicht einen Beleg fallen lassen: {why}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>The printer stopped in the middle of a receipt</source>
   <translation>Der Drucker blieb mitten im Beleg stehen</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>the spooler does not say how the printer is</source>
   <translation>der Spooler sagt nicht, wie es dem Drucker geht</translation>
  </message>
  <message>
   <location filename="../../posfallback/cli/demo.py" />
   <source>The journal holds {sales} of {value}, central {their_count} of {their_value}.</source>
   <translation>Das Journal enthält {sales} über {value}, die Zentrale {their_count} über {their_value}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/cli/demo.py" />
   <source>It does not add up.</source>
   <translation>Es stimmt nicht überein.</translation>
  </message>
  <message>
   <location filename="../../posfallback/cli/demo.py" />
   <source>It adds up: every sale is at central once, and only once.</source>
   <translation>Es stimmt überein: Jeder Verkauf ist einmal in der Zentrale, und nur einmal.</translation>
  </message>
 </context>
</TS>

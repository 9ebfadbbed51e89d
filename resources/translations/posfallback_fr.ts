<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>posfallback</name>
  <message>
   <location filename="../../posfallback/gui/amounts.py" />
   <source>{count} for {amount}</source>
   <translation>{count} pour {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/cues.py" />
   <source>This register has no sound device.</source>
   <translation>Cette caisse n’a pas de sortie son.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/cues.py" />
   <source>Look at the scan field: a tick is added, a triangle waits for you, an octagon was not added.</source>
   <translation>Regardez le champ de lecture : une coche = ajouté, un triangle = à vous d’agir, un octogone = non ajouté.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/cues.py" />
   <source>No sound device: look at the scan field.</source>
   <translation>Pas de son : regardez le champ de lecture.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/cues.py" />
   <source>Sound</source>
   <translation>Son</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Customer view</source>
   <translation>Écran client</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>This register is closed</source>
   <translation>Cette caisse est fermée</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>One moment, please</source>
   <translation>Un instant, merci</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Welcome</source>
   <translation>Bienvenue</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Thank you</source>
   <translation>Merci</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>The pole display does not answer. Selling goes on.</source>
   <translation>L’afficheur client ne répond pas. La vente continue.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>No second screen is there. Selling goes on.</source>
   <translation>Le second écran manque. La vente continue.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Paid</source>
   <translation>Payé</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>To pay</source>
   <translation>À payer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Change</source>
   <translation>Rendu</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Discount</source>
   <translation>Remise</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Tax</source>
   <translation>Taxe</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/defect.py" />
   <source>Safe: every sale up to receipt {receipt}.</source>
   <translation>En sûreté : toutes les ventes jusqu’au ticket {receipt}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/defect.py" />
   <source>A report without any data of sales was kept: {file}</source>
   <translation>Un rapport sans aucune donnée de vente a été gardé : {file}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/defect.py" />
   <source>What was sealed is safe.</source>
   <translation>Ce qui a été scellé est en sûreté.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/defect.py" />
   <source>No report could be kept.</source>
   <translation>Aucun rapport n’a pu être gardé.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/defect.py" />
   <source>Selling has stopped: the program has a fault.</source>
   <translation>La vente est arrêtée : le programme a un défaut.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/defect.py" />
   <source>Close this window and start posfallback again. An open sale comes back.</source>
   <translation>Fermez cette fenêtre et relancez posfallback. Une vente en cours revient.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/defect.py" />
   <source>Until then sell on another register, or on paper slips.</source>
   <translation>En attendant, vendez sur une autre caisse ou sur facturettes papier.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/demo_errand.py" />
   <source>Central is coming back.</source>
   <translation>Le central revient.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/demo_errand.py" />
   <source>Keep selling: nothing has to wait.</source>
   <translation>Continuez à vendre : rien n’a besoin d’attendre.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/demo_errand.py" />
   <source>Central is back, and the sales were replayed.</source>
   <translation>Le central est revenu, et les ventes lui ont été transmises.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/desk.py" />
   <source>Keep as it is</source>
   <translation>Laisser tel quel</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/desk.py" />
   <source>Agree</source>
   <translation>Accorder</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>{n} tasks, first sale within {time}</source>
   <extracomment>For exactly one: {n} task, first sale within {time}</extracomment>
   <translation>
    <numerusform>{n} tâche, première vente en {time}</numerusform>
    <numerusform>{n} tâches, première vente en {time}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Name a crew, not a person. The times of all crews stand side by side under Outages.</source>
   <translation>Nommez une équipe, pas une personne. Les temps de toutes les équipes se comparent sous Pannes.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Name of the crew, which may stay empty</source>
   <translation>Nom de l’équipe, peut rester vide</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Practise</source>
   <translation>S’exercer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>On the real screens. No money, no sale is booked.</source>
   <translation>Sur les vrais écrans. Pas d’argent, aucune vente n’est enregistrée.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Start the drill</source>
   <translation>Commencer l’exercice</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Early crew</source>
   <translation>Matin</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Late crew</source>
   <translation>Soir</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Weekend crew</source>
   <translation>Week-end</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>New colleagues</source>
   <translation>Nouveaux</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Another name</source>
   <translation>Un autre nom</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>What is practised</source>
   <translation>Ce qui est exercé</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Who practises?</source>
   <translation>Qui s’exerce ?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Another scenario</source>
   <translation>Un autre scénario</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Letters</source>
   <translation>Lettres</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>The name of the crew</source>
   <translation>Le nom de l’équipe</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Starts the drill</source>
   <translation>Commence l’exercice</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Clears the name, then goes back</source>
   <translation>Efface le nom, puis revient en arrière</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/frame.py" />
   <source>Task {number} of {count}</source>
   <translation>Tâche {number} sur {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/frame.py" />
   <source>Practice only. No money, no sale is booked.</source>
   <translation>Simple exercice. Pas d’argent, aucune vente n’est enregistrée.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/frame.py" />
   <source>DRILL</source>
   <translation>EXERCICE</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/frame.py" />
   <source>All {count} tasks done</source>
   <translation>Les {count} tâches sont faites</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/frame.py" />
   <source>Ctrl+D ends the drill</source>
   <translation>Ctrl+D termine l’exercice</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Every task is done.</source>
   <translation>Toutes les tâches sont faites.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Ended before every task was done.</source>
   <translation>Terminé avant la fin des tâches.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Stopped, because central went down.</source>
   <translation>Arrêté, car le central est tombé en panne.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Nobody ended it.</source>
   <translation>Personne ne l’a terminé.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>{n} lines or sales taken back</source>
   <extracomment>For exactly one: {n} line or sale taken back</extracomment>
   <translation>
    <numerusform>{n} ligne ou vente reprise</numerusform>
    <numerusform>{n} lignes ou ventes reprises</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>{time} slower than the drill before</source>
   <translation>{time} de plus qu’à l’exercice précédent</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Not done</source>
   <translation>Pas fait</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Goal {time}</source>
   <translation>Objectif {time}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>goal reached</source>
   <translation>objectif atteint</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Practise again</source>
   <translation>Refaire l’exercice</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Sell for real</source>
   <translation>Vendre pour de vrai</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Central is down. The drill has stopped.</source>
   <translation>Le central est en panne. L’exercice est arrêté.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>{title}, {crew}</source>
   <translation>{title}, {crew}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>As quick as the drill before</source>
   <translation>Aussi rapide qu’à l’exercice précédent</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>{time} quicker than the drill before</source>
   <translation>{time} de moins qu’à l’exercice précédent</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Tasks</source>
   <translation>Tâches</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Drill stopped</source>
   <translation>Exercice arrêté</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>How the drill went</source>
   <translation>Bilan de l’exercice</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>No sale was rung. Goal {time}</source>
   <translation>Aucune vente. Objectif {time}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Nothing had to be taken back</source>
   <translation>Rien n’a dû être repris</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Sells for real: somebody signs on</source>
   <translation>Vend pour de vrai : quelqu’un se connecte</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Practises the same again</source>
   <translation>Refait le même exercice</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Nothing of the drill was booked. From here on every sale is real: sign on and sell.</source>
   <translation>Rien de l’exercice n’a été enregistré. À partir d’ici, chaque vente est vraie : connectez-vous et vendez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Goal {time}: reached</source>
   <translation>Objectif {time} : atteint</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Goal {time}: not reached</source>
   <translation>Objectif {time} : non atteint</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>First sale after</source>
   <translation>1re vente après</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/world.py" />
   <source>End drill</source>
   <translation>Terminer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/fields.py" />
   <source>Scan, or type a code or a name</source>
   <translation>Scannez, ou tapez un code ou un nom</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/found.py" />
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/found.py" />
   <source>{item}, {price}, result {place} of {count}</source>
   <translation>{item}, {price}, résultat {place} sur {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/found.py" />
   <source>Space</source>
   <translation>Espace</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>Notices</source>
   <translation>Messages</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>More keys</source>
   <translation>Autres touches</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>Older</source>
   <translation>Plus anciens</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>Nothing was said yet.</source>
   <translation>Aucun message pour l’instant.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>Newest</source>
   <translation>Plus récents</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/kept.py" />
   <source>{folder}: {name}</source>
   <translation>{folder} : {name}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/key.py" />
   <source>selected</source>
   <translation>choisi</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/notice.py" />
   <source>Drop cash</source>
   <translation>Mettre au coffre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/notice.py" />
   <source>Close shift</source>
   <translation>Clôturer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/notice.py" />
   <source>Seen</source>
   <translation>Vu</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Paid in</source>
   <translation>Entrée de caisse</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Cash that comes into the drawer without a sale.</source>
   <translation>Espèces qui entrent dans le tiroir sans vente.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Put {amount} into the drawer</source>
   <translation>Mettre {amount} dans le tiroir</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>{amount} was paid in.</source>
   <translation>Entrée de caisse : {amount}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Paid out</source>
   <translation>Sortie de caisse</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Cash that leaves the drawer without a sale.</source>
   <translation>Espèces qui sortent du tiroir sans vente.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Take {amount} out</source>
   <translation>Sortir {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>{amount} was paid out.</source>
   <translation>Sortie de caisse : {amount}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Drop</source>
   <translation>Dépôt au coffre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Cash that goes from the drawer to the safe.</source>
   <translation>Espèces qui vont du tiroir au coffre.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Drop {amount} to the safe</source>
   <translation>Déposer {amount} au coffre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>{amount} is dropped.</source>
   <translation>Dépôt au coffre : {amount}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>No sale</source>
   <translation>Ouverture tiroir</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>The drawer is opened without a sale.</source>
   <translation>Le tiroir est ouvert sans vente.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Note it and open</source>
   <translation>Noter et ouvrir</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>It is written down: open the drawer.</source>
   <translation>C’est noté : ouvrez le tiroir.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Clerk {number}</source>
   <translation>Caissier {number}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Amount</source>
   <translation>Montant</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Choose why</source>
   <translation>Choisissez le motif</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Type how much</source>
   <translation>Tapez le montant</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>opened</source>
   <translation>ouvert</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>In this shift</source>
   <translation>Pendant ce service</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Nothing moved in this shift yet</source>
   <translation>Aucun mouvement pendant ce service</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Reason</source>
   <translation>Motif</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Leave it</source>
   <translation>Ne rien faire</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>The amount in its smallest unit: 3 9 0 is 3.90</source>
   <translation>Le montant en centimes : 3 9 0 donne 3,90</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Choose the reason</source>
   <translation>Choisir le motif</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>The blue button</source>
   <translation>La touche bleue</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Clears the amount, then goes back</source>
   <translation>Efface le montant, puis revient en arrière</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Time, clerk and reason are written down. No money may move.</source>
   <translation>L’heure, le caissier et le motif sont notés. Aucune somme ne doit bouger.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Reason: {reason}.</source>
   <translation>Motif : {reason}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/office/count_rows.py" />
   <source>{face}, {n} pieces, {total}</source>
   <extracomment>For exactly one: {face}, {n} piece, {total}</extracomment>
   <translation>
    <numerusform>{face}, {n} pièce, {total}</numerusform>
    <numerusform>{face}, {n} pièces, {total}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/count_rows.py" />
   <source>All</source>
   <translation>Tout</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Cash</source>
   <translation>Espèces</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Card terminal</source>
   <translation>Carte bancaire</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Voucher</source>
   <translation>Bon</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Cheque</source>
   <translation>Chèque</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Account</source>
   <translation>Compte</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>cash</source>
   <translation>espèces</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>card</source>
   <translation>carte</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>voucher</source>
   <translation>bon d’achat</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>cheque</source>
   <translation>chèque</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>account</source>
   <translation>compte</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>{hour} o'clock {count}</source>
   <translation>{hour} h : {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>at central</source>
   <translation>au central</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>held</source>
   <translation>gardées</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>parked</source>
   <translation>bloquées</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>by hand</source>
   <translation>à la main</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>handed over</source>
   <translation>transmises</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Sales by hour: {hours}</source>
   <translation>Ventes par heure : {hours}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>{hour} to {end} {count}</source>
   <translation>{hour} à {end} h : {count}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Sales, {n} hours a bar</source>
   <extracomment>For exactly one: Sales, {n} hour a bar</extracomment>
   <translation>
    <numerusform>Ventes, {n} heure par barre</numerusform>
    <numerusform>Ventes, {n} heures par barre</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>{part} {n} sales, {value}</source>
   <extracomment>For exactly one: {part} {n} sale, {value}</extracomment>
   <translation>
    <numerusform>{part} : {n} vente, {value}</numerusform>
    <numerusform>{part} : {n} ventes, {value}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>not counted</source>
   <translation>pas compté</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Sales by hour</source>
   <translation>Ventes par heure</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>How customers paid: {kinds}</source>
   <translation>Moyens de paiement : {kinds}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Drill</source>
   <translation>Exercice</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Drill {n} sales, not counted</source>
   <extracomment>For exactly one: Drill {n} sale, not counted</extracomment>
   <translation>
    <numerusform>Exercice : {n} vente, non comptée</numerusform>
    <numerusform>Exercice : {n} ventes, non comptées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>No sale in this shift yet</source>
   <translation>Aucune vente pendant ce service</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>No sale yet</source>
   <translation>Aucune vente</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>How customers paid</source>
   <translation>Moyens de paiement</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>and {kinds}</source>
   <translation>et {kinds}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Nothing was paid yet</source>
   <translation>Rien n’a encore été payé</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Held</source>
   <translation>Gardées</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Accepted</source>
   <translation>Reçues</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Parked</source>
   <translation>Bloquées</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Waived</source>
   <translation>Classées</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Handed over</source>
   <translation>Transmises</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Discounts</source>
   <translation>Remises</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Removed lines</source>
   <translation>Lignes retirées</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Price overrides</source>
   <translation>Prix modifiés</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Till</source>
   <translation>Caisse</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>{n} sales</source>
   <extracomment>For exactly one: {n} sale</extracomment>
   <translation>
    <numerusform>{n} vente</numerusform>
    <numerusform>{n} ventes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Count till again</source>
   <translation>Recompter la caisse</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Print</source>
   <translation>Imprimer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>{day}, register {register}</source>
   <translation>{day}, caisse {register}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>adds up</source>
   <translation>juste</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>short {amount}</source>
   <translation>manque {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>over {amount}</source>
   <translation>excédent {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>The X report is with the printer.</source>
   <translation>Le rapport X est à l’imprimante.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Close the shift</source>
   <translation>Clôturer le service</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>X report</source>
   <translation>Rapport X</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Shift {number}</source>
   <translation>Service {number}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Count the till</source>
   <translation>Compter la caisse</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Press again to close</source>
   <translation>Appuyez encore pour clôturer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>5 s, then it rests</source>
   <translation>dans les 5 s</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Count the till first</source>
   <translation>Comptez d’abord la caisse</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Close of the shift</source>
   <translation>Clôture du service</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Leave it open</source>
   <translation>Laisser ouvert</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Prints the X report</source>
   <translation>Imprime le rapport X</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Writes the day so far to a memory stick, or beside the journal</source>
   <translation>Écrit la journée jusqu'ici sur une clé USB, ou à côté du journal</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Practised</source>
   <translation>Exercé</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Sold</source>
   <translation>Vendu</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>The day goes to the stick</source>
   <translation>La journée va sur la clé</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Closes the shift when pressed twice within 5 s</source>
   <translation>Clôture le service si vous appuyez deux fois en 5 s</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_export.py" />
   <source>The day is on the memory stick.</source>
   <translation>La journée est sur la clé USB.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_export.py" />
   <source>The day is in the register's own folder.</source>
   <translation>La journée est dans le dossier de la caisse.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_export.py" />
   <source>The memory stick did not take the day; IT can export it at any time.</source>
   <translation>La clé USB n'a pas pris la journée ; l'informatique peut l'exporter à tout moment.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_export.py" />
   <source>The day was not exported: {why}</source>
   <translation>La journée n'a pas été exportée : {why}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Noted; open the drawer by hand</source>
   <translation>Noté ; ouvrez le tiroir à la main</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Cards at risk</source>
   <translation>Cartes à risque</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Cards over 24 h</source>
   <translation>Cartes, plus de 24 h</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Cards over 72 h</source>
   <translation>Cartes, plus de 72 h</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Cash comes into the drawer</source>
   <translation>Espèces qui entrent</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Notes and coins, compared after</source>
   <translation>Billets et pièces, comparés après</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Cash leaves the drawer</source>
   <translation>Espèces qui sortent</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Reads and changes nothing</source>
   <translation>Lit et ne change rien</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Cash goes to the safe</source>
   <translation>Espèces du tiroir au coffre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Count, Z report, sign off</source>
   <translation>Compter, rapport Z, fermer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Opens the drawer</source>
   <translation>Ouvre sans vente</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Switch clerk</source>
   <translation>Changer de caissier</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Another one signs on</source>
   <translation>Un autre prend la caisse</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>{time} by {clerk}</source>
   <translation>{time}, par {clerk}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Manager</source>
   <translation>Responsable</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>This shift</source>
   <translation>Ce service</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>The count is blind: what should be in the drawer is shown after it.</source>
   <translation>Comptage à l’aveugle : ce qui devrait être dans le tiroir s’affiche après.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Replay to central</source>
   <translation>Transmission</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>What is held goes there</source>
   <translation>Ventes gardées vers le central</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Outages</source>
   <translation>Pannes</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>How long, and what they carried</source>
   <translation>Leur durée, leurs ventes</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Papers, printers</source>
   <translation>Papiers, imprimantes</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Paper slips</source>
   <translation>Facturettes papier</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Leave full screen</source>
   <translation>Quitter plein écran</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Shift {number}, {day}</source>
   <translation>Service {number}, {day}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Replay: what is held goes to central</source>
   <translation>Transmission : les ventes gardées partent au central</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Outages: how long they were</source>
   <translation>Pannes : leur durée</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Papers that wait, printers</source>
   <translation>Papiers en attente, imprimantes</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Paper slips: what was sold by hand</source>
   <translation>Facturettes papier : ce qui a été vendu à la main</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>A drill: practise on the real screens</source>
   <translation>Un exercice sur les vrais écrans</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>The keys, down the first column, then the second</source>
   <translation>Les touches : première colonne, puis seconde</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Back to where you came from</source>
   <translation>Revient d’où vous veniez</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Opened</source>
   <translation>Ouvert</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Sales</source>
   <translation>Ventes</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>To the safe</source>
   <translation>Au coffre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>Open the shift</source>
   <translation>Ouvrir le service</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>Start cash</source>
   <translation>Fond de caisse</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>Open with {amount}</source>
   <translation>Ouvrir avec {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>Business date</source>
   <translation>Date comptable</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>The start cash in its smallest unit: 1 0 0 0 0 is 100.00</source>
   <translation>Le fond de caisse en centimes : 1 0 0 0 0 donne 100,00</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>Choose the business date</source>
   <translation>Choisit la date comptable</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>Opens the shift</source>
   <translation>Ouvre le service</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>today</source>
   <translation>aujourd’hui</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>yesterday</source>
   <translation>hier</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>How much cash lies in the drawer?</source>
   <translation>Combien d’espèces dans le tiroir ?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>Count the start cash and type its sum. Without any, leave it at nothing.</source>
   <translation>Comptez le fond de caisse et tapez la somme. S’il n’y en a pas, laissez vide.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/page.py" />
   <source>Not added: this page takes no goods.</source>
   <translation>Non ajouté : cette page ne prend pas d’articles.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/page.py" />
   <source>Esc goes back, then scan it.</source>
   <translation>Esc revient en arrière, puis scannez-le.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Your PIN now</source>
   <translation>Votre PIN actuel</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>The new PIN, 4 to 8 digits</source>
   <translation>Le nouveau PIN, 4 à 8 chiffres</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>The new PIN once more</source>
   <translation>Le nouveau PIN encore une fois</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Change my PIN</source>
   <translation>Changer mon PIN</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Step {number} of {all}</source>
   <translation>Étape {number} sur {all}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>{step}, digits entered: {count}</source>
   <translation>{step}, chiffres tapés : {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Not added.</source>
   <translation>Non ajouté.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Esc leaves the PIN as it is, then scan.</source>
   <translation>Esc laisse le PIN tel quel, puis scannez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Your PIN is changed.</source>
   <translation>Votre PIN est changé.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>It holds from the next sign-on.</source>
   <translation>Il vaut dès votre prochaine connexion.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Change the PIN</source>
   <translation>Changer le PIN</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Type the PIN</source>
   <translation>Tapez le PIN</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Clear</source>
   <translation>Effacer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>{sign} cash {amount}</source>
   <translation>{sign} espèces {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>{sign} paid in {amount}</source>
   <translation>{sign} entrées {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>{sign} paid out {amount}</source>
   <translation>{sign} sorties {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>{sign} drop {amount}</source>
   <translation>{sign} coffre {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Float {amount}</source>
   <translation>Fond de caisse {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Enter: next line</source>
   <translation>Entrée : ligne suivante</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Count again</source>
   <translation>Recompter</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Count everything first. What should be there is shown after Compare.</source>
   <translation>Comptez d’abord tout. Ce qui devrait y être s’affiche après Comparer.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Count of the till</source>
   <translation>Comptage de la caisse</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Expected</source>
   <translation>Attendu</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>How the expected sum is made</source>
   <translation>D’où vient la somme attendue</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Counted</source>
   <translation>Compté</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Counted and sealed</source>
   <translation>Compté et scellé</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Sign and close till</source>
   <translation>Signer et fermer la caisse</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>How many pieces</source>
   <translation>Combien de pièces</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Next line, line before; after the last one the blue button</source>
   <translation>Ligne suivante, ligne d’avant ; après la dernière, la touche bleue</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Choose the reason of a difference</source>
   <translation>Choisir le motif d’un écart</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Clears the line, then goes back</source>
   <translation>Efface la ligne, puis revient en arrière</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>It adds up</source>
   <translation>Compte juste</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Short</source>
   <translation>Manquant</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Over</source>
   <translation>Excédent</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/office/way.py" />
   <source>Shift {shift} is closed, {n} sales.</source>
   <extracomment>For exactly one: Shift {shift} is closed, {n} sale.</extracomment>
   <translation>
    <numerusform>Le service {shift} est clôturé, {n} vente.</numerusform>
    <numerusform>Le service {shift} est clôturé, {n} ventes.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/way.py" />
   <source>The till adds up. The next one may begin.</source>
   <translation>La caisse est juste. Le suivant peut commencer.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/way.py" />
   <source>Leave the full screen: IT only</source>
   <translation>Quitter le plein écran : réservé à l’informatique</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/way.py" />
   <source>Stay</source>
   <translation>Rester</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/way.py" />
   <source>Leave</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/way.py" />
   <source>The till is over by {amount}. The next one may begin.</source>
   <translation>Excédent de caisse : {amount}. Le suivant peut commencer.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/way.py" />
   <source>The till is short by {amount}. The next one may begin.</source>
   <translation>Manquant de caisse : {amount}. Le suivant peut commencer.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>{count} outages, {length} at most</source>
   <translation>{count} pannes, {length} au plus</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>{n} drills</source>
   <extracomment>For exactly one: {n} drill</extracomment>
   <translation>
    <numerusform>{n} exercice</numerusform>
    <numerusform>{n} exercices</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>{crew}: {time}, goal reached</source>
   <translation>{crew} : {time}, objectif atteint</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>No crew named</source>
   <translation>Équipe non indiquée</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>goal missed</source>
   <translation>objectif manqué</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>Length of each outage: {months}</source>
   <translation>Durée de chaque panne : {months}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>No outage</source>
   <translation>Aucune panne</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>{length}, now</source>
   <translation>{length}, en cours</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>Length of each outage</source>
   <translation>Durée de chaque panne</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>outage</source>
   <translation>panne</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>drill</source>
   <translation>exercice</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>{crew}: {time}, goal missed</source>
   <translation>{crew} : {time}, objectif manqué</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>Goal line: {goal}. Best of the last three drills.</source>
   <translation>Objectif : {goal}. Meilleur des trois derniers exercices.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>No drill was done in this year.</source>
   <translation>Aucun exercice cette année-là.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>{hours} h</source>
   <translation>{hours} h</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>Drills: time to first sale</source>
   <translation>Exercices : temps avant la 1re vente</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>Other crews</source>
   <translation>Autres équipes</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>The report is on the memory stick.</source>
   <translation>Le rapport est sur la clé USB.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>The report is in the register's own folder.</source>
   <translation>Le rapport est dans le dossier de la caisse.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>There is no outage and no drill in this year.</source>
   <translation>Ni panne ni exercice cette année-là.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>The report of {year} is with the printer.</source>
   <translation>Le rapport {year} est à l’imprimante.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>{outage} carries {n} sales. What is held stays held until it is replayed.</source>
   <extracomment>For exactly one: {outage} carries {n} sale. What is held stays held until it is replayed.</extracomment>
   <translation>
    <numerusform>{outage} porte {n} vente. Ce qui est gardé le reste jusqu’à la transmission.</numerusform>
    <numerusform>{outage} porte {n} ventes. Ce qui est gardé le reste jusqu’à la transmission.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Each sale from now on carries it.</source>
   <translation>Chaque vente le porte désormais.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>{n} sales, {value}.</source>
   <extracomment>For exactly one: {n} sale, {value}.</extracomment>
   <translation>
    <numerusform>{n} vente, {value}.</numerusform>
    <numerusform>{n} ventes, {value}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Outage {outage} has ended.</source>
   <translation>La panne {outage} est terminée.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Outages and drills</source>
   <translation>Pannes et exercices</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>{store}, {year}</source>
   <translation>{store}, {year}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>{length} in all</source>
   <translation>{length} en tout</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>middle value, goal {goal}</source>
   <translation>médiane, objectif {goal}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Nothing was printed or written.</source>
   <translation>Rien n’a été imprimé ni écrit.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>The report of {year} waits for the printer.</source>
   <translation>Le rapport {year} attend l’imprimante.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>End the outage</source>
   <translation>Terminer la panne</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Declare an outage</source>
   <translation>Déclarer une panne</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Each sale from now on carries its name. Selling goes on as it is.</source>
   <translation>Chaque vente portera désormais son nom. La vente continue telle quelle.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Sales carried</source>
   <translation>Ventes pendant la panne</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Recovered after</source>
   <translation>Rétabli après</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Reading the journal</source>
   <translation>Lecture du journal</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Sort: the longest first</source>
   <translation>Trier : les plus longues d’abord</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Sort: the newest first</source>
   <translation>Trier : les plus récentes d’abord</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Start drill</source>
   <translation>S’exercer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Export the report of this year</source>
   <translation>Exporter le rapport de cette année</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Another year</source>
   <translation>Une autre année</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Turns the page of the table</source>
   <translation>Tourne la page du tableau</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>The newest first, or the longest</source>
   <translation>Les plus récentes d’abord, ou les plus longues</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Declares an outage, or ends the open one</source>
   <translation>Déclare une panne, ou termine celle en cours</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Starts a drill: practice on the real screens</source>
   <translation>Commence un exercice sur les vrais écrans</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Writes the report of this year: CSV and JSON</source>
   <translation>Écrit le rapport de l’année : CSV et JSON</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Outage {outage} is declared.</source>
   <translation>La panne {outage} est déclarée.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Sort</source>
   <translation>Trier</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>End outage</source>
   <translation>Fin panne</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Declare</source>
   <translation>Déclarer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Print the report of this year</source>
   <translation>Imprimer le rapport de cette année</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Prints the report of this year</source>
   <translation>Imprime le rapport de l’année</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>Outage of {day}: {length}, first sale after {first}, recovered after {recovered}, {n} sales</source>
   <extracomment>For exactly one: Outage of {day}: {length}, first sale after {first}, recovered after {recovered}, {n} sale</extracomment>
   <translation>
    <numerusform>Panne du {day} : {length}, première vente après {first}, rétablie après {recovered}, {n} vente</numerusform>
    <numerusform>Panne du {day} : {length}, première vente après {first}, rétablie après {recovered}, {n} ventes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>Outage</source>
   <translation>Panne</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>Length</source>
   <translation>Durée</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>First sale</source>
   <translation>1re vente</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>Recovered</source>
   <translation>Rétablie</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>Carried</source>
   <translation>Ventes</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>{day} · now</source>
   <translation>{day} · en cours</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>No outage was declared in this year.</source>
   <translation>Aucune panne déclarée cette année-là.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/turn.py" />
   <source>Earlier rows</source>
   <translation>Lignes précédentes</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/turn.py" />
   <source>Later rows</source>
   <translation>Lignes suivantes</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/words.py" />
   <source>{hours} h {minutes}</source>
   <translation>{hours} h {minutes}</translation>
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
   <translation>Accord d’un responsable nécessaire</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Number of the manager</source>
   <translation>Numéro du responsable</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Digits entered: {count}</source>
   <translation>Chiffres tapés : {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Choose who agrees</source>
   <translation>Choisissez qui donne l’accord</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Type the number</source>
   <translation>Tapez le numéro</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Choose a reason</source>
   <translation>Choisissez un motif</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>PIN of the manager</source>
   <translation>PIN du responsable</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Not added: a manager is asked for.</source>
   <translation>Non ajouté : un responsable est demandé.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Esc leaves it as it was, then scan.</source>
   <translation>Esc laisse tout tel quel, puis scannez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Name, number or badge</source>
   <translation>Nom, numéro ou badge</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Number or badge of the manager</source>
   <translation>Numéro ou badge du responsable</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Nobody here has that number.</source>
   <translation>Personne ici n’a ce numéro.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Look at the badge.</source>
   <translation>Regardez le badge.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pad.py" />
   <source>Delete last digit</source>
   <translation>Effacer le dernier chiffre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pad.py" />
   <source>Delete last letter</source>
   <translation>Effacer la dernière lettre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>No printer</source>
   <translation>Pas d’imprimante</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Read it again</source>
   <translation>Relancez-le</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Is being printed</source>
   <translation>S’imprime</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Nothing waits</source>
   <translation>Rien n’attend</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Every receipt came out. The last ones can be shown and printed again.</source>
   <translation>Tous les tickets sont sortis. Les derniers peuvent être vus et réimprimés.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>{printer}: {state}</source>
   <translation>{printer} : {state}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>It came out</source>
   <translation>Il est sorti</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Show it</source>
   <translation>Voir</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>No printer is set up</source>
   <translation>Aucune imprimante réglée</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Receipts can be shown here. IT adds a printer to the settings.</source>
   <translation>Les tickets peuvent être vus ici. L’informatique ajoute une imprimante aux réglages.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Print on</source>
   <translation>Imprimer sur</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>More printers</source>
   <translation>Autres imprimantes</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Test print</source>
   <translation>Test d'impression</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Try now</source>
   <translation>Essayer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>asks the printer</source>
   <translation>interroge l’imprimante</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Print again</source>
   <translation>Réimprimer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>marked COPY</source>
   <translation>mention COPIE</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/hand_figures.py" />
   <source>Receipt number</source>
   <translation>Numéro du ticket</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/hand_figures.py" />
   <source>Date and time</source>
   <translation>Date et heure</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/hand_figures.py" />
   <source>Tax ({rates})</source>
   <translation>Taxe ({rates})</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/hand_figures.py" />
   <source>change {amount}</source>
   <translation>rendu {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Papers and printers</source>
   <translation>Papiers et imprimantes</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Page {page} of {pages}</source>
   <translation>Page {page} sur {pages}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Receipts are written by hand now.</source>
   <translation>Les tickets s’écrivent maintenant à la main.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>After each sale the screen shows what to write.</source>
   <translation>Après chaque vente, l’écran montre quoi écrire.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Printing on {printer} now.</source>
   <translation>Impression maintenant sur {printer}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>What waits is printed there, too.</source>
   <translation>Ce qui attend s’y imprime aussi.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Last receipts</source>
   <translation>Derniers tickets</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>{n} receipts or reports wait</source>
   <extracomment>For exactly one: {n} receipt or report waits</extracomment>
   <translation>
    <numerusform>{n} ticket ou rapport attend</numerusform>
    <numerusform>{n} tickets ou rapports attendent</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Not printed ({count})</source>
   <translation>Non imprimés ({count})</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Not printed</source>
   <translation>Non imprimé</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Choose a paper; PgUp, PgDn: page</source>
   <translation>Choisir un papier ; PgUp, PgDn : page</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>What was not printed, or the last receipts</source>
   <translation>Ce qui n’est pas imprimé, ou les derniers tickets</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Shows the paper as it looks</source>
   <translation>Montre le papier tel qu’il est</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>It came out: the doubt is settled</source>
   <translation>Il est sorti : le doute est levé</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Prints it, or asks the printer again</source>
   <translation>L’imprime, ou interroge l’imprimante</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Test print: letters, width, a code; no receipt</source>
   <translation>Test d'impression : lettres, largeur, un code ; pas un ticket</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Prints on this printer, or writes by hand</source>
   <translation>Imprime sur cette imprimante, ou écrire à la main</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>No such sale of this register</source>
   <translation>Aucune vente de cette caisse sous ce numéro</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>Scan it, or type its last digits</source>
   <translation>Scannez-le, ou tapez ses derniers chiffres</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>Which receipt?</source>
   <translation>Quel ticket ?</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>{n} lines</source>
   <extracomment>For exactly one: {n} line</extracomment>
   <translation>
    <numerusform>{n} ligne</numerusform>
    <numerusform>{n} lignes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>Receipt</source>
   <translation>Ticket</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>Last: {receipt}</source>
   <translation>Dernier : {receipt}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>paid by {kinds}</source>
   <translation>payé : {kinds}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>reverses {receipt}</source>
   <translation>annule {receipt}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>That is not a receipt.</source>
   <translation>Ce n’est pas un ticket.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>Scan the bar code at its foot, or press Esc.</source>
   <translation>Scannez le code-barres en bas du ticket, ou appuyez sur Esc.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/sheet.py" />
   <source>Page up</source>
   <translation>Page préc.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/sheet.py" />
   <source>Page down</source>
   <translation>Page suiv.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/sheet.py" />
   <source>Turn the page</source>
   <translation>Tourner la page</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/sheet.py" />
   <source>Prints it again, marked as a copy</source>
   <translation>Le réimprime, avec la mention COPIE</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/sheet.py" />
   <source>It is being printed once more, marked COPY.</source>
   <translation>Il s’imprime encore une fois, avec la mention COPIE.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Sale saved in the sealed journal, {time}</source>
   <translation>Vente inscrite au journal scellé, {time}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Papers ({count})</source>
   <translation>Papiers ({count})</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Papers</source>
   <translation>Papiers</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Practice only: nothing was booked, {time}</source>
   <translation>Simple exercice : rien d’enregistré, {time}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Receipt {number} is printed</source>
   <translation>Le ticket {number} est imprimé</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Receipt {number} is printing</source>
   <translation>Le ticket {number} s’imprime</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>printing</source>
   <translation>impression en cours</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>printed</source>
   <translation>imprimé</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Receipt {number}: write it by hand</source>
   <translation>Ticket {number} : écrivez-le à la main</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Receipt {number}: no printer is set up</source>
   <translation>Ticket {number} : aucune imprimante réglée</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Sale saved in the sealed journal, {time}. Write the number by hand.</source>
   <translation>Vente inscrite au journal scellé, {time}. Écrivez le numéro à la main.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>not printed</source>
   <translation>non imprimé</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Look at the printer: the receipt may be incomplete</source>
   <translation>Regardez l’imprimante : le ticket est peut-être incomplet</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>The sale is safe as {number}. If the paper is missing, print again.</source>
   <translation>La vente est en sûreté sous {number}. Si le ticket manque, réimprimez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>printed in part</source>
   <translation>imprimé en partie</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Receipt not printed: {what}</source>
   <translation>Ticket non imprimé : {what}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>The sale is safe as {number}. It prints once that is mended.</source>
   <translation>La vente est en sûreté sous {number}. Le ticket sortira après réparation.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>receipt waits</source>
   <translation>le ticket attend</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>X report, shift {number}</source>
   <translation>Rapport X, service {number}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Z report, shift {number}</source>
   <translation>Rapport Z, service {number}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Drop to the safe</source>
   <translation>Dépôt au coffre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Drawer opened, no sale</source>
   <translation>Tiroir ouvert, sans vente</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Till count</source>
   <translation>Comptage de caisse</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Suspended sale</source>
   <translation>Vente en attente</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Outages and drills, {number}</source>
   <translation>Pannes et exercices, {number}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper}: whole on paper? Then it came out. If not, print it again.</source>
   <translation>{paper} : entier sur papier ? Alors il est sorti. Sinon, réimprimez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} prints by itself in a moment.</source>
   <translation>{paper} : s’imprime tout seul dans un instant.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper}: selling never waits for it.</source>
   <translation>{paper} : la vente ne l’attend jamais.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} can be printed again.</source>
   <translation>{paper} : peut être réimprimé.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Look: did it come out?</source>
   <translation>Regardez : est-il sorti ?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Waits for the printer</source>
   <translation>Attend l’imprimante</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Written by hand</source>
   <translation>Écrit à la main</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Printed</source>
   <translation>Imprimé</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Look at the printer: did it come out?</source>
   <translation>Regardez l’imprimante : est-il sorti ?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} is safe in the journal. Whole on paper? Then it came out. If not, print it again.</source>
   <translation>{paper} : en sûreté dans le journal. Papier entier ? Alors il est sorti. Sinon, réimprimez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>It is being printed</source>
   <translation>Impression en cours</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} is safe in the journal. Selling never waits for it.</source>
   <translation>{paper} : en sûreté dans le journal. La vente n’attend jamais l’imprimante.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>It waits its turn</source>
   <translation>Il attend son tour</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Left to be written by hand</source>
   <translation>Laissé à écrire à la main</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} never prints by itself. A print is marked COPY.</source>
   <translation>{paper} : ne s’imprime jamais tout seul. Une impression porte la mention COPIE.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>It is printed</source>
   <translation>C’est imprimé</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} can be printed again, marked COPY.</source>
   <translation>{paper} : peut être réimprimé, avec la mention COPIE.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>No paper was printed</source>
   <translation>Aucun papier imprimé</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} is safe in the journal.</source>
   <translation>{paper} : en sûreté dans le journal.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Gift receipt of {number}</source>
   <translation>Ticket cadeau de {number}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Copy {copy} of {number}</source>
   <translation>Copie {copy} de {number}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Write by hand</source>
   <translation>Écrire à la main</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>The screen shows what to write</source>
   <translation>L’écran montre quoi écrire</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Ready</source>
   <translation>Prête</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Needs somebody</source>
   <translation>À vérifier</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>The printer has not answered.</source>
   <translation>L’imprimante n’a pas répondu.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} prints once that is mended, or on another printer.</source>
   <translation>{paper} s’imprime dès que c’est réglé, ou sur une autre imprimante.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} is safe in the journal. It prints once that is mended, or on another printer.</source>
   <translation>{paper} : en sûreté dans le journal. S’imprime après réparation, ou sur une autre imprimante.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Not printed yet. {what}</source>
   <translation>Pas encore imprimé. {what}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Does not answer</source>
   <translation>Ne répond pas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Not asked yet</source>
   <translation>Pas interrogée</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/pay/card_risk.py" />
   <source>{n} card payments at risk: {amount}, the oldest from {when}. Keep the slips.</source>
   <extracomment>For exactly one: {n} card payment at risk: {amount}, from {when}. Keep its slip.</extracomment>
   <translation>
    <numerusform>{n} paiement carte à risque : {amount}, {when}. Gardez le ticket carte.</numerusform>
    <numerusform>{n} paiements carte à risque : {amount}, le plus ancien {when}. Gardez les tickets carte.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/pay/card_risk.py" />
   <source>{n} card payments at risk, the oldest over 72 h: {amount}, from {when}. Keep the slips.</source>
   <extracomment>For exactly one: {n} card payment at risk for over 72 h: {amount}, from {when}. Keep its slip.</extracomment>
   <translation>
    <numerusform>{n} paiement carte à risque depuis plus de 72 h : {amount}, {when}. Gardez le ticket carte.</numerusform>
    <numerusform>{n} paiements carte à risque, le plus ancien depuis plus de 72 h : {amount}, {when}. Gardez les tickets carte.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/pay/card_risk.py" />
   <source>{n} card payments at risk, the oldest over 24 h: {amount}, from {when}. Keep the slips.</source>
   <extracomment>For exactly one: {n} card payment at risk for over 24 h: {amount}, from {when}. Keep its slip.</extracomment>
   <translation>
    <numerusform>{n} paiement carte à risque depuis plus de 24 h : {amount}, {when}. Gardez le ticket carte.</numerusform>
    <numerusform>{n} paiements carte à risque, le plus ancien depuis plus de 24 h : {amount}, {when}. Gardez les tickets carte.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>{taken} received  −  {due} due</source>
   <translation>reçu {taken}  −  dû {due}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>{count} times {piece}</source>
   <translation>{count} fois {piece}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Change to give {amount}</source>
   <translation>À rendre : {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Give change</source>
   <translation>Monnaie à rendre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Paid, no change</source>
   <translation>Payé, rien à rendre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Next customer</source>
   <translation>Client suivant</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Print on {printer}</source>
   <translation>Imprimer sur {printer}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>No change</source>
   <translation>Rien à rendre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>To give back</source>
   <translation>À rembourser</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>To take from the customer</source>
   <translation>À encaisser du client</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>the receipt waits in F6</source>
   <translation>le ticket attend sous F6</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Next sale</source>
   <translation>Vente suiv.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Scan</source>
   <translation>Lecture</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Starts the next sale with that item</source>
   <translation>Commence la vente suivante avec cet article</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Prints the receipt again, marked as a copy</source>
   <translation>Réimprime le ticket, avec la mention COPIE</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Shows the receipt as it looks on paper</source>
   <translation>Montre le ticket tel qu’il est sur papier</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Scan the next item to start the next sale</source>
   <translation>Scannez pour commencer la vente suivante</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/other.py" />
   <source>It pays for what is left at most, and gives no change.</source>
   <translation>Il paie au plus ce qui reste, et ne rend pas de monnaie.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Cash received</source>
   <translation>Espèces reçues</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>On the terminal</source>
   <translation>Sur le TPE</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Card</source>
   <translation>Carte</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Other</source>
   <translation>Autre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Back to ticket</source>
   <translation>Retour au ticket</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Declined</source>
   <translation>Refusée</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>All of it</source>
   <translation>En totalité</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Choose how it is paid</source>
   <translation>Choisissez le moyen de paiement</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>No cards while central is down</source>
   <translation>Pas de carte pendant la panne du central</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Still missing: approval code, last 4 digits</source>
   <translation>Il manque : code d’autorisation, 4 derniers chiffres</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Still missing: approval code</source>
   <translation>Il manque : code d’autorisation</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Still missing: last 4 digits</source>
   <translation>Il manque : 4 derniers chiffres</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Esc goes back to the ticket.</source>
   <translation>Esc revient au ticket.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>if any</source>
   <translation>s’il y en a un</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Type or touch the cash</source>
   <translation>Tapez ou touchez les espèces</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Type the amount</source>
   <translation>Tapez le montant</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Card above the limit</source>
   <translation>Carte au-dessus de la limite</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Another way</source>
   <translation>Autre moyen</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Money in its smallest coin: 3 9 0 is 3.90</source>
   <translation>La somme en centimes : 3 9 0 donne 3,90</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Cash, card, voucher</source>
   <translation>Espèces, carte, bon d’achat</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Cheque, account and other ways; ← → choose</source>
   <translation>Chèque, compte et autres moyens ; ← → choisir</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>On Card: its brand</source>
   <translation>Pour Carte : sa marque</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Next field, then the blue button</source>
   <translation>Champ suivant, puis la touche bleue</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Clears the field, then back to the ticket</source>
   <translation>Efface le champ, puis retour au ticket</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Press again: {amount}</source>
   <translation>Appuyez encore : {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>in cash {amount}</source>
   <translation>en espèces {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Give back {kind} {amount}</source>
   <translation>Rendre {kind} {amount}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Total, {n} parts taken</source>
   <extracomment>For exactly one: Total, {n} part taken</extracomment>
   <translation>
    <numerusform>Total, {n} partie encaissée</numerusform>
    <numerusform>Total, {n} parties encaissées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Keep the terminal slip in the drawer. It works without central.</source>
   <translation>Gardez le ticket du TPE dans le tiroir. Il fonctionne sans le central.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Left to pay</source>
   <translation>Reste à payer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Card ending {digits}</source>
   <translation>Carte finissant par {digits}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Change to give</source>
   <translation>À rendre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Type the amount on the card terminal</source>
   <translation>Tapez le montant sur le TPE</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Wait for “Approved”</source>
   <translation>Attendez « Accepté »</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Copy two numbers from its slip</source>
   <translation>Recopiez deux numéros de son ticket</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Taken too much</source>
   <translation>Pris en trop</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Then still to pay</source>
   <translation>Restera à payer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Approval code</source>
   <translation>Code d’autorisation</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Last 4 digits of the card</source>
   <translation>4 derniers chiffres de la carte</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Last 4 digits</source>
   <translation>4 derniers chiffres</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Brand</source>
   <translation>Marque</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Brand of the card: {brand}</source>
   <translation>Marque de la carte : {brand}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>To pay out</source>
   <translation>À rembourser</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Exact</source>
   <translation>Le compte juste</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Type what the voucher is worth. Keep it in the drawer: it gives no change.</source>
   <translation>Tapez la valeur du bon. Gardez-le dans le tiroir : il ne rend pas de monnaie.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>An approval code has at most 8 letters and digits.</source>
   <translation>Un code d’autorisation a au plus 8 lettres et chiffres.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Copy the code that the terminal shows.</source>
   <translation>Recopiez le code que le TPE affiche.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Of a card only its last four digits are kept.</source>
   <translation>D’une carte, seuls les quatre derniers chiffres sont gardés.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Type the last four digits, nothing more.</source>
   <translation>Tapez les quatre derniers chiffres, rien de plus.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Gift voucher</source>
   <translation>Bon d’achat</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Take payment {amount}</source>
   <translation>Encaisser {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Take {amount}</source>
   <translation>Encaisser {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Record card {amount}</source>
   <translation>Enregistrer carte {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Take gift voucher {amount}</source>
   <translation>Prendre bon d’achat {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Take cheque {amount}</source>
   <translation>Prendre chèque {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Take account {amount}</source>
   <translation>Mettre en compte {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Pay out {amount}, payment</source>
   <translation>Rembourser {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Pay out {amount}</source>
   <translation>Rembourser {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Pay out {amount}, card</source>
   <translation>Rembourser {amount}, carte</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Pay out {amount}, gift voucher</source>
   <translation>Rembourser {amount}, bon d’achat</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Pay out {amount}, cheque</source>
   <translation>Rembourser {amount}, chèque</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Pay out {amount}, account</source>
   <translation>Rembourser {amount}, compte</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Take {kind} {amount}</source>
   <translation>Prendre {kind} {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Pay out {amount}, {kind}</source>
   <translation>Rembourser {amount}, {kind}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/reason_panel.py" />
   <source>Why?</source>
   <translation>Pourquoi ?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/reason_panel.py" />
   <source>Not yet</source>
   <translation>Pas encore</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/reasons.py" />
   <source>{reason}, reason, chosen</source>
   <translation>{reason}, motif, choisi</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/reasons.py" />
   <source>More…</source>
   <translation>Plus…</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/reasons.py" />
   <source>{reason}, reason</source>
   <translation>{reason}, motif</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/reasons.py" />
   <source>More reasons</source>
   <translation>Autres motifs</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Central has them</source>
   <translation>Le central les a</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Already there</source>
   <translation>Déjà là-bas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Sent before, not booked twice</source>
   <translation>Comptées une seule fois</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Need a decision, see beside</source>
   <translation>À décider, voir à côté</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Settled by hand</source>
   <translation>Classées à la main</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Decided here, they never go</source>
   <translation>Décidé ici, ne partent jamais</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>People at central settle them</source>
   <translation>Réglées par le personnel du central</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Waiting</source>
   <translation>À envoyer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Next to be sent</source>
   <translation>Les prochaines à partir</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>{accepted} accepted, {again} already there, {by_hand} settled by hand, {handed_over} handed over, {parked} parked, {waiting} waiting</source>
   <translation>{accepted} reçues, {again} déjà là-bas, {by_hand} classées à la main, {handed_over} transmises, {parked} bloquées, {waiting} à envoyer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Sum of all</source>
   <translation>Somme</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>Name or code</source>
   <translation>Nom ou code</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>Take it</source>
   <translation>Choisir</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>{n} found</source>
   <extracomment>For exactly one: {n} found</extracomment>
   <translation>
    <numerusform>{n} trouvé</numerusform>
    <numerusform>{n} trouvés</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>{item}: what is it?</source>
   <translation>{item} : qu’est-ce ?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>Nothing found</source>
   <translation>Rien trouvé</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>Nothing chosen yet</source>
   <translation>Rien n’est choisi</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>Department</source>
   <translation>Rayon</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>Take it as {what}</source>
   <translation>Prendre pour {what}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>The proof is on the memory stick.</source>
   <translation>La preuve est sur la clé USB.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>The proof is in the register's own folder.</source>
   <translation>La preuve est dans le dossier de la caisse.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Nothing is parked</source>
   <translation>Rien n’est bloqué</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>There is nothing to decide.</source>
   <translation>Il n’y a rien à décider.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>No central is named</source>
   <translation>Aucun système central indiqué</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>What happens now</source>
   <translation>Ce qui se passe maintenant</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Every held sale goes to central as it was sealed, in its order. None can be booked twice. Selling can go on meanwhile.</source>
   <translation>Chaque vente gardée part au central telle qu’elle a été scellée, dans l’ordre. Aucune ne peut compter deux fois. La vente peut continuer pendant ce temps.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Sending</source>
   <translation>Envoi en cours</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>You can sell on meanwhile: F5. The replay goes on beside it.</source>
   <translation>Vous pouvez vendre pendant ce temps : F5. La transmission continue à côté.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Send</source>
   <translation>Transmettre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>It is sealed here, and on the parked list for the back office.</source>
   <translation>Elle est scellée ici, sur la liste des ventes bloquées pour le bureau.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Leave it parked</source>
   <translation>Laisser bloquée</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>There is no proof yet.</source>
   <translation>Il n’y a pas encore de preuve.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Central is being asked for it.</source>
   <translation>Elle est demandée au central.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Sell on</source>
   <translation>Vendre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Sell on; the replay goes on beside it</source>
   <translation>Vendre ; la transmission continue à côté</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Does what the blue key says</source>
   <translation>Fait ce que dit la touche bleue</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Choose a parked sale</source>
   <translation>Choisir une vente bloquée</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Choose what becomes of it</source>
   <translation>Choisir ce qu’elle devient</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Finds what an unknown item is to be taken for</source>
   <translation>Cherche pour quoi prendre un article inconnu</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Sells on; the replay goes on</source>
   <translation>Revient à la vente ; la transmission continue</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Saves the proof on a stick, or here</source>
   <translation>Enregistre la preuve sur une clé USB, ou ici</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Pauses the replay, then goes back</source>
   <translation>Met la transmission en pause, puis revient</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>{n} still to go</source>
   <extracomment>For exactly one: {n} still to go</extracomment>
   <translation>
    <numerusform>reste {n} à envoyer</numerusform>
    <numerusform>reste {n} à envoyer</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Being sent</source>
   <translation>Envoi en cours</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Details: the sale as it was printed</source>
   <translation>Détails : la vente telle qu’imprimée</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Parked list</source>
   <translation>Bloquées</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Find item</source>
   <translation>Recherche</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Find what it is to be taken for</source>
   <translation>Chercher pour quoi le prendre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Save proof</source>
   <translation>Preuve</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Save proof and call</source>
   <translation>Garder la preuve et appeler</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Send {n} sales</source>
   <extracomment>For exactly one: Send {n} sale</extracomment>
   <translation>
    <numerusform>Transmettre {n} vente</numerusform>
    <numerusform>Transmettre {n} ventes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>{receipt} stays parked.</source>
   <translation>{receipt} reste bloquée.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Decide about {receipt}</source>
   <translation>Décider de {receipt}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Compare with central</source>
   <translation>Comparer avec le central</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Being compared</source>
   <translation>Comparaison en cours</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/parked.py" />
   <source>What to do</source>
   <translation>Que faire</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/parked.py" />
   <source>more</source>
   <translation>de plus</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/parked.py" />
   <source>Why {receipt} was not taken</source>
   <translation>Pourquoi {receipt} est bloquée</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/parked.py" />
   <source>{n} parked</source>
   <extracomment>For exactly one: {n} parked</extracomment>
   <translation>
    <numerusform>{n} bloquée</numerusform>
    <numerusform>{n} bloquées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/parked.py" />
   <source>{n} more parked</source>
   <extracomment>For exactly one: {n} more parked</extracomment>
   <translation>
    <numerusform>encore {n} bloquée</numerusform>
    <numerusform>encore {n} bloquées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/parked.py" />
   <source>Nothing is decided, and nothing changes.</source>
   <translation>Rien n’est décidé, et rien ne change.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/parked.py" />
   <source>{amount}, parked</source>
   <translation>{amount}, bloquée</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Take it as another item</source>
   <translation>Prendre pour un autre article</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Choose one: F4 finds it by name or code</source>
   <translation>F4 le trouve par nom ou par code</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Send again as it is</source>
   <translation>Renvoyer telle quelle</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>After it was mended at central</source>
   <translation>Une fois corrigée au central</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Settle it here</source>
   <translation>Classer ici</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Entered at central by hand; it never goes</source>
   <translation>Saisie à la main au central ; ne part jamais</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Hand it over</source>
   <translation>Transmettre au central</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>People at central settle it; it never goes</source>
   <translation>Réglée là-bas par le personnel</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Leave it to the back office</source>
   <translation>Laisser au bureau</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Stays sealed here and on the parked list</source>
   <translation>Reste scellée ici, sur la liste des bloquées</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central does not know an item of this sale.</source>
   <translation>Le central ne connaît pas un article de cette vente.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central adds this sale up to something else. Keep the receipt and call IT.</source>
   <translation>Le central trouve une autre somme pour cette vente. Gardez le ticket et appelez l’informatique.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central is of another version and cannot read this sale.</source>
   <translation>Le central a une autre version et ne peut pas lire cette vente.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>This paper slip has come to central before.</source>
   <translation>Cette facturette papier est déjà arrivée au central.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Somebody decided that this sale goes nowhere.</source>
   <translation>Il a été décidé que cette vente ne part pas.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Somebody left this sale to people at central.</source>
   <translation>Quelqu’un a laissé cette vente au personnel du central.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central does not know item {code}: {item}, {amount}.</source>
   <translation>Le central ne connaît pas l’article {code} : {item}, {amount}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Books {amount} there, keeps the code in a note</source>
   <translation>Y comptabilise {amount}, note le code</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>{sent} of {n} sent</source>
   <extracomment>For exactly one: {sent} of {n} sent</extracomment>
   <translation>
    <numerusform>{sent} envoyée sur {n}</numerusform>
    <numerusform>{sent} envoyées sur {n}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>about {n} s left</source>
   <extracomment>For exactly one: about {n} s left</extracomment>
   <translation>
    <numerusform>encore {n} s environ</numerusform>
    <numerusform>encore {n} s environ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Sealed here: {n} sales, {amount}.</source>
   <extracomment>For exactly one: Sealed here: {n} sale, {amount}.</extracomment>
   <translation>
    <numerusform>Scellé ici : {n} vente, {amount}.</numerusform>
    <numerusform>Scellé ici : {n} ventes, {amount}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Compared at {time}; the last seal is the same on both sides.</source>
   <translation>Comparé à {time} ; le dernier sceau est le même des deux côtés.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Does not add up</source>
   <translation>Compte pas juste</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Every sale is sealed here, safe. Save the proof and call IT.</source>
   <translation>Toutes les ventes sont scellées ici, en sûreté. Enregistrez la preuve et appelez l’informatique.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>{n} sales held, safe.</source>
   <extracomment>For exactly one: {n} sale held, safe.</extracomment>
   <translation>
    <numerusform>{n} vente gardée, en sûreté.</numerusform>
    <numerusform>{n} ventes gardées, en sûreté.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central does not know {what} either, which {item} was to be taken for.</source>
   <translation>Le central ne connaît pas non plus {what}, prévu à la place de {item}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Find the item</source>
   <translation>Chercher l’article</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Send {receipt} this way</source>
   <translation>Envoyer {receipt} ainsi</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Send {receipt} as {what}</source>
   <translation>Envoyer {receipt} comme {what}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Entry {number}</source>
   <translation>Écriture {number}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>about {n} min left</source>
   <extracomment>For exactly one: about {n} min left</extracomment>
   <translation>
    <numerusform>encore {n} min environ</numerusform>
    <numerusform>encore {n} min environ</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central is asked when all are sent.</source>
   <translation>Le central est interrogé quand tout est envoyé.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Compared at {time}; some sales still wait.</source>
   <translation>Comparé à {time} ; des ventes attendent encore.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Does not add up: {n} missing, from {receipt}</source>
   <extracomment>For exactly one: Does not add up: {n} missing, {receipt}</extracomment>
   <translation>
    <numerusform>Compte pas juste : il en manque {n}, {receipt}</numerusform>
    <numerusform>Compte pas juste : il en manque {n}, dès {receipt}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Does not add up: {n} missing</source>
   <extracomment>For exactly one: Does not add up: {n} missing</extracomment>
   <translation>
    <numerusform>Compte pas juste : il en manque {n}</numerusform>
    <numerusform>Compte pas juste : il en manque {n}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Does not add up: {n} too many</source>
   <extracomment>For exactly one: Does not add up: {n} too many</extracomment>
   <translation>
    <numerusform>Compte pas juste : {n} en trop</numerusform>
    <numerusform>Compte pas juste : {n} en trop</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central does not answer</source>
   <translation>Le central ne répond pas</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Take {n} items as said above</source>
   <extracomment>For exactly one: Take {n} item as said above</extracomment>
   <translation>
    <numerusform>Prendre {n} article comme ci-dessus</numerusform>
    <numerusform>Prendre {n} articles comme ci-dessus</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Send {receipt} again</source>
   <translation>Renvoyer {receipt}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Hand {receipt} over</source>
   <translation>Transmettre {receipt}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Settle {receipt} here</source>
   <translation>Classer {receipt} ici</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Leave {receipt} parked</source>
   <translation>Laisser {receipt} bloquée</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>pausing</source>
   <translation>mise en pause</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>waits for central</source>
   <translation>attend le central</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>paused</source>
   <translation>en pause</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>comparing</source>
   <translation>comparaison</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Not compared yet</source>
   <translation>Pas encore comparé</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Not all are there yet</source>
   <translation>Tout n’y est pas encore</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>And {n} more.</source>
   <extracomment>For exactly one: And {n} more.</extracomment>
   <translation>
    <numerusform>Et {n} autre.</numerusform>
    <numerusform>Et {n} autres.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Taken as {what}.</source>
   <translation>Pris pour {what}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>sending</source>
   <translation>envoi en cours</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central does not know this register's key</source>
   <translation>Le central ne connaît pas la clé de cette caisse</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central holds something else</source>
   <translation>Le central contient autre chose</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Somebody else is sending already</source>
   <translation>Une transmission est déjà en cours</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Sell on, and send again later.</source>
   <translation>Continuez à vendre, et transmettez à nouveau plus tard.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>{items}: from {age} years on</source>
   <translation>{items} : à partir de {age} ans</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>Born on or before {date}?</source>
   <translation>Né(e) au plus tard le {date} ?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>takes it out</source>
   <translation>retirer l’article</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>old enough</source>
   <translation>a l’âge requis</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>No, take out {items}, Alt N</source>
   <translation>Non, retirer {items}, Alt N</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>Yes, old enough, Alt Y</source>
   <translation>Oui, a l’âge requis, Alt Y</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>Ask for a photo card. Only the answer is kept.</source>
   <translation>Demandez une pièce d’identité avec photo. Seule la réponse est gardée.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/empty.py" />
   <source>Last sale {receipt}</source>
   <translation>Dernière vente {receipt}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/empty.py" />
   <source>{total}, change {change}, {time}, {paper}</source>
   <translation>{total}, rendu {change}, {time}, {paper}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/empty.py" />
   <source>{total}, {time}, {paper}</source>
   <translation>{total}, {time}, {paper}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/empty.py" />
   <source>Scan the first item</source>
   <translation>Scannez le premier article</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/empty.py" />
   <source>or touch a quick key, or type a name</source>
   <translation>ou touchez une touche rapide, ou tapez un nom</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>The receipt of {receipt} still waits for the printer.</source>
   <translation>Le ticket {receipt} attend encore l’imprimante.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Gift receipt of {receipt} is being printed.</source>
   <translation>Le ticket cadeau de {receipt} s’imprime.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Gift receipt of {receipt} still waits for the printer.</source>
   <translation>Le ticket cadeau de {receipt} attend encore l’imprimante.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Copy {copy} of {receipt} is being printed.</source>
   <translation>La copie {copy} de {receipt} s’imprime.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>F6 takes it up again.</source>
   <translation>F6 le reprend.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>{item} comes back, and {amount} goes to the customer.</source>
   <translation>Retour de {item} : {amount} à rendre au client.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Return without a receipt</source>
   <translation>Retour sans ticket</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Asked: comes back without a receipt</source>
   <translation>Demande : retour sans ticket</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Keep it sold</source>
   <translation>Refuser le retour</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Nothing is sold, and the ticket of {amount} is cleared.</source>
   <translation>Rien n’est vendu, et le ticket de {amount} est effacé.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>The sale was given up.</source>
   <translation>La vente est abandonnée.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Nothing was sold.</source>
   <translation>Rien n’a été vendu.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>No staff is loaded</source>
   <translation>Aucun personnel chargé</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>No sale is open</source>
   <translation>Aucune vente en cours</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>A sale is open</source>
   <translation>Une vente est en cours</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Return</source>
   <translation>Retour article</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>on a receipt</source>
   <translation>sur ticket</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>no receipt</source>
   <translation>sans ticket</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>a receipt</source>
   <translation>un ticket</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Gift receipt</source>
   <translation>Ticket cadeau</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>without prices</source>
   <translation>sans les prix</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Price check</source>
   <translation>Voir un prix</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>adds nothing</source>
   <translation>n’ajoute rien</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Without tax</source>
   <translation>Sans taxe</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>on a certificate</source>
   <translation>sur attestation</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Reverse</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>a whole sale</source>
   <translation>une vente entière</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>My PIN</source>
   <translation>Mon PIN</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>change it</source>
   <translation>le changer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Give up</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>the open sale</source>
   <translation>la vente en cours</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>and printers</source>
   <translation>et imprimantes</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Reverse a whole sale</source>
   <translation>Annuler une vente entière</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Reverse it</source>
   <translation>Annuler la vente</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Keep the sale</source>
   <translation>Garder la vente</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Print a receipt again</source>
   <translation>Réimprimer un ticket</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Print without prices</source>
   <translation>Imprimer sans les prix</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Resume ({count})</source>
   <translation>Reprise ({count})</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Suspended: {amount}.</source>
   <translation>Mise en attente : {amount}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Return on a receipt</source>
   <translation>Retour sur ticket</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Show its lines</source>
   <translation>Voir ses lignes</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Agree {amount}</source>
   <translation>Accorder {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Take it back</source>
   <translation>Reprendre l’article</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Scan what comes back, or choose its line.</source>
   <translation>Scannez l’article rendu, ou choisissez sa ligne.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Give up the sale</source>
   <translation>Abandonner la vente</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Give it up</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>No sale is open.</source>
   <translation>Aucune vente en cours.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Suspend</source>
   <translation>Attente</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Asked: give up the sale</source>
   <translation>Demande : abandon de la vente</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Reverse {receipt}</source>
   <translation>Annuler {receipt}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Asked: reverse {receipt}</source>
   <translation>Demande : annulation de {receipt}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/find.py" />
   <source>Find by name</source>
   <translation>Chercher par nom</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/find.py" />
   <source>Add to ticket</source>
   <translation>Ajouter au ticket</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/find.py" />
   <source>Type the first letters</source>
   <translation>Tapez les premières lettres</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/find.py" />
   <source>Add {item}</source>
   <translation>Ajouter {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Leave out</source>
   <translation>Laisser de côté</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>This code is not in the list</source>
   <translation>Code absent de la liste</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Type a price</source>
   <translation>Taper un prix</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Sell it</source>
   <translation>Vendre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Type the shelf price</source>
   <translation>Tapez le prix en rayon</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Shelf price</source>
   <translation>Prix en rayon</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Other item</source>
   <translation>Autre article</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Money back</source>
   <translation>Somme à rendre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Give back {amount}</source>
   <translation>Rendre {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Weight</source>
   <translation>Poids</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Weigh: {item}</source>
   <translation>Pesez : {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Weight in {unit}</source>
   <translation>Poids en {unit}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Type the weight</source>
   <translation>Tapez le poids</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>More departments</source>
   <translation>Autres rayons</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Asked: {what}</source>
   <translation>Demande : {what}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Asked: {what}, the clerk's limit is {limit}</source>
   <translation>Demande : {what}, limite du caissier {limit}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Set {value}</source>
   <translation>Valider {value}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Type how many</source>
   <translation>Tapez combien</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Price: {item}</source>
   <translation>Prix : {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>This line</source>
   <translation>Cette ligne</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Whole sale</source>
   <translation>Vente entière</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Percent</source>
   <translation>En %</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Sale after {off} before tax</source>
   <translation>Vente après {off}, hors taxe</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Price after {off}</source>
   <translation>Prix après {off}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Quantity</source>
   <translation>Quantité</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>How much: {item}</source>
   <translation>Combien : {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>How many: {item}</source>
   <translation>Combien de pièces : {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Price</source>
   <translation>Prix</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Price per {unit}</source>
   <translation>Prix par {unit}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Type the price</source>
   <translation>Tapez le prix</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Amount at the new price</source>
   <translation>Montant au nouveau prix</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>None yet</source>
   <translation>Aucune</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Discount on the sale</source>
   <translation>Remise sur la vente</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Discount: {item}</source>
   <translation>Remise : {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Amount off</source>
   <translation>Remise en montant</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Percent off</source>
   <translation>Remise en %</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Take {value} off</source>
   <translation>Déduire {value}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Keep {amount}</source>
   <translation>Garder {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Take the discount away</source>
   <translation>Retirer la remise</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Take off</source>
   <translation>Déduire</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Asked: a manager must agree</source>
   <translation>Demande : accord d’un responsable</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Sale above the limit</source>
   <translation>Vente au-dessus de la limite</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Asked: a sale above the limit</source>
   <translation>Demande : vente au-dessus de la limite</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Adds what stands in the scan field</source>
   <translation>Ajoute ce qui est dans le champ de lecture</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Before a code or a scan: three of it</source>
   <translation>Avant un code ou une lecture : trois articles</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>One more or one less of the line</source>
   <translation>Un de plus ou de moins sur la ligne</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Choose a line; PgUp, PgDn: page</source>
   <translation>Choisir une ligne ; PgUp, PgDn : page</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Removes the line; again brings it back</source>
   <translation>Retire la ligne ; encore une fois la rétablit</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Suspends or resumes; returns and more</source>
   <translation>Attente ou reprise ; retours et plus</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Pay with cash, card, voucher</source>
   <translation>Payer : espèces, carte, bon d’achat</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Clears the field, then one step back</source>
   <translation>Efface le champ, puis un pas en arrière</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Keep scanning: the open item waits here</source>
   <translation>Continuez à scanner : l’article ouvert attend ici</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Undo remove</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Remove line</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Sign off</source>
   <translation>Déconnexion</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>Show the price</source>
   <translation>Voir le prix</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>Scan the item, or type its code</source>
   <translation>Scannez l’article, ou tapez son code</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>Look at the shelf, or find it by name with F2.</source>
   <translation>Regardez en rayon, ou cherchez par nom avec F2.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>age {age}+</source>
   <translation>{age} ans et plus</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>Type a code</source>
   <translation>Tapez un code</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>tax {code}</source>
   <translation>taxe {code}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>no tax</source>
   <translation>sans taxe</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/quick_keys.py" />
   <source>Quick</source>
   <translation>Rapide</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/quick_keys.py" />
   <source>Other item, department and price, quick key</source>
   <translation>Autre article, rayon et prix, touche rapide</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/quick_keys.py" />
   <source>{item}, {price}, quick key</source>
   <translation>{item}, {price}, touche rapide</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/quick_keys.py" />
   <source>More pages of quick keys</source>
   <translation>Autres pages de touches rapides</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/quick_keys.py" />
   <source>More: returns, reversals, receipts again</source>
   <translation>Plus : retours, annulations, réimpressions</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>{item}. Paid by {kinds}.</source>
   <translation>{item}. Payé : {kinds}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>{item}, {left}, {count} come back</source>
   <translation>{item}, {left}, retour de {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Return on {receipt}</source>
   <translation>Retour sur {receipt}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Take back {n} lines</source>
   <extracomment>For exactly one: Take back {n} line</extracomment>
   <translation>
    <numerusform>Reprendre {n} ligne</numerusform>
    <numerusform>Reprendre {n} lignes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Take back</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Choose what comes back</source>
   <translation>Choisissez ce qui revient</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Nothing of it can come back</source>
   <translation>Rien n’en peut revenir</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>One less comes back</source>
   <translation>Un de moins en retour</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>One more comes back</source>
   <translation>Un de plus en retour</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Why it comes back</source>
   <translation>Motif du retour</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>{left} of {sold} left</source>
   <translation>reste {left} sur {sold}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>That is not on this receipt, or all of it has come back.</source>
   <translation>Ce n’est pas sur ce ticket, ou tout est déjà revenu.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Look at the list, or press Esc.</source>
   <translation>Regardez la liste, ou appuyez sur Esc.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Asked: goods come back</source>
   <translation>Demande : retour d’articles</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Only a part of it comes back</source>
   <translation>Une partie seulement revient</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>All of it has come back</source>
   <translation>Tout est déjà revenu</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning_part.py" />
   <source>What comes back of it: {item}</source>
   <translation>Ce qui en revient : {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>incl. {rate} {percent}  {amount}</source>
   <translation>dont {rate} {percent}  {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>plus {rate} {percent}  {amount}</source>
   <translation>plus {rate} {percent}  {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>incl. tax  {amount}</source>
   <translation>dont taxes  {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>plus tax  {amount}</source>
   <translation>plus taxes  {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Off the sale: {amount}</source>
   <translation>Remise sur la vente : {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>without tax, {reference}</source>
   <translation>sans taxe, {reference}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>{percent} off: {amount}</source>
   <translation>Remise {percent} : {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Paid so far: {amount}</source>
   <translation>Déjà payé : {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Paid out: {amount}</source>
   <translation>Remboursé : {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Practise pay</source>
   <translation>Payer (exercice)</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Pay</source>
   <translation>Payer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Clear the ticket</source>
   <translation>Vider le ticket</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>{n} items have no price</source>
   <extracomment>For exactly one: {n} item has no price</extracomment>
   <translation>
    <numerusform>{n} article n’a pas de prix</numerusform>
    <numerusform>{n} articles n’ont pas de prix</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Practice total</source>
   <translation>Total d’exercice</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Not yet: the age has not been checked</source>
   <translation>Pas encore : âge non vérifié</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Pay {amount}, F12</source>
   <translation>Payer {amount}, F12</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Nothing in the ticket yet</source>
   <translation>Rien sur le ticket</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/stop.py" />
   <source>Safe: every sale up to {receipt}.</source>
   <translation>En sûreté : toutes les ventes jusqu’à {receipt}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/stop.py" />
   <source>Selling has stopped</source>
   <translation>La vente est arrêtée</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/stop.py" />
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/stop.py" />
   <source>Sound off</source>
   <translation>Couper le son</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/stop.py" />
   <source>This register cannot write its journal.</source>
   <translation>Cette caisse ne peut pas écrire son journal.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/stop.py" />
   <source>Use another register.</source>
   <translation>Prenez une autre caisse.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/stop.py" />
   <source>Sealed sales are safe.</source>
   <translation>Les ventes scellées sont en sûreté.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/sell/suspended.py" />
   <source>{n} sales suspended</source>
   <extracomment>For exactly one: {n} sale suspended</extracomment>
   <translation>
    <numerusform>{n} vente en attente</numerusform>
    <numerusform>{n} ventes en attente</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/suspended.py" />
   <source>No sale is suspended</source>
   <translation>Aucune vente en attente</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/suspended.py" />
   <source>Resume {amount}</source>
   <translation>Reprendre {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/suspended.py" />
   <source>Resume</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/suspended.py" />
   <source>Nothing left</source>
   <translation>Plus rien</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>The number of the certificate, not the name of the customer.</source>
   <translation>Le numéro de l’attestation, pas le nom du client.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>Sale without tax</source>
   <translation>Vente sans taxe</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>Certificate</source>
   <translation>Attestation</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>Put the tax back</source>
   <translation>Remettre la taxe</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>Sell without tax</source>
   <translation>Vendre sans taxe</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>Type the certificate number</source>
   <translation>Tapez le n° de l’attestation</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>Keep the tax</source>
   <translation>Garder la taxe</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>Asked: a sale without tax, {reference}</source>
   <translation>Demande : vente sans taxe, {reference}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>{items}, {lines}</source>
   <translation>{items}, {lines}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>You save {amount}</source>
   <translation>Vous économisez {amount}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>{n} practice lines</source>
   <extracomment>For exactly one: {n} practice line</extracomment>
   <translation>
    <numerusform>{n} ligne d’exercice</numerusform>
    <numerusform>{n} lignes d’exercice</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>{quantity} items</source>
   <translation>Articles : {quantity}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>{n} items</source>
   <extracomment>For exactly one: {n} item</extracomment>
   <translation>
    <numerusform>{n} article</numerusform>
    <numerusform>{n} articles</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>One less of line {n}, {item}</source>
   <translation>Un de moins à la ligne {n}, {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Quantity {quantity} of line {n}, {item}</source>
   <translation>Quantité {quantity} à la ligne {n}, {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>One more of line {n}, {item}</source>
   <translation>Un de plus à la ligne {n}, {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Price of line {n}, {item}</source>
   <translation>Prix de la ligne {n}, {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Discount on line {n}, {item}</source>
   <translation>Remise sur la ligne {n}, {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Remove line {n}, {item}</source>
   <translation>Retirer la ligne {n}, {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Earlier lines</source>
   <translation>Lignes précédentes</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Later lines</source>
   <translation>Lignes suivantes</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Total  {amount}</source>
   <translation>Total  {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Lines {first} to {last} of {count}</source>
   <translation>Lignes {first} à {last} sur {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>First</source>
   <translation>Début</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Last</source>
   <translation>Fin</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_row.py" />
   <source>Undo, line {n}, {item}</source>
   <translation>Annuler le retrait, ligne {n}, {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>{quantity} at {price}</source>
   <translation>{quantity} à {price}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>Price needed</source>
   <translation>Prix à donner</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>Weight needed</source>
   <translation>Poids à donner</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>removed</source>
   <translation>retiré</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>Line {n}</source>
   <translation>Ligne {n}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>price needed</source>
   <translation>prix à donner</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>weight needed</source>
   <translation>poids à donner</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>Comes back: {reason}</source>
   <translation>Retour : {reason}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>Age {age}+</source>
   <translation>{age} ans et plus</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>New price: {reason}</source>
   <translation>Nouveau prix : {reason}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>Removed by {clerk}, {time}</source>
   <translation>Retiré par {clerk}, {time}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>Price from its label</source>
   <translation>Prix de l’étiquette</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Clerk</source>
   <translation>Caissier</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>IT</source>
   <translation>Informatique</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Touch your name, or type your number.</source>
   <translation>Touchez votre nom, ou tapez votre numéro.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>This register is ready to practise</source>
   <translation>Cette caisse est prête pour l’exercice</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>This register is ready to sell</source>
   <translation>Cette caisse est prête à vendre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>{count} of {all} lights</source>
   <translation>{count} sur {all} en ordre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>No staff is loaded: type a clerk number.</source>
   <translation>Aucun personnel chargé : tapez un numéro de caissier.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Start selling</source>
   <translation>Commencer à vendre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Open Manager</source>
   <translation>Ouvrir Responsable</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Start practising</source>
   <translation>Commencer l’exercice</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Look before you sell</source>
   <translation>Regardez avant de vendre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Other…</source>
   <translation>Autre…</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Good morning. Who is on the till?</source>
   <translation>Bonjour. Qui tient la caisse ?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>PIN for {name}</source>
   <translation>PIN de {name}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Your number</source>
   <translation>Votre numéro</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>1 to 6 digits</source>
   <translation>1 à 6 chiffres</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Touch a name or type a number</source>
   <translation>Touchez un nom ou tapez un numéro</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Type a clerk number</source>
   <translation>Tapez un numéro de caissier</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Not added: nobody has signed on.</source>
   <translation>Non ajouté : personne n’est connecté.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Sign on first, then scan it again.</source>
   <translation>Connectez-vous d’abord, puis scannez-le.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Light / dark</source>
   <translation>Clair/sombre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Your number, then your PIN</source>
   <translation>Votre numéro, puis votre PIN</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Next, then start selling</source>
   <translation>Suivant, puis commencer à vendre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Clears the digits, then asks for another number</source>
   <translation>Efface les chiffres, puis demande un autre numéro</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>To the manager's page after the PIN</source>
   <translation>Vers la page Responsable après le PIN</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>The next language</source>
   <translation>La langue suivante</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Light or dark</source>
   <translation>Clair ou sombre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Type number</source>
   <translation>Taper un numéro</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Good afternoon. Who is on the till?</source>
   <translation>Bonjour. Qui tient la caisse ?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Good evening. Who is on the till?</source>
   <translation>Bonsoir. Qui tient la caisse ?</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>{n} digits</source>
   <extracomment>For exactly one: {n} digit</extracomment>
   <translation>
    <numerusform>{n} chiffre</numerusform>
    <numerusform>{n} chiffres</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>{count} of {least} digits</source>
   <translation>{count} chiffres sur {least}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Type your PIN</source>
   <translation>Tapez votre PIN</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Check it, or touch your name.</source>
   <translation>Vérifiez-le, ou touchez votre nom.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>The slip says {amount} more</source>
   <translation>La facturette dit {amount} de plus</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>The slip says {amount} less</source>
   <translation>La facturette dit {amount} de moins</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Keep the paper. If somebody makes it out, enter it after all.</source>
   <translation>Gardez le papier. Si quelqu’un arrive à le lire, saisissez-le quand même.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Slip {slip} is entered as receipt {receipt}.</source>
   <translation>La facturette {slip} est saisie : ticket {receipt}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>{amount}. Take the next slip.</source>
   <translation>{amount}. Prenez la suivante.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Go back</source>
   <translation>Revenir</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Sign for it</source>
   <translation>Signer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Save with the difference</source>
   <translation>Enregistrer avec l’écart</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Slip {slip} cannot be read</source>
   <translation>Facturette {slip} illisible</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Write it down</source>
   <translation>Noter</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Slip {slip} is written down as unreadable.</source>
   <translation>La facturette {slip} est notée illisible.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>The difference becomes a line of its own, and somebody signs for it.</source>
   <translation>L’écart devient une ligne à part, et quelqu’un signe.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>What is typed of it is kept here; it can still be entered later.</source>
   <translation>Ce qui en est tapé reste ici ; elle peut encore être saisie plus tard.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/check.py" />
   <source>{amount} too much. You can save when both agree.</source>
   <translation>{amount} de trop. Vous pourrez enregistrer quand les deux concordent.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/check.py" />
   <source>Then type the total as it is written.</source>
   <translation>Tapez ensuite le total comme il est écrit.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/check.py" />
   <source>Lines {lines}</source>
   <translation>Lignes {lines}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/check.py" />
   <source>{amount} apart. Look again, or sign for it.</source>
   <translation>Écart de {amount}. Regardez encore, ou signez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/check.py" />
   <source>{amount} to go. You can save when both agree.</source>
   <translation>Reste {amount}. Vous pourrez enregistrer quand les deux concordent.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/check.py" />
   <source>It adds up: {amount}</source>
   <translation>Compte juste : {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/check.py" />
   <source>Lines {lines}, slip {slip}</source>
   <translation>Lignes {lines}, facturette {slip}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/field.py" />
   <source>field</source>
   <translation>champ</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Entered</source>
   <translation>Saisie</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Spoiled</source>
   <translation>Gâchée</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Unreadable</source>
   <translation>Illisible</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Missing</source>
   <translation>Manquante</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Not accounted for</source>
   <translation>Non justifiée</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Unused</source>
   <translation>Inutilisée</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Crossed out, or put aside blank: it can never be entered.</source>
   <translation>Rayée, ou mise de côté vierge : elle ne pourra jamais être saisie.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>It is there; it can still be entered later.</source>
   <translation>Elle est là ; elle peut encore être saisie plus tard.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Somebody looked and did not find it; it may turn up.</source>
   <translation>Quelqu’un l’a cherchée sans la trouver ; elle peut réapparaître.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>No slips were issued here yet. The kit prints them: posfallback kit.</source>
   <translation>Aucune facturette n’a été émise ici. Le kit les imprime : posfallback kit.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Nothing was said of it yet.</source>
   <translation>On n’en sait encore rien.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>To do</source>
   <translation>À traiter</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Every number is accounted for.</source>
   <translation>Tous les numéros sont justifiés.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>{state} {count}</source>
   <translation>{state} {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Enter slip {number}</source>
   <translation>Saisir facturette {number}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Receipt {receipt}, {amount}. Typed in by {clerk}, {when}.</source>
   <translation>Ticket {receipt}, {amount}. Saisie par {clerk}, {when}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>{reason}. Written down by {clerk}, {when}.</source>
   <translation>{reason}. Noté par {clerk}, {when}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Half typed: it waits in the form.</source>
   <translation>À moitié tapée : elle attend dans le formulaire.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>A later one of its kit was used. Look for it, or say what became of it.</source>
   <translation>Une suivante du même kit a servi. Cherchez-la, ou dites ce qu’elle est devenue.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Earlier numbers</source>
   <translation>Numéros précédents</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Later numbers</source>
   <translation>Numéros suivants</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Enter a slip</source>
   <translation>Saisir une facturette</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>It is settled</source>
   <translation>Elle est réglée</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Choose a number; Page Up and Page Down turn the page</source>
   <translation>Choisir un numéro ; PgUp et PgDn tournent la page</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>What is still to do, or all numbers</source>
   <translation>Ce qui reste à traiter, ou tous les numéros</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Write down that it is spoiled, unreadable or missing</source>
   <translation>Noter qu’elle est gâchée, illisible ou manquante</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Fill in the chosen slip</source>
   <translation>Saisir la facturette choisie</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Back to the form</source>
   <translation>Retour au formulaire</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>half typed</source>
   <translation>à moitié tapée</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>{slip}: {state}</source>
   <translation>{slip} : {state}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Slip {slip} is written down.</source>
   <translation>La facturette {slip} est notée.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>Not in the list: choose a department</source>
   <translation>Absent de la liste : choisissez un rayon</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>Back to what the list holds</source>
   <translation>Revenir à ce que contient la liste</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>Type an item as it is written, or scan the goods. What the price list holds comes here.</source>
   <translation>Tapez un article comme il est écrit, ou scannez-le. Ce que contient la liste de prix apparaît ici.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>The price list has nothing like it.</source>
   <translation>La liste de prix n’a rien de semblable.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>The line in hand</source>
   <translation>La ligne en cours</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>The list</source>
   <translation>La liste</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>Which item is “{words}”?</source>
   <translation>Quel article est « {words} » ?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>“{words}”: in which department?</source>
   <translation>« {words} » : dans quel rayon ?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>{name}, department</source>
   <translation>{name}, rayon</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/pads.py" />
   <source>Sign {sign}</source>
   <translation>Signe {sign}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/pads.py" />
   <source>A–Z</source>
   <translation>A–Z</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>The slip that was half typed is back.</source>
   <translation>La facturette à moitié tapée est revenue.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Compare it with the paper, then go on.</source>
   <translation>Comparez-la avec le papier, puis continuez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Paper slip {place} of {count}</source>
   <translation>Facturette papier {place} sur {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Difference {amount}: who signs for it?</source>
   <translation>Écart {amount} : qui signe ?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>{entered} entered, {left} to go</source>
   <translation>{entered} saisies, reste {left}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Difference, and who signed for it: none</source>
   <translation>Écart, et qui l’a signé : aucun</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Paper slip</source>
   <translation>Facturette papier</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Save slip {number}</source>
   <translation>Enregistrer {number}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Add line</source>
   <translation>Ajout ligne</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Skip slip</source>
   <translation>Passer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Slip list</source>
   <translation>Facturettes</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Next field; on an empty line the total. It saves nothing</source>
   <translation>Champ suivant ; sur une ligne vide, le total. N’enregistre rien</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>In the words of a line: choose the item; else the line before or after</source>
   <translation>Dans le texte d’une ligne : choisir l’article ; sinon ligne d’avant ou d’après</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Choose a department; cash or card</source>
   <translation>Choisir un rayon ; espèces ou carte</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>The words of the line in hand</source>
   <translation>Le texte de la ligne en cours</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Add a line; clear a line, again brings it back</source>
   <translation>Ajouter une ligne ; vider une ligne, encore une fois la rétablit</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Where the sums differ: say why, and sign for it</source>
   <translation>Si les sommes diffèrent : dire pourquoi, et signer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Leave this slip for later; all numbers and where they stand</source>
   <translation>Laisser cette facturette pour plus tard ; tous les numéros et leur état</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Cash, card</source>
   <translation>Espèces, carte</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Save: the sale is sealed</source>
   <translation>Enregistrer : la vente est scellée</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Back; what is typed waits</source>
   <translation>Retour ; ce qui est tapé attend</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Clear line</source>
   <translation>Vider ligne</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Goods {goods}, tax {tax}</source>
   <translation>Articles {goods}, taxe {tax}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Signed</source>
   <translation>Signé</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>No.</source>
   <translation>N°</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Time</source>
   <translation>Heure</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Last 4 only</source>
   <translation>4 derniers chiffres</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Total as written</source>
   <translation>Total comme écrit</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Qty</source>
   <translation>Qté</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Item as written</source>
   <translation>Article comme écrit</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Earlier lines, sheet {at} of {sheets}</source>
   <translation>Lignes précédentes, feuille {at} sur {sheets}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Later lines, sheet {at} of {sheets}</source>
   <translation>Lignes suivantes, feuille {at} sur {sheets}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Quantity, line {line}</source>
   <translation>Quantité, ligne {line}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Item as written, line {line}</source>
   <translation>Article comme écrit, ligne {line}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Tax, line {line}</source>
   <translation>Taxe, ligne {line}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Price, line {line}</source>
   <translation>Prix, ligne {line}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Amount, line {line}</source>
   <translation>Montant, ligne {line}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>OUTAGE SALES SLIP</source>
   <translation>FACTURETTE DE PANNE</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/spoken.py" />
   <source>Practice, {name}</source>
   <translation>Exercice, {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/strip.py" />
   <source>{n} sales held, safe</source>
   <extracomment>For exactly one: {n} sale held, safe</extracomment>
   <translation>
    <numerusform>{n} vente gardée, en sûreté</numerusform>
    <numerusform>{n} ventes gardées, en sûreté</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>Register {register}</source>
   <translation>Caisse {register}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>Store {store}</source>
   <translation>Magasin {store}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>CENTRAL ANSWERS AGAIN</source>
   <translation>CENTRAL RÉTABLI</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/strip.py" />
   <source>Keep selling here. {n} held, safe</source>
   <extracomment>For exactly one: Keep selling here. {n} held, safe</extracomment>
   <translation>
    <numerusform>Continuez ici. {n} gardée, en sûreté</numerusform>
    <numerusform>Continuez ici. {n} gardées, en sûreté</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>Central in step</source>
   <translation>Central à jour</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>Asking central</source>
   <translation>Appel du central</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>Selling on its own</source>
   <translation>Caisse autonome</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>CENTRAL DOWN {time}</source>
   <translation>CENTRAL EN PANNE {time}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/system.py" />
   <source>The window needs libraries of the system that are not installed.</source>
   <translation>La fenêtre a besoin de bibliothèques du système qui ne sont pas installées.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/system.py" />
   <source>There is no screen to open the window on.</source>
   <translation>Il n’y a pas d’écran où ouvrir la fenêtre.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/system.py" />
   <source>Start it on the register's own screen; the command line works without one: posfallback --help.</source>
   <translation>Lancez-la sur l’écran de la caisse ; la ligne de commande fonctionne sans écran : posfallback --help.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/system.py" />
   <source>Install them: sudo apt-get install {packages}</source>
   <translation>Installez-les : sudo apt-get install {packages}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/window.py" />
   <source>This register keeps the whole screen and stays open.</source>
   <translation>Cette caisse garde tout l’écran et reste ouverte.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/window.py" />
   <source>IT leaves it: F8, then Leave full screen.</source>
   <translation>L’informatique en sort : F8, puis Quitter plein écran.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/window.py" />
   <source>The full screen was left.</source>
   <translation>Le plein écran est quitté.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/window.py" />
   <source>Closing the window ends the register now.</source>
   <translation>Fermer la fenêtre arrête maintenant la caisse.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/window.py" />
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/window.py" />
   <source>Bring central back</source>
   <translation>Fin de panne</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/basket.py" />
   <source>There is no such line.</source>
   <translation>Cette ligne n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/basket.py" />
   <source>Choose a line of this sale.</source>
   <translation>Choisissez une ligne de cette vente.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>A barcode has 8, 12, 13 or 14 digits, a PLU up to 7.</source>
   <translation>Code-barres : 8, 12, 13 ou 14 chiffres ; PLU : 7 au plus.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>code</source>
   <translation>code</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>A code of {count} digits is neither a barcode nor a PLU.</source>
   <translation>Un code à {count} chiffres n’est ni code-barres ni PLU.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>There is no code.</source>
   <translation>Il n’y a pas de code.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>Scan or key a code.</source>
   <translation>Scannez ou tapez un code.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>A code cannot be written like that.</source>
   <translation>Un code ne s’écrit pas ainsi.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>Use digits alone, or letters A-Z, digits, space and _ - . with at least one letter.</source>
   <translation>Seulement des chiffres, ou lettres A-Z, chiffres, espace et _ - . avec au moins une lettre.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>That code is too long.</source>
   <translation>Ce code est trop long.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>That barcode names no item.</source>
   <translation>Ce code-barres ne désigne aucun article.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>Look for another barcode on the item.</source>
   <translation>Cherchez un autre code-barres sur l’article.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>The check digit of that barcode is wrong.</source>
   <translation>La clé de contrôle de ce code-barres ne va pas.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>Scan it again, or key the digits below the bars once more.</source>
   <translation>Scannez-le encore, ou retapez les chiffres sous les barres.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>A store's own code has at most {most} signs.</source>
   <translation>Un code propre au magasin a {most} signes au plus.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>Give a number such as 10 or 12.5.</source>
   <translation>Donnez un nombre comme 10 ou 12,5.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>Give a percentage, or a positive amount.</source>
   <translation>Donnez un pourcentage, ou un montant positif.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>Give a smaller discount, or take it off.</source>
   <translation>Donnez une remise plus petite, ou retirez-la.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>A discount is more than 0 % and at most 100 %.</source>
   <translation>Une remise va de plus de 0 % à 100 %.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>The discount is larger than the line.</source>
   <translation>La remise dépasse le montant de la ligne.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>There is nothing to take a discount from.</source>
   <translation>Il n’y a rien sur quoi faire une remise.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>The discount is larger than the sale.</source>
   <translation>La remise dépasse le montant de la vente.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>A discount is a percentage or an amount, not both.</source>
   <translation>Une remise est un pourcentage ou un montant, pas les deux.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>A discount is more than nothing.</source>
   <translation>Une remise est plus grande que zéro.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>That is not a percentage.</source>
   <translation>Ce n’est pas un pourcentage.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>A percentage has at most three decimals.</source>
   <translation>Un pourcentage a trois décimales au plus.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Central goes down</source>
   <translation>Le central tombe en panne</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>The first sale</source>
   <translation>La première vente</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>The till and its exceptions</source>
   <translation>La caisse et ses exceptions</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Sell something</source>
   <translation>Vendez un article</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Sell something by its PLU</source>
   <translation>Vendez un article par son PLU</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Sell something by weight</source>
   <translation>Vendez un article au poids</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Sell something whose code is not in the list</source>
   <translation>Vendez un article dont le code n’est pas dans la liste</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Take a card by telephone approval</source>
   <translation>Prenez une carte avec autorisation par téléphone</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Take a part in cash and the rest by card</source>
   <translation>Prenez une partie en espèces et le reste par carte</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Suspend a sale, take it up again and finish it</source>
   <translation>Mettez une vente en attente, reprenez-la et finissez-la</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Take goods back and give the money back</source>
   <translation>Reprenez un article et rendez l’argent</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Give a discount</source>
   <translation>Faites une remise</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Reverse a sale that is done</source>
   <translation>Annulez une vente déjà faite</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Bring cash to the safe</source>
   <translation>Portez des espèces au coffre</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>crew</source>
   <translation>équipe</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/domain/drills.py" />
   <source>Sell {n} of one item, take more cash than is due</source>
   <extracomment>For exactly one: Sell one item, take more cash than is due</extracomment>
   <translation>
    <numerusform>Vendez {n} fois le même article, prenez plus d’espèces que dû</numerusform>
    <numerusform>Vendez {n} fois le même article, prenez plus d’espèces que dû</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>The name of the crew is too long.</source>
   <translation>Le nom de l’équipe est trop long.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Call it something short, such as Late crew.</source>
   <translation>Prenez un nom court, comme Soir.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>{currency} has at most {count} decimals.</source>
   <translation>{currency} a {count} décimales au plus.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>That is not a currency of ISO 4217.</source>
   <translation>Ce n’est pas une devise ISO 4217.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>Give three capital letters, such as USD, EUR or JPY.</source>
   <translation>Donnez trois majuscules, comme USD, EUR ou JPY.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>That amount is too large.</source>
   <translation>Ce montant est trop grand.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>Check the quantity and the price.</source>
   <translation>Vérifiez la quantité et le prix.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>{currency} has no decimals.</source>
   <translation>{currency} n’a pas de décimales.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>That is not an amount of money.</source>
   <translation>Ce n’est pas une somme d’argent.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>Give digits with a point, such as {example}.</source>
   <translation>Donnez des chiffres avec un point, comme {example}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>Give an amount such as {example}.</source>
   <translation>Donnez un montant comme {example}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>A quantity of zero sells nothing.</source>
   <translation>Une quantité de zéro ne vend rien.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>Give another quantity, or remove the line.</source>
   <translation>Donnez une autre quantité, ou retirez la ligne.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>That quantity is too large.</source>
   <translation>Cette quantité est trop grande.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>Give less than a million.</source>
   <translation>Donnez moins d’un million.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>That is not a quantity.</source>
   <translation>Ce n’est pas une quantité.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>Give digits with a point, such as 2 or 0.734.</source>
   <translation>Donnez un nombre comme 2 ou 0,734.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>A quantity has at most three decimals.</source>
   <translation>Une quantité a trois décimales au plus.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>Give a quantity such as 0.734.</source>
   <translation>Donnez une quantité comme 0,734.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>reason</source>
   <translation>motif</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Change brought</source>
   <translation>Apport de monnaie</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Found in store</source>
   <translation>Trouvé en magasin</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Supplier paid</source>
   <translation>Fournisseur payé</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Store expense</source>
   <translation>Frais du magasin</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Drawer full</source>
   <translation>Tiroir plein</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>End of shift</source>
   <translation>Fin de service</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Change for a customer</source>
   <translation>Monnaie d’un client</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Check the drawer</source>
   <translation>Contrôle du tiroir</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Not known</source>
   <translation>Inconnu</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Wrong change</source>
   <translation>Mal rendu</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Miscounted</source>
   <translation>Mal compté</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Customer left</source>
   <translation>Client parti</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Cannot pay</source>
   <translation>Ne peut pas payer</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Training mistake</source>
   <translation>Formation</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Shelf says otherwise</source>
   <translation>Autre prix en rayon</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Damaged</source>
   <translation>Abîmé</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Price match</source>
   <translation>Prix aligné</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Near its date</source>
   <translation>Date proche</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Goodwill</source>
   <translation>Geste commercial</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Not wanted</source>
   <translation>Non désiré</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Faulty</source>
   <translation>Défectueux</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Wrong item</source>
   <translation>Mauvais article</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Wrong sale</source>
   <translation>Mauvaise vente</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Wrong payment</source>
   <translation>Mauvais paiement</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Changed mind</source>
   <translation>Changé d’avis</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Certificate seen</source>
   <translation>Attestation vue</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Added up wrong</source>
   <translation>Mal additionné</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Tax worked out wrong</source>
   <translation>Taxe mal calculée</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Rounded</source>
   <translation>Arrondi</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Crossed out</source>
   <translation>Rayée</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Blank, put aside</source>
   <translation>Vierge, mise à part</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Wet</source>
   <translation>Mouillée</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Torn</source>
   <translation>Déchirée</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Cannot be made out</source>
   <translation>Ne se lit pas</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Not in the pad</source>
   <translation>Pas dans le bloc</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Lost</source>
   <translation>Perdue</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Mended at central</source>
   <translation>Corrigée au central</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Item added at central</source>
   <translation>Article ajouté au central</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Entered at central by hand</source>
   <translation>Saisie à la main au central</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Not to be booked</source>
   <translation>À ne pas enregistrer</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Same item, other code</source>
   <translation>Autre code</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Not in central's list</source>
   <translation>Absent au central</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Central looks into it</source>
   <translation>Le central vérifie</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Not to be settled here</source>
   <translation>Pas à régler ici</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Central is too slow</source>
   <translation>Central trop lent</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Announced work</source>
   <translation>Travaux annoncés</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Central is back</source>
   <translation>Central revenu</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Declared by mistake</source>
   <translation>Déclarée à tort</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>There is no reason yet.</source>
   <translation>Il n’y a pas encore de motif.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Choose or type why.</source>
   <translation>Choisissez ou tapez pourquoi.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>The reason is too long.</source>
   <translation>Le motif est trop long.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Say it in {most} letters.</source>
   <translation>Dites-le en {most} lettres.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a discount of that size</source>
   <translation>remise de cette importance</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a price so far from the list</source>
   <translation>prix si loin de la liste</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a return</source>
   <translation>retour</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a return without a receipt</source>
   <translation>retour sans ticket</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>reversing a sale</source>
   <translation>annulation d’une vente</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>giving up a sale</source>
   <translation>abandon d’une vente</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a sale without tax</source>
   <translation>vente sans taxe</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>cash put in</source>
   <translation>entrée de caisse</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>cash taken out</source>
   <translation>sortie de caisse</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>cash for the safe</source>
   <translation>dépôt au coffre</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>opening the drawer</source>
   <translation>ouverture du tiroir</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>counting the till</source>
   <translation>comptage de la caisse</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>closing the shift</source>
   <translation>clôture du service</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>selling in the shift of another day</source>
   <translation>vente dans le service d’un autre jour</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a sale of that size</source>
   <translation>vente de ce montant</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a card payment above the limit</source>
   <translation>paiement carte au-dessus de la limite</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>leaving the full screen</source>
   <translation>sortie du plein écran</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a slip whose sums differ</source>
   <translation>facturette dont les sommes diffèrent</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>the replay to central</source>
   <translation>transmission au central</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a decision about a parked sale</source>
   <translation>décision sur une vente bloquée</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>declaring or ending an outage</source>
   <translation>début ou fin d’une panne</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Give its weight, or leave it out.</source>
   <translation>Donnez son poids, ou laissez-le de côté.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>{amount}, or {cash} in cash</source>
   <translation>{amount}, ou {cash} en espèces</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>There is nothing to sell.</source>
   <translation>Il n’y a rien à vendre.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Scan an item first.</source>
   <translation>Scannez d’abord un article.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Tax is inside the prices here and cannot be left out at the register.</source>
   <translation>Ici la taxe est dans les prix ; la caisse ne peut pas l’ôter.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Sell it with tax; the office pays it back.</source>
   <translation>Vendez avec la taxe ; le bureau la rembourse.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Give it a price and a department, or leave it out.</source>
   <translation>Donnez un prix et un rayon, ou laissez-le de côté.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>{name} has no weight yet.</source>
   <translation>{name} n’a pas encore de poids.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Only {amount} is due, and only cash can give change.</source>
   <translation>Il ne reste que {amount} à payer, et seules les espèces rendent la monnaie.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Take {amount} or less this way.</source>
   <translation>Prenez {amount} ou moins de cette façon.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>{amount} is still to pay.</source>
   <translation>Il reste {amount} à payer.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Take another {amount}.</source>
   <translation>Encaissez encore {amount}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>There is nothing to pay.</source>
   <translation>Il n’y a rien à payer.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Leave the tender out.</source>
   <translation>Laissez le paiement de côté.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>A tender of a sale is more than nothing.</source>
   <translation>Le paiement d’une vente est plus grand que zéro.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Give what was handed over; change is worked out from it.</source>
   <translation>Donnez ce qui a été remis ; la monnaie se calcule de là.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Everything is paid already.</source>
   <translation>Tout est déjà payé.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Leave the last tender out.</source>
   <translation>Laissez le dernier paiement de côté.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>The customer gets {amount} back, no more and no less.</source>
   <translation>Le client reçoit {amount}, ni plus ni moins.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Pay out {amount}; in a file that is a negative tender.</source>
   <translation>Remboursez {amount} ; dans un fichier, c’est un paiement négatif.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>{name} has no price yet.</source>
   <translation>{name} n’a pas encore de prix.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>In cash {amount} is still to pay.</source>
   <translation>Il reste {amount} à payer en espèces.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Take another {amount} in cash.</source>
   <translation>Encaissez encore {amount} en espèces.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/screening.py" />
   <source>Card numbers are never kept here. Give at most the last four digits, in their own field.</source>
   <translation>Les numéros de carte ne sont jamais gardés ici. Donnez au plus les quatre derniers chiffres, dans leur propre champ.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/screening.py" />
   <source>The {field} looks as if it held a card number.</source>
   <translation>On dirait qu’il y a un numéro de carte ici : {field}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/slips.py" />
   <source>That is not the number of a slip.</source>
   <translation>Ce n’est pas un numéro de facturette.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/slips.py" />
   <source>Scan the slip, or type its number as printed, such as {slip}.</source>
   <translation>Scannez la facturette, ou tapez son numéro comme imprimé, par exemple {slip}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/tax.py" />
   <source>That is not a tax rate.</source>
   <translation>Ce n’est pas un taux de taxe.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/tax.py" />
   <source>Give a percentage from 0 to 100 with at most three decimals, such as 10.1.</source>
   <translation>Donnez un pourcentage de 0 à 100 avec trois décimales au plus, comme 10.1.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/tax.py" />
   <source>It has none.</source>
   <translation>Elle n’en a aucun.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/tax.py" />
   <source>The tax table has no rate {codes}.</source>
   <translation>La table des taxes n’a pas le taux {codes}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/tax.py" />
   <source>It has {codes}.</source>
   <translation>Elle a {codes}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/words.py" />
   <source>{things} and {thing}</source>
   <translation>{things} et {thing}</translation>
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>Run `posfallback journal verify`, keep the file as it is and call IT.</source>
   <translation>Lancez `posfallback journal verify`, laissez le fichier tel quel et appelez l’informatique.</translation>
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>A number is too large to be kept exactly.</source>
   <translation>Un nombre est trop grand pour être gardé exactement.</translation>
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>Enter a smaller amount.</source>
   <translation>Tapez un montant plus petit.</translation>
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>Use the version of posfallback that wrote it, or a newer one.</source>
   <translation>Prenez la version de posfallback qui l’a écrit, ou une plus récente.</translation>
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>An entry of the journal is damaged ({why}).</source>
   <translation>Une écriture du journal est abîmée ({why}).</translation>
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>A text holds half a character.</source>
   <translation>Un texte contient un demi-caractère.</translation>
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>Type the text again.</source>
   <translation>Retapez le texte.</translation>
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>The journal holds an entry of kind {kind} in format {format}, which this version does not know.</source>
   <translation>Le journal contient une écriture de type {kind} au format {format}, que cette version ne connaît pas.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/book.py" />
   <source>The journal does not begin with its opening.</source>
   <translation>Le journal ne commence pas par son ouverture.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/cash.py" />
   <source>The counted cash is below 0.00.</source>
   <translation>Les espèces comptées sont sous 0,00.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/cash.py" />
   <source>Count the drawer again.</source>
   <translation>Recomptez le tiroir.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/cash.py" />
   <source>There should not be so much cash in the drawer.</source>
   <translation>Il ne devrait pas y avoir tant d’espèces dans le tiroir.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/cash.py" />
   <source>Type a smaller amount.</source>
   <translation>Tapez un montant plus petit.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/cash.py" />
   <source>The amount is still 0.00.</source>
   <translation>Le montant est encore de 0,00.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/cash.py" />
   <source>Type how much cash it is.</source>
   <translation>Tapez la somme.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/copies.py" />
   <source>No sale of this register has that number.</source>
   <translation>Aucune vente de cette caisse n’a ce numéro.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/copies.py" />
   <source>Check the number.</source>
   <translation>Vérifiez le numéro.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/customer.py" />
   <source>Closed</source>
   <translation>Fermé</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>No drill runs.</source>
   <translation>Aucun exercice en cours.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>Start one first.</source>
   <translation>Commencez-en un d’abord.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>A drill runs already.</source>
   <translation>Un exercice est déjà en cours.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>Go on with it, or end it first.</source>
   <translation>Continuez-le, ou terminez-le d’abord.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>Sell for real; practise once it has ended.</source>
   <translation>Vendez pour de vrai ; exercez-vous une fois qu’elle est finie.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>Central does not answer: this is no time to practise.</source>
   <translation>Le central ne répond pas : ce n’est pas le moment de s’exercer.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>Sell for real; practise later.</source>
   <translation>Vendez pour de vrai ; exercez-vous plus tard.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>A sale is still open.</source>
   <translation>Une vente est encore en cours.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>Finish it, suspend it or give it up first.</source>
   <translation>Finissez-la, mettez-la en attente ou abandonnez-la d’abord.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>Outage {outage} is open: this is no time to practise.</source>
   <translation>La panne {outage} est en cours : ce n’est pas le moment de s’exercer.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>The price of this line comes from its label.</source>
   <translation>Le prix de cette ligne vient de son étiquette.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>Scan the next piece instead.</source>
   <translation>Scannez plutôt la pièce suivante.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>Goods come back at what was paid.</source>
   <translation>Les articles sont repris au prix payé.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>Leave the amount as it is.</source>
   <translation>Laissez le montant tel quel.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>The price is still 0.00.</source>
   <translation>Le prix est encore de 0,00.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>Type the price from the shelf.</source>
   <translation>Tapez le prix en rayon.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>The weight is still 0.</source>
   <translation>Le poids est encore de 0.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>Type the weight from the scale.</source>
   <translation>Tapez le poids lu sur la balance.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>This item is sold by the piece.</source>
   <translation>Cet article se vend à la pièce.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>Type a whole number.</source>
   <translation>Tapez un nombre entier.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>department</source>
   <translation>rayon</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>name</source>
   <translation>nom</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/lookup.py" />
   <source>Unknown item</source>
   <translation>Article inconnu</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/lookup.py" />
   <source>Bottle refund</source>
   <translation>Consigne</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/lookup.py" />
   <source>That came from a card reader, and nothing of it was kept.</source>
   <translation>Cela vient d’un lecteur de cartes ; rien n’en a été gardé.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/lookup.py" />
   <source>Use the card terminal, then choose Card and type its approval code.</source>
   <translation>Prenez le TPE, puis choisissez Carte et tapez son code d’autorisation.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/outages.py" />
   <source>Go on selling; end it first if this is another one.</source>
   <translation>Continuez à vendre ; terminez-la d’abord si c’en est une autre.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/outages.py" />
   <source>No outage is open.</source>
   <translation>Aucune panne en cours.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/outages.py" />
   <source>See `posfallback outage list` for those that were.</source>
   <translation>Voyez `posfallback outage list` pour les pannes passées.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/outages.py" />
   <source>An outage cannot have begun then.</source>
   <translation>Une panne n’a pas pu commencer à ce moment-là.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/outages.py" />
   <source>Give a time that is past, with its offset, such as 2026-11-23T10:15:00-05:00.</source>
   <translation>Donnez une heure passée, avec son décalage, comme 2026-11-23T10:15:00-05:00.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/outages.py" />
   <source>Outage {outage} is open already.</source>
   <translation>La panne {outage} est déjà ouverte.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>That does not say which code is to be taken for what.</source>
   <translation>Cela ne dit pas quel code prendre pour quoi.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>Write CODE=CODE, or CODE=department:NAME.</source>
   <translation>Écrivez CODE=CODE ou CODE=department:NOM.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>No code is named.</source>
   <translation>Aucun code n’est indiqué.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>Name the code, and what central is to take it for.</source>
   <translation>Indiquez le code et pour quoi le central doit le prendre.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>One code is to be taken for two things.</source>
   <translation>Un code doit être pris pour deux choses.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>Name each code once.</source>
   <translation>Indiquez chaque code une fois.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>Central did not take this sale for another reason than its codes.</source>
   <translation>Le central a refusé cette vente pour une autre raison que ses codes.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>A code cannot be taken for itself.</source>
   <translation>Un code ne peut pas être pris pour lui-même.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>Name another code, or decide `retry`.</source>
   <translation>Indiquez un autre code, ou décidez `retry`.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>Find the right one with `posfallback catalogue find`.</source>
   <translation>Cherchez le bon avec `posfallback catalogue find`.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>The code {code} is not in the price list.</source>
   <translation>Le code {code} n’est pas dans la liste de prix.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>The price list has no department {department}.</source>
   <translation>La liste de prix n’a pas de rayon {department}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>It has: {departments}.</source>
   <translation>Elle a : {departments}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>No item of sale {receipt} has the code {code}.</source>
   <translation>Aucun article de la vente {receipt} n’a le code {code}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>Central does not ask about the code {code}.</source>
   <translation>Le central ne demande rien sur le code {code}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_targets.py" />
   <source>Find it by name, or choose a department.</source>
   <translation>Cherchez-le par nom, ou choisissez un rayon.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>More was taken than is due now.</source>
   <translation>Il a été pris plus que ce qui est dû maintenant.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>Give a payment back first.</source>
   <translation>Rendez d’abord un paiement.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>The rest of the payments is exact.</source>
   <translation>Les autres paiements tombent juste.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>Press Pay to finish the sale.</source>
   <translation>Appuyez sur Payer pour terminer la vente.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>Type it, or leave the item out.</source>
   <translation>Tapez-le, ou laissez l’article de côté.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>The customer's age has not been checked yet.</source>
   <translation>L’âge du client n’a pas encore été vérifié.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>Answer the question first.</source>
   <translation>Répondez d’abord à la question.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>There is no such payment.</source>
   <translation>Ce paiement n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>Choose a payment of this sale.</source>
   <translation>Choisissez un paiement de cette vente.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/services/paying.py" />
   <source>{n} items need a price or a weight.</source>
   <extracomment>For exactly one: {n} item needs a price or a weight.</extracomment>
   <translation>
    <numerusform>Il faut un prix ou un poids pour {n} article.</numerusform>
    <numerusform>Il faut un prix ou un poids pour {n} articles.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying_back.py" />
   <source>Give the money back the same way.</source>
   <translation>Rendez l’argent de la même façon.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying_back.py" />
   <source>The receipt was paid by {kinds}.</source>
   <translation>Le ticket a été payé ainsi : {kinds}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/post_void.py" />
   <source>That receipt is itself a reversal.</source>
   <translation>Ce ticket est lui-même une annulation.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/post_void.py" />
   <source>Ring the sale again if it was right after all.</source>
   <translation>Refaites la vente si elle était bonne après tout.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/post_void.py" />
   <source>Take back the other lines as a return instead.</source>
   <translation>Reprenez plutôt les autres lignes en retour.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/post_void.py" />
   <source>Goods of {receipt} have come back already.</source>
   <translation>Des articles de {receipt} sont déjà revenus.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/printers.py" />
   <source>the drawer did not open: use its key</source>
   <translation>le tiroir ne s’est pas ouvert : prenez sa clé</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/printers.py" />
   <source>Choose one of the settings.</source>
   <translation>Choisissez-en une des réglages.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/printers.py" />
   <source>There is no printer called {name}.</source>
   <translation>Aucune imprimante ne s’appelle {name}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/printing.py" />
   <source>No printer is set up.</source>
   <translation>Aucune imprimante n’est réglée.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/printing.py" />
   <source>Add a [[printer]] to the settings and start again.</source>
   <translation>Ajoutez une [[printer]] aux réglages et relancez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/printing.py" />
   <source>Choose a printer first.</source>
   <translation>Choisissez d’abord une imprimante.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/printing.py" />
   <source>Choose a sale to print.</source>
   <translation>Choisissez une vente à imprimer.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/printing.py" />
   <source>No printer is in use.</source>
   <translation>Aucune imprimante n’est en service.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/printing.py" />
   <source>Choose one, or read the figures from the screen.</source>
   <translation>Choisissez-en une, ou lisez les chiffres à l’écran.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/printing.py" />
   <source>Entry {seq} is not a sale.</source>
   <translation>L’écriture {seq} n’est pas une vente.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>Check the number, or take the goods back without a receipt.</source>
   <translation>Vérifiez le numéro, ou reprenez les articles sans ticket.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>There is no such line on that receipt.</source>
   <translation>Il n’y a pas cette ligne sur ce ticket.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>Choose one of its lines.</source>
   <translation>Choisissez une de ses lignes.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>Take back what was sold on it and has not come back yet.</source>
   <translation>Reprenez ce qui y a été vendu et n’est pas encore revenu.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>Nothing of it can come back.</source>
   <translation>Rien n’en peut revenir.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>No more of {name} can come back on this receipt.</source>
   <translation>Il ne peut plus revenir de {name} sur ce ticket.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>{receipt} has been reversed as a whole.</source>
   <translation>{receipt} a été annulé en entier.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>Remove the line and take back what is left.</source>
   <translation>Retirez la ligne et reprenez ce qui reste.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>More comes back than was sold on {receipt}.</source>
   <translation>Il revient plus que ce qui a été vendu sur {receipt}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>Ring it as two sales, or ask the manager.</source>
   <translation>Faites-en deux ventes, ou demandez au responsable.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>Take the rest in cash.</source>
   <translation>Prenez le reste en espèces.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>Take cash, or ask the manager.</source>
   <translation>Prenez des espèces, ou demandez au responsable.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>One sale may come to {amount} at most here.</source>
   <translation>Ici une vente va jusqu’à {amount} au plus.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>While central is down a card may pay {amount} a sale at most.</source>
   <translation>Pendant la panne du central, une carte paie {amount} au plus par vente.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>Card payments held here may come to {amount} at most; this one would pass that.</source>
   <translation>Les paiements carte gardés ici vont jusqu’à {amount} ; celui-ci dépasserait.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>Cards may pay {amount} a shift at most; this one would pass that.</source>
   <translation>Les cartes paient {amount} au plus par service ; celui-ci dépasserait.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>The sale was not sealed, but all of it is here.</source>
   <translation>La vente n’a pas été scellée, mais elle est entière ici.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Take the payment again.</source>
   <translation>Encaissez à nouveau.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Press Pay to finish it.</source>
   <translation>Appuyez sur Payer pour la finir.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>The register stopped right after it. Print it again if the customer has no receipt.</source>
   <translation>La caisse s’est arrêtée juste après. Réimprimez si le client n’a pas de ticket.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Ask a manager to do it.</source>
   <translation>Demandez à un responsable de le faire.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Only removed lines are left.</source>
   <translation>Il ne reste que des lignes retirées.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Clear the ticket, or scan the next item.</source>
   <translation>Videz le ticket, ou scannez l’article suivant.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Finish or suspend it first.</source>
   <translation>Finissez-la ou mettez-la en attente d’abord.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>No item asks for an age.</source>
   <translation>Aucun article ne demande un âge.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Go on scanning.</source>
   <translation>Continuez à scanner.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>No sale has been sealed here since the start.</source>
   <translation>Aucune vente scellée ici depuis le démarrage.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Type the receipt number.</source>
   <translation>Tapez le numéro du ticket.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Selling has not stopped.</source>
   <translation>La vente n’est pas arrêtée.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Go on selling.</source>
   <translation>Continuez à vendre.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>The journal is not as it was sealed.</source>
   <translation>Le journal n’est pas tel qu’il a été scellé.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>{name} may not allow {act}.</source>
   <translation>{name} ne peut pas autoriser cela : {act}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>The last sale is sealed as {receipt}.</source>
   <translation>La dernière vente est scellée sous {receipt}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Do not sell here. Call IT and tell them: {finding}</source>
   <translation>Ne vendez pas ici. Appelez l’informatique et dites-lui : {finding}</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/shifts.py" />
   <source>No shift is open.</source>
   <translation>Aucun service n’est ouvert.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/shifts.py" />
   <source>Open the shift first, then go on.</source>
   <translation>Ouvrez d’abord le service, puis continuez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/shifts.py" />
   <source>A shift is open already.</source>
   <translation>Un service est déjà ouvert.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/shifts.py" />
   <source>Close it first, or go on selling in it.</source>
   <translation>Clôturez-le d’abord, ou continuez à vendre dedans.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/shifts.py" />
   <source>The opening float is below 0.00.</source>
   <translation>Le fond de caisse est sous 0,00.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/shifts.py" />
   <source>Count the start cash again.</source>
   <translation>Recomptez le fond de caisse.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>clerk</source>
   <translation>caissier</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Check the number, or have the staff loaded again.</source>
   <translation>Vérifiez le numéro, ou faites recharger le personnel.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>This PIN does not belong to this number.</source>
   <translation>Ce PIN ne va pas avec ce numéro.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Type the PIN again.</source>
   <translation>Retapez le PIN.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>A manager must agree to {act}.</source>
   <translation>Accord d’un responsable nécessaire : {act}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Nobody is named as the clerk.</source>
   <translation>Aucun caissier n’est indiqué.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Give the clerk's number.</source>
   <translation>Donnez le numéro du caissier.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Nobody here has the number {number}.</source>
   <translation>Personne ici n’a le numéro {number}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>A clerk's number has 1 to 6 digits.</source>
   <translation>Un numéro de caissier a 1 à 6 chiffres.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Type the number on your badge.</source>
   <translation>Tapez le numéro de votre badge.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Too many wrong PINs, so this number is locked for a minute.</source>
   <translation>Trop de PIN refusés : ce numéro est bloqué pour une minute.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Wait a minute, or let somebody else sign on.</source>
   <translation>Attendez une minute, ou quelqu’un d’autre se connecte.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>No staff is loaded, so there are no PINs.</source>
   <translation>Aucun personnel chargé, donc pas de PIN.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Have the staff loaded first.</source>
   <translation>Faites d’abord charger le personnel.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>A PIN has 4 to 8 digits.</source>
   <translation>Un PIN a 4 à 8 chiffres.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Type another one.</source>
   <translation>Tapez-en un autre.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>The new PIN was not the same both times.</source>
   <translation>Le nouveau PIN n’était pas le même les deux fois.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Type it twice again.</source>
   <translation>Tapez-le encore deux fois.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>That is the PIN that you have.</source>
   <translation>C’est le PIN que vous avez déjà.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>That is no slip's number</source>
   <translation>Ce n’est pas un n° de facturette</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>This number was never issued</source>
   <translation>Ce numéro n’a jamais été émis</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>A slip of another store</source>
   <translation>Facturette d’un autre magasin</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>Entered already</source>
   <translation>Déjà saisie</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>It was declared spoiled</source>
   <translation>Elle a été déclarée gâchée</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>what was sold</source>
   <translation>ce qui a été vendu</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>Type or scan its number</source>
   <translation>Tapez ou scannez son numéro</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>The time has no date</source>
   <translation>Il y a une heure, mais pas de date</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>Date or time cannot be meant</source>
   <translation>Date ou heure à corriger</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>Line {number} is not complete</source>
   <translation>La ligne {number} est incomplète</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>Nothing is typed yet</source>
   <translation>Rien n’est encore tapé</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>The written total is missing</source>
   <translation>Il manque le total écrit</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>Sums must agree first</source>
   <translation>Les sommes doivent concorder</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>Cash or card?</source>
   <translation>Espèces ou carte ?</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>This store takes no cards</source>
   <translation>Ce magasin ne prend pas de cartes</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>The approval code is missing</source>
   <translation>Il manque le code d’autorisation</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>The last 4 digits are missing</source>
   <translation>Il manque les 4 derniers chiffres</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>its department</source>
   <translation>son rayon</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>its price</source>
   <translation>son prix</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>Send it to the store that it names.</source>
   <translation>Envoyez-la au magasin qu’elle indique.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>Check the number on the slip. A slip that nobody issued is no slip of this store.</source>
   <translation>Vérifiez le numéro sur la facturette. Sans émission, elle n’est pas de ce magasin.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>Look for that sale. If it was entered wrongly, reverse it and ring the sale as it was.</source>
   <translation>Cherchez cette vente. Si la saisie est à corriger, annulez-la et refaites la vente telle qu’elle était.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>If there is a sale on it after all, ring it as an ordinary sale.</source>
   <translation>S’il y a quand même une vente dessus, saisissez-la comme une vente ordinaire.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>Slip {slip} belongs to another store.</source>
   <translation>La facturette {slip} est d’un autre magasin.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>Slip {slip} was never issued here; the last one is {last}.</source>
   <translation>La facturette {slip} n’a jamais été émise ici ; la dernière est {last}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>Slip {slip} has been entered already, as receipt {receipt}.</source>
   <translation>La facturette {slip} est déjà saisie, ticket {receipt}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>Slip {slip} was declared spoiled by entry {seq}.</source>
   <translation>La facturette {slip} a été déclarée gâchée (écriture {seq}).</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>The sale that was open before the register stopped is back.</source>
   <translation>La vente en cours avant l’arrêt de la caisse est revenue.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>Check the last item with the customer, then go on.</source>
   <translation>Vérifiez le dernier article avec le client, puis continuez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>The sale that was open is still here.</source>
   <translation>La vente en cours est toujours ici.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>The price list cannot be read.</source>
   <translation>La liste de prix ne peut pas être lue.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>Key each item with its price and look at age limits yourself. IT loads the list again; selling goes on.</source>
   <translation>Tapez chaque article avec son prix et vérifiez vous-même les âges. L’informatique recharge la liste ; la vente continue.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>A sale is open here and waits.</source>
   <translation>Une vente est ouverte ici et attend.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>It comes back with the next sign-on; nothing of it is lost.</source>
   <translation>Elle revient à la prochaine connexion ; rien n’en est perdu.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>Sales count for that day until it is closed: count the till and close it.</source>
   <translation>Les ventes comptent pour ce jour jusqu’à sa clôture : comptez la caisse et clôturez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>The sale is done. Take some cash to the safe.</source>
   <translation>La vente est faite. Portez des espèces au coffre.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>Shift {number} of {day} is still open.</source>
   <translation>Le service {number} du {day} est encore ouvert.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>More than {amount} in the drawer.</source>
   <translation>Plus de {amount} dans le tiroir.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>That sale does not wait any more.</source>
   <translation>Cette vente n’attend plus.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>Choose another one.</source>
   <translation>Choisissez-en une autre.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>Money has been taken for this sale.</source>
   <translation>De l’argent a été encaissé pour cette vente.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>Press Pay and give it back there first.</source>
   <translation>Appuyez sur Payer et rendez-le d’abord là.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>That sale waits on another register.</source>
   <translation>Cette vente attend sur une autre caisse.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>Take it up where it was suspended.</source>
   <translation>Reprenez-la là où elle a été mise en attente.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>brand</source>
   <translation>marque</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>This store takes no cards while central is down.</source>
   <translation>Ce magasin ne prend pas de cartes pendant la panne du central.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>Take cash.</source>
   <translation>Prenez des espèces.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>The approval code is missing.</source>
   <translation>Il manque le code d’autorisation.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>Copy the code that the terminal or the telephone gave.</source>
   <translation>Recopiez le code donné par le TPE ou par téléphone.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>Type what was handed over.</source>
   <translation>Tapez ce qui a été remis.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>The name of the card brand is too long.</source>
   <translation>Le nom de la marque de carte est trop long.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>Use the brand's short name.</source>
   <translation>Prenez le nom court de la marque.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>This store takes no tender called {kind}.</source>
   <translation>Ce magasin ne prend pas ce moyen de paiement : {kind}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>Use one of: {kinds}.</source>
   <translation>Prenez l’un de ceux-ci : {kinds}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>tender</source>
   <translation>moyen de paiement</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>certificate</source>
   <translation>attestation</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>That is not possible right now.</source>
   <translation>Ce n’est pas possible maintenant.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Go back to the ticket first.</source>
   <translation>Revenez d’abord au ticket.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>No item waits for that.</source>
   <translation>Aucun article n’attend cela.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>search</source>
   <translation>recherche</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>This line was not removed.</source>
   <translation>Cette ligne n’a pas été retirée.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Choose a removed line.</source>
   <translation>Choisissez une ligne retirée.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>The reference is too long.</source>
   <translation>La référence est trop longue.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Type only the number of the certificate.</source>
   <translation>Tapez seulement le numéro de l’attestation.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Selling has stopped.</source>
   <translation>La vente est arrêtée.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Do what the red notice says.</source>
   <translation>Faites ce que dit le message rouge.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Nobody has signed on.</source>
   <translation>Personne n’est connecté.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Sign on first.</source>
   <translation>Connectez-vous d’abord.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Not added: this sale is being paid.</source>
   <translation>Non ajouté : cette vente est en cours de paiement.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Nothing has been rung yet.</source>
   <translation>Rien n’a encore été saisi.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Scan the first item.</source>
   <translation>Scannez le premier article.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Nothing in the price list matches.</source>
   <translation>Rien dans la liste de prix ne correspond.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Try fewer letters, or type the code.</source>
   <translation>Essayez moins de lettres, ou tapez le code.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/till_duties.py" />
   <source>The till has not been counted yet.</source>
   <translation>La caisse n’a pas encore été comptée.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/till_duties.py" />
   <source>Count it first, then close it.</source>
   <translation>Comptez-la d’abord, puis clôturez.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/services/watching.py" />
   <source>{count} receipts wait.</source>
   <extracomment>For exactly one: {count} receipt waits.</extracomment>
   <translation>
    <numerusform>{count} ticket attend.</numerusform>
    <numerusform>{count} tickets attendent.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Printer</source>
   <translation>Imprimante</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/services/watching.py" />
   <source>Checked, {count} entries</source>
   <extracomment>For exactly one: Checked, {count} entry</extracomment>
   <translation>
    <numerusform>Vérifié, {count} écriture</numerusform>
    <numerusform>Vérifié, {count} écritures</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/services/watching.py" />
   <source>{count} items</source>
   <extracomment>For exactly one: {count} item</extracomment>
   <translation>
    <numerusform>{count} article</numerusform>
    <numerusform>{count} articles</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Sealed journal</source>
   <translation>Journal scellé</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Price list</source>
   <translation>Liste de prix</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/services/watching.py" />
   <source>{count} may sign on</source>
   <extracomment>For exactly one: {count} may sign on</extracomment>
   <translation>
    <numerusform>{count} peut se connecter</numerusform>
    <numerusform>{count} peuvent se connecter</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Clerks</source>
   <translation>Caissiers</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Clock</source>
   <translation>Horloge</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Not behind the last sale</source>
   <translation>Pas en retard sur la dernière vente</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Parked sales</source>
   <translation>Ventes bloquées</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>None</source>
   <translation>Aucune</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Central POS</source>
   <translation>Système central</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Down since {when}. Sales are kept here.</source>
   <translation>En panne depuis {when}. Les ventes sont gardées ici.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>None named. Sales are sealed without paper.</source>
   <translation>Aucune indiquée. Ventes scellées sans papier.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Was changed from outside and mended. Tell IT; sales are sealed.</source>
   <translation>Modifié de l’extérieur et réparé. Prévenez l’informatique ; ventes scellées.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Cannot be read: IT loads it again. Key each item with its price.</source>
   <translation>Illisible : l’informatique la recharge. Tapez chaque article avec son prix.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>None loaded. Key each item with its price.</source>
   <translation>Aucune chargée. Tapez chaque article avec son prix.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Old: {when}, {items}. Selling goes on.</source>
   <translation>Ancienne : {when}, {items}. La vente continue.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>List damaged: any number sells, nobody is a manager. IT loads it again.</source>
   <translation>Liste abîmée : tout numéro vend, personne n’est responsable. L’informatique la recharge.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>List damaged, its copy is used. IT loads it again.</source>
   <translation>Liste abîmée, sa copie sert. L’informatique la recharge.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>No list loaded: any number may sign on.</source>
   <translation>Aucune liste : tout numéro peut se connecter.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Behind the last entry of {when}. Set it; selling goes on.</source>
   <translation>En retard sur la dernière écriture ({when}). À régler ; la vente continue.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/services/watching.py" />
   <source>{count} sales are parked: a manager has to decide.</source>
   <extracomment>For exactly one: {count} sale is parked: a manager has to decide.</extracomment>
   <translation>
    <numerusform>{count} vente bloquée : un responsable doit décider.</numerusform>
    <numerusform>{count} ventes bloquées : un responsable doit décider.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>None named. Sales are kept here.</source>
   <translation>Aucun indiqué. Les ventes sont gardées ici.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Not heard of yet. Sales are kept here.</source>
   <translation>Pas encore de nouvelles. Les ventes sont gardées ici.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Answers</source>
   <translation>Répond</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Has not answered yet. Selling goes on.</source>
   <translation>Pas encore de réponse. La vente continue.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>today {time}</source>
   <translation>aujourd’hui {time}</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>{when}, {items}</source>
   <translation>{when}, {items}</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/catalogue.py" />
   <source>Load it again: "posfallback catalogue load FILE", or "posfallback catalogue pull" from central.</source>
   <translation>Rechargez-la : "posfallback catalogue load FILE", ou "posfallback catalogue pull" depuis le central.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/catalogue.py" />
   <source>The price list {path} is damaged.</source>
   <translation>La liste de prix {path} est abîmée.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/catalogue.py" />
   <source>Move it away, then load the catalogue with "posfallback catalogue load FILE".</source>
   <translation>Déplacez-la, puis chargez la liste avec "posfallback catalogue load FILE".</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/catalogue.py" />
   <source>Load it again with "posfallback catalogue load FILE".</source>
   <translation>Rechargez-la avec "posfallback catalogue load FILE".</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/catalogue.py" />
   <source>{path} is not a catalogue of posfallback.</source>
   <translation>{path} n’est pas une liste de prix de posfallback.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/catalogue.py" />
   <source>{path} was made by another version of posfallback.</source>
   <translation>{path} a été fait par une autre version de posfallback.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/drafts.py" />
   <source>{path} is not a file of this posfallback.</source>
   <translation>{path} n’est pas un fichier de ce posfallback.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/drafts.py" />
   <source>Move it away; a new one is made by itself.</source>
   <translation>Déplacez-le ; un nouveau se crée tout seul.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/drafts.py" />
   <source>The copy of the open sale cannot be read.</source>
   <translation>La copie de la vente en cours ne peut pas être lue.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/drafts.py" />
   <source>Ask the customer and ring it again.</source>
   <translation>Demandez au client et resaisissez-la.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/drills.py" />
   <source>A drill does not do that: it would be for real.</source>
   <translation>Un exercice ne fait pas cela : ce serait pour de vrai.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/drills.py" />
   <source>End the drill first.</source>
   <translation>Terminez d’abord l’exercice.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/drills.py" />
   <source>There is no scenario called {name}.</source>
   <translation>Aucun scénario ne s’appelle {name}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/drills.py" />
   <source>Choose one of: {names}.</source>
   <translation>Choisissez parmi : {names}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>Check the disk, then try again.</source>
   <translation>Vérifiez le disque, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>Free some space, then try again.</source>
   <translation>Libérez de la place, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>Give this account the right to write there, or choose another folder, then try again.</source>
   <translation>Donnez à ce compte le droit d’y écrire, ou choisissez un autre dossier, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>Give this account the right to it, or choose another one, then try again.</source>
   <translation>Donnez-en le droit à ce compte, ou choisissez autre chose, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>Check the path and that the disk is mounted.</source>
   <translation>Vérifiez le chemin et que le disque est monté.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>the disk failed</source>
   <translation>le disque ne répond plus</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>Check the path, then try again.</source>
   <translation>Vérifiez le chemin, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>{path} could not be read or written: {what}.</source>
   <translation>{path} n’a pas pu être lu ou écrit : {what}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>There is no room left on the disk for {path}.</source>
   <translation>Il n’y a plus de place sur le disque pour {path}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>{path} cannot be written.</source>
   <translation>{path} ne peut pas être écrit.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>{path} cannot be written or read by this account.</source>
   <translation>{path} ne peut être ni lu ni écrit par ce compte.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>{path} is not there.</source>
   <translation>{path} est introuvable.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>{path} cannot be used: {what}.</source>
   <translation>{path} est inutilisable : {what}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>The disk failed while the sale was being sealed; whether it was sealed is not known.</source>
   <translation>Le disque a lâché pendant le scellement de la vente ; on ne sait pas si elle est scellée.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>Start posfallback again: it verifies the journal and says whether the sale is in it.</source>
   <translation>Relancez posfallback : il vérifie le journal et dit si la vente y est.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>That is more than one entry of the book can hold.</source>
   <translation>C’est plus qu’une entrée du journal ne peut contenir.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>Split it into smaller ones.</source>
   <translation>Divisez-la en plus petites.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>The key of this home is not the one that the journal was opened with.</source>
   <translation>La clé de ce dossier n’est pas celle avec laquelle le journal a été ouvert.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>Restore register.key from a backup of the same home.</source>
   <translation>Remettez register.key depuis une sauvegarde du même dossier.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>Entry {seq} is not what was sealed.</source>
   <translation>L’écriture {seq} n’est pas ce qui a été scellé.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>Nothing was sealed.</source>
   <translation>Rien n’a été scellé.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Do not sell on this register. Keep the file as it is, run `posfallback journal verify` and call IT.</source>
   <translation>Ne vendez pas sur cette caisse. Laissez le fichier tel quel, lancez `posfallback journal verify` et appelez l’informatique.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Give the right file. If it is the right one, keep it as it is and restore a backup.</source>
   <translation>Donnez le bon fichier. Si c’est le bon, laissez-le tel quel et restaurez une sauvegarde.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>A journal is never overwritten.</source>
   <translation>Un journal n’est jamais écrasé.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Give the right home, or make one with `init`.</source>
   <translation>Donnez le bon dossier, ou créez-en un avec `init`.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Give the right home or file.</source>
   <translation>Donnez le bon dossier ou fichier.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Use that version, or a newer one.</source>
   <translation>Prenez cette version, ou une plus récente.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>{path} is not a posfallback journal, or it is damaged.</source>
   <translation>{path} n’est pas un journal de posfallback, ou il est abîmé.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Somebody used a tool on the journal. Keep the file as it is, restore a backup and call IT.</source>
   <translation>Quelqu’un a touché au journal avec un outil. Laissez le fichier tel quel, restaurez une sauvegarde et appelez l’informatique.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>That is not a public key.</source>
   <translation>Ce n’est pas une clé publique.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Give 64 digits 0-9 and a-f, as entry 1 holds them.</source>
   <translation>Donnez 64 chiffres 0-9 et a-f, comme dans l’écriture 1.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>There is a journal at {path} already.</source>
   <translation>Il y a déjà un journal en {path}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>There is no journal at {path}.</source>
   <translation>Il n’y a pas de journal en {path}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>{path} was made by a newer version of posfallback.</source>
   <translation>{path} a été fait par une version plus récente de posfallback.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>The journal's schema was changed: {parts}.</source>
   <translation>Le schéma du journal a été changé : {parts}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>{path} was left by a register that was killed, and its log cannot be read where nothing is writable.</source>
   <translation>{path} a été laissé par une caisse coupée en marche, et son fichier -wal ne se lit pas là où rien ne peut être écrit.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Copy {name} and {name}-wal to a folder that can be written, and give that one.</source>
   <translation>Copiez {name} et {name}-wal dans un dossier où l’on peut écrire, et donnez celui-là.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>The journal cannot be written.</source>
   <translation>Le journal ne peut pas être écrit.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/marks.py" />
   <source>Move the file away and replay again: central says what it holds already.</source>
   <translation>Déplacez le fichier et transmettez à nouveau : le central dit ce qu’il a déjà.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/marks.py" />
   <source>The replay marks in {path} are damaged.</source>
   <translation>Les marques de transmission dans {path} sont abîmées.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/marks.py" />
   <source>{path} does not hold the replay marks of this version of posfallback.</source>
   <translation>{path} ne contient pas les marques de transmission de cette version de posfallback.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/marks.py" />
   <source>Use the verb that replays.</source>
   <translation>Prenez la commande qui transmet.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/marks.py" />
   <source>{path} was opened for reading.</source>
   <translation>{path} a été ouvert en lecture.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/spool.py" />
   <source>Make room on the disk or give the folder back; receipts wait and print then.</source>
   <translation>Faites de la place sur le disque ou rendez le dossier ; les tickets attendent et sortiront alors.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/spool.py" />
   <source>The printer's job log {name} cannot be used: {why}.</source>
   <translation>Le suivi d’impression {name} ne peut pas servir : {why}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>Give this account the right to write there, then try again.</source>
   <translation>Donnez à ce compte le droit d’y écrire, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>{path} is damaged or is not a database.</source>
   <translation>{path} est abîmé ou n’est pas une base de données.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>Keep it as it is and restore a backup.</source>
   <translation>Laissez-le tel quel et restaurez une sauvegarde.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>Another program holds {path}.</source>
   <translation>Un autre programme tient {path}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>Close the other program, then try again.</source>
   <translation>Fermez l’autre programme, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>The disk failed while {path} was read or written.</source>
   <translation>Le disque a lâché pendant la lecture ou l’écriture de {path}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>Check the disk, then start again.</source>
   <translation>Vérifiez le disque, puis relancez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>{path} cannot be opened.</source>
   <translation>{path} ne s’ouvre pas.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>Check that its folder exists and that this account may use it.</source>
   <translation>Vérifiez que son dossier existe et que ce compte peut s’en servir.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/staff.py" />
   <source>Load it again: "posfallback staff load FILE", or "posfallback catalogue pull" from central.</source>
   <translation>Rechargez-le : "posfallback staff load FILE", ou "posfallback catalogue pull" depuis le central.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/staff.py" />
   <source>The staff file {path} cannot be read.</source>
   <translation>Le fichier du personnel {path} est illisible.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/staff.py" />
   <source>Load the staff again with "posfallback staff load FILE".</source>
   <translation>Rechargez le personnel avec "posfallback staff load FILE".</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/staff.py" />
   <source>The PIN of number {number} is damaged.</source>
   <translation>Le PIN du numéro {number} est abîmé.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/staff.py" />
   <source>Try again in a moment.</source>
   <translation>Réessayez dans un instant.</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the cover is open</source>
   <translation>le capot est ouvert</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the paper is out</source>
   <translation>il n’y a plus de papier</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the cutter is stuck</source>
   <translation>le massicot est bloqué</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the printer reports an error, such as jammed paper or a stuck cutter</source>
   <translation>l’imprimante signale un problème : bourrage ou massicot bloqué</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the printer is offline</source>
   <translation>l’imprimante est hors ligne</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the printer does not answer</source>
   <translation>l’imprimante ne répond pas</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the paper is nearly used up</source>
   <translation>il n’y a presque plus de papier</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>the paper is jammed</source>
   <translation>le papier est coincé</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>the printer cannot be reached</source>
   <translation>l’imprimante est injoignable</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>the system has stopped the printer ({reason})</source>
   <translation>le système a arrêté l’imprimante ({reason})</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>Check the queue in the system's settings; the receipt waits and prints then.</source>
   <translation>Vérifiez la file dans les réglages du système ; le ticket attend et sortira alors.</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>Look whether the receipt came out; if not, print it again.</source>
   <translation>Regardez si le ticket est sorti ; sinon, réimprimez-le.</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>it gave no reason</source>
   <translation>il n’a pas donné de raison</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>the system has stopped the printer</source>
   <translation>le système a arrêté l’imprimante</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>the system does not say how the printer is</source>
   <translation>le système ne dit pas l’état de l’imprimante</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>The system's queue {queue} took nothing: {why}</source>
   <translation>La file {queue} du système n’a rien pris : {why}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>The system's queue {queue} took a receipt and gave no number for it</source>
   <translation>La file {queue} du système a pris un ticket sans lui donner de numéro</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>The queue has let the receipt go: {what}</source>
   <translation>La file a lâché le ticket : {what}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>Nobody says what became of the receipt: {why}</source>
   <translation>On ne sait pas ce qu’est devenu le ticket : {why}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>the system does not know the queue {queue}</source>
   <translation>le système ne connaît pas la file {queue}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>The printer stopped in the middle of a receipt: {what}</source>
   <translation>L’imprimante s’est arrêtée au milieu d’un ticket : {what}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>Nobody says what became of the receipt</source>
   <translation>On ne sait pas ce qu’est devenu le ticket</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>The system cannot print: there is no {command}</source>
   <translation>Le système ne peut pas imprimer : {command} manque</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>The system's queue {queue} does not answer</source>
   <translation>La file {queue} du système ne répond pas</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>The system's queue {queue} took a receipt and said nothing</source>
   <translation>La file {queue} du système a pris un ticket et n’a rien dit</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>it takes too long</source>
   <translation>c’est trop long</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/file.py" />
   <source>Make room or give the folder back; the receipt waits and is written then.</source>
   <translation>Faites de la place ou rendez le dossier ; le ticket attend et sera écrit alors.</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/file.py" />
   <source>Look whether the receipt is there; if not, print it again.</source>
   <translation>Regardez si le ticket est là ; sinon, réimprimez-le.</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/file.py" />
   <source>{folder} is not a folder</source>
   <translation>{folder} n’est pas un dossier</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/file.py" />
   <source>{folder} cannot be written</source>
   <translation>{folder} ne peut pas être écrit</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/file.py" />
   <source>The receipt cannot be written to {folder}: {why}.</source>
   <translation>Le ticket ne peut pas être écrit dans {folder} : {why}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/file.py" />
   <source>A receipt may be in {folder} or not: {why}.</source>
   <translation>Un ticket est dans {folder}, ou pas : {why}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/line.py" />
   <source>it does not answer</source>
   <translation>elle ne répond pas</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/line.py" />
   <source>The printer cannot be reached: {why}</source>
   <translation>L’imprimante est injoignable : {why}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/network.py" />
   <source>The printer cannot be reached</source>
   <translation>L’imprimante est injoignable</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/serial.py" />
   <source>a serial port has no speed {speed}</source>
   <translation>un port série n’a pas la vitesse {speed}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/serial.py" />
   <source>this system prints to its ports through device = cups</source>
   <translation>ce système imprime sur ses ports par device = cups</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/serial.py" />
   <source>it is not a serial port</source>
   <translation>ce n’est pas un port série</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/talk.py" />
   <source>Check its power, paper and cable; the receipt waits and prints then.</source>
   <translation>Vérifiez le courant, le papier et le câble ; le ticket attend et sortira alors.</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/talk.py" />
   <source>it hung up</source>
   <translation>elle a raccroché</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/talk.py" />
   <source>The printer cannot be asked: {why}</source>
   <translation>L’imprimante ne peut pas être interrogée : {why}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/talk.py" />
   <source>The connection broke in the middle of a receipt</source>
   <translation>La connexion a été coupée au milieu d’un ticket</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/talk.py" />
   <source>The printer hung up before it said that the receipt is out</source>
   <translation>L’imprimante a raccroché avant de dire que le ticket est sorti</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/talk.py" />
   <source>The printer is not ready: {what}</source>
   <translation>L’imprimante n’est pas prête : {what}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/talk.py" />
   <source>The printer took nothing</source>
   <translation>L’imprimante n’a rien pris</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/usb.py" />
   <source>the printer reports an error</source>
   <translation>l’imprimante signale un problème</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/usb.py" />
   <source>{path} is not a printer port</source>
   <translation>{path} n’est pas un port d’imprimante</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>Check the queue in the system's settings; the receipt waits.</source>
   <translation>Vérifiez la file dans les réglages du système ; le ticket attend.</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>the system has paused the printer</source>
   <translation>le système a mis l’imprimante en pause</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>There is no Windows spooler for {queue} here</source>
   <translation>Il n’y a pas ici de file Windows pour {queue}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>Windows prints no PDF by itself</source>
   <translation>Windows n’imprime pas de PDF tout seul</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>Leave form = "pdf" out for this printer.</source>
   <translation>Enlevez form = "pdf" pour cette imprimante.</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>There is no queue {queue}: {why}</source>
   <translation>Il n’y a pas de file {queue} : {why}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>there is no Windows spooler for {queue} here</source>
   <translation>il n’y a pas ici de file Windows pour {queue}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>The queue {queue} took nothing: {why}</source>
   <translation>La file {queue} n’a rien pris : {why}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>The queue {queue} took part of a receipt: {why}</source>
   <translation>La file {queue} a pris une partie d’un ticket : {why}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>The queue {queue} may have dropped a receipt: {why}</source>
   <translation>La file {queue} a peut-être perdu un ticket : {why}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>The printer stopped in the middle of a receipt</source>
   <translation>L’imprimante s’est arrêtée au milieu d’un ticket</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>the spooler does not say how the printer is</source>
   <translation>la file Windows ne dit pas l’état de l’imprimante</translation>
  </message>
  <message>
   <location filename="../../posfallback/cli/demo.py" />
   <source>The journal holds {sales} of {value}, central {their_count} of {their_value}.</source>
   <translation>Le journal contient {sales} pour {value}, le central {their_count} pour {their_value}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/cli/demo.py" />
   <source>It does not add up.</source>
   <translation>Le compte n’est pas juste.</translation>
  </message>
  <message>
   <location filename="../../posfallback/cli/demo.py" />
   <source>It adds up: every sale is at central once, and only once.</source>
   <translation>Le compte est juste : chaque vente est au central, une fois et une seule.</translation>
  </message>
 </context>
</TS>

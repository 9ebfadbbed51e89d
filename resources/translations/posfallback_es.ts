<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>posfallback</name>
  <message>
   <location filename="../../posfallback/gui/amounts.py" />
   <source>{count} for {amount}</source>
   <translation>{count} por {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/cues.py" />
   <source>This register has no sound device.</source>
   <translation>Esta caja no tiene sonido.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/cues.py" />
   <source>Look at the scan field: a tick is added, a triangle waits for you, an octagon was not added.</source>
   <translation>Mire el campo de escaneo: una marca es añadido, un triángulo le espera, un octógono es no añadido.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/cues.py" />
   <source>No sound device: look at the scan field.</source>
   <translation>Sin sonido: mire el campo de escaneo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/cues.py" />
   <source>Sound</source>
   <translation>Sonido</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Customer view</source>
   <translation>Pantalla del cliente</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>This register is closed</source>
   <translation>Esta caja está cerrada</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>One moment, please</source>
   <translation>Un momento, por favor</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Welcome</source>
   <translation>Bienvenidos</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Thank you</source>
   <translation>Gracias</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>The pole display does not answer. Selling goes on.</source>
   <translation>El visor de cliente no responde. Se puede seguir vendiendo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>No second screen is there. Selling goes on.</source>
   <translation>No hay segunda pantalla. Se puede seguir vendiendo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Paid</source>
   <translation>Pagado</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>To pay</source>
   <translation>A pagar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Change</source>
   <translation>Cambio</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Discount</source>
   <translation>Descuento</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/customer.py" />
   <source>Tax</source>
   <translation>Impto.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/defect.py" />
   <source>Safe: every sale up to receipt {receipt}.</source>
   <translation>A salvo: todas las ventas hasta el recibo {receipt}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/defect.py" />
   <source>A report without any data of sales was kept: {file}</source>
   <translation>Se guardó un informe sin datos de ventas: {file}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/defect.py" />
   <source>What was sealed is safe.</source>
   <translation>Lo sellado está a salvo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/defect.py" />
   <source>No report could be kept.</source>
   <translation>No se pudo guardar un informe.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/defect.py" />
   <source>Selling has stopped: the program has a fault.</source>
   <translation>Venta detenida: el programa tiene una avería.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/defect.py" />
   <source>Close this window and start posfallback again. An open sale comes back.</source>
   <translation>Cierre esta ventana y abra posfallback de nuevo. La venta abierta vuelve.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/defect.py" />
   <source>Until then sell on another register, or on paper slips.</source>
   <translation>Hasta entonces venda en otra caja o en hojas de papel.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/demo_errand.py" />
   <source>Central is coming back.</source>
   <translation>La central está volviendo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/demo_errand.py" />
   <source>Keep selling: nothing has to wait.</source>
   <translation>Siga vendiendo: nada tiene que esperar.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/demo_errand.py" />
   <source>Central is back, and the sales were replayed.</source>
   <translation>La central ha vuelto y las ventas se han reenviado.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/desk.py" />
   <source>Keep as it is</source>
   <translation>Dejar como está</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/desk.py" />
   <source>Agree</source>
   <translation>Autorizar</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>{n} tasks, first sale within {time}</source>
   <extracomment>For exactly one: {n} task, first sale within {time}</extracomment>
   <translation>
    <numerusform>{n} tarea, primera venta en {time}</numerusform>
    <numerusform>{n} tareas, primera venta en {time}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Name a crew, not a person. The times of all crews stand side by side under Outages.</source>
   <translation>Nombre de un equipo, no de una persona. Los tiempos de todos los equipos se comparan en Caídas.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Name of the crew, which may stay empty</source>
   <translation>Nombre del equipo; puede quedar vacío</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Practise</source>
   <translation>Practicar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>On the real screens. No money, no sale is booked.</source>
   <translation>En las pantallas reales. Sin dinero, sin ventas contabilizadas.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Start the drill</source>
   <translation>Empezar la práctica</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Early crew</source>
   <translation>Equipo de mañana</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Late crew</source>
   <translation>Equipo de tarde</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Weekend crew</source>
   <translation>Equipo de fin de semana</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>New colleagues</source>
   <translation>Personal nuevo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Another name</source>
   <translation>Otro nombre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>What is practised</source>
   <translation>Qué se practica</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Who practises?</source>
   <translation>¿Quién practica?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Another scenario</source>
   <translation>Otro ejercicio</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Letters</source>
   <translation>Letras</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>The name of the crew</source>
   <translation>El nombre del equipo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Starts the drill</source>
   <translation>Empieza la práctica</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/choice.py" />
   <source>Clears the name, then goes back</source>
   <translation>Borra el nombre; después vuelve</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/frame.py" />
   <source>Task {number} of {count}</source>
   <translation>Tarea {number} de {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/frame.py" />
   <source>Practice only. No money, no sale is booked.</source>
   <translation>Solo práctica. Sin dinero, sin ventas contabilizadas.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/frame.py" />
   <source>DRILL</source>
   <translation>PRÁCTICA</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/frame.py" />
   <source>All {count} tasks done</source>
   <translation>Las {count} tareas hechas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/frame.py" />
   <source>Ctrl+D ends the drill</source>
   <translation>Ctrl+D termina la práctica</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Every task is done.</source>
   <translation>Todas las tareas hechas.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Ended before every task was done.</source>
   <translation>Terminada antes de hacer todas las tareas.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Stopped, because central went down.</source>
   <translation>Parada, porque cayó la central.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Nobody ended it.</source>
   <translation>Nadie la terminó.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>{n} lines or sales taken back</source>
   <extracomment>For exactly one: {n} line or sale taken back</extracomment>
   <translation>
    <numerusform>{n} línea o venta deshecha</numerusform>
    <numerusform>{n} líneas o ventas deshechas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>{time} slower than the drill before</source>
   <translation>{time} más lento que la práctica anterior</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Not done</source>
   <translation>Sin hacer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Goal {time}</source>
   <translation>Objetivo {time}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>goal reached</source>
   <translation>objetivo logrado</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Practise again</source>
   <translation>Practicar otra vez</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Sell for real</source>
   <translation>Vender de verdad</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Central is down. The drill has stopped.</source>
   <translation>La central está caída. La práctica se ha parado.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>{title}, {crew}</source>
   <translation>{title}, {crew}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>As quick as the drill before</source>
   <translation>Igual de rápido que la práctica anterior</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>{time} quicker than the drill before</source>
   <translation>{time} más rápido que la práctica anterior</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Tasks</source>
   <translation>Tareas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Drill stopped</source>
   <translation>Práctica parada</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>How the drill went</source>
   <translation>Cómo fue la práctica</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>No sale was rung. Goal {time}</source>
   <translation>No se registró ninguna venta. Objetivo {time}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Nothing had to be taken back</source>
   <translation>No hubo que deshacer nada</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Sells for real: somebody signs on</source>
   <translation>Vende de verdad: entra alguien</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Practises the same again</source>
   <translation>Practica lo mismo otra vez</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Nothing of the drill was booked. From here on every sale is real: sign on and sell.</source>
   <translation>Nada de la práctica se ha contabilizado. Desde ahora toda venta es real: entre y venda.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Goal {time}: reached</source>
   <translation>Objetivo {time}: logrado</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>Goal {time}: not reached</source>
   <translation>Objetivo {time}: no logrado</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/score.py" />
   <source>First sale after</source>
   <translation>Primera venta tras</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/drill/world.py" />
   <source>End drill</source>
   <translation>Fin práctica</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/fields.py" />
   <source>Scan, or type a code or a name</source>
   <translation>Escanee, o escriba un código o un nombre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/found.py" />
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/found.py" />
   <source>{item}, {price}, result {place} of {count}</source>
   <translation>{item}, {price}, resultado {place} de {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/found.py" />
   <source>Space</source>
   <translation>Espacio</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>Notices</source>
   <translation>Avisos</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>More keys</source>
   <translation>Más teclas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>Older</source>
   <translation>Anteriores</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>Nothing was said yet.</source>
   <translation>Aún no hay avisos.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/help.py" />
   <source>Newest</source>
   <translation>Recientes</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/kept.py" />
   <source>{folder}: {name}</source>
   <translation>{folder}: {name}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/key.py" />
   <source>selected</source>
   <translation>seleccionado</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/notice.py" />
   <source>Drop cash</source>
   <translation>Retirar efectivo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/notice.py" />
   <source>Close shift</source>
   <translation>Cerrar turno</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/notice.py" />
   <source>Seen</source>
   <translation>Visto</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Paid in</source>
   <translation>Entrada de caja</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Cash that comes into the drawer without a sale.</source>
   <translation>Efectivo que entra en el cajón sin venta.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Put {amount} into the drawer</source>
   <translation>Meter {amount} en el cajón</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>{amount} was paid in.</source>
   <translation>Entrada de {amount} registrada.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Paid out</source>
   <translation>Salida de caja</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Cash that leaves the drawer without a sale.</source>
   <translation>Efectivo que sale del cajón sin venta.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Take {amount} out</source>
   <translation>Sacar {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>{amount} was paid out.</source>
   <translation>Salida de {amount} registrada.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Drop</source>
   <translation>Retirada</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Cash that goes from the drawer to the safe.</source>
   <translation>Efectivo que pasa del cajón a la caja fuerte.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Drop {amount} to the safe</source>
   <translation>Llevar {amount} a la caja fuerte</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>{amount} is dropped.</source>
   <translation>Retirada de {amount} registrada.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>No sale</source>
   <translation>Sin venta</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>The drawer is opened without a sale.</source>
   <translation>Se abre el cajón sin venta.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Note it and open</source>
   <translation>Anotar y abrir</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>It is written down: open the drawer.</source>
   <translation>Queda anotado: abra el cajón.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Clerk {number}</source>
   <translation>Cajero {number}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Amount</source>
   <translation>Importe</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Choose why</source>
   <translation>Elija el motivo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Type how much</source>
   <translation>Escriba el importe</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>opened</source>
   <translation>abierto</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>In this shift</source>
   <translation>En este turno</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Nothing moved in this shift yet</source>
   <translation>Aún no hay movimientos en este turno</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Leave it</source>
   <translation>Dejarlo así</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>The amount in its smallest unit: 3 9 0 is 3.90</source>
   <translation>El importe en su unidad menor: 3 9 0 es 3,90</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Choose the reason</source>
   <translation>Elige el motivo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>The blue button</source>
   <translation>El botón azul</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Clears the amount, then goes back</source>
   <translation>Borra el importe; después vuelve atrás</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Time, clerk and reason are written down. No money may move.</source>
   <translation>Se anotan hora, cajero y motivo. No se puede mover dinero.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/cash_moves.py" />
   <source>Reason: {reason}.</source>
   <translation>Motivo: {reason}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/office/count_rows.py" />
   <source>{face}, {n} pieces, {total}</source>
   <extracomment>For exactly one: {face}, {n} piece, {total}</extracomment>
   <translation>
    <numerusform>{face}, {n} pieza, {total}</numerusform>
    <numerusform>{face}, {n} piezas, {total}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/count_rows.py" />
   <source>All</source>
   <translation>Todo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Cash</source>
   <translation>Efectivo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Card terminal</source>
   <translation>Datáfono</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Voucher</source>
   <translation>Vale</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Cheque</source>
   <translation>Cheque</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Account</source>
   <translation>Cuenta</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>cash</source>
   <translation>efectivo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>card</source>
   <translation>tarjeta</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>voucher</source>
   <translation>vale</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>cheque</source>
   <translation>cheque</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>account</source>
   <translation>cuenta</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>{hour} o'clock {count}</source>
   <translation>a las {hour}: {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>at central</source>
   <translation>en la central</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>held</source>
   <translation>guardadas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>parked</source>
   <translation>apartadas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>by hand</source>
   <translation>a mano</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>handed over</source>
   <translation>traspasadas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Sales by hour: {hours}</source>
   <translation>Ventas por hora: {hours}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>{hour} to {end} {count}</source>
   <translation>de {hour} a {end}: {count}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Sales, {n} hours a bar</source>
   <extracomment>For exactly one: Sales, {n} hour a bar</extracomment>
   <translation>
    <numerusform>Ventas, {n} hora por barra</numerusform>
    <numerusform>Ventas, {n} horas por barra</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>{part} {n} sales, {value}</source>
   <extracomment>For exactly one: {part} {n} sale, {value}</extracomment>
   <translation>
    <numerusform>{part} {n} venta, {value}</numerusform>
    <numerusform>{part} {n} ventas, {value}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>not counted</source>
   <translation>sin contar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Sales by hour</source>
   <translation>Ventas por hora</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>How customers paid: {kinds}</source>
   <translation>Cómo pagaron los clientes: {kinds}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Drill</source>
   <translation>Práctica</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Drill {n} sales, not counted</source>
   <extracomment>For exactly one: Drill {n} sale, not counted</extracomment>
   <translation>
    <numerusform>Práctica: {n} venta, no cuenta</numerusform>
    <numerusform>Práctica: {n} ventas, no cuentan</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>No sale in this shift yet</source>
   <translation>Aún no hay ventas en este turno</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>No sale yet</source>
   <translation>Aún no hay ventas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>How customers paid</source>
   <translation>Cómo pagaron los clientes</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>and {kinds}</source>
   <translation>y {kinds}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_charts.py" />
   <source>Nothing was paid yet</source>
   <translation>Aún no se ha pagado nada</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Held</source>
   <translation>Guardadas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Accepted</source>
   <translation>Aceptadas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Parked</source>
   <translation>Apartadas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Waived</source>
   <translation>A mano</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Handed over</source>
   <translation>Traspasadas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Discounts</source>
   <translation>Descuentos</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Removed lines</source>
   <translation>Líneas quitadas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Price overrides</source>
   <translation>Precios cambiados</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Till</source>
   <translation>Caja</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>{n} sales</source>
   <extracomment>For exactly one: {n} sale</extracomment>
   <translation>
    <numerusform>{n} venta</numerusform>
    <numerusform>{n} ventas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Count till again</source>
   <translation>Contar otra vez</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Print</source>
   <translation>Imprimir</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>{day}, register {register}</source>
   <translation>{day}, caja {register}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>adds up</source>
   <translation>cuadra</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>short {amount}</source>
   <translation>faltan {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>over {amount}</source>
   <translation>sobran {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>The X report is with the printer.</source>
   <translation>El informe X está en la impresora.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Close the shift</source>
   <translation>Cerrar el turno</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>X report</source>
   <translation>Informe X</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Shift {number}</source>
   <translation>Turno {number}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Count the till</source>
   <translation>Contar la caja</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Press again to close</source>
   <translation>Pulse otra vez para cerrar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>5 s, then it rests</source>
   <translation>5 s y se desactiva</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Count the till first</source>
   <translation>Primero cuente la caja</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Close of the shift</source>
   <translation>Cierre del turno</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Leave it open</source>
   <translation>Dejarlo abierto</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Back</source>
   <translation>Volver</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Prints the X report</source>
   <translation>Imprime el informe X</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Writes the day so far to a memory stick, or beside the journal</source>
   <translation>Escribe el día hasta ahora en una memoria USB o junto al diario</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Practised</source>
   <translation>Practicado</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Sold</source>
   <translation>Vendido</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>The day goes to the stick</source>
   <translation>El día va a la memoria</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_close.py" />
   <source>Closes the shift when pressed twice within 5 s</source>
   <translation>Cierra el turno si se pulsa dos veces en 5 s</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_export.py" />
   <source>The day is on the memory stick.</source>
   <translation>El día está en la memoria USB.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_export.py" />
   <source>The day is in the register's own folder.</source>
   <translation>El día está en la carpeta de la caja.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_export.py" />
   <source>The memory stick did not take the day; IT can export it at any time.</source>
   <translation>La memoria USB no aceptó el día; informática puede exportarlo en cualquier momento.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/day_export.py" />
   <source>The day was not exported: {why}</source>
   <translation>El día no se exportó: {why}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Noted; open the drawer by hand</source>
   <translation>Anotado; ábralo a mano</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Cards at risk</source>
   <translation>Tarjetas en riesgo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Cards over 24 h</source>
   <translation>Tarjetas de más de 24 h</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Cards over 72 h</source>
   <translation>Tarjetas de más de 72 h</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Cash comes into the drawer</source>
   <translation>Entra efectivo en el cajón</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Notes and coins, compared after</source>
   <translation>Billetes y monedas, a ciegas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Cash leaves the drawer</source>
   <translation>Sale efectivo del cajón</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Reads and changes nothing</source>
   <translation>Lee sin cambiar nada</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Cash goes to the safe</source>
   <translation>Efectivo a la caja fuerte</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Count, Z report, sign off</source>
   <translation>Arqueo, informe Z, salir</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Opens the drawer</source>
   <translation>Abre el cajón</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Switch clerk</source>
   <translation>Cambiar de cajero</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Another one signs on</source>
   <translation>Entra otra persona</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>{time} by {clerk}</source>
   <translation>{time} por {clerk}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Manager</source>
   <translation>Responsable</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>This shift</source>
   <translation>Este turno</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>The count is blind: what should be in the drawer is shown after it.</source>
   <translation>Se cuenta a ciegas: lo que debería haber en el cajón se muestra después.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Replay to central</source>
   <translation>Reenvío a la central</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>What is held goes there</source>
   <translation>Envía lo guardado</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Outages</source>
   <translation>Caídas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>How long, and what they carried</source>
   <translation>Cuánto duraron y qué ventas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Papers, printers</source>
   <translation>Papeles, impresoras</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Paper slips</source>
   <translation>Hojas de papel</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Leave full screen</source>
   <translation>Salir de pantalla completa</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Shift {number}, {day}</source>
   <translation>Turno {number}, {day}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Replay: what is held goes to central</source>
   <translation>Reenvío: lo guardado va a la central</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Outages: how long they were</source>
   <translation>Caídas: cuánto duraron</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Papers that wait, printers</source>
   <translation>Papeles en espera, impresoras</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Paper slips: what was sold by hand</source>
   <translation>Hojas de papel: lo vendido a mano</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>A drill: practise on the real screens</source>
   <translation>Una práctica: practicar en las pantallas reales</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>The keys, down the first column, then the second</source>
   <translation>Las teclas, por la primera columna y luego la segunda</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Back to where you came from</source>
   <translation>Vuelve a donde estaba</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Opened</source>
   <translation>Abierto</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>Sales</source>
   <translation>Ventas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/manager.py" />
   <source>To the safe</source>
   <translation>A la caja fuerte</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>Open the shift</source>
   <translation>Abrir el turno</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>Start cash</source>
   <translation>Fondo inicial</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>Open with {amount}</source>
   <translation>Abrir con {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>Business date</source>
   <translation>Fecha contable</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>The start cash in its smallest unit: 1 0 0 0 0 is 100.00</source>
   <translation>El fondo en su unidad menor: 1 0 0 0 0 es 100,00</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>Choose the business date</source>
   <translation>Elige la fecha contable</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>Opens the shift</source>
   <translation>Abre el turno</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>today</source>
   <translation>hoy</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>yesterday</source>
   <translation>ayer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>How much cash lies in the drawer?</source>
   <translation>¿Cuánto efectivo hay en el cajón?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/open_shift.py" />
   <source>Count the start cash and type its sum. Without any, leave it at nothing.</source>
   <translation>Cuente el fondo inicial y escriba la suma. Si no hay, déjelo en cero.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/page.py" />
   <source>Not added: this page takes no goods.</source>
   <translation>No añadido: esta página no admite artículos.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/page.py" />
   <source>Esc goes back, then scan it.</source>
   <translation>Esc vuelve atrás; después escanéelo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Your PIN now</source>
   <translation>Su PIN actual</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>The new PIN, 4 to 8 digits</source>
   <translation>El PIN nuevo, de 4 a 8 cifras</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>The new PIN once more</source>
   <translation>El PIN nuevo otra vez</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Change my PIN</source>
   <translation>Cambiar mi PIN</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Step {number} of {all}</source>
   <translation>Paso {number} de {all}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>{step}, digits entered: {count}</source>
   <translation>{step}, cifras escritas: {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Not added.</source>
   <translation>No añadido.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Esc leaves the PIN as it is, then scan.</source>
   <translation>Esc deja el PIN como está; después escanee.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Your PIN is changed.</source>
   <translation>Su PIN ha cambiado.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>It holds from the next sign-on.</source>
   <translation>Vale desde la próxima entrada.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Change the PIN</source>
   <translation>Cambiar el PIN</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Type the PIN</source>
   <translation>Escriba el PIN</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/pin_change.py" />
   <source>Clear</source>
   <translation>Borrar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>{sign} cash {amount}</source>
   <translation>{sign} efectivo {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>{sign} paid in {amount}</source>
   <translation>{sign} entradas {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>{sign} paid out {amount}</source>
   <translation>{sign} salidas {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>{sign} drop {amount}</source>
   <translation>{sign} retirada {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Float {amount}</source>
   <translation>Fondo {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Enter: next line</source>
   <translation>Enter: línea siguiente</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Count again</source>
   <translation>Contar otra vez</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Count everything first. What should be there is shown after Compare.</source>
   <translation>Primero cuente todo. Lo que debería haber se muestra después de Comparar.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Count of the till</source>
   <translation>Arqueo de la caja</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Expected</source>
   <translation>Esperado</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>How the expected sum is made</source>
   <translation>De dónde sale la suma esperada</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Counted</source>
   <translation>Contado</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Counted and sealed</source>
   <translation>Contado y sellado</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Sign and close till</source>
   <translation>Firmar y cerrar caja</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>How many pieces</source>
   <translation>Cuántas piezas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Next line, line before; after the last one the blue button</source>
   <translation>Línea siguiente o anterior; tras la última, el botón azul</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Choose the reason of a difference</source>
   <translation>Elige el motivo de una diferencia</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Clears the line, then goes back</source>
   <translation>Borra la línea; después vuelve atrás</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>It adds up</source>
   <translation>Cuadra</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Short</source>
   <translation>Faltan</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/till_count.py" />
   <source>Over</source>
   <translation>Sobran</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/office/way.py" />
   <source>Shift {shift} is closed, {n} sales.</source>
   <extracomment>For exactly one: Shift {shift} is closed, {n} sale.</extracomment>
   <translation>
    <numerusform>Turno {shift} cerrado, {n} venta.</numerusform>
    <numerusform>Turno {shift} cerrado, {n} ventas.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/way.py" />
   <source>The till adds up. The next one may begin.</source>
   <translation>La caja cuadra. Puede empezar el siguiente.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/way.py" />
   <source>Leave the full screen: IT only</source>
   <translation>Salir de pantalla completa: solo informática</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/way.py" />
   <source>Stay</source>
   <translation>Quedarse</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/way.py" />
   <source>Leave</source>
   <translation>Salir</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/way.py" />
   <source>The till is over by {amount}. The next one may begin.</source>
   <translation>En la caja sobran {amount}. Puede empezar el siguiente.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/office/way.py" />
   <source>The till is short by {amount}. The next one may begin.</source>
   <translation>En la caja faltan {amount}. Puede empezar el siguiente.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>{count} outages, {length} at most</source>
   <translation>{count} caídas, {length} como máximo</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>{n} drills</source>
   <extracomment>For exactly one: {n} drill</extracomment>
   <translation>
    <numerusform>{n} práctica</numerusform>
    <numerusform>{n} prácticas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>{crew}: {time}, goal reached</source>
   <translation>{crew}: {time}, objetivo logrado</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>No crew named</source>
   <translation>Sin nombre de equipo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>goal missed</source>
   <translation>objetivo no logrado</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>Length of each outage: {months}</source>
   <translation>Duración de cada caída: {months}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>No outage</source>
   <translation>Sin caídas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>{length}, now</source>
   <translation>{length}, ahora</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>Length of each outage</source>
   <translation>Duración de cada caída</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>outage</source>
   <translation>caída</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>drill</source>
   <translation>práctica</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>{crew}: {time}, goal missed</source>
   <translation>{crew}: {time}, objetivo no logrado</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>Goal line: {goal}. Best of the last three drills.</source>
   <translation>Objetivo: {goal}. La mejor de las tres últimas prácticas.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>No drill was done in this year.</source>
   <translation>Este año no se hizo ninguna práctica.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>{hours} h</source>
   <translation>{hours} h</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>Drills: time to first sale</source>
   <translation>Prácticas: tiempo hasta la 1.ª venta</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/charts.py" />
   <source>Other crews</source>
   <translation>Otros equipos</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>The report is on the memory stick.</source>
   <translation>El informe está en la memoria USB.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>The report is in the register's own folder.</source>
   <translation>El informe está en la carpeta de la caja.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>There is no outage and no drill in this year.</source>
   <translation>Este año no hay caídas ni prácticas.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>The report of {year} is with the printer.</source>
   <translation>El informe de {year} está en la impresora.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>{outage} carries {n} sales. What is held stays held until it is replayed.</source>
   <extracomment>For exactly one: {outage} carries {n} sale. What is held stays held until it is replayed.</extracomment>
   <translation>
    <numerusform>{outage} lleva {n} venta. Lo guardado sigue guardado hasta reenviarlo.</numerusform>
    <numerusform>{outage} lleva {n} ventas. Lo guardado sigue guardado hasta reenviarlo.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Each sale from now on carries it.</source>
   <translation>Cada venta lo lleva desde ahora.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>{n} sales, {value}.</source>
   <extracomment>For exactly one: {n} sale, {value}.</extracomment>
   <translation>
    <numerusform>{n} venta, {value}.</numerusform>
    <numerusform>{n} ventas, {value}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Outage {outage} has ended.</source>
   <translation>La caída {outage} ha terminado.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Outages and drills</source>
   <translation>Caídas y prácticas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>{store}, {year}</source>
   <translation>{store}, {year}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>{length} in all</source>
   <translation>{length} en total</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>middle value, goal {goal}</source>
   <translation>mediana, objetivo {goal}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Nothing was printed or written.</source>
   <translation>No se imprimió ni se escribió nada.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>The report of {year} waits for the printer.</source>
   <translation>El informe de {year} espera a la impresora.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>End the outage</source>
   <translation>Terminar la caída</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Declare an outage</source>
   <translation>Declarar una caída</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Each sale from now on carries its name. Selling goes on as it is.</source>
   <translation>Desde ahora cada venta lleva su nombre. Se vende igual que antes.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Sales carried</source>
   <translation>Ventas en caídas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Recovered after</source>
   <translation>Recuperada tras</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Reading the journal</source>
   <translation>Leyendo el diario</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Sort: the longest first</source>
   <translation>Ordenar: primero las más largas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Sort: the newest first</source>
   <translation>Ordenar: primero las más recientes</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Start drill</source>
   <translation>Practicar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Export the report of this year</source>
   <translation>Exportar el informe de este año</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Another year</source>
   <translation>Otro año</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Turns the page of the table</source>
   <translation>Pasa la página de la tabla</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>The newest first, or the longest</source>
   <translation>Primero las más recientes, o las más largas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Declares an outage, or ends the open one</source>
   <translation>Declara una caída, o termina la abierta</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Starts a drill: practice on the real screens</source>
   <translation>Empieza una práctica: en las pantallas reales</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Writes the report of this year: CSV and JSON</source>
   <translation>Escribe el informe del año: CSV y JSON</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Outage {outage} is declared.</source>
   <translation>La caída {outage} está declarada.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Sort</source>
   <translation>Ordenar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>End outage</source>
   <translation>Fin caída</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Declare</source>
   <translation>Declarar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Print the report of this year</source>
   <translation>Imprimir el informe de este año</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/page.py" />
   <source>Prints the report of this year</source>
   <translation>Imprime el informe del año</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>Outage of {day}: {length}, first sale after {first}, recovered after {recovered}, {n} sales</source>
   <extracomment>For exactly one: Outage of {day}: {length}, first sale after {first}, recovered after {recovered}, {n} sale</extracomment>
   <translation>
    <numerusform>Caída del {day}: {length}, primera venta tras {first}, recuperada tras {recovered}, {n} venta</numerusform>
    <numerusform>Caída del {day}: {length}, primera venta tras {first}, recuperada tras {recovered}, {n} ventas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>Outage</source>
   <translation>Caída</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>Length</source>
   <translation>Duración</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>First sale</source>
   <translation>1.ª venta</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>Recovered</source>
   <translation>Recuperada</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>Carried</source>
   <translation>Ventas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>{day} · now</source>
   <translation>{day} · ahora</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/table.py" />
   <source>No outage was declared in this year.</source>
   <translation>Este año no se declaró ninguna caída.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/turn.py" />
   <source>Earlier rows</source>
   <translation>Filas anteriores</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/outages/turn.py" />
   <source>Later rows</source>
   <translation>Filas siguientes</translation>
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
   <translation>Debe autorizarlo un responsable</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Number of the manager</source>
   <translation>Número del responsable</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Digits entered: {count}</source>
   <translation>Cifras escritas: {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Choose who agrees</source>
   <translation>Elija quién autoriza</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Type the number</source>
   <translation>Escriba el número</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Choose a reason</source>
   <translation>Elija un motivo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>PIN of the manager</source>
   <translation>PIN del responsable</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Not added: a manager is asked for.</source>
   <translation>No añadido: se espera a un responsable.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Esc leaves it as it was, then scan.</source>
   <translation>Esc lo deja como estaba; después escanee.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Name, number or badge</source>
   <translation>Nombre, número o credencial</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Number or badge of the manager</source>
   <translation>Número o credencial del responsable</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Nobody here has that number.</source>
   <translation>Nadie tiene aquí ese número.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/override.py" />
   <source>Look at the badge.</source>
   <translation>Mire la credencial.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pad.py" />
   <source>Delete last digit</source>
   <translation>Borrar la última cifra</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pad.py" />
   <source>Delete last letter</source>
   <translation>Borrar la última letra</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>No printer</source>
   <translation>Sin impresora</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Read it again</source>
   <translation>Volver a leer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Is being printed</source>
   <translation>Se está imprimiendo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Nothing waits</source>
   <translation>No espera nada</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Every receipt came out. The last ones can be shown and printed again.</source>
   <translation>Han salido todos los recibos. Los últimos se pueden ver y reimprimir.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>{printer}: {state}</source>
   <translation>{printer}: {state}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>It came out</source>
   <translation>Ha salido</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Show it</source>
   <translation>Ver</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>No printer is set up</source>
   <translation>No hay impresora configurada</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Receipts can be shown here. IT adds a printer to the settings.</source>
   <translation>Aquí se pueden ver los recibos. Informática añade una impresora a los ajustes.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Print on</source>
   <translation>Imprimir en</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>More printers</source>
   <translation>Más impresoras</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Test print</source>
   <translation>Prueba</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Try now</source>
   <translation>Probar ahora</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>asks the printer</source>
   <translation>pregunta a la impresora</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>Print again</source>
   <translation>Reimprimir</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/cards.py" />
   <source>marked COPY</source>
   <translation>marcado COPIA</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/hand_figures.py" />
   <source>Receipt number</source>
   <translation>Número de recibo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/hand_figures.py" />
   <source>Date and time</source>
   <translation>Fecha y hora</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/hand_figures.py" />
   <source>Tax ({rates})</source>
   <translation>Impuesto ({rates})</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/hand_figures.py" />
   <source>change {amount}</source>
   <translation>cambio {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Papers and printers</source>
   <translation>Papeles e impresoras</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Page {page} of {pages}</source>
   <translation>Página {page} de {pages}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Receipts are written by hand now.</source>
   <translation>Ahora los recibos se escriben a mano.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>After each sale the screen shows what to write.</source>
   <translation>Tras cada venta la pantalla muestra qué escribir.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Printing on {printer} now.</source>
   <translation>Ahora se imprime en {printer}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>What waits is printed there, too.</source>
   <translation>Lo que espera también sale ahí.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Last receipts</source>
   <translation>Últimos recibos</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>{n} receipts or reports wait</source>
   <extracomment>For exactly one: {n} receipt or report waits</extracomment>
   <translation>
    <numerusform>{n} recibo o informe espera</numerusform>
    <numerusform>{n} recibos o informes esperan</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Not printed ({count})</source>
   <translation>Sin imprimir ({count})</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Not printed</source>
   <translation>Sin imprimir</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Choose a paper; PgUp, PgDn: page</source>
   <translation>Elige un papel; PgUp, PgDn: página</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>What was not printed, or the last receipts</source>
   <translation>Lo no impreso, o los últimos recibos</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Shows the paper as it looks</source>
   <translation>Muestra el papel como es</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>It came out: the doubt is settled</source>
   <translation>Ha salido: la duda queda resuelta</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Prints it, or asks the printer again</source>
   <translation>Lo imprime, o vuelve a preguntar a la impresora</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Test print: letters, width, a code; no receipt</source>
   <translation>Prueba: letras, ancho, un código; no es un recibo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/page.py" />
   <source>Prints on this printer, or writes by hand</source>
   <translation>Imprime en esta impresora, o se escribe a mano</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>No such sale of this register</source>
   <translation>Esa venta no existe en esta caja</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>Scan it, or type its last digits</source>
   <translation>Escanéelo, o escriba sus últimas cifras</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>Which receipt?</source>
   <translation>¿Qué recibo?</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>{n} lines</source>
   <extracomment>For exactly one: {n} line</extracomment>
   <translation>
    <numerusform>{n} línea</numerusform>
    <numerusform>{n} líneas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>Receipt</source>
   <translation>Recibo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>Last: {receipt}</source>
   <translation>Último: {receipt}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>paid by {kinds}</source>
   <translation>pagado con {kinds}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>reverses {receipt}</source>
   <translation>anula {receipt}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>That is not a receipt.</source>
   <translation>Eso no es un recibo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/receipt_panel.py" />
   <source>Scan the bar code at its foot, or press Esc.</source>
   <translation>Escanee el código de barras del pie, o pulse Esc.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/sheet.py" />
   <source>Page up</source>
   <translation>Página anterior</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/sheet.py" />
   <source>Page down</source>
   <translation>Página siguiente</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/sheet.py" />
   <source>Turn the page</source>
   <translation>Pasar la página</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/sheet.py" />
   <source>Prints it again, marked as a copy</source>
   <translation>Lo imprime otra vez, marcado como copia</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/sheet.py" />
   <source>It is being printed once more, marked COPY.</source>
   <translation>Se imprime otra vez, marcado COPIA.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Sale saved in the sealed journal, {time}</source>
   <translation>Venta guardada en el diario sellado, {time}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Papers ({count})</source>
   <translation>Papeles ({count})</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Papers</source>
   <translation>Papeles</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Practice only: nothing was booked, {time}</source>
   <translation>Solo práctica: nada se ha contabilizado, {time}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Receipt {number} is printed</source>
   <translation>Recibo {number} impreso</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Receipt {number} is printing</source>
   <translation>Recibo {number} imprimiéndose</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>printing</source>
   <translation>imprimiéndose</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>printed</source>
   <translation>impreso</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Receipt {number}: write it by hand</source>
   <translation>Recibo {number}: escríbalo a mano</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Receipt {number}: no printer is set up</source>
   <translation>Recibo {number}: no hay impresora configurada</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Sale saved in the sealed journal, {time}. Write the number by hand.</source>
   <translation>Venta guardada en el diario sellado, {time}. Escriba el número a mano.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>not printed</source>
   <translation>sin imprimir</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Look at the printer: the receipt may be incomplete</source>
   <translation>Mire la impresora: el recibo puede estar incompleto</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>The sale is safe as {number}. If the paper is missing, print again.</source>
   <translation>La venta está a salvo como {number}. Si falta el papel, reimprima.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>printed in part</source>
   <translation>impreso en parte</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>Receipt not printed: {what}</source>
   <translation>Recibo sin imprimir: {what}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>The sale is safe as {number}. It prints once that is mended.</source>
   <translation>La venta está a salvo como {number}. Se imprimirá cuando esté resuelto.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/state.py" />
   <source>receipt waits</source>
   <translation>recibo en espera</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>X report, shift {number}</source>
   <translation>Informe X, turno {number}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Z report, shift {number}</source>
   <translation>Informe Z, turno {number}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Drop to the safe</source>
   <translation>Retirada a caja fuerte</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Drawer opened, no sale</source>
   <translation>Cajón abierto, sin venta</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Till count</source>
   <translation>Arqueo de caja</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Suspended sale</source>
   <translation>Venta en espera</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Outages and drills, {number}</source>
   <translation>Caídas y prácticas, {number}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper}: whole on paper? Then it came out. If not, print it again.</source>
   <translation>{paper}: ¿entero en papel? Entonces salió. Si no, imprima otra vez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} prints by itself in a moment.</source>
   <translation>{paper} se imprime solo en un momento.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper}: selling never waits for it.</source>
   <translation>{paper}: la venta nunca lo espera.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} can be printed again.</source>
   <translation>{paper} se puede imprimir otra vez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Look: did it come out?</source>
   <translation>Mire: ¿ha salido?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Waits for the printer</source>
   <translation>Espera a la impresora</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Written by hand</source>
   <translation>Escrito a mano</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Printed</source>
   <translation>Impreso</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Look at the printer: did it come out?</source>
   <translation>Mire la impresora: ¿ha salido?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} is safe in the journal. Whole on paper? Then it came out. If not, print it again.</source>
   <translation>{paper} está a salvo en el diario. ¿Está entero en papel? Entonces ha salido. Si no, imprímalo otra vez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>It is being printed</source>
   <translation>Se está imprimiendo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} is safe in the journal. Selling never waits for it.</source>
   <translation>{paper} está a salvo en el diario. La venta nunca lo espera.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>It waits its turn</source>
   <translation>Espera su turno</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Left to be written by hand</source>
   <translation>Queda para escribir a mano</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} never prints by itself. A print is marked COPY.</source>
   <translation>{paper} no se imprime solo. Si lo imprime, saldrá marcado COPIA.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>It is printed</source>
   <translation>Está impreso</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} can be printed again, marked COPY.</source>
   <translation>{paper} se puede imprimir otra vez, marcado COPIA.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>No paper was printed</source>
   <translation>No se imprimió ningún papel</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} is safe in the journal.</source>
   <translation>{paper} está a salvo en el diario.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Gift receipt of {number}</source>
   <translation>Ticket regalo de {number}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Copy {copy} of {number}</source>
   <translation>Copia {copy} de {number}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Write by hand</source>
   <translation>Escribir a mano</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>The screen shows what to write</source>
   <translation>La pantalla muestra qué escribir</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Ready</source>
   <translation>Lista</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Needs somebody</source>
   <translation>Necesita atención</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>The printer has not answered.</source>
   <translation>La impresora no ha respondido.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} prints once that is mended, or on another printer.</source>
   <translation>{paper} se imprime cuando se arregle, o en otra impresora.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>{paper} is safe in the journal. It prints once that is mended, or on another printer.</source>
   <translation>{paper} está a salvo en el diario. Se imprimirá cuando esté resuelto, o en otra impresora.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Not printed yet. {what}</source>
   <translation>Aún sin imprimir. {what}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Does not answer</source>
   <translation>No responde</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/papers/words.py" />
   <source>Not asked yet</source>
   <translation>Aún sin consultar</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/pay/card_risk.py" />
   <source>{n} card payments at risk: {amount}, the oldest from {when}. Keep the slips.</source>
   <extracomment>For exactly one: {n} card payment at risk: {amount}, from {when}. Keep its slip.</extracomment>
   <translation>
    <numerusform>{n} pago con tarjeta en riesgo: {amount}, de {when}. Guarde su comprobante.</numerusform>
    <numerusform>{n} pagos con tarjeta en riesgo: {amount}, el más antiguo de {when}. Guarde los comprobantes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/pay/card_risk.py" />
   <source>{n} card payments at risk, the oldest over 72 h: {amount}, from {when}. Keep the slips.</source>
   <extracomment>For exactly one: {n} card payment at risk for over 72 h: {amount}, from {when}. Keep its slip.</extracomment>
   <translation>
    <numerusform>{n} pago con tarjeta en riesgo desde hace más de 72 h: {amount}, de {when}. Guarde su comprobante.</numerusform>
    <numerusform>{n} pagos con tarjeta en riesgo, el más antiguo de más de 72 h: {amount}, de {when}. Guarde los comprobantes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/pay/card_risk.py" />
   <source>{n} card payments at risk, the oldest over 24 h: {amount}, from {when}. Keep the slips.</source>
   <extracomment>For exactly one: {n} card payment at risk for over 24 h: {amount}, from {when}. Keep its slip.</extracomment>
   <translation>
    <numerusform>{n} pago con tarjeta en riesgo desde hace más de 24 h: {amount}, de {when}. Guarde su comprobante.</numerusform>
    <numerusform>{n} pagos con tarjeta en riesgo, el más antiguo de más de 24 h: {amount}, de {when}. Guarde los comprobantes.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>{taken} received  −  {due} due</source>
   <translation>{taken} recibido  −  {due} a pagar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>{count} times {piece}</source>
   <translation>{count} de {piece}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Change to give {amount}</source>
   <translation>Cambio: entregar {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Give change</source>
   <translation>Dar el cambio</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Paid, no change</source>
   <translation>Pagado, sin cambio</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Next customer</source>
   <translation>Cliente siguiente</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Print on {printer}</source>
   <translation>Imprimir en {printer}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>No change</source>
   <translation>Sin cambio</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>To give back</source>
   <translation>A devolver</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>To take from the customer</source>
   <translation>A cobrar al cliente</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>the receipt waits in F6</source>
   <translation>el recibo espera en F6</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Next sale</source>
   <translation>Otra venta</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Scan</source>
   <translation>Escáner</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Starts the next sale with that item</source>
   <translation>Empieza la venta siguiente con ese artículo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Prints the receipt again, marked as a copy</source>
   <translation>Imprime el recibo otra vez, marcado como copia</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Shows the receipt as it looks on paper</source>
   <translation>Muestra el recibo como sale en papel</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/done.py" />
   <source>Scan the next item to start the next sale</source>
   <translation>Escanee para empezar otra venta</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/other.py" />
   <source>It pays for what is left at most, and gives no change.</source>
   <translation>Paga como máximo lo que queda y no da cambio.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Cash received</source>
   <translation>Efectivo recibido</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>On the terminal</source>
   <translation>En el datáfono</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Card</source>
   <translation>Tarjeta</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Other</source>
   <translation>Otro</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Back to ticket</source>
   <translation>Volver al ticket</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Declined</source>
   <translation>Denegada</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>All of it</source>
   <translation>Todo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Choose how it is paid</source>
   <translation>Elija la forma de pago</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>No cards while central is down</source>
   <translation>Sin tarjetas mientras la central esté caída</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Still missing: approval code, last 4 digits</source>
   <translation>Faltan: código de autorización, últimas 4 cifras</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Still missing: approval code</source>
   <translation>Falta: código de autorización</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Still missing: last 4 digits</source>
   <translation>Falta: últimas 4 cifras</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Esc goes back to the ticket.</source>
   <translation>Esc vuelve al ticket.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>if any</source>
   <translation>si lo hay</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Type or touch the cash</source>
   <translation>Escriba o toque el efectivo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Type the amount</source>
   <translation>Escriba el importe</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Card above the limit</source>
   <translation>Tarjeta por encima del límite</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Another way</source>
   <translation>Otra forma</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Money in its smallest coin: 3 9 0 is 3.90</source>
   <translation>El dinero en su moneda menor: 3 9 0 es 3,90</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Cash, card, voucher</source>
   <translation>Efectivo, tarjeta, vale</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Cheque, account and other ways; ← → choose</source>
   <translation>Cheque, cuenta y otras formas; ← → elige</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>On Card: its brand</source>
   <translation>En Tarjeta: su marca</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Next field, then the blue button</source>
   <translation>Campo siguiente; después el botón azul</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Clears the field, then back to the ticket</source>
   <translation>Borra el campo; después vuelve al ticket</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/page.py" />
   <source>Press again: {amount}</source>
   <translation>Pulse otra vez: {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>in cash {amount}</source>
   <translation>en efectivo {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Give back {kind} {amount}</source>
   <translation>Devolver {kind} {amount}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Total, {n} parts taken</source>
   <extracomment>For exactly one: Total, {n} part taken</extracomment>
   <translation>
    <numerusform>Total, {n} parte cobrada</numerusform>
    <numerusform>Total, {n} partes cobradas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Keep the terminal slip in the drawer. It works without central.</source>
   <translation>Guarde el comprobante del datáfono en el cajón. Funciona sin la central.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Left to pay</source>
   <translation>Queda por pagar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Card ending {digits}</source>
   <translation>terminada en {digits}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Change to give</source>
   <translation>Cambio a entregar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Type the amount on the card terminal</source>
   <translation>Teclee el importe en el datáfono</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Wait for “Approved”</source>
   <translation>Espere «Aprobada»</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Copy two numbers from its slip</source>
   <translation>Copie dos números de su comprobante</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Taken too much</source>
   <translation>Cobrado de más</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Then still to pay</source>
   <translation>Después queda por pagar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Approval code</source>
   <translation>Código de autorización</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Last 4 digits of the card</source>
   <translation>Últimas 4 cifras de la tarjeta</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Last 4 digits</source>
   <translation>Últimas 4 cifras</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Brand</source>
   <translation>Marca</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Brand of the card: {brand}</source>
   <translation>Marca de la tarjeta: {brand}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>To pay out</source>
   <translation>A devolver</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Exact</source>
   <translation>Justo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/parts.py" />
   <source>Type what the voucher is worth. Keep it in the drawer: it gives no change.</source>
   <translation>Escriba el valor del vale. Guárdelo en el cajón: no da cambio.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>An approval code has at most 8 letters and digits.</source>
   <translation>Un código de autorización tiene hasta 8 letras y cifras.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Copy the code that the terminal shows.</source>
   <translation>Copie el código que muestra el datáfono.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Of a card only its last four digits are kept.</source>
   <translation>De una tarjeta solo se guardan las últimas cuatro cifras.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Type the last four digits, nothing more.</source>
   <translation>Escriba las últimas cuatro cifras, nada más.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Gift voucher</source>
   <translation>Vale regalo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Take payment {amount}</source>
   <translation>Cobrar {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Take {amount}</source>
   <translation>Cobrar {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Record card {amount}</source>
   <translation>Anotar tarjeta {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Take gift voucher {amount}</source>
   <translation>Cobrar vale regalo {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Take cheque {amount}</source>
   <translation>Cobrar cheque {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Take account {amount}</source>
   <translation>Cobrar a cuenta {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Pay out {amount}, payment</source>
   <translation>Devolver {amount}, pago</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Pay out {amount}</source>
   <translation>Devolver {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Pay out {amount}, card</source>
   <translation>Devolver {amount}, tarjeta</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Pay out {amount}, gift voucher</source>
   <translation>Devolver {amount}, vale regalo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Pay out {amount}, cheque</source>
   <translation>Devolver {amount}, cheque</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Pay out {amount}, account</source>
   <translation>Devolver {amount}, cuenta</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Take {kind} {amount}</source>
   <translation>Cobrar {kind} {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/pay/words.py" />
   <source>Pay out {amount}, {kind}</source>
   <translation>Devolver {amount}, {kind}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/reason_panel.py" />
   <source>Why?</source>
   <translation>¿Por qué?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/reason_panel.py" />
   <source>Not yet</source>
   <translation>Aún no</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/reasons.py" />
   <source>{reason}, reason, chosen</source>
   <translation>{reason}, motivo, elegido</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/reasons.py" />
   <source>More…</source>
   <translation>Más…</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/reasons.py" />
   <source>{reason}, reason</source>
   <translation>{reason}, motivo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/reasons.py" />
   <source>More reasons</source>
   <translation>Más motivos</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Central has them</source>
   <translation>La central las tiene</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Already there</source>
   <translation>Ya estaban</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Sent before, not booked twice</source>
   <translation>Enviadas antes, no se duplican</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Need a decision, see beside</source>
   <translation>Falta decidir, vea al lado</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Settled by hand</source>
   <translation>Resueltas a mano</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Decided here, they never go</source>
   <translation>Decididas aquí, no se envían</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>People at central settle them</source>
   <translation>Las resuelve el personal de la central</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Waiting</source>
   <translation>En cola</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Next to be sent</source>
   <translation>Las próximas en enviarse</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>{accepted} accepted, {again} already there, {by_hand} settled by hand, {handed_over} handed over, {parked} parked, {waiting} waiting</source>
   <translation>{accepted} aceptadas, {again} ya estaban, {by_hand} resueltas a mano, {handed_over} traspasadas, {parked} apartadas, {waiting} en cola</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/cards.py" />
   <source>Sum of all</source>
   <translation>Suma total</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>Name or code</source>
   <translation>Nombre o código</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>Take it</source>
   <translation>Elegir</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>{n} found</source>
   <extracomment>For exactly one: {n} found</extracomment>
   <translation>
    <numerusform>{n} resultado</numerusform>
    <numerusform>{n} resultados</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>{item}: what is it?</source>
   <translation>{item}: ¿qué es?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>Nothing found</source>
   <translation>Sin resultados</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>Nothing chosen yet</source>
   <translation>Aún no hay nada elegido</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>Department</source>
   <translation>Sección</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/find.py" />
   <source>Take it as {what}</source>
   <translation>Tomarlo como {what}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>The proof is on the memory stick.</source>
   <translation>La prueba está en la memoria USB.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>The proof is in the register's own folder.</source>
   <translation>La prueba está en la carpeta de la caja.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Nothing is parked</source>
   <translation>No hay nada apartado</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>There is nothing to decide.</source>
   <translation>No hay nada que decidir.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>No central is named</source>
   <translation>No hay central configurada</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>What happens now</source>
   <translation>Qué pasa ahora</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Every held sale goes to central as it was sealed, in its order. None can be booked twice. Selling can go on meanwhile.</source>
   <translation>Cada venta guardada va a la central tal como se selló, en su orden. Ninguna puede contarse dos veces. Mientras tanto se puede vender.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Sending</source>
   <translation>Enviando</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>You can sell on meanwhile: F5. The replay goes on beside it.</source>
   <translation>Mientras tanto puede vender: F5. El reenvío continúa.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>It is sealed here, and on the parked list for the back office.</source>
   <translation>Está sellada aquí, y en la lista de apartadas para la oficina.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Leave it parked</source>
   <translation>Dejarla apartada</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>There is no proof yet.</source>
   <translation>Aún no hay constancia.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Central is being asked for it.</source>
   <translation>Se está pidiendo a la central.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Sell on</source>
   <translation>Vender</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Sell on; the replay goes on beside it</source>
   <translation>Seguir vendiendo; el reenvío continúa</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Does what the blue key says</source>
   <translation>Hace lo que dice la tecla azul</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Choose a parked sale</source>
   <translation>Elige una venta apartada</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Choose what becomes of it</source>
   <translation>Elige qué se hace con ella</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Finds what an unknown item is to be taken for</source>
   <translation>Busca por qué tomar un artículo desconocido</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Sells on; the replay goes on</source>
   <translation>Sigue vendiendo; el reenvío continúa</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Saves the proof on a stick, or here</source>
   <translation>Guarda la constancia en una memoria USB, o aquí</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Pauses the replay, then goes back</source>
   <translation>Pausa el reenvío; después vuelve</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>{n} still to go</source>
   <extracomment>For exactly one: {n} still to go</extracomment>
   <translation>
    <numerusform>queda {n}</numerusform>
    <numerusform>quedan {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Being sent</source>
   <translation>Enviando</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Details: the sale as it was printed</source>
   <translation>Detalles: la venta como se imprimió</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Parked list</source>
   <translation>Apartadas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Find item</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Find what it is to be taken for</source>
   <translation>Buscar por qué tomarlo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Save proof</source>
   <translation>Constancia</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Pause</source>
   <translation>Pausa</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Save proof and call</source>
   <translation>Guardar y llamar</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Send {n} sales</source>
   <extracomment>For exactly one: Send {n} sale</extracomment>
   <translation>
    <numerusform>Enviar {n} venta</numerusform>
    <numerusform>Enviar {n} ventas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>{receipt} stays parked.</source>
   <translation>{receipt} sigue apartada.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Decide about {receipt}</source>
   <translation>Decidir sobre {receipt}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Compare with central</source>
   <translation>Comparar con la central</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/page.py" />
   <source>Being compared</source>
   <translation>Comparando</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/parked.py" />
   <source>What to do</source>
   <translation>Qué hacer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/parked.py" />
   <source>more</source>
   <translation>más</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/parked.py" />
   <source>Why {receipt} was not taken</source>
   <translation>Por qué no se aceptó {receipt}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/parked.py" />
   <source>{n} parked</source>
   <extracomment>For exactly one: {n} parked</extracomment>
   <translation>
    <numerusform>{n} apartada</numerusform>
    <numerusform>{n} apartadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/parked.py" />
   <source>{n} more parked</source>
   <extracomment>For exactly one: {n} more parked</extracomment>
   <translation>
    <numerusform>{n} apartada más</numerusform>
    <numerusform>{n} apartadas más</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/parked.py" />
   <source>Nothing is decided, and nothing changes.</source>
   <translation>No se decide nada y nada cambia.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/parked.py" />
   <source>{amount}, parked</source>
   <translation>{amount}, apartada</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Take it as another item</source>
   <translation>Tomarlo como otro artículo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Choose one: F4 finds it by name or code</source>
   <translation>F4 lo busca por nombre o código</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Send again as it is</source>
   <translation>Reenviar tal como está</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>After it was mended at central</source>
   <translation>Cuando se haya corregido en la central</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Settle it here</source>
   <translation>Resolverla aquí</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Entered at central by hand; it never goes</source>
   <translation>Introducida a mano en la central; nunca se envía</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Hand it over</source>
   <translation>Traspasarla a la central</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>People at central settle it; it never goes</source>
   <translation>La resuelve el personal de allí</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Leave it to the back office</source>
   <translation>Dejarla a la oficina</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Stays sealed here and on the parked list</source>
   <translation>Sigue sellada aquí y en la lista de apartadas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central does not know an item of this sale.</source>
   <translation>La central no conoce un artículo de esta venta.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central adds this sale up to something else. Keep the receipt and call IT.</source>
   <translation>A la central esta venta le suma otra cosa. Guarde el recibo y llame a informática.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central is of another version and cannot read this sale.</source>
   <translation>La central es de otra versión y no puede leer esta venta.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>This paper slip has come to central before.</source>
   <translation>Esta hoja de papel ya había llegado a la central.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Somebody decided that this sale goes nowhere.</source>
   <translation>Alguien decidió que esta venta no se envía.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Somebody left this sale to people at central.</source>
   <translation>Alguien dejó esta venta al personal de la central.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central does not know item {code}: {item}, {amount}.</source>
   <translation>La central no conoce el artículo {code}: {item}, {amount}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Books {amount} there, keeps the code in a note</source>
   <translation>Contabiliza {amount} ahí y anota el código</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>{sent} of {n} sent</source>
   <extracomment>For exactly one: {sent} of {n} sent</extracomment>
   <translation>
    <numerusform>{sent} de {n} enviada</numerusform>
    <numerusform>{sent} de {n} enviadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>about {n} s left</source>
   <extracomment>For exactly one: about {n} s left</extracomment>
   <translation>
    <numerusform>queda {n} s aprox.</numerusform>
    <numerusform>quedan {n} s aprox.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Sealed here: {n} sales, {amount}.</source>
   <extracomment>For exactly one: Sealed here: {n} sale, {amount}.</extracomment>
   <translation>
    <numerusform>Sellada aquí: {n} venta, {amount}.</numerusform>
    <numerusform>Selladas aquí: {n} ventas, {amount}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Compared at {time}; the last seal is the same on both sides.</source>
   <translation>Comparado a las {time}; el último sello es igual en ambos lados.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Does not add up</source>
   <translation>No cuadra</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Every sale is sealed here, safe. Save the proof and call IT.</source>
   <translation>Todas las ventas están selladas aquí, a salvo. Guarde la constancia y llame a informática.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>{n} sales held, safe.</source>
   <extracomment>For exactly one: {n} sale held, safe.</extracomment>
   <translation>
    <numerusform>{n} venta guardada, a salvo.</numerusform>
    <numerusform>{n} ventas guardadas, a salvo.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central does not know {what} either, which {item} was to be taken for.</source>
   <translation>La central tampoco conoce {what}, previsto en lugar de {item}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Find the item</source>
   <translation>Buscar el artículo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Send {receipt} this way</source>
   <translation>Enviar {receipt} así</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Send {receipt} as {what}</source>
   <translation>Enviar {receipt} como {what}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Entry {number}</source>
   <translation>Asiento {number}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>about {n} min left</source>
   <extracomment>For exactly one: about {n} min left</extracomment>
   <translation>
    <numerusform>queda {n} min aprox.</numerusform>
    <numerusform>quedan {n} min aprox.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central is asked when all are sent.</source>
   <translation>Se pregunta a la central cuando estén todas enviadas.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Compared at {time}; some sales still wait.</source>
   <translation>Comparado a las {time}; aún esperan ventas.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Does not add up: {n} missing, from {receipt}</source>
   <extracomment>For exactly one: Does not add up: {n} missing, {receipt}</extracomment>
   <translation>
    <numerusform>No cuadra: falta {n}, {receipt}</numerusform>
    <numerusform>No cuadra: faltan {n}, desde {receipt}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Does not add up: {n} missing</source>
   <extracomment>For exactly one: Does not add up: {n} missing</extracomment>
   <translation>
    <numerusform>No cuadra: falta {n}</numerusform>
    <numerusform>No cuadra: faltan {n}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Does not add up: {n} too many</source>
   <extracomment>For exactly one: Does not add up: {n} too many</extracomment>
   <translation>
    <numerusform>No cuadra: sobra {n}</numerusform>
    <numerusform>No cuadra: sobran {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central does not answer</source>
   <translation>La central no responde</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Take {n} items as said above</source>
   <extracomment>For exactly one: Take {n} item as said above</extracomment>
   <translation>
    <numerusform>Tomar {n} artículo como arriba</numerusform>
    <numerusform>Tomar {n} artículos como arriba</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Send {receipt} again</source>
   <translation>Reenviar {receipt}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Hand {receipt} over</source>
   <translation>Traspasar {receipt}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Settle {receipt} here</source>
   <translation>Resolver {receipt} aquí</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Leave {receipt} parked</source>
   <translation>Dejar {receipt} apartada</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>pausing</source>
   <translation>parando</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>waits for central</source>
   <translation>espera a la central</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>paused</source>
   <translation>en pausa</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>comparing</source>
   <translation>comparando</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Not compared yet</source>
   <translation>Aún sin comparar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Not all are there yet</source>
   <translation>Aún no están todas</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>And {n} more.</source>
   <extracomment>For exactly one: And {n} more.</extracomment>
   <translation>
    <numerusform>Y {n} más.</numerusform>
    <numerusform>Y {n} más.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Taken as {what}.</source>
   <translation>Se toma como {what}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>sending</source>
   <translation>enviando</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central does not know this register's key</source>
   <translation>La central no conoce la clave de esta caja</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Central holds something else</source>
   <translation>La central tiene otra cosa</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Somebody else is sending already</source>
   <translation>Ya hay otro envío en marcha</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/replay/words.py" />
   <source>Sell on, and send again later.</source>
   <translation>Siga vendiendo y reenvíe más tarde.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>{items}: from {age} years on</source>
   <translation>{items}: a partir de {age} años</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>Born on or before {date}?</source>
   <translation>¿Nació el {date} o antes?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>takes it out</source>
   <translation>se quita de la venta</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>old enough</source>
   <translation>edad suficiente</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>No, take out {items}, Alt N</source>
   <translation>No, quitar {items}, Alt N</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>Yes, old enough, Alt Y</source>
   <translation>Sí, edad suficiente, Alt Y</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/age.py" />
   <source>Ask for a photo card. Only the answer is kept.</source>
   <translation>Pida un documento con foto. Solo se guarda la respuesta.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/empty.py" />
   <source>Last sale {receipt}</source>
   <translation>Última venta {receipt}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/empty.py" />
   <source>{total}, change {change}, {time}, {paper}</source>
   <translation>{total}, cambio {change}, {time}, {paper}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/empty.py" />
   <source>{total}, {time}, {paper}</source>
   <translation>{total}, {time}, {paper}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/empty.py" />
   <source>Scan the first item</source>
   <translation>Escanee el primer artículo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/empty.py" />
   <source>or touch a quick key, or type a name</source>
   <translation>o toque una tecla rápida, o escriba un nombre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>The receipt of {receipt} still waits for the printer.</source>
   <translation>El recibo de {receipt} aún espera a la impresora.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Gift receipt of {receipt} is being printed.</source>
   <translation>El ticket regalo de {receipt} se está imprimiendo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Gift receipt of {receipt} still waits for the printer.</source>
   <translation>El ticket regalo de {receipt} aún espera a la impresora.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Copy {copy} of {receipt} is being printed.</source>
   <translation>La copia {copy} de {receipt} se está imprimiendo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>F6 takes it up again.</source>
   <translation>F6 la retoma.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>{item} comes back, and {amount} goes to the customer.</source>
   <translation>Vuelve {item}, y el cliente recibe {amount}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Return without a receipt</source>
   <translation>Devolución sin recibo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Asked: comes back without a receipt</source>
   <translation>Consultado: devolución sin recibo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Keep it sold</source>
   <translation>No devolver</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Nothing is sold, and the ticket of {amount} is cleared.</source>
   <translation>No se vende nada y se borra el ticket de {amount}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>The sale was given up.</source>
   <translation>Se ha abandonado la venta.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Nothing was sold.</source>
   <translation>No se ha vendido nada.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>No staff is loaded</source>
   <translation>No hay personal cargado</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>No sale is open</source>
   <translation>No hay venta abierta</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>A sale is open</source>
   <translation>Hay una venta abierta</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Return</source>
   <translation>Devolución</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>on a receipt</source>
   <translation>con recibo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>no receipt</source>
   <translation>sin recibo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>a receipt</source>
   <translation>un recibo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Gift receipt</source>
   <translation>Ticket regalo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>without prices</source>
   <translation>sin precios</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Price check</source>
   <translation>Ver precio</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>adds nothing</source>
   <translation>no añade nada</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Without tax</source>
   <translation>Sin impuesto</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>on a certificate</source>
   <translation>con certificado</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Reverse</source>
   <translation>Anular</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>a whole sale</source>
   <translation>una venta entera</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>My PIN</source>
   <translation>Mi PIN</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>change it</source>
   <translation>cambiarlo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Give up</source>
   <translation>Abandonar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>the open sale</source>
   <translation>la venta abierta</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>and printers</source>
   <translation>e impresoras</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Reverse a whole sale</source>
   <translation>Anular una venta entera</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Reverse it</source>
   <translation>Anularla</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Keep the sale</source>
   <translation>Mantener la venta</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Print a receipt again</source>
   <translation>Reimprimir un recibo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Print without prices</source>
   <translation>Imprimir sin precios</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Resume ({count})</source>
   <translation>Retomar ({count})</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Suspended: {amount}.</source>
   <translation>En espera: {amount}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Return on a receipt</source>
   <translation>Devolución con recibo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Show its lines</source>
   <translation>Ver sus líneas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Agree {amount}</source>
   <translation>Autorizar {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Take it back</source>
   <translation>Devolver</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Scan what comes back, or choose its line.</source>
   <translation>Escanee lo que vuelve o elija su línea.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Give up the sale</source>
   <translation>Abandonar la venta</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Give it up</source>
   <translation>Abandonarla</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>No sale is open.</source>
   <translation>No hay venta abierta.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Suspend</source>
   <translation>En espera</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Asked: give up the sale</source>
   <translation>Consultado: abandonar la venta</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Reverse {receipt}</source>
   <translation>Anular {receipt}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/errands.py" />
   <source>Asked: reverse {receipt}</source>
   <translation>Consultado: anular {receipt}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/find.py" />
   <source>Find by name</source>
   <translation>Buscar por nombre</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/find.py" />
   <source>Add to ticket</source>
   <translation>Añadir al ticket</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/find.py" />
   <source>Type the first letters</source>
   <translation>Escriba las primeras letras</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/find.py" />
   <source>Add {item}</source>
   <translation>Añadir {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Leave out</source>
   <translation>Dejar fuera</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>This code is not in the list</source>
   <translation>Código desconocido</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Type a price</source>
   <translation>Escriba un precio</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Sell it</source>
   <translation>Vender</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Type the shelf price</source>
   <translation>Escriba el precio del estante</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Shelf price</source>
   <translation>Precio del estante</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Other item</source>
   <translation>Otro artículo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Money back</source>
   <translation>Dinero devuelto</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Give back {amount}</source>
   <translation>Devolver {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Weight</source>
   <translation>Peso</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Weigh: {item}</source>
   <translation>Pesar: {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Weight in {unit}</source>
   <translation>Peso en {unit}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>Type the weight</source>
   <translation>Escriba el peso</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/helper_unknown.py" />
   <source>More departments</source>
   <translation>Más secciones</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Asked: {what}</source>
   <translation>Consultado: {what}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Asked: {what}, the clerk's limit is {limit}</source>
   <translation>Consultado: {what}, el límite del cajero es {limit}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Set {value}</source>
   <translation>Poner {value}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Type how many</source>
   <translation>Escriba cuántos</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Price: {item}</source>
   <translation>Precio: {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>This line</source>
   <translation>Esta línea</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Whole sale</source>
   <translation>Toda la venta</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Percent</source>
   <translation>Porcentaje</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Sale after {off} before tax</source>
   <translation>Venta tras {off}, sin impuesto</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Price after {off}</source>
   <translation>Precio tras {off}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Quantity</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>How much: {item}</source>
   <translation>Cuánto: {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>How many: {item}</source>
   <translation>Cuántos: {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Price</source>
   <translation>Precio</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Price per {unit}</source>
   <translation>Precio por {unit}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Type the price</source>
   <translation>Escriba el precio</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Amount at the new price</source>
   <translation>Importe con el precio nuevo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>None yet</source>
   <translation>Aún no hay</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Discount on the sale</source>
   <translation>Descuento en la venta</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Discount: {item}</source>
   <translation>Descuento: {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Amount off</source>
   <translation>Importe a descontar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Percent off</source>
   <translation>Porcentaje a descontar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Take {value} off</source>
   <translation>Descontar {value}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Keep {amount}</source>
   <translation>Dejar {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Take the discount away</source>
   <translation>Quitar el descuento</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/numbers.py" />
   <source>Take off</source>
   <translation>Descontar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Asked: a manager must agree</source>
   <translation>Consultado: debe autorizarlo un responsable</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Sale above the limit</source>
   <translation>Venta por encima del límite</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Asked: a sale above the limit</source>
   <translation>Consultado: una venta por encima del límite</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Adds what stands in the scan field</source>
   <translation>Añade lo que hay en el campo de escaneo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Before a code or a scan: three of it</source>
   <translation>Antes de un código o un escaneo: tres unidades</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>One more or one less of the line</source>
   <translation>Uno más o uno menos de la línea</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Choose a line; PgUp, PgDn: page</source>
   <translation>Elige una línea; PgUp, PgDn: página</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Removes the line; again brings it back</source>
   <translation>Quita la línea; otra vez la repone</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Suspends or resumes; returns and more</source>
   <translation>En espera o retomar; devoluciones y más</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Pay with cash, card, voucher</source>
   <translation>Paga con efectivo, tarjeta, vale</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Clears the field, then one step back</source>
   <translation>Borra el campo; después un paso atrás</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Keep scanning: the open item waits here</source>
   <translation>Siga escaneando: el artículo abierto espera aquí</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Undo remove</source>
   <translation>Reponer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Remove line</source>
   <translation>Quitar línea</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/page.py" />
   <source>Sign off</source>
   <translation>Salir</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>Show the price</source>
   <translation>Ver el precio</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>Scan the item, or type its code</source>
   <translation>Escanee el artículo o escriba su código</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>Look at the shelf, or find it by name with F2.</source>
   <translation>Mire en el estante, o búsquelo por nombre con F2.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>age {age}+</source>
   <translation>edad {age}+</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>Type a code</source>
   <translation>Escriba un código</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>tax {code}</source>
   <translation>impuesto {code}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/price_check.py" />
   <source>no tax</source>
   <translation>sin impuesto</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/quick_keys.py" />
   <source>Quick</source>
   <translation>Rápidas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/quick_keys.py" />
   <source>Other item, department and price, quick key</source>
   <translation>Otro artículo, sección y precio, tecla rápida</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/quick_keys.py" />
   <source>{item}, {price}, quick key</source>
   <translation>{item}, {price}, tecla rápida</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/quick_keys.py" />
   <source>More pages of quick keys</source>
   <translation>Más páginas de teclas rápidas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/quick_keys.py" />
   <source>More: returns, reversals, receipts again</source>
   <translation>Más: devoluciones, anulaciones, reimprimir recibos</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>{item}. Paid by {kinds}.</source>
   <translation>{item}. Pagado con {kinds}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>{item}, {left}, {count} come back</source>
   <translation>{item}, {left}, vuelven {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Return on {receipt}</source>
   <translation>Devolución de {receipt}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Take back {n} lines</source>
   <extracomment>For exactly one: Take back {n} line</extracomment>
   <translation>
    <numerusform>Devolver {n} línea</numerusform>
    <numerusform>Devolver {n} líneas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Take back</source>
   <translation>Devolver</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Choose what comes back</source>
   <translation>Elija lo que vuelve</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Nothing of it can come back</source>
   <translation>Nada de esto puede volver</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>One less comes back</source>
   <translation>Vuelve uno menos</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>One more comes back</source>
   <translation>Vuelve uno más</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Why it comes back</source>
   <translation>Por qué vuelve</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>{left} of {sold} left</source>
   <translation>aún {left} de {sold}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>That is not on this receipt, or all of it has come back.</source>
   <translation>No está en este recibo, o ya ha vuelto todo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Look at the list, or press Esc.</source>
   <translation>Mire la lista, o pulse Esc.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Asked: goods come back</source>
   <translation>Consultado: devolución</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>Only a part of it comes back</source>
   <translation>Solo vuelve una parte</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning.py" />
   <source>All of it has come back</source>
   <translation>Ya ha vuelto todo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/returning_part.py" />
   <source>What comes back of it: {item}</source>
   <translation>Lo que vuelve: {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>incl. {rate} {percent}  {amount}</source>
   <translation>incl. {rate} {percent}  {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>plus {rate} {percent}  {amount}</source>
   <translation>más {rate} {percent}  {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>incl. tax  {amount}</source>
   <translation>incl. impuestos  {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>plus tax  {amount}</source>
   <translation>más impuestos  {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Off the sale: {amount}</source>
   <translation>Descuento en la venta: {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>without tax, {reference}</source>
   <translation>sin impuesto, {reference}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>{percent} off: {amount}</source>
   <translation>{percent} de descuento: {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Paid so far: {amount}</source>
   <translation>Ya pagado: {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Paid out: {amount}</source>
   <translation>Devuelto: {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Practise pay</source>
   <translation>Practicar cobro</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Pay</source>
   <translation>Pagar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Clear the ticket</source>
   <translation>Vaciar el ticket</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>{n} items have no price</source>
   <extracomment>For exactly one: {n} item has no price</extracomment>
   <translation>
    <numerusform>Falta el precio de {n} artículo</numerusform>
    <numerusform>Falta el precio de {n} artículos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Practice total</source>
   <translation>Total de práctica</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Not yet: the age has not been checked</source>
   <translation>Aún no: la edad no se ha comprobado</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Pay {amount}, F12</source>
   <translation>Pagar {amount}, F12</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/right.py" />
   <source>Nothing in the ticket yet</source>
   <translation>El ticket aún está vacío</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/stop.py" />
   <source>Safe: every sale up to {receipt}.</source>
   <translation>A salvo: todas las ventas hasta {receipt}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/stop.py" />
   <source>Selling has stopped</source>
   <translation>Venta detenida</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/stop.py" />
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/stop.py" />
   <source>Sound off</source>
   <translation>Sin sonido</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/stop.py" />
   <source>This register cannot write its journal.</source>
   <translation>Esta caja no puede escribir en su diario.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/stop.py" />
   <source>Use another register.</source>
   <translation>Use otra caja.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/stop.py" />
   <source>Sealed sales are safe.</source>
   <translation>Las ventas selladas están a salvo.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/sell/suspended.py" />
   <source>{n} sales suspended</source>
   <extracomment>For exactly one: {n} sale suspended</extracomment>
   <translation>
    <numerusform>{n} venta en espera</numerusform>
    <numerusform>{n} ventas en espera</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/suspended.py" />
   <source>No sale is suspended</source>
   <translation>No hay ventas en espera</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/suspended.py" />
   <source>Resume {amount}</source>
   <translation>Retomar {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/suspended.py" />
   <source>Resume</source>
   <translation>Retomar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/suspended.py" />
   <source>Nothing left</source>
   <translation>No queda nada</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>The number of the certificate, not the name of the customer.</source>
   <translation>El número del certificado, no el nombre del cliente.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>Sale without tax</source>
   <translation>Venta sin impuesto</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>Certificate</source>
   <translation>Certificado</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>Put the tax back</source>
   <translation>Volver a poner el impuesto</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>Sell without tax</source>
   <translation>Vender sin impuesto</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>Type the certificate number</source>
   <translation>Escriba el número del certificado</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>Keep the tax</source>
   <translation>Dejar el impuesto</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/tax_free.py" />
   <source>Asked: a sale without tax, {reference}</source>
   <translation>Consultado: una venta sin impuesto, {reference}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>{items}, {lines}</source>
   <translation>{items}, {lines}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>You save {amount}</source>
   <translation>Ahorra {amount}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>{n} practice lines</source>
   <extracomment>For exactly one: {n} practice line</extracomment>
   <translation>
    <numerusform>{n} línea de práctica</numerusform>
    <numerusform>{n} líneas de práctica</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>{quantity} items</source>
   <translation>{quantity} artículos</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>{n} items</source>
   <extracomment>For exactly one: {n} item</extracomment>
   <translation>
    <numerusform>{n} artículo</numerusform>
    <numerusform>{n} artículos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>One less of line {n}, {item}</source>
   <translation>Uno menos de la línea {n}, {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Quantity {quantity} of line {n}, {item}</source>
   <translation>Cantidad {quantity} de la línea {n}, {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>One more of line {n}, {item}</source>
   <translation>Uno más de la línea {n}, {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Price of line {n}, {item}</source>
   <translation>Precio de la línea {n}, {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Discount on line {n}, {item}</source>
   <translation>Descuento en la línea {n}, {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Remove line {n}, {item}</source>
   <translation>Quitar la línea {n}, {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Earlier lines</source>
   <translation>Líneas anteriores</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Later lines</source>
   <translation>Líneas siguientes</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Total  {amount}</source>
   <translation>Total  {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Lines {first} to {last} of {count}</source>
   <translation>Líneas {first} a {last} de {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>First</source>
   <translation>Primera</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket.py" />
   <source>Last</source>
   <translation>Última</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_row.py" />
   <source>Undo, line {n}, {item}</source>
   <translation>Deshacer, línea {n}, {item}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>{quantity} at {price}</source>
   <translation>{quantity} a {price}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>Price needed</source>
   <translation>Falta el precio</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>Weight needed</source>
   <translation>Falta el peso</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>removed</source>
   <translation>quitada</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>Line {n}</source>
   <translation>Línea {n}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>price needed</source>
   <translation>falta el precio</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>weight needed</source>
   <translation>falta el peso</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>Comes back: {reason}</source>
   <translation>Vuelve: {reason}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>Age {age}+</source>
   <translation>Edad {age}+</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>New price: {reason}</source>
   <translation>Precio nuevo: {reason}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>Removed by {clerk}, {time}</source>
   <translation>Quitada por {clerk}, {time}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sell/ticket_words.py" />
   <source>Price from its label</source>
   <translation>Precio de su etiqueta</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Clerk</source>
   <translation>Cajero</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>IT</source>
   <translation>Informática</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Touch your name, or type your number.</source>
   <translation>Toque su nombre o escriba su número.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>This register is ready to practise</source>
   <translation>Esta caja está lista para practicar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>This register is ready to sell</source>
   <translation>Esta caja está lista para vender</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>{count} of {all} lights</source>
   <translation>{count} de {all} en verde</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>No staff is loaded: type a clerk number.</source>
   <translation>No hay personal cargado: escriba un número de cajero.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Start selling</source>
   <translation>Empezar a vender</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Open Manager</source>
   <translation>Abrir Responsable</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Start practising</source>
   <translation>Empezar a practicar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Look before you sell</source>
   <translation>Mire antes de vender</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Other…</source>
   <translation>Otro…</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Good morning. Who is on the till?</source>
   <translation>Buenos días. ¿Quién está en la caja?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>PIN for {name}</source>
   <translation>PIN de {name}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Your number</source>
   <translation>Su número</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>1 to 6 digits</source>
   <translation>de 1 a 6 cifras</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Touch a name or type a number</source>
   <translation>Toque un nombre o escriba un número</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Type a clerk number</source>
   <translation>Escriba un número de cajero</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Not added: nobody has signed on.</source>
   <translation>No añadido: nadie ha entrado.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Sign on first, then scan it again.</source>
   <translation>Entre primero; después escanéelo otra vez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Light / dark</source>
   <translation>Claro/oscuro</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Your number, then your PIN</source>
   <translation>Su número, después su PIN</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Next, then start selling</source>
   <translation>Siguiente; después empezar a vender</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Clears the digits, then asks for another number</source>
   <translation>Borra las cifras; después pide otro número</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>To the manager's page after the PIN</source>
   <translation>A la página del responsable después del PIN</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>The next language</source>
   <translation>El idioma siguiente</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Light or dark</source>
   <translation>Claro u oscuro</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Type number</source>
   <translation>Escriba número</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Good afternoon. Who is on the till?</source>
   <translation>Buenas tardes. ¿Quién está en la caja?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Good evening. Who is on the till?</source>
   <translation>Buenas noches. ¿Quién está en la caja?</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>{n} digits</source>
   <extracomment>For exactly one: {n} digit</extracomment>
   <translation>
    <numerusform>{n} cifra</numerusform>
    <numerusform>{n} cifras</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>{count} of {least} digits</source>
   <translation>{count} de {least} cifras</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Type your PIN</source>
   <translation>Escriba su PIN</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/sign_on.py" />
   <source>Check it, or touch your name.</source>
   <translation>Compruébelo, o toque su nombre.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>The slip says {amount} more</source>
   <translation>La hoja dice {amount} más</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>The slip says {amount} less</source>
   <translation>La hoja dice {amount} menos</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Keep the paper. If somebody makes it out, enter it after all.</source>
   <translation>Guarde el papel. Si alguien consigue leerlo, podrá introducirlo todavía.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Slip {slip} is entered as receipt {receipt}.</source>
   <translation>La hoja {slip} queda introducida como recibo {receipt}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>{amount}. Take the next slip.</source>
   <translation>{amount}. Tome la hoja siguiente.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Go back</source>
   <translation>Volver</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Sign for it</source>
   <translation>Firmar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Save with the difference</source>
   <translation>Guardar con la diferencia</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Slip {slip} cannot be read</source>
   <translation>La hoja {slip} no se puede leer</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Write it down</source>
   <translation>Anotarlo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>Slip {slip} is written down as unreadable.</source>
   <translation>La hoja {slip} queda anotada como ilegible.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>The difference becomes a line of its own, and somebody signs for it.</source>
   <translation>La diferencia pasa a ser una línea aparte, y alguien la firma.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/acts.py" />
   <source>What is typed of it is kept here; it can still be entered later.</source>
   <translation>Lo escrito de ella se conserva aquí; podrá introducirse más tarde.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/check.py" />
   <source>{amount} too much. You can save when both agree.</source>
   <translation>Sobran {amount}. Podrá guardar cuando coincidan.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/check.py" />
   <source>Then type the total as it is written.</source>
   <translation>Después escriba el total como está escrito.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/check.py" />
   <source>Lines {lines}</source>
   <translation>Líneas {lines}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/check.py" />
   <source>{amount} apart. Look again, or sign for it.</source>
   <translation>{amount} de diferencia. Revise, o fírmelo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/check.py" />
   <source>{amount} to go. You can save when both agree.</source>
   <translation>Faltan {amount}. Podrá guardar cuando coincidan.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/check.py" />
   <source>It adds up: {amount}</source>
   <translation>Cuadra: {amount}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/check.py" />
   <source>Lines {lines}, slip {slip}</source>
   <translation>Líneas {lines}, hoja {slip}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/field.py" />
   <source>field</source>
   <translation>campo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Entered</source>
   <translation>Introducida</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Spoiled</source>
   <translation>Inutilizada</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Unreadable</source>
   <translation>Ilegible</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Missing</source>
   <translation>Extraviada</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Not accounted for</source>
   <translation>Sin justificar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Unused</source>
   <translation>Sin usar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Crossed out, or put aside blank: it can never be entered.</source>
   <translation>Tachada, o apartada en blanco: nunca se podrá introducir.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>It is there; it can still be entered later.</source>
   <translation>Está ahí; todavía se puede introducir más tarde.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Somebody looked and did not find it; it may turn up.</source>
   <translation>Alguien la buscó y no la encontró; puede aparecer.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>No slips were issued here yet. The kit prints them: posfallback kit.</source>
   <translation>Aquí aún no se han emitido hojas. Las imprime el kit: posfallback kit.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Nothing was said of it yet.</source>
   <translation>Aún no se sabe nada de ella.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>To do</source>
   <translation>Pendientes</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Every number is accounted for.</source>
   <translation>Todos los números están justificados.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>{state} {count}</source>
   <translation>{state} {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Enter slip {number}</source>
   <translation>Introducir la hoja {number}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Receipt {receipt}, {amount}. Typed in by {clerk}, {when}.</source>
   <translation>Recibo {receipt}, {amount}. Introducida por {clerk}, {when}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>{reason}. Written down by {clerk}, {when}.</source>
   <translation>{reason}. Anotado por {clerk}, {when}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Half typed: it waits in the form.</source>
   <translation>A medias: espera en el formulario.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>A later one of its kit was used. Look for it, or say what became of it.</source>
   <translation>Se usó una posterior de su kit. Búsquela, o diga qué fue de ella.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Earlier numbers</source>
   <translation>Números anteriores</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Later numbers</source>
   <translation>Números siguientes</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Enter a slip</source>
   <translation>Introducir una hoja</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>It is settled</source>
   <translation>Ya está resuelta</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Choose a number; Page Up and Page Down turn the page</source>
   <translation>Elige un número; Page Up y Page Down pasan la página</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>What is still to do, or all numbers</source>
   <translation>Lo pendiente, o todos los números</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Write down that it is spoiled, unreadable or missing</source>
   <translation>Anota que está inutilizada, ilegible o extraviada</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Fill in the chosen slip</source>
   <translation>Rellena la hoja elegida</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Back to the form</source>
   <translation>Vuelve al formulario</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>half typed</source>
   <translation>a medias</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>{slip}: {state}</source>
   <translation>{slip}: {state}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/list.py" />
   <source>Slip {slip} is written down.</source>
   <translation>La hoja {slip} queda anotada.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>Not in the list: choose a department</source>
   <translation>No está en la lista: elija una sección</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>Back to what the list holds</source>
   <translation>Vuelve a lo que hay en la lista</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>Type an item as it is written, or scan the goods. What the price list holds comes here.</source>
   <translation>Escriba un artículo como está escrito, o escanéelo. Aquí aparece lo que tiene la lista de precios.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>The price list has nothing like it.</source>
   <translation>La lista de precios no tiene nada parecido.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>The line in hand</source>
   <translation>La línea actual</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>The list</source>
   <translation>La lista</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>Which item is “{words}”?</source>
   <translation>¿Qué artículo es «{words}»?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>“{words}”: in which department?</source>
   <translation>«{words}»: ¿en qué sección?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/match.py" />
   <source>{name}, department</source>
   <translation>{name}, sección</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/pads.py" />
   <source>Sign {sign}</source>
   <translation>Signo {sign}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/pads.py" />
   <source>A–Z</source>
   <translation>A–Z</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>The slip that was half typed is back.</source>
   <translation>La hoja a medias ha vuelto.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Compare it with the paper, then go on.</source>
   <translation>Compárela con el papel y siga.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Paper slip {place} of {count}</source>
   <translation>Hoja de papel {place} de {count}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Difference {amount}: who signs for it?</source>
   <translation>Diferencia {amount}: ¿quién la firma?</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>{entered} entered, {left} to go</source>
   <translation>{entered} introducidas, quedan {left}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Difference, and who signed for it: none</source>
   <translation>Diferencia y quién la firmó: ninguna</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Paper slip</source>
   <translation>Hoja de papel</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Save slip {number}</source>
   <translation>Guardar la hoja {number}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Add line</source>
   <translation>Añadir línea</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Skip slip</source>
   <translation>Saltar hoja</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Slip list</source>
   <translation>Lista hojas</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Next field; on an empty line the total. It saves nothing</source>
   <translation>Campo siguiente; en una línea vacía, el total. No guarda nada</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>In the words of a line: choose the item; else the line before or after</source>
   <translation>En el texto de una línea: elige el artículo; si no, línea anterior o siguiente</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Choose a department; cash or card</source>
   <translation>Elige una sección; efectivo o tarjeta</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>The words of the line in hand</source>
   <translation>El texto de la línea actual</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Add a line; clear a line, again brings it back</source>
   <translation>Añade una línea; borra una línea, otra vez la repone</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Where the sums differ: say why, and sign for it</source>
   <translation>Si las sumas difieren: diga por qué y fírmelo</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Leave this slip for later; all numbers and where they stand</source>
   <translation>Deja esta hoja para luego; todos los números y su estado</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Cash, card</source>
   <translation>Efectivo, tarjeta</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Save: the sale is sealed</source>
   <translation>Guardar: la venta queda sellada</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Back; what is typed waits</source>
   <translation>Volver; lo escrito espera</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/page.py" />
   <source>Clear line</source>
   <translation>Borrar línea</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Goods {goods}, tax {tax}</source>
   <translation>Artículos {goods}, impuesto {tax}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Signed</source>
   <translation>Firma</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>No.</source>
   <translation>N.º</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Time</source>
   <translation>Hora</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Last 4 only</source>
   <translation>Solo últimas 4</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Total as written</source>
   <translation>Total escrito</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Qty</source>
   <translation>Cant.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Item as written</source>
   <translation>Artículo escrito</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Earlier lines, sheet {at} of {sheets}</source>
   <translation>Líneas anteriores, hoja {at} de {sheets}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Later lines, sheet {at} of {sheets}</source>
   <translation>Líneas siguientes, hoja {at} de {sheets}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Quantity, line {line}</source>
   <translation>Cantidad, línea {line}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Item as written, line {line}</source>
   <translation>Artículo escrito, línea {line}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Tax, line {line}</source>
   <translation>Impuesto, línea {line}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Price, line {line}</source>
   <translation>Precio, línea {line}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>Amount, line {line}</source>
   <translation>Importe, línea {line}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/slips/paper.py" />
   <source>OUTAGE SALES SLIP</source>
   <translation>HOJA DE VENTA POR CAÍDA</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/spoken.py" />
   <source>Practice, {name}</source>
   <translation>Práctica, {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/strip.py" />
   <source>{n} sales held, safe</source>
   <extracomment>For exactly one: {n} sale held, safe</extracomment>
   <translation>
    <numerusform>{n} venta guardada, a salvo</numerusform>
    <numerusform>{n} ventas guardadas, a salvo</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>Register {register}</source>
   <translation>Caja {register}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>Store {store}</source>
   <translation>Tienda {store}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>CENTRAL ANSWERS AGAIN</source>
   <translation>LA CENTRAL RESPONDE OTRA VEZ</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/gui/strip.py" />
   <source>Keep selling here. {n} held, safe</source>
   <extracomment>For exactly one: Keep selling here. {n} held, safe</extracomment>
   <translation>
    <numerusform>Siga vendiendo aquí. {n} guardada, a salvo</numerusform>
    <numerusform>Siga vendiendo aquí. {n} guardadas, a salvo</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>Central in step</source>
   <translation>Central al día</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>Asking central</source>
   <translation>Consultando la central</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>Selling on its own</source>
   <translation>Venta autónoma</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/strip.py" />
   <source>CENTRAL DOWN {time}</source>
   <translation>CENTRAL CAÍDA {time}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/system.py" />
   <source>The window needs libraries of the system that are not installed.</source>
   <translation>La ventana necesita bibliotecas del sistema que no están instaladas.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/system.py" />
   <source>There is no screen to open the window on.</source>
   <translation>No hay pantalla en la que abrir la ventana.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/system.py" />
   <source>Start it on the register's own screen; the command line works without one: posfallback --help.</source>
   <translation>Inícielo en la pantalla de la caja; la línea de comandos funciona sin ella: posfallback --help.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/system.py" />
   <source>Install them: sudo apt-get install {packages}</source>
   <translation>Instálelas: sudo apt-get install {packages}</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/window.py" />
   <source>This register keeps the whole screen and stays open.</source>
   <translation>Esta caja ocupa toda la pantalla y sigue abierta.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/window.py" />
   <source>IT leaves it: F8, then Leave full screen.</source>
   <translation>Sale informática: F8, después Salir de pantalla completa.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/window.py" />
   <source>The full screen was left.</source>
   <translation>Se ha salido de la pantalla completa.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/window.py" />
   <source>Closing the window ends the register now.</source>
   <translation>Ahora, cerrar la ventana termina la caja.</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/window.py" />
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <location filename="../../posfallback/gui/window.py" />
   <source>Bring central back</source>
   <translation>Recuperar la central</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/basket.py" />
   <source>There is no such line.</source>
   <translation>Esa línea no existe.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/basket.py" />
   <source>Choose a line of this sale.</source>
   <translation>Elija una línea de esta venta.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>A barcode has 8, 12, 13 or 14 digits, a PLU up to 7.</source>
   <translation>Código de barras: 8, 12, 13 o 14 cifras; PLU: hasta 7.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>code</source>
   <translation>código</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>A code of {count} digits is neither a barcode nor a PLU.</source>
   <translation>{count} cifras: ni código de barras ni PLU.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>There is no code.</source>
   <translation>No hay código.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>Scan or key a code.</source>
   <translation>Escanee o teclee un código.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>A code cannot be written like that.</source>
   <translation>Un código no se escribe así.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>Use digits alone, or letters A-Z, digits, space and _ - . with at least one letter.</source>
   <translation>Use solo cifras, o letras A-Z, cifras, espacio y _ - . con al menos una letra.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>That code is too long.</source>
   <translation>Ese código es demasiado largo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>That barcode names no item.</source>
   <translation>Ese código de barras no es de ningún artículo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>Look for another barcode on the item.</source>
   <translation>Busque otro código de barras en el artículo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>The check digit of that barcode is wrong.</source>
   <translation>La cifra de control de ese código de barras no coincide.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>Scan it again, or key the digits below the bars once more.</source>
   <translation>Escanéelo otra vez, o teclee de nuevo las cifras bajo las barras.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/codes.py" />
   <source>A store's own code has at most {most} signs.</source>
   <translation>Un código propio de la tienda tiene como máximo {most} signos.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>Give a number such as 10 or 12.5.</source>
   <translation>Escriba un número como 10 o 12,5.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>Give a percentage, or a positive amount.</source>
   <translation>Escriba un porcentaje o un importe positivo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>Give a smaller discount, or take it off.</source>
   <translation>Ponga un descuento menor, o quítelo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>A discount is more than 0 % and at most 100 %.</source>
   <translation>Un descuento es de más de 0 % y como máximo 100 %.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>The discount is larger than the line.</source>
   <translation>El descuento es mayor que la línea.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>There is nothing to take a discount from.</source>
   <translation>No hay nada que descontar.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>The discount is larger than the sale.</source>
   <translation>El descuento es mayor que la venta.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>A discount is a percentage or an amount, not both.</source>
   <translation>Un descuento es un porcentaje o un importe, no ambos.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>A discount is more than nothing.</source>
   <translation>Un descuento es más que cero.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>That is not a percentage.</source>
   <translation>Eso no es un porcentaje.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/discount.py" />
   <source>A percentage has at most three decimals.</source>
   <translation>Un porcentaje tiene como máximo tres decimales.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Central goes down</source>
   <translation>Cae la central</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>The first sale</source>
   <translation>La primera venta</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>The till and its exceptions</source>
   <translation>La caja y sus excepciones</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Sell something</source>
   <translation>Venda algo</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Sell something by its PLU</source>
   <translation>Venda algo por su PLU</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Sell something by weight</source>
   <translation>Venda algo a peso</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Sell something whose code is not in the list</source>
   <translation>Venda algo cuyo código no esté en la lista</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Take a card by telephone approval</source>
   <translation>Cobre una tarjeta con autorización por teléfono</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Take a part in cash and the rest by card</source>
   <translation>Cobre una parte en efectivo y el resto con tarjeta</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Suspend a sale, take it up again and finish it</source>
   <translation>Deje una venta en espera, retómela y termínela</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Take goods back and give the money back</source>
   <translation>Acepte una devolución y devuelva el dinero</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Give a discount</source>
   <translation>Haga un descuento</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Reverse a sale that is done</source>
   <translation>Anule una venta terminada</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Bring cash to the safe</source>
   <translation>Lleve efectivo a la caja fuerte</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>crew</source>
   <translation>equipo</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/domain/drills.py" />
   <source>Sell {n} of one item, take more cash than is due</source>
   <extracomment>For exactly one: Sell one item, take more cash than is due</extracomment>
   <translation>
    <numerusform>Venda un artículo, cobre más efectivo del debido</numerusform>
    <numerusform>Venda {n} unidades de un artículo, cobre más efectivo del debido</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>The name of the crew is too long.</source>
   <translation>El nombre del equipo es demasiado largo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/drills.py" />
   <source>Call it something short, such as Late crew.</source>
   <translation>Póngale algo corto, como Equipo de tarde.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>{currency} has at most {count} decimals.</source>
   <translation>{currency} tiene como máximo {count} decimales.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>That is not a currency of ISO 4217.</source>
   <translation>Esa moneda no está en ISO 4217.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>Give three capital letters, such as USD, EUR or JPY.</source>
   <translation>Escriba tres letras mayúsculas, como USD, EUR o JPY.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>That amount is too large.</source>
   <translation>Ese importe es demasiado grande.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>Check the quantity and the price.</source>
   <translation>Compruebe la cantidad y el precio.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>{currency} has no decimals.</source>
   <translation>{currency} no tiene decimales.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>That is not an amount of money.</source>
   <translation>Eso no es un importe de dinero.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>Give digits with a point, such as {example}.</source>
   <translation>Escriba cifras con un punto, como {example}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/money.py" />
   <source>Give an amount such as {example}.</source>
   <translation>Escriba un importe como {example}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>A quantity of zero sells nothing.</source>
   <translation>Una cantidad de cero no vende nada.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>Give another quantity, or remove the line.</source>
   <translation>Ponga otra cantidad, o quite la línea.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>That quantity is too large.</source>
   <translation>Esa cantidad es demasiado grande.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>Give less than a million.</source>
   <translation>Escriba menos de un millón.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>That is not a quantity.</source>
   <translation>Eso no es una cantidad.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>Give digits with a point, such as 2 or 0.734.</source>
   <translation>Escriba un número como 2 o 0,734.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>A quantity has at most three decimals.</source>
   <translation>Una cantidad tiene como máximo tres decimales.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/quantity.py" />
   <source>Give a quantity such as 0.734.</source>
   <translation>Escriba una cantidad como 0,734.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>reason</source>
   <translation>motivo</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Change brought</source>
   <translation>Cambio traído</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Found in store</source>
   <translation>Hallado en tienda</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Supplier paid</source>
   <translation>Proveedor pagado</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Store expense</source>
   <translation>Gasto de tienda</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Drawer full</source>
   <translation>Cajón lleno</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>End of shift</source>
   <translation>Fin de turno</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Change for a customer</source>
   <translation>Cambio a un cliente</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Check the drawer</source>
   <translation>Revisar el cajón</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Not known</source>
   <translation>Se desconoce</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Wrong change</source>
   <translation>Cambio mal dado</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Miscounted</source>
   <translation>Mal contado</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Customer left</source>
   <translation>El cliente se fue</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Cannot pay</source>
   <translation>No puede pagar</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Training mistake</source>
   <translation>Fallo de aprendizaje</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Shelf says otherwise</source>
   <translation>El estante dice otro</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Damaged</source>
   <translation>Dañado</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Price match</source>
   <translation>Igualar precio</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Near its date</source>
   <translation>Caduca pronto</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Goodwill</source>
   <translation>Cortesía</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Not wanted</source>
   <translation>No lo quiere</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Faulty</source>
   <translation>Defectuoso</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Wrong item</source>
   <translation>Artículo equivocado</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Wrong sale</source>
   <translation>Venta equivocada</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Wrong payment</source>
   <translation>Pago equivocado</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Changed mind</source>
   <translation>Cambió de idea</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Certificate seen</source>
   <translation>Certificado visto</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Added up wrong</source>
   <translation>Suma mal hecha</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Tax worked out wrong</source>
   <translation>Impuesto mal calculado</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Rounded</source>
   <translation>Redondeado</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Crossed out</source>
   <translation>Tachada</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Blank, put aside</source>
   <translation>En blanco, apartada</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Wet</source>
   <translation>Mojada</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Torn</source>
   <translation>Rota</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Cannot be made out</source>
   <translation>No se entiende</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Not in the pad</source>
   <translation>No está en el taco</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Lost</source>
   <translation>Perdida</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Mended at central</source>
   <translation>Corregido en la central</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Item added at central</source>
   <translation>Artículo añadido en la central</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Entered at central by hand</source>
   <translation>Introducida a mano en la central</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Not to be booked</source>
   <translation>No se contabiliza</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Same item, other code</source>
   <translation>Otro código</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Not in central's list</source>
   <translation>No está en central</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Central looks into it</source>
   <translation>La central lo ve</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Not to be settled here</source>
   <translation>No se resuelve aquí</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Central is too slow</source>
   <translation>La central va muy lenta</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Announced work</source>
   <translation>Trabajos anunciados</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Central is back</source>
   <translation>La central ha vuelto</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Declared by mistake</source>
   <translation>Declarada por equivocación</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>There is no reason yet.</source>
   <translation>Aún no hay motivo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Choose or type why.</source>
   <translation>Elija o escriba por qué.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>The reason is too long.</source>
   <translation>El motivo es demasiado largo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/reasons.py" />
   <source>Say it in {most} letters.</source>
   <translation>Dígalo en {most} letras.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a discount of that size</source>
   <translation>un descuento así</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a price so far from the list</source>
   <translation>un precio tan distinto de la lista</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a return</source>
   <translation>una devolución</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a return without a receipt</source>
   <translation>una devolución sin recibo</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>reversing a sale</source>
   <translation>anular una venta</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>giving up a sale</source>
   <translation>abandonar una venta</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a sale without tax</source>
   <translation>una venta sin impuesto</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>cash put in</source>
   <translation>meter efectivo</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>cash taken out</source>
   <translation>sacar efectivo</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>cash for the safe</source>
   <translation>llevar efectivo a la caja fuerte</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>opening the drawer</source>
   <translation>abrir el cajón</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>counting the till</source>
   <translation>el arqueo de la caja</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>closing the shift</source>
   <translation>cerrar el turno</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>selling in the shift of another day</source>
   <translation>vender en el turno de otro día</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a sale of that size</source>
   <translation>una venta de ese importe</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a card payment above the limit</source>
   <translation>un pago con tarjeta por encima del límite</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>leaving the full screen</source>
   <translation>salir de la pantalla completa</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a slip whose sums differ</source>
   <translation>una hoja cuyas sumas difieren</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>the replay to central</source>
   <translation>el reenvío a la central</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>a decision about a parked sale</source>
   <translation>una decisión sobre una venta apartada</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/rights.py" />
   <source>declaring or ending an outage</source>
   <translation>declarar o terminar una caída</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Give its weight, or leave it out.</source>
   <translation>Ponga su peso, o déjelo fuera.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>{amount}, or {cash} in cash</source>
   <translation>{amount}, o {cash} en efectivo</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>There is nothing to sell.</source>
   <translation>No hay nada que vender.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Scan an item first.</source>
   <translation>Escanee primero un artículo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Tax is inside the prices here and cannot be left out at the register.</source>
   <translation>Aquí los precios incluyen el impuesto y la caja no puede quitarlo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Sell it with tax; the office pays it back.</source>
   <translation>Véndalo con impuesto; la oficina lo devuelve.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Give it a price and a department, or leave it out.</source>
   <translation>Póngale precio y sección, o déjelo fuera.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>{name} has no weight yet.</source>
   <translation>{name} aún no tiene peso.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Only {amount} is due, and only cash can give change.</source>
   <translation>Solo quedan {amount} por pagar, y solo el efectivo da cambio.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Take {amount} or less this way.</source>
   <translation>Cobre {amount} o menos de esta forma.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>{amount} is still to pay.</source>
   <translation>Quedan {amount} por pagar.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Take another {amount}.</source>
   <translation>Cobre otros {amount}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>There is nothing to pay.</source>
   <translation>No hay nada que pagar.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Leave the tender out.</source>
   <translation>Omita la forma de pago.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>A tender of a sale is more than nothing.</source>
   <translation>Un pago de una venta es más que cero.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Give what was handed over; change is worked out from it.</source>
   <translation>Escriba lo entregado; el cambio se calcula.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Everything is paid already.</source>
   <translation>Ya está todo pagado.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Leave the last tender out.</source>
   <translation>Omita el último pago.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>The customer gets {amount} back, no more and no less.</source>
   <translation>Al cliente se le devuelven {amount}, ni más ni menos.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Pay out {amount}; in a file that is a negative tender.</source>
   <translation>Devuelva {amount}; en un archivo es un pago negativo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>{name} has no price yet.</source>
   <translation>{name} aún no tiene precio.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>In cash {amount} is still to pay.</source>
   <translation>Quedan {amount} por pagar en efectivo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/sale.py" />
   <source>Take another {amount} in cash.</source>
   <translation>Cobre otros {amount} en efectivo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/screening.py" />
   <source>Card numbers are never kept here. Give at most the last four digits, in their own field.</source>
   <translation>Aquí nunca se guardan números de tarjeta. Escriba como máximo las últimas cuatro cifras, en su propio campo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/screening.py" />
   <source>The {field} looks as if it held a card number.</source>
   <translation>Lo escrito ({field}) parece contener un número de tarjeta.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/slips.py" />
   <source>That is not the number of a slip.</source>
   <translation>Ese no es un número de hoja.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/slips.py" />
   <source>Scan the slip, or type its number as printed, such as {slip}.</source>
   <translation>Escanee la hoja, o escriba su número como está impreso, como {slip}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/tax.py" />
   <source>That is not a tax rate.</source>
   <translation>Ese no es un tipo de impuesto.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/tax.py" />
   <source>Give a percentage from 0 to 100 with at most three decimals, such as 10.1.</source>
   <translation>Escriba un porcentaje de 0 a 100 con tres decimales como máximo, como 10.1.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/tax.py" />
   <source>It has none.</source>
   <translation>No tiene ninguno.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/tax.py" />
   <source>The tax table has no rate {codes}.</source>
   <translation>La tabla de impuestos no tiene el tipo {codes}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/tax.py" />
   <source>It has {codes}.</source>
   <translation>Tiene {codes}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/domain/words.py" />
   <source>{things} and {thing}</source>
   <translation>{things} y {thing}</translation>
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>Run `posfallback journal verify`, keep the file as it is and call IT.</source>
   <translation>Ejecute `posfallback journal verify`, deje el archivo como está y llame a informática.</translation>
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>A number is too large to be kept exactly.</source>
   <translation>Un número es demasiado grande para guardarlo exacto.</translation>
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>Enter a smaller amount.</source>
   <translation>Escriba un importe menor.</translation>
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>Use the version of posfallback that wrote it, or a newer one.</source>
   <translation>Use la versión de posfallback que lo escribió, o una más nueva.</translation>
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>An entry of the journal is damaged ({why}).</source>
   <translation>Un asiento del diario está dañado ({why}).</translation>
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>A text holds half a character.</source>
   <translation>Un texto contiene medio carácter.</translation>
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>Type the text again.</source>
   <translation>Escriba el texto otra vez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/journal/codec.py" />
   <source>The journal holds an entry of kind {kind} in format {format}, which this version does not know.</source>
   <translation>El diario contiene un asiento de tipo {kind} en formato {format}, que esta versión no conoce.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/book.py" />
   <source>The journal does not begin with its opening.</source>
   <translation>El diario no empieza con su apertura.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/cash.py" />
   <source>The counted cash is below 0.00.</source>
   <translation>El efectivo contado es menor que 0,00.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/cash.py" />
   <source>Count the drawer again.</source>
   <translation>Cuente el cajón otra vez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/cash.py" />
   <source>There should not be so much cash in the drawer.</source>
   <translation>No debería haber tanto efectivo en el cajón.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/cash.py" />
   <source>Type a smaller amount.</source>
   <translation>Escriba un importe menor.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/cash.py" />
   <source>The amount is still 0.00.</source>
   <translation>El importe sigue en 0,00.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/cash.py" />
   <source>Type how much cash it is.</source>
   <translation>Escriba cuánto efectivo es.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/copies.py" />
   <source>No sale of this register has that number.</source>
   <translation>Ninguna venta de esta caja tiene ese número.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/copies.py" />
   <source>Check the number.</source>
   <translation>Compruebe el número.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/customer.py" />
   <source>Closed</source>
   <translation>Cerrada</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>No drill runs.</source>
   <translation>No hay ninguna práctica en marcha.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>Start one first.</source>
   <translation>Empiece una primero.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>A drill runs already.</source>
   <translation>Ya hay una práctica en marcha.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>Go on with it, or end it first.</source>
   <translation>Siga con ella, o termínela primero.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>Sell for real; practise once it has ended.</source>
   <translation>Venda de verdad; practique cuando haya terminado.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>Central does not answer: this is no time to practise.</source>
   <translation>La central no responde: no es momento de practicar.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>Sell for real; practise later.</source>
   <translation>Venda de verdad; practique más tarde.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>A sale is still open.</source>
   <translation>Aún hay una venta abierta.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>Finish it, suspend it or give it up first.</source>
   <translation>Termínela, déjela en espera o abandónela primero.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/drills.py" />
   <source>Outage {outage} is open: this is no time to practise.</source>
   <translation>La caída {outage} está abierta: no es momento de practicar.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>The price of this line comes from its label.</source>
   <translation>El precio de esta línea viene de su etiqueta.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>Scan the next piece instead.</source>
   <translation>Escanee la pieza siguiente.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>Goods come back at what was paid.</source>
   <translation>Los artículos se devuelven al precio pagado.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>Leave the amount as it is.</source>
   <translation>Deje el importe como está.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>The price is still 0.00.</source>
   <translation>El precio sigue en 0,00.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>Type the price from the shelf.</source>
   <translation>Escriba el precio del estante.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>The weight is still 0.</source>
   <translation>El peso sigue en 0.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>Type the weight from the scale.</source>
   <translation>Escriba el peso de la balanza.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>This item is sold by the piece.</source>
   <translation>Este artículo se vende por unidades.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>Type a whole number.</source>
   <translation>Escriba un número entero.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>department</source>
   <translation>sección</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/edit.py" />
   <source>name</source>
   <translation>nombre</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/lookup.py" />
   <source>Unknown item</source>
   <translation>Artículo desconocido</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/lookup.py" />
   <source>Bottle refund</source>
   <translation>Envase devuelto</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/lookup.py" />
   <source>That came from a card reader, and nothing of it was kept.</source>
   <translation>Eso vino de un lector de tarjetas y no se guardó nada.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/lookup.py" />
   <source>Use the card terminal, then choose Card and type its approval code.</source>
   <translation>Use el datáfono; después elija Tarjeta y escriba su código de autorización.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/outages.py" />
   <source>Go on selling; end it first if this is another one.</source>
   <translation>Siga vendiendo; si es otra caída, termine antes esta.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/outages.py" />
   <source>No outage is open.</source>
   <translation>No hay ninguna caída abierta.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/outages.py" />
   <source>See `posfallback outage list` for those that were.</source>
   <translation>Vea las anteriores con `posfallback outage list`.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/outages.py" />
   <source>An outage cannot have begun then.</source>
   <translation>Una caída no puede haber empezado entonces.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/outages.py" />
   <source>Give a time that is past, with its offset, such as 2026-11-23T10:15:00-05:00.</source>
   <translation>Dé una hora pasada con su desfase, como 2026-11-23T10:15:00-05:00.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/outages.py" />
   <source>Outage {outage} is open already.</source>
   <translation>La caída {outage} ya está abierta.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>That does not say which code is to be taken for what.</source>
   <translation>Eso no dice qué código tomar por cuál.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>Write CODE=CODE, or CODE=department:NAME.</source>
   <translation>Escriba CODE=CODE o CODE=department:NOMBRE.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>No code is named.</source>
   <translation>No se indica ningún código.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>Name the code, and what central is to take it for.</source>
   <translation>Indique el código y por qué debe tomarlo la central.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>One code is to be taken for two things.</source>
   <translation>Un código debe tomarse por dos cosas.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>Name each code once.</source>
   <translation>Indique cada código una vez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>Central did not take this sale for another reason than its codes.</source>
   <translation>La central no aceptó esta venta por otro motivo que sus códigos.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>A code cannot be taken for itself.</source>
   <translation>Un código no puede tomarse por sí mismo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>Name another code, or decide `retry`.</source>
   <translation>Indique otro código o decida `retry`.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>Find the right one with `posfallback catalogue find`.</source>
   <translation>Busque el correcto con `posfallback catalogue find`.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>The code {code} is not in the price list.</source>
   <translation>El código {code} no está en la lista de precios.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>The price list has no department {department}.</source>
   <translation>La lista de precios no tiene la sección {department}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>It has: {departments}.</source>
   <translation>Tiene: {departments}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>No item of sale {receipt} has the code {code}.</source>
   <translation>Ningún artículo de la venta {receipt} tiene el código {code}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_codes.py" />
   <source>Central does not ask about the code {code}.</source>
   <translation>La central no pregunta por el código {code}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/parked_targets.py" />
   <source>Find it by name, or choose a department.</source>
   <translation>Búsquelo por nombre o elija una sección.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>More was taken than is due now.</source>
   <translation>Se ha cobrado más de lo que ahora se debe.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>Give a payment back first.</source>
   <translation>Devuelva primero un pago.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>The rest of the payments is exact.</source>
   <translation>Los demás pagos son exactos.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>Press Pay to finish the sale.</source>
   <translation>Pulse Pagar para terminar la venta.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>Type it, or leave the item out.</source>
   <translation>Escríbalo, o deje fuera el artículo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>The customer's age has not been checked yet.</source>
   <translation>La edad del cliente aún no se ha comprobado.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>Answer the question first.</source>
   <translation>Responda primero a la pregunta.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>There is no such payment.</source>
   <translation>Ese pago no existe.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying.py" />
   <source>Choose a payment of this sale.</source>
   <translation>Elija un pago de esta venta.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/services/paying.py" />
   <source>{n} items need a price or a weight.</source>
   <extracomment>For exactly one: {n} item needs a price or a weight.</extracomment>
   <translation>
    <numerusform>Falta el precio o el peso de {n} artículo.</numerusform>
    <numerusform>Falta el precio o el peso de {n} artículos.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying_back.py" />
   <source>Give the money back the same way.</source>
   <translation>Devuelva el dinero de la misma forma.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/paying_back.py" />
   <source>The receipt was paid by {kinds}.</source>
   <translation>El recibo se pagó con {kinds}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/post_void.py" />
   <source>That receipt is itself a reversal.</source>
   <translation>Ese recibo ya es una anulación.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/post_void.py" />
   <source>Ring the sale again if it was right after all.</source>
   <translation>Si la venta era correcta, regístrela otra vez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/post_void.py" />
   <source>Take back the other lines as a return instead.</source>
   <translation>Las demás líneas, acéptelas como devolución.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/post_void.py" />
   <source>Goods of {receipt} have come back already.</source>
   <translation>Ya han vuelto artículos de {receipt}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/printers.py" />
   <source>the drawer did not open: use its key</source>
   <translation>el cajón no se abrió: use su llave</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/printers.py" />
   <source>Choose one of the settings.</source>
   <translation>Elija una de los ajustes.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/printers.py" />
   <source>There is no printer called {name}.</source>
   <translation>No hay ninguna impresora llamada {name}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/printing.py" />
   <source>No printer is set up.</source>
   <translation>No hay impresora configurada.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/printing.py" />
   <source>Add a [[printer]] to the settings and start again.</source>
   <translation>Añada una [[printer]] a los ajustes y reinicie.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/printing.py" />
   <source>Choose a printer first.</source>
   <translation>Elija primero una impresora.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/printing.py" />
   <source>Choose a sale to print.</source>
   <translation>Elija una venta para imprimir.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/printing.py" />
   <source>No printer is in use.</source>
   <translation>No hay impresora en uso.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/printing.py" />
   <source>Choose one, or read the figures from the screen.</source>
   <translation>Elija una, o lea los datos en la pantalla.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/printing.py" />
   <source>Entry {seq} is not a sale.</source>
   <translation>El asiento {seq} no es una venta.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>Check the number, or take the goods back without a receipt.</source>
   <translation>Compruebe el número, o acepte la devolución sin recibo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>There is no such line on that receipt.</source>
   <translation>Esa línea no está en ese recibo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>Choose one of its lines.</source>
   <translation>Elija una de sus líneas.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>Take back what was sold on it and has not come back yet.</source>
   <translation>Devuelva lo que se vendió en él y aún no ha vuelto.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>Nothing of it can come back.</source>
   <translation>Nada de esto puede volver.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>No more of {name} can come back on this receipt.</source>
   <translation>No pueden volver más {name} en este recibo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>{receipt} has been reversed as a whole.</source>
   <translation>{receipt} se anuló entero.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>Remove the line and take back what is left.</source>
   <translation>Quite la línea y devuelva lo que queda.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/returns.py" />
   <source>More comes back than was sold on {receipt}.</source>
   <translation>Vuelve más de lo que se vendió en {receipt}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>Ring it as two sales, or ask the manager.</source>
   <translation>Cóbrelo en dos ventas, o pregunte al responsable.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>Take the rest in cash.</source>
   <translation>Cobre el resto en efectivo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>Take cash, or ask the manager.</source>
   <translation>Cobre en efectivo, o pregunte al responsable.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>One sale may come to {amount} at most here.</source>
   <translation>Aquí una venta puede llegar como máximo a {amount}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>While central is down a card may pay {amount} a sale at most.</source>
   <translation>Con la central caída, una tarjeta puede pagar como máximo {amount} por venta.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>Card payments held here may come to {amount} at most; this one would pass that.</source>
   <translation>Los pagos con tarjeta guardados aquí pueden llegar a {amount}; con este se superaría.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sealing.py" />
   <source>Cards may pay {amount} a shift at most; this one would pass that.</source>
   <translation>Las tarjetas pueden pagar {amount} por turno; con este pago se superaría.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>The sale was not sealed, but all of it is here.</source>
   <translation>La venta no se selló, pero está entera aquí.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Take the payment again.</source>
   <translation>Cobre el pago otra vez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Press Pay to finish it.</source>
   <translation>Pulse Pagar para terminarla.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>The register stopped right after it. Print it again if the customer has no receipt.</source>
   <translation>La caja se paró justo después. Reimprima el recibo si el cliente no lo tiene.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Ask a manager to do it.</source>
   <translation>Pídaselo a un responsable.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Only removed lines are left.</source>
   <translation>Solo quedan líneas retiradas.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Clear the ticket, or scan the next item.</source>
   <translation>Vacíe el ticket o escanee el artículo siguiente.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Finish or suspend it first.</source>
   <translation>Termínela o déjela en espera primero.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>No item asks for an age.</source>
   <translation>Ningún artículo pide edad.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Go on scanning.</source>
   <translation>Siga escaneando.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>No sale has been sealed here since the start.</source>
   <translation>Aquí no se ha sellado ninguna venta desde el arranque.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Type the receipt number.</source>
   <translation>Escriba el número de recibo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Selling has not stopped.</source>
   <translation>La venta no está detenida.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Go on selling.</source>
   <translation>Siga vendiendo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>The journal is not as it was sealed.</source>
   <translation>El diario no está como se selló.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>{name} may not allow {act}.</source>
   <translation>{name} no puede autorizar {act}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>The last sale is sealed as {receipt}.</source>
   <translation>La última venta está sellada como {receipt}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/selling.py" />
   <source>Do not sell here. Call IT and tell them: {finding}</source>
   <translation>No venda aquí. Llame a informática y dígales: {finding}</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/shifts.py" />
   <source>No shift is open.</source>
   <translation>No hay turno abierto.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/shifts.py" />
   <source>Open the shift first, then go on.</source>
   <translation>Abra primero el turno y siga.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/shifts.py" />
   <source>A shift is open already.</source>
   <translation>Ya hay un turno abierto.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/shifts.py" />
   <source>Close it first, or go on selling in it.</source>
   <translation>Ciérrelo primero, o siga vendiendo en él.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/shifts.py" />
   <source>The opening float is below 0.00.</source>
   <translation>El fondo inicial es menor que 0,00.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/shifts.py" />
   <source>Count the start cash again.</source>
   <translation>Cuente otra vez el fondo inicial.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>clerk</source>
   <translation>cajero</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Check the number, or have the staff loaded again.</source>
   <translation>Compruebe el número, o haga cargar otra vez el personal.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>This PIN does not belong to this number.</source>
   <translation>Ese PIN no es de este número.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Type the PIN again.</source>
   <translation>Escriba el PIN otra vez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>A manager must agree to {act}.</source>
   <translation>Un responsable debe autorizar {act}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Nobody is named as the clerk.</source>
   <translation>No se ha indicado ningún cajero.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Give the clerk's number.</source>
   <translation>Indique el número del cajero.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Nobody here has the number {number}.</source>
   <translation>Nadie tiene aquí el número {number}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>A clerk's number has 1 to 6 digits.</source>
   <translation>Un número de cajero tiene de 1 a 6 cifras.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Type the number on your badge.</source>
   <translation>Escriba el número de su credencial.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Too many wrong PINs, so this number is locked for a minute.</source>
   <translation>Demasiados PIN incorrectos; este número queda bloqueado un minuto.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Wait a minute, or let somebody else sign on.</source>
   <translation>Espere un minuto, o deje que entre otra persona.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>No staff is loaded, so there are no PINs.</source>
   <translation>No hay personal cargado, así que no hay PIN.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Have the staff loaded first.</source>
   <translation>Haga cargar primero el personal.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>A PIN has 4 to 8 digits.</source>
   <translation>Un PIN tiene de 4 a 8 cifras.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Type another one.</source>
   <translation>Escriba otro.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>The new PIN was not the same both times.</source>
   <translation>El PIN nuevo no fue igual las dos veces.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>Type it twice again.</source>
   <translation>Escríbalo otra vez dos veces.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/sign_on.py" />
   <source>That is the PIN that you have.</source>
   <translation>Ese es el PIN que ya tiene.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>That is no slip's number</source>
   <translation>No es un número de hoja</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>This number was never issued</source>
   <translation>Este número no se ha emitido</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>A slip of another store</source>
   <translation>Hoja de otra tienda</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>Entered already</source>
   <translation>Ya está introducida</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>It was declared spoiled</source>
   <translation>Se declaró inutilizada</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>what was sold</source>
   <translation>lo vendido</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>Type or scan its number</source>
   <translation>Escriba o escanee su número</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>The time has no date</source>
   <translation>La hora no tiene fecha</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>Date or time cannot be meant</source>
   <translation>Revise la fecha o la hora</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>Line {number} is not complete</source>
   <translation>La línea {number} está incompleta</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>Nothing is typed yet</source>
   <translation>Aún no hay nada escrito</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>The written total is missing</source>
   <translation>Falta el total escrito</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>Sums must agree first</source>
   <translation>Las sumas deben coincidir</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>Cash or card?</source>
   <translation>¿Efectivo o tarjeta?</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>This store takes no cards</source>
   <translation>Esta tienda no admite tarjetas</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>The approval code is missing</source>
   <translation>Falta el código de autorización</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>The last 4 digits are missing</source>
   <translation>Faltan las últimas 4 cifras</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>its department</source>
   <translation>su sección</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slip_form.py" />
   <source>its price</source>
   <translation>su precio</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>Send it to the store that it names.</source>
   <translation>Envíela a la tienda que figura en ella.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>Check the number on the slip. A slip that nobody issued is no slip of this store.</source>
   <translation>Compruebe el número de la hoja. Una hoja que nadie emitió no es de esta tienda.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>Look for that sale. If it was entered wrongly, reverse it and ring the sale as it was.</source>
   <translation>Busque esa venta. Si se introdujo mal, anúlela y registre la venta como fue.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>If there is a sale on it after all, ring it as an ordinary sale.</source>
   <translation>Si tiene una venta de todos modos, regístrela como una venta normal.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>Slip {slip} belongs to another store.</source>
   <translation>La hoja {slip} es de otra tienda.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>Slip {slip} was never issued here; the last one is {last}.</source>
   <translation>La hoja {slip} no se emitió aquí; la última es {last}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>Slip {slip} has been entered already, as receipt {receipt}.</source>
   <translation>La hoja {slip} ya está introducida como recibo {receipt}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/slips.py" />
   <source>Slip {slip} was declared spoiled by entry {seq}.</source>
   <translation>La hoja {slip} se declaró inutilizada en el asiento {seq}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>The sale that was open before the register stopped is back.</source>
   <translation>La venta que estaba abierta antes de pararse la caja ha vuelto.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>Check the last item with the customer, then go on.</source>
   <translation>Compruebe el último artículo con el cliente y siga.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>The sale that was open is still here.</source>
   <translation>La venta que estaba abierta sigue aquí.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>The price list cannot be read.</source>
   <translation>La lista de precios no se puede leer.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>Key each item with its price and look at age limits yourself. IT loads the list again; selling goes on.</source>
   <translation>Teclee cada artículo con su precio y vigile usted la edad mínima. Informática la carga otra vez; se puede seguir vendiendo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>A sale is open here and waits.</source>
   <translation>Aquí hay una venta abierta en espera.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>It comes back with the next sign-on; nothing of it is lost.</source>
   <translation>Vuelve al entrar; no se pierde nada.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>Sales count for that day until it is closed: count the till and close it.</source>
   <translation>Las ventas cuentan para ese día hasta cerrarlo: haga el arqueo y ciérrelo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>The sale is done. Take some cash to the safe.</source>
   <translation>La venta está hecha. Lleve efectivo a la caja fuerte.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>Shift {number} of {day} is still open.</source>
   <translation>El turno {number} del {day} sigue abierto.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/standing.py" />
   <source>More than {amount} in the drawer.</source>
   <translation>Hay más de {amount} en el cajón.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>That sale does not wait any more.</source>
   <translation>Esa venta ya no está en espera.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>Choose another one.</source>
   <translation>Elija otra.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>Money has been taken for this sale.</source>
   <translation>Ya se ha cobrado dinero de esta venta.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>Press Pay and give it back there first.</source>
   <translation>Pulse Pagar y devuélvalo allí primero.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>That sale waits on another register.</source>
   <translation>Esa venta espera en otra caja.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/suspending.py" />
   <source>Take it up where it was suspended.</source>
   <translation>Retómela donde se dejó en espera.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>brand</source>
   <translation>marca</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>This store takes no cards while central is down.</source>
   <translation>Esta tienda no admite tarjetas con la central caída.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>Take cash.</source>
   <translation>Cobre en efectivo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>The approval code is missing.</source>
   <translation>Falta el código de autorización.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>Copy the code that the terminal or the telephone gave.</source>
   <translation>Copie el código que dio el datáfono o el teléfono.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>Type what was handed over.</source>
   <translation>Escriba lo entregado.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>The name of the card brand is too long.</source>
   <translation>El nombre de la marca de tarjeta es demasiado largo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>Use the brand's short name.</source>
   <translation>Use el nombre corto de la marca.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>This store takes no tender called {kind}.</source>
   <translation>Esta tienda no admite la forma de pago {kind}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>Use one of: {kinds}.</source>
   <translation>Use una de estas: {kinds}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/tendering.py" />
   <source>tender</source>
   <translation>forma de pago</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>certificate</source>
   <translation>certificado</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>That is not possible right now.</source>
   <translation>Eso no es posible ahora.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Go back to the ticket first.</source>
   <translation>Vuelva primero al ticket.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>No item waits for that.</source>
   <translation>Ningún artículo espera eso.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>search</source>
   <translation>búsqueda</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>This line was not removed.</source>
   <translation>Esta línea no se quitó.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Choose a removed line.</source>
   <translation>Elija una línea quitada.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>The reference is too long.</source>
   <translation>La referencia es demasiado larga.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Type only the number of the certificate.</source>
   <translation>Escriba solo el número del certificado.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Selling has stopped.</source>
   <translation>Venta detenida.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Do what the red notice says.</source>
   <translation>Haga lo que dice el aviso rojo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Nobody has signed on.</source>
   <translation>Nadie ha entrado.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Sign on first.</source>
   <translation>Entre primero.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Not added: this sale is being paid.</source>
   <translation>No añadido: esta venta se está pagando.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Nothing has been rung yet.</source>
   <translation>Aún no se ha registrado nada.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Scan the first item.</source>
   <translation>Escanee el primer artículo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Nothing in the price list matches.</source>
   <translation>Nada en la lista de precios coincide.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/ticket.py" />
   <source>Try fewer letters, or type the code.</source>
   <translation>Pruebe con menos letras, o escriba el código.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/till_duties.py" />
   <source>The till has not been counted yet.</source>
   <translation>La caja aún no se ha contado.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/till_duties.py" />
   <source>Count it first, then close it.</source>
   <translation>Cuéntela primero y después ciérrela.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/services/watching.py" />
   <source>{count} receipts wait.</source>
   <extracomment>For exactly one: {count} receipt waits.</extracomment>
   <translation>
    <numerusform>{count} recibo espera.</numerusform>
    <numerusform>{count} recibos esperan.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Printer</source>
   <translation>Impresora</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/services/watching.py" />
   <source>Checked, {count} entries</source>
   <extracomment>For exactly one: Checked, {count} entry</extracomment>
   <translation>
    <numerusform>Comprobado, {count} asiento</numerusform>
    <numerusform>Comprobado, {count} asientos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/services/watching.py" />
   <source>{count} items</source>
   <extracomment>For exactly one: {count} item</extracomment>
   <translation>
    <numerusform>{count} artículo</numerusform>
    <numerusform>{count} artículos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Sealed journal</source>
   <translation>Diario sellado</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Price list</source>
   <translation>Lista de precios</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/services/watching.py" />
   <source>{count} may sign on</source>
   <extracomment>For exactly one: {count} may sign on</extracomment>
   <translation>
    <numerusform>{count} puede entrar</numerusform>
    <numerusform>{count} pueden entrar</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Clerks</source>
   <translation>Cajeros</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Clock</source>
   <translation>Reloj</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Not behind the last sale</source>
   <translation>No va por detrás de la última venta</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Parked sales</source>
   <translation>Ventas apartadas</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>None</source>
   <translation>Ninguna</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Central POS</source>
   <translation>TPV central</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Down since {when}. Sales are kept here.</source>
   <translation>Caída desde {when}. Las ventas se guardan aquí.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>None named. Sales are sealed without paper.</source>
   <translation>Sin configurar. Las ventas se sellan sin papel.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Was changed from outside and mended. Tell IT; sales are sealed.</source>
   <translation>Se cambió desde fuera y se reparó. Avise a informática; las ventas se sellan.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Cannot be read: IT loads it again. Key each item with its price.</source>
   <translation>No se puede leer: informática la carga otra vez. Teclee cada artículo con su precio.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>None loaded. Key each item with its price.</source>
   <translation>Sin cargar. Teclee cada artículo con su precio.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Old: {when}, {items}. Selling goes on.</source>
   <translation>Antigua: {when}, {items}. Se puede vender.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>List damaged: any number sells, nobody is a manager. IT loads it again.</source>
   <translation>Lista dañada: vale cualquier número, sin responsables. Informática la carga otra vez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>List damaged, its copy is used. IT loads it again.</source>
   <translation>Lista dañada, se usa su copia. Informática la carga otra vez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>No list loaded: any number may sign on.</source>
   <translation>Sin lista cargada: vale cualquier número.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Behind the last entry of {when}. Set it; selling goes on.</source>
   <translation>Va por detrás del último asiento de {when}. Póngalo en hora; se puede vender.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../posfallback/services/watching.py" />
   <source>{count} sales are parked: a manager has to decide.</source>
   <extracomment>For exactly one: {count} sale is parked: a manager has to decide.</extracomment>
   <translation>
    <numerusform>{count} venta apartada: debe decidir un responsable.</numerusform>
    <numerusform>{count} ventas apartadas: debe decidir un responsable.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>None named. Sales are kept here.</source>
   <translation>Sin configurar. Las ventas se guardan aquí.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Not heard of yet. Sales are kept here.</source>
   <translation>Aún sin noticias. Las ventas se guardan aquí.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Answers</source>
   <translation>Responde</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>Has not answered yet. Selling goes on.</source>
   <translation>Aún no ha respondido. Se puede vender.</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>today {time}</source>
   <translation>hoy {time}</translation>
  </message>
  <message>
   <location filename="../../posfallback/services/watching.py" />
   <source>{when}, {items}</source>
   <translation>{when}, {items}</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/catalogue.py" />
   <source>Load it again: "posfallback catalogue load FILE", or "posfallback catalogue pull" from central.</source>
   <translation>Cárguela otra vez: «posfallback catalogue load FILE», o «posfallback catalogue pull» desde la central.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/catalogue.py" />
   <source>The price list {path} is damaged.</source>
   <translation>La lista de precios {path} está dañada.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/catalogue.py" />
   <source>Move it away, then load the catalogue with "posfallback catalogue load FILE".</source>
   <translation>Apártela y cargue el catálogo con «posfallback catalogue load FILE».</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/catalogue.py" />
   <source>Load it again with "posfallback catalogue load FILE".</source>
   <translation>Cárguelo otra vez con «posfallback catalogue load FILE».</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/catalogue.py" />
   <source>{path} is not a catalogue of posfallback.</source>
   <translation>{path} no es un catálogo de posfallback.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/catalogue.py" />
   <source>{path} was made by another version of posfallback.</source>
   <translation>{path} lo hizo otra versión de posfallback.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/drafts.py" />
   <source>{path} is not a file of this posfallback.</source>
   <translation>{path} no es un archivo de este posfallback.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/drafts.py" />
   <source>Move it away; a new one is made by itself.</source>
   <translation>Apártelo; se crea uno nuevo automáticamente.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/drafts.py" />
   <source>The copy of the open sale cannot be read.</source>
   <translation>La copia de la venta abierta no se puede leer.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/drafts.py" />
   <source>Ask the customer and ring it again.</source>
   <translation>Pregunte al cliente y regístrela otra vez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/drills.py" />
   <source>A drill does not do that: it would be for real.</source>
   <translation>Una práctica no hace eso: sería de verdad.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/drills.py" />
   <source>End the drill first.</source>
   <translation>Termine primero la práctica.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/drills.py" />
   <source>There is no scenario called {name}.</source>
   <translation>No hay ningún ejercicio llamado {name}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/drills.py" />
   <source>Choose one of: {names}.</source>
   <translation>Elija uno de estos: {names}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>Check the disk, then try again.</source>
   <translation>Revise el disco y pruebe otra vez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>Free some space, then try again.</source>
   <translation>Libere espacio y pruebe otra vez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>Give this account the right to write there, or choose another folder, then try again.</source>
   <translation>Dé a esta cuenta permiso para escribir ahí, o elija otra carpeta, y pruebe otra vez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>Give this account the right to it, or choose another one, then try again.</source>
   <translation>Dé ese permiso a esta cuenta o elija otra cosa y vuelva a intentarlo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>Check the path and that the disk is mounted.</source>
   <translation>Revise la ruta y que el disco esté montado.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>the disk failed</source>
   <translation>el disco no respondió bien</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>Check the path, then try again.</source>
   <translation>Compruebe la ruta y vuelva a intentarlo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>{path} could not be read or written: {what}.</source>
   <translation>{path} no se pudo leer o escribir: {what}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>There is no room left on the disk for {path}.</source>
   <translation>No queda espacio en el disco para {path}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>{path} cannot be written.</source>
   <translation>{path} no se puede escribir.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>{path} cannot be written or read by this account.</source>
   <translation>Esta cuenta no puede leer ni escribir {path}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>{path} is not there.</source>
   <translation>{path} no está.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/files.py" />
   <source>{path} cannot be used: {what}.</source>
   <translation>{path} no se puede usar: {what}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>The disk failed while the sale was being sealed; whether it was sealed is not known.</source>
   <translation>El disco falló mientras se sellaba la venta; no se sabe si quedó sellada.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>Start posfallback again: it verifies the journal and says whether the sale is in it.</source>
   <translation>Abra posfallback de nuevo: comprueba el diario y dice si la venta está en él.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>That is more than one entry of the book can hold.</source>
   <translation>Es más de lo que cabe en una entrada del diario.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>Split it into smaller ones.</source>
   <translation>Divídalo en partes más pequeñas.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>The key of this home is not the one that the journal was opened with.</source>
   <translation>La clave de esta carpeta no es aquella con la que se abrió el diario.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>Restore register.key from a backup of the same home.</source>
   <translation>Recupere register.key de una copia de seguridad de la misma carpeta.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>Entry {seq} is not what was sealed.</source>
   <translation>El asiento {seq} no es lo que se selló.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal.py" />
   <source>Nothing was sealed.</source>
   <translation>No se selló nada.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Do not sell on this register. Keep the file as it is, run `posfallback journal verify` and call IT.</source>
   <translation>No venda en esta caja. Deje el archivo como está, ejecute `posfallback journal verify` y llame a informática.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Give the right file. If it is the right one, keep it as it is and restore a backup.</source>
   <translation>Indique el archivo correcto. Si lo es, déjelo como está y recupere una copia de seguridad.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>A journal is never overwritten.</source>
   <translation>Un diario nunca se sobrescribe.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Give the right home, or make one with `init`.</source>
   <translation>Indique la carpeta correcta, o cree una con `init`.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Give the right home or file.</source>
   <translation>Indique la carpeta o el archivo correcto.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Use that version, or a newer one.</source>
   <translation>Use esa versión, o una más nueva.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>{path} is not a posfallback journal, or it is damaged.</source>
   <translation>{path} no es un diario de posfallback, o está dañado.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Somebody used a tool on the journal. Keep the file as it is, restore a backup and call IT.</source>
   <translation>Alguien usó una herramienta sobre el diario. Deje el archivo como está, recupere una copia de seguridad y llame a informática.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>That is not a public key.</source>
   <translation>Eso no es una clave pública.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Give 64 digits 0-9 and a-f, as entry 1 holds them.</source>
   <translation>Dé 64 signos 0-9 y a-f, como están en el asiento 1.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>There is a journal at {path} already.</source>
   <translation>Ya hay un diario en {path}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>There is no journal at {path}.</source>
   <translation>No hay ningún diario en {path}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>{path} was made by a newer version of posfallback.</source>
   <translation>{path} lo hizo una versión más nueva de posfallback.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>The journal's schema was changed: {parts}.</source>
   <translation>El esquema del diario ha cambiado: {parts}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>{path} was left by a register that was killed, and its log cannot be read where nothing is writable.</source>
   <translation>{path} lo dejó una caja que se cortó, y su registro no se puede leer donde no se puede escribir.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>Copy {name} and {name}-wal to a folder that can be written, and give that one.</source>
   <translation>Copie {name} y {name}-wal a una carpeta en la que se pueda escribir, e indique esa.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/journal_file.py" />
   <source>The journal cannot be written.</source>
   <translation>El diario no se puede escribir.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/marks.py" />
   <source>Move the file away and replay again: central says what it holds already.</source>
   <translation>Aparte el archivo y reenvíe otra vez: la central dice lo que ya tiene.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/marks.py" />
   <source>The replay marks in {path} are damaged.</source>
   <translation>Las marcas de reenvío de {path} están dañadas.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/marks.py" />
   <source>{path} does not hold the replay marks of this version of posfallback.</source>
   <translation>{path} no contiene las marcas de reenvío de esta versión de posfallback.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/marks.py" />
   <source>Use the verb that replays.</source>
   <translation>Use el comando que reenvía.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/marks.py" />
   <source>{path} was opened for reading.</source>
   <translation>{path} se abrió solo para leer.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/spool.py" />
   <source>Make room on the disk or give the folder back; receipts wait and print then.</source>
   <translation>Libere espacio en el disco o recupere la carpeta; los recibos esperan y se imprimen entonces.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/spool.py" />
   <source>The printer's job log {name} cannot be used: {why}.</source>
   <translation>La cola de impresión {name} no se puede usar: {why}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>Give this account the right to write there, then try again.</source>
   <translation>Dé a esta cuenta permiso para escribir ahí y pruebe otra vez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>{path} is damaged or is not a database.</source>
   <translation>{path} está dañado o no es una base de datos.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>Keep it as it is and restore a backup.</source>
   <translation>Déjelo como está y recupere una copia de seguridad.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>Another program holds {path}.</source>
   <translation>Otro programa está usando {path}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>Close the other program, then try again.</source>
   <translation>Cierre el otro programa y pruebe otra vez.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>The disk failed while {path} was read or written.</source>
   <translation>El disco falló al leer o escribir {path}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>Check the disk, then start again.</source>
   <translation>Revise el disco y reinicie.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>{path} cannot be opened.</source>
   <translation>{path} no se puede abrir.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/sqlite.py" />
   <source>Check that its folder exists and that this account may use it.</source>
   <translation>Compruebe que su carpeta existe y que esta cuenta puede usarla.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/staff.py" />
   <source>Load it again: "posfallback staff load FILE", or "posfallback catalogue pull" from central.</source>
   <translation>Cárguelo otra vez: «posfallback staff load FILE», o «posfallback catalogue pull» desde la central.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/staff.py" />
   <source>The staff file {path} cannot be read.</source>
   <translation>No se puede leer el archivo de personal {path}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/staff.py" />
   <source>Load the staff again with "posfallback staff load FILE".</source>
   <translation>Cargue otra vez el personal con «posfallback staff load FILE».</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/staff.py" />
   <source>The PIN of number {number} is damaged.</source>
   <translation>El PIN del número {number} está dañado.</translation>
  </message>
  <message>
   <location filename="../../posfallback/storage/staff.py" />
   <source>Try again in a moment.</source>
   <translation>Pruebe otra vez en un momento.</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the cover is open</source>
   <translation>la tapa está abierta</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the paper is out</source>
   <translation>no hay papel</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the cutter is stuck</source>
   <translation>la cuchilla está atascada</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the printer reports an error, such as jammed paper or a stuck cutter</source>
   <translation>la impresora avisa de un problema, como papel o cuchilla atascados</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the printer is offline</source>
   <translation>la impresora está desconectada</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the printer does not answer</source>
   <translation>la impresora no responde</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/answers.py" />
   <source>the paper is nearly used up</source>
   <translation>queda poco papel</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>the paper is jammed</source>
   <translation>el papel está atascado</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>the printer cannot be reached</source>
   <translation>no se puede contactar con la impresora</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>the system has stopped the printer ({reason})</source>
   <translation>el sistema ha parado la impresora ({reason})</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>Check the queue in the system's settings; the receipt waits and prints then.</source>
   <translation>Revise la cola en los ajustes del sistema; el recibo espera y se imprime entonces.</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>Look whether the receipt came out; if not, print it again.</source>
   <translation>Mire si ha salido el recibo; si no, reimprímalo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>it gave no reason</source>
   <translation>sin indicar el motivo</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>the system has stopped the printer</source>
   <translation>el sistema ha parado la impresora</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>the system does not say how the printer is</source>
   <translation>el sistema no dice cómo está la impresora</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>The system's queue {queue} took nothing: {why}</source>
   <translation>La cola {queue} del sistema no aceptó nada: {why}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>The system's queue {queue} took a receipt and gave no number for it</source>
   <translation>La cola {queue} del sistema aceptó un recibo y no le dio número</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>The queue has let the receipt go: {what}</source>
   <translation>La cola ha soltado el recibo: {what}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>Nobody says what became of the receipt: {why}</source>
   <translation>No se sabe qué fue del recibo: {why}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>the system does not know the queue {queue}</source>
   <translation>el sistema no conoce la cola {queue}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>The printer stopped in the middle of a receipt: {what}</source>
   <translation>La impresora se paró en mitad de un recibo: {what}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>Nobody says what became of the receipt</source>
   <translation>No se sabe qué fue del recibo</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>The system cannot print: there is no {command}</source>
   <translation>El sistema no puede imprimir: falta {command}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>The system's queue {queue} does not answer</source>
   <translation>La cola {queue} del sistema no responde</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>The system's queue {queue} took a receipt and said nothing</source>
   <translation>La cola {queue} del sistema aceptó un recibo y no dijo nada</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/cups.py" />
   <source>it takes too long</source>
   <translation>tarda demasiado</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/file.py" />
   <source>Make room or give the folder back; the receipt waits and is written then.</source>
   <translation>Libere espacio o recupere la carpeta; el recibo espera y se escribe entonces.</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/file.py" />
   <source>Look whether the receipt is there; if not, print it again.</source>
   <translation>Mire si está el recibo; si no, reimprímalo.</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/file.py" />
   <source>{folder} is not a folder</source>
   <translation>{folder} no es una carpeta</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/file.py" />
   <source>{folder} cannot be written</source>
   <translation>{folder} no se puede escribir</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/file.py" />
   <source>The receipt cannot be written to {folder}: {why}.</source>
   <translation>El recibo no se puede escribir en {folder}: {why}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/file.py" />
   <source>A receipt may be in {folder} or not: {why}.</source>
   <translation>Puede haber o no un recibo en {folder}: {why}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/line.py" />
   <source>it does not answer</source>
   <translation>no responde</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/line.py" />
   <source>The printer cannot be reached: {why}</source>
   <translation>No se puede contactar con la impresora: {why}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/network.py" />
   <source>The printer cannot be reached</source>
   <translation>No se puede contactar con la impresora</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/serial.py" />
   <source>a serial port has no speed {speed}</source>
   <translation>un puerto serie no tiene la velocidad {speed}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/serial.py" />
   <source>this system prints to its ports through device = cups</source>
   <translation>este sistema imprime a sus puertos con device = cups</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/serial.py" />
   <source>it is not a serial port</source>
   <translation>no es un puerto serie</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/talk.py" />
   <source>Check its power, paper and cable; the receipt waits and prints then.</source>
   <translation>Revise la corriente, el papel y el cable; el recibo espera y se imprime entonces.</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/talk.py" />
   <source>it hung up</source>
   <translation>ha colgado</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/talk.py" />
   <source>The printer cannot be asked: {why}</source>
   <translation>No se puede preguntar a la impresora: {why}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/talk.py" />
   <source>The connection broke in the middle of a receipt</source>
   <translation>La conexión se cortó en mitad de un recibo</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/talk.py" />
   <source>The printer hung up before it said that the receipt is out</source>
   <translation>La impresora colgó antes de decir que el recibo ha salido</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/talk.py" />
   <source>The printer is not ready: {what}</source>
   <translation>La impresora no está lista: {what}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/talk.py" />
   <source>The printer took nothing</source>
   <translation>La impresora no aceptó nada</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/usb.py" />
   <source>the printer reports an error</source>
   <translation>la impresora avisa de un problema</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/usb.py" />
   <source>{path} is not a printer port</source>
   <translation>{path} no es un puerto de impresora</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>Check the queue in the system's settings; the receipt waits.</source>
   <translation>Revise la cola en los ajustes del sistema; el recibo espera.</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>the system has paused the printer</source>
   <translation>el sistema ha puesto la impresora en pausa</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>There is no Windows spooler for {queue} here</source>
   <translation>Aquí no hay cola de Windows para {queue}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>Windows prints no PDF by itself</source>
   <translation>Windows no imprime PDF por sí mismo</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>Leave form = "pdf" out for this printer.</source>
   <translation>Quite form = "pdf" de esta impresora.</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>There is no queue {queue}: {why}</source>
   <translation>No existe la cola {queue}: {why}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>there is no Windows spooler for {queue} here</source>
   <translation>aquí no hay cola de Windows para {queue}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>The queue {queue} took nothing: {why}</source>
   <translation>La cola {queue} no aceptó nada: {why}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>The queue {queue} took part of a receipt: {why}</source>
   <translation>La cola {queue} aceptó parte de un recibo: {why}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>The queue {queue} may have dropped a receipt: {why}</source>
   <translation>La cola {queue} puede haber perdido un recibo: {why}</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>The printer stopped in the middle of a receipt</source>
   <translation>La impresora se paró en mitad de un recibo</translation>
  </message>
  <message>
   <location filename="../../posfallback/devices/windows_spooler.py" />
   <source>the spooler does not say how the printer is</source>
   <translation>la cola de Windows no dice cómo está la impresora</translation>
  </message>
  <message>
   <location filename="../../posfallback/cli/demo.py" />
   <source>The journal holds {sales} of {value}, central {their_count} of {their_value}.</source>
   <translation>El diario contiene {sales} por {value}; la central, {their_count} por {their_value}.</translation>
  </message>
  <message>
   <location filename="../../posfallback/cli/demo.py" />
   <source>It does not add up.</source>
   <translation>No cuadra.</translation>
  </message>
  <message>
   <location filename="../../posfallback/cli/demo.py" />
   <source>It adds up: every sale is at central once, and only once.</source>
   <translation>Cuadra: cada venta está en la central, y solo una vez.</translation>
  </message>
 </context>
</TS>

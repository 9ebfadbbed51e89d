"""A clerk who does anything at any time, and the chance that drives one; used by the simulator."""

import random
from collections.abc import Callable

import msgspec

from posfallback.bootstrap import Rooms
from posfallback.domain.basket import Discount
from posfallback.domain.errors import Fault, Refusal
from posfallback.domain.facts import SaleTender
from posfallback.domain.money import format_amount
from posfallback.journal.slips import Told
from posfallback.services.slip_drafts import HalfTyped
from posfallback.services.slip_format import WrittenLine, WrittenSlip

CATALOGUE = """code,name,department,sold_by,price,price_for,tax
9520000000011,Rye bread,Bakery,each,3.40,1,B
9520000000028,Soap bar,Household,each,1.15,1,A
9520000000035,Eggs,Dairy,each,5.69,12,
4011,Bananas,Produce,lb,0.99,1,
94225,Avocado,Produce,each,6.00,2,
290001,Cheese,Deli,lb,12.99,1,A+B
"""
GOOD_CODES = ("9520000000011", "9520000000028", "9520000000035", "94225")
UNKNOWN_CODE = "9520000009991"
NO_CODES = ("4006381333932", "0", "4111111111111111", "%B4111", "12345678")
KEYED = ("4011", "0.734*4011", "290001", "3*9520000000028", "soap")
ACTS = {
    "scan": 30,
    "key": 8,
    "unknown": 2,
    "settle": 6,
    "void": 3,
    "unvoid": 1,
    "quantity": 5,
    "discount_line": 2,
    "discount_basket": 2,
    "pay": 14,
    "open": 3,
    "odd": 4,
    "suspend": 2,
    "resume": 3,
    "abandon": 1,
    "come_back": 3,
    "reverse": 1,
    "hear": 2,
    "declare": 1,
    "issue": 2,
    "slip": 3,
    "mark": 1,
    "end": 1,
}


class Clerk:
    """What a register is put through between two power cuts. `tell` is what the clerk has seen."""

    def __init__(self, rooms: Rooms, chance: random.Random, tell: Callable[[str], None]) -> None:
        self._rooms = rooms
        self._register = rooms.register
        self._prefix = f"{rooms.settings.store.id}-{rooms.settings.register_id}"
        self._chance = chance
        self._tell = tell

    def act(self) -> None:
        """Do one thing that a clerk could do now; a refusal changes nothing, and the clerk goes on."""
        state = self._register.snapshot().state
        try:
            if state == "signed-off":
                self._register.sign_on(str(self._chance.randint(1, 99)), "")
            elif state == "tendering":
                self._tender()
            else:
                name = self._chance.choices(tuple(ACTS), tuple(ACTS.values()))[0]
                getattr(self, f"_{name}")()
        except Refusal:
            return
        except Fault as fault:
            self._tell(f"BROKEN {fault}")
        snapshot = self._register.snapshot()
        if snapshot.state == "done" and snapshot.last is not None:
            self._tell(f"SALE {snapshot.last.seq} {snapshot.last.receipt} {snapshot.last.total_minor}")

    def _index(self) -> int:
        return self._chance.randrange(max(len(self._register.snapshot().lines), 1))

    def _scan(self) -> None:
        self._register.scan(self._chance.choice(GOOD_CODES))

    def _key(self) -> None:
        self._register.type_in(self._chance.choice(KEYED))

    def _unknown(self) -> None:
        self._register.scan(UNKNOWN_CODE)

    def _settle(self) -> None:
        waiting = next((line for line in self._register.snapshot().lines if line.waits), None)
        if waiting is None:
            return
        if self._chance.random() < 0.3:
            self._register.skip_open_item()
        elif waiting.unknown:
            self._register.price_open_item(self._chance.randint(1, 2000), "Bakery")
        else:
            self._register.weigh_open_item(self._chance.randint(1, 9999))

    def _void(self) -> None:
        self._register.void_line(self._index())

    def _unvoid(self) -> None:
        self._register.unvoid_line(self._index())

    def _quantity(self) -> None:
        self._register.set_quantity(self._index(), self._chance.choice((-1000, 1000, 2000, 13000, 21000)))

    def _discount_line(self) -> None:
        self._register.discount_line(self._index(), Discount(percent=self._chance.choice(("10", "2.5", "100"))))

    def _discount_basket(self) -> None:
        self._register.discount_basket(
            self._chance.choice((Discount(percent="10", reason="week offer"), Discount(amount_minor=50), None))
        )

    def _pay(self) -> None:
        self._register.pay()

    def _open(self) -> None:
        self._register.add_open("Deposits", "Bottle refund", self._chance.choice((-80, 120)))

    def _odd(self) -> None:
        self._register.scan(self._chance.choice(NO_CODES))

    def _suspend(self) -> None:
        self._register.suspend()

    def _resume(self) -> None:
        waiting = self._register.suspended()
        if waiting:
            self._register.resume(self._chance.choice(waiting).basket_id)

    def _abandon(self) -> None:
        self._register.abandon("Customer left")

    def _come_back(self) -> None:
        sold = self._register.sold_on(self._receipt())
        line = self._chance.choice(sold.lines) if sold.lines else None
        if line is not None:
            self._register.take_goods_back(sold, line.line, self._chance.choice((1000, line.left_milli)), "Faulty")

    def _reverse(self) -> None:
        self._register.post_void(self._receipt(), "Wrong sale")

    def _hear(self) -> None:
        self._rooms.watch.central_answered(self._chance.random() < 0.5)

    def _issue(self) -> None:
        self._rooms.slips.numbers.issue(self._chance.randint(1, 5), self._register.clerk.number)

    def _slip(self) -> None:
        """Fill a paper slip in, as the window does: half of it stays half typed for a while."""
        form = self._rooms.slip_form
        waiting = HalfTyped(form)
        slip = waiting.load() or self._written()
        waiting.keep(slip)
        if self._chance.random() < 0.3:
            return
        due = format_amount(form.look(slip).due_minor + self._chance.choice((0, 0, 0, 5)), self._rooms.currency)
        saved = form.save(msgspec.structs.replace(slip, total=due, difference_reason="Added up wrong"))
        self._tell(f"SALE {self._rooms.journal.head().seq} {saved.receipt} {saved.total_minor}")
        waiting.forget(saved.slip)

    def _written(self) -> WrittenSlip:
        codes = self._chance.choices(GOOD_CODES, k=self._chance.randint(1, 9))
        lines = [WrittenLine(quantity=str(self._chance.randint(1, 3)), code=code) for code in codes]
        # Now and then the slip in hand is one that nobody issued, or one that is in the book already.
        offered = self._rooms.slip_form.next_number() if self._chance.random() < 0.5 else ""
        number = offered or str(self._chance.randint(1, 4))
        return WrittenSlip(slip=number, clerk="MK", lines=tuple(lines), paid="cash")

    def _mark(self) -> None:
        told: Told = self._chance.choice(("spoiled", "unreadable", "missing"))
        self._rooms.slip_form.mark(str(self._chance.randint(1, 30)), told, "Other")

    def _declare(self) -> None:
        self._rooms.outages.declare(str(self._chance.randint(1, 99)))

    def _end(self) -> None:
        self._rooms.outages.end(str(self._chance.randint(1, 99)))

    def _receipt(self) -> str:
        last = self._rooms.journal.head().number
        return f"{self._prefix}-F{self._chance.randint(1, max(last, 1)):06d}"

    def _tender(self) -> None:
        register, chance = self._register, self._chance
        snapshot = register.snapshot()
        left, cash = snapshot.left_minor, snapshot.left_in_cash_minor
        fate = chance.random()
        if fate < 0.1:
            register.back()
        elif fate < 0.15 and snapshot.tenders:
            register.take_back(0)
        elif fate < 0.35 and left > 1:
            register.take(SaleTender(kind="card", amount_minor=left // 2, approval="004417", last4="1111"))
        elif fate < 0.5:
            register.take(SaleTender(kind="voucher", amount_minor=left))
        elif fate < 0.6:
            register.take(SaleTender(kind="cash", amount_minor=max(cash - 100, 1)))
        else:
            amount = cash if cash < 0 else chance.choice((cash, cash + 5, (cash // 2000 + 1) * 2000))
            register.take(SaleTender(kind="cash", amount_minor=amount))

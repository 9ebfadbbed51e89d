"""Cards while central is down: what a store lets its clerks take, and what of it is at risk, on real files."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from program import posfallback
from rooms import make_register, open_signed_on
from test_selling import BREAD, card, cash, refused

from posfallback.bootstrap import open_register
from posfallback.domain.facts import SaleTender
from posfallback.services.ports import Mark
from posfallback.storage.world import SystemClock

WITHOUT_CODE = SaleTender(kind="card", amount_minor=340, last4="1111")


class LaterClock:
    """The machine's clock, some hours on."""

    def __init__(self, hours: float) -> None:
        self._on = timedelta(hours=hours)

    def now(self) -> datetime:
        return SystemClock().now() + self._on


def test_a_store_without_cards_says_so(tmp_path: Path) -> None:
    with open_signed_on(make_register(tmp_path, more='[card]\ntake = "off"\n')) as rooms:
        rooms.register.scan(BREAD)
        rooms.register.pay()
        with refused("card-off"):
            rooms.register.take(card(340))
        rooms.register.take(cash(340))
        assert rooms.register.snapshot().state == "done"


def test_a_store_that_asks_for_the_code_takes_no_card_without(tmp_path: Path) -> None:
    with open_signed_on(make_register(tmp_path, more='[card]\ntake = "code"\n')) as rooms:
        rooms.register.scan(BREAD)
        rooms.register.pay()
        with refused("card-code-missing"):
            rooms.register.take(WITHOUT_CODE)
        rooms.register.take(card(340))
        assert rooms.register.snapshot().state == "done"


def test_cards_of_a_shift_have_a_limit_of_their_own(tmp_path: Path) -> None:
    with open_signed_on(make_register(tmp_path, more='[limits]\ncard_per_shift = "6.00"\n')) as rooms:
        for _ in range(2):
            rooms.register.scan(BREAD)
            rooms.register.pay()
            if rooms.journal.head().number == 0:
                rooms.register.take(card(340))
        with refused("limit-card-shift"):
            rooms.register.take(card(340))
        rooms.register.take(cash(340))
        rooms.shifts.close("7", counted_minor=None)
        rooms.shifts.open("7", opening_float_minor=0)
        rooms.register.scan(BREAD)
        rooms.register.pay()
        rooms.register.take(card(340))
        assert rooms.register.snapshot().state == "done"


@pytest.mark.parametrize(("hours", "rank"), [(1, ""), (23.9, ""), (24.1, "caution"), (71.9, "caution"), (72.1, "stop")])
def test_what_is_at_risk_becomes_urgent_with_its_age(tmp_path: Path, hours: float, rank: str) -> None:
    home = make_register(tmp_path)
    with open_signed_on(home) as rooms:
        for tender in (card(340), cash(340), card(340)):
            rooms.register.scan(BREAD)
            rooms.register.pay()
            rooms.register.take(tender)
    with open_register(home, clock=LaterClock(hours)) as rooms:
        at_risk = rooms.exposure.at_risk(rooms.clock.now())
        assert (at_risk.value_minor, at_risk.count, at_risk.rank) == (680, 2, rank)


def test_what_is_at_risk_can_be_read_ahead_a_little_at_a_time(tmp_path: Path) -> None:
    home = make_register(tmp_path)
    with open_signed_on(home) as rooms:
        for tender in (card(340), cash(340), card(340)):
            rooms.register.scan(BREAD)
            rooms.register.pay()
            rooms.register.take(tender)
        last = rooms.journal.head().seq
    with open_register(home) as rooms:
        turns = 1
        while rooms.exposure.read_ahead(2):
            turns += 1
        assert turns == -(-last // 2), "two entries at a time, and no more than there are"
        assert rooms.exposure.card_minor() == 680


def test_what_central_has_acknowledged_is_no_longer_at_risk(tmp_path: Path) -> None:
    home = make_register(tmp_path)
    with open_signed_on(home) as rooms:
        seqs = []
        for _ in range(2):
            rooms.register.scan(BREAD)
            rooms.register.pay()
            rooms.register.take(card(340))
            seqs.append(rooms.journal.head().seq)
        rooms.marks.add([Mark(id=0, seq=seqs[0], outcome="accepted", at=rooms.clock.now().isoformat(), reference="r1")])
        assert rooms.exposure.card_minor() == 340
    told = posfallback("status", home=home)
    assert "Cards      3.40 USD at risk\n" in told.stdout


def test_a_reversed_sale_is_not_at_risk_and_what_goes_back_makes_no_other_safer(tmp_path: Path) -> None:
    with open_signed_on(make_register(tmp_path)) as rooms:
        receipts = []
        for _ in range(3):
            rooms.register.scan(BREAD)
            rooms.register.pay()
            rooms.register.take(card(340))
            last = rooms.register.snapshot().last
            assert last is not None
            receipts.append(last.receipt)
        rooms.register.post_void(receipts[0], "Rung by mistake")
        at_risk = rooms.exposure.at_risk(rooms.clock.now())
        assert (at_risk.value_minor, at_risk.count) == (680, 2)
        second = rooms.register.sale_of(receipts[1])
        assert second is not None
        assert at_risk.oldest_at == second.at
        rooms.register.take_goods_back(rooms.register.sold_on(receipts[1]), 1, 1000, "Broken")
        rooms.register.pay()
        rooms.register.take(card(-340))
        assert rooms.exposure.card_minor() == 680, "both cards were charged, whatever one of them gets back"

"""A manager agrees at the register of the clerk: on the same screen, with a reason, and the journal names both."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from till import BREAD, MILK, SOAP, Till, make_home, open_till

from posfallback.domain.facts import OverrideGranted
from posfallback.journal.codec import decode

pytestmark = pytest.mark.usefixtures("qapp")
LIMITS = '[limits]\ndiscount_percent = "10"\nprice_percent = "20"\nsale = "20.00"\n'


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    with open_till(tmp_path, more=LIMITS) as opened:
        yield opened


def granted(till: Till) -> list[tuple[str, str, str]]:
    facts = [decode(entry.body) for entry in till.rooms.journal.entries()]
    return [(fact.clerk, fact.manager, fact.action) for fact in facts if isinstance(fact, OverrideGranted)]


def test_a_discount_above_the_limit_is_agreed_to_beside_the_ticket(till: Till) -> None:
    till.scan(BREAD)
    till.scan(SOAP)
    till.keys("F5", "30", "F12")
    assert till.text("overrideTitle") == "A manager must agree"
    assert till.text("overrideWords") == "Price after 30 %"
    assert till.text("overrideValue") == "$0.70"
    assert "Asked: −30 %, the clerk's limit is 10 %" in till.lines()[1]
    assert "Choose a reason" in till.text("overrideGo")
    till.touch("overrideReason1")
    till.keys("246810")
    assert till.text("overridePin") == "●" * 6
    till.keys("Enter")
    assert not till.sees("override")
    assert "$1.00 − 30 % Damaged" in till.lines()[1]
    assert granted(till) == [("7", "2", "discount_above_limit")]
    till.keys("F12", "F12")
    till.keys("1000", "Enter")
    assert till.sales()[0].lines[1].discount_reason == "Damaged"


def test_esc_keeps_the_price_and_a_second_one_goes_back_to_the_ticket(till: Till) -> None:
    till.scan(BREAD)
    till.touch("linePrice")
    till.keys("200", "Enter")
    assert till.text("overrideBack").startswith("Keep $3.40")
    assert till.text("overrideGo").startswith("Agree $2.00")
    till.keys("Esc")
    assert not till.sees("override")
    assert "$3.40" in till.lines()[0]
    assert granted(till) == []
    till.keys("Esc", "Esc")
    assert till.text("boardTotal") == "$3.40"


def test_a_wrong_pin_and_a_clerks_pin_are_refused_and_nothing_is_lost(till: Till) -> None:
    till.scan(BREAD)
    till.keys("F5", "50", "F12")
    till.touch("overrideReason2")
    till.keys("1111", "F12")
    assert "PIN" in till.notice()
    assert till.text("overridePin") == ""
    till.keys("246810", "Enter")
    assert till.text("boardTotal") == "$1.70"


def test_a_scan_never_lands_in_the_pin(till: Till) -> None:
    till.scan(BREAD)
    till.keys("F5", "50", "F12")
    till.keys("24")
    till.scan(MILK)
    assert till.text("overridePin") == "●●"
    assert "Not added" in till.notice()
    assert len(till.lines()) == 1
    everything = " ".join(widget.accessibleName() for widget in till.all_shown())
    assert "2468" not in everything


def test_what_is_covered_cannot_be_touched_meanwhile(till: Till) -> None:
    till.keys(f"9*{BREAD}", "Enter", "F12")
    assert till.text("overrideWords") == "Sale above the limit"
    assert till.text("ticketCounts") == "Asked: a sale above the limit"
    till.touch("pay")
    assert till.page() == "sellPage"
    till.touch("overridePad2", "overridePad4", "overridePad6", "overridePad8", "overridePad1", "overridePad0")
    till.touch("overrideGo")
    assert till.page() == "tenderPage"
    till.keys("4000", "Enter")
    assert till.page() == "donePage"
    assert granted(till) == [("7", "2", "sale_above_limit")]


def test_an_agreement_is_for_one_act(till: Till) -> None:
    till.scan(BREAD)
    for _ in range(2):
        till.keys("F5", "50", "F12")
        assert till.sees("override")
        till.touch("overrideReason1")
        till.keys("246810", "Enter")
    assert len(granted(till)) == 2


def test_of_several_managers_the_number_or_the_badge_says_who_it_is(tmp_path: Path) -> None:
    staff = "number,name,role,pin\n7,Mara,clerk,1234\n2,Petra,manager,246810\n400123,Ivo,it,9753\n"
    till = Till(make_home(tmp_path, more=LIMITS, staff=staff))
    try:
        till.sign_on()
        till.scan(BREAD)
        till.keys("F5", "50", "F12")
        till.touch("overrideReason1")
        assert till.text("overrideWho") == "Name, number or badge"
        assert [till.shown(f"overrideName{number}").accessibleName() for number in ("2", "400123")] == ["Petra", "Ivo"]
        assert not till.sees("overrideNumber")
        assert "Choose who agrees" in till.text("overrideGo")
        till.keys("9")
        assert till.text("overrideNumber") == "9", "the first digit makes room for the number"
        assert not till.sees("overrideName2")
        assert till.text("overrideWho") == "Number or badge of the manager"
        till.keys("Enter")
        assert "Nobody here has that number" in till.notice()
        till.keys("7", "Enter", "1234", "Enter")
        assert "Mara may not allow" in till.notice()
        till.scan("400123")
        assert till.text("overrideWho") == "PIN of the manager"
        till.keys("9753", "Enter")
        assert till.text("boardTotal") == "$1.70"
        assert granted(till) == [("7", "400123", "discount_above_limit")]
    finally:
        till.close()


def test_of_few_managers_one_is_touched_and_types_the_pin(tmp_path: Path) -> None:
    staff = "number,name,role,pin\n7,Mara,clerk,1234\n2,Petra,manager,246810\n400123,Ivo,it,9753\n"
    with open_till(tmp_path, more=LIMITS, staff=staff) as till:
        till.scan(BREAD)
        till.keys("F5", "50", "F12")
        till.touch("overrideReason1")
        till.touch("overrideName400123")
        assert till.text("overrideWho") == "PIN of the manager"
        till.keys("Esc")
        assert till.sees("overrideName2"), "Esc goes back to the names"
        till.touch("overrideName2")
        till.keys("246810", "Enter")
        assert till.text("boardTotal") == "$1.70"
        assert granted(till) == [("7", "2", "discount_above_limit")]


def test_of_many_managers_the_number_is_typed_at_once(tmp_path: Path) -> None:
    many = "".join(f"{number},Name {number},manager,24681{number}\n" for number in range(2, 7))
    with open_till(tmp_path, more=LIMITS, staff=f"number,name,role,pin\n7,Mara,clerk,1234\n{many}") as till:
        till.scan(BREAD)
        till.keys("F5", "50", "F12")
        assert till.sees("overrideNumber")
        assert not till.sees("overrideName2")


def test_a_discount_on_the_whole_sale_is_asked_for_at_its_foot(till: Till) -> None:
    till.scan(BREAD)
    till.scan(SOAP)
    till.keys("F5")
    till.touch("discountSale", "discountReason3")
    till.keys("20", "F12")
    assert till.text("ticketCounts") == "Asked: −20 %, the clerk's limit is 10 %"
    assert (till.text("overrideWords"), till.text("overrideValue")) == ("Sale after 20 % before tax", "$3.52")
    till.keys("246810", "Enter")
    assert till.text("boardDiscount").startswith("20 % off")


def test_a_register_that_locks_meanwhile_forgets_the_question(till: Till) -> None:
    till.scan(BREAD)
    till.keys("F5", "50", "F12")
    till.rooms.register.lock()
    till.window.draw()
    assert till.page() == "signOnPage"
    till.keys("7", "Enter", "1234", "Enter")
    assert not till.sees("override")
    assert till.text("boardTotal") == "$3.40"
    till.touch("pay")
    assert till.page() == "tenderPage", "what was covered works again"

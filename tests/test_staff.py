"""Staff comes from a CSV file, all of it or nothing, and no PIN is ever kept in clear."""

import os
import stat
from pathlib import Path

import pytest

from posfallback.domain.errors import Fault, Refusal
from posfallback.storage.staff import StaffFile

GOOD = "number,name,role,pin\n901,Ada,clerk,1234\n7,Grace,manager,87654321\n12,Lin,it,0000\n"


def loaded(tmp_path: Path, text: str = GOOD) -> StaffFile:
    source = tmp_path / "staff.csv"
    source.write_text(text, encoding="utf-8")
    staff = StaffFile(tmp_path / "staff.json")
    staff.load(source)
    return staff


def refusal_of(tmp_path: Path, text: str) -> Refusal:
    with pytest.raises(Refusal) as caught:
        loaded(tmp_path, text)
    return caught.value


def test_no_file_is_an_empty_staff(tmp_path: Path) -> None:
    assert StaffFile(tmp_path / "staff.json").members() == ()


def test_everybody_is_there_and_only_the_right_pin_opens(tmp_path: Path) -> None:
    staff = loaded(tmp_path)
    members = staff.members()
    assert [(member.number, member.name, member.role) for member in members] == [
        ("7", "Grace", "manager"),
        ("12", "Lin", "it"),
        ("901", "Ada", "clerk"),
    ]
    ada = members[2]
    assert staff.pin_matches(ada, "1234")
    assert not staff.pin_matches(ada, "1235")
    assert not staff.pin_matches(ada, "")


def test_pins_are_argon2id_and_the_file_is_for_the_owner_only(tmp_path: Path) -> None:
    staff = loaded(tmp_path)
    kept = (tmp_path / "staff.json").read_text(encoding="utf-8")
    assert "87654321" not in kept
    assert all(member.pin_hash.startswith("$argon2id$v=19$m=19456,t=2,p=1$") for member in staff.members())
    if os.name != "nt":
        assert stat.S_IMODE((tmp_path / "staff.json").stat().st_mode) == 0o600


def test_an_open_register_sees_a_new_staff_without_a_restart(tmp_path: Path) -> None:
    staff = loaded(tmp_path)
    assert len(staff.members()) == 3
    loaded(tmp_path, "number,name,role,pin\n1,Bo,clerk,9999\n")
    assert [member.name for member in staff.members()] == ["Bo"]


def test_bad_rows_are_told_together_and_change_nothing(tmp_path: Path) -> None:
    staff = loaded(tmp_path)
    text = (
        "number,name,role,pin\n1234567,Ada,clerk,1234\n2,,clerk,1234\n3,Lin,boss,1234\n4,Bo,it,12\n"
        "5,Cy,it,1234\n5,Di,it,1234\n6,4111 1111 1111 1111,it,1234\n7,Ed,it\n"
    )
    refusal = refusal_of(tmp_path, text)
    assert refusal.code == "staff-rows"
    for line in (2, 3, 4, 5, 7, 8, 9):
        assert f"line {line}:" in refusal.message
    assert "line 6:" not in refusal.message
    assert "4111" not in refusal.message
    assert len(staff.members()) == 3


def test_a_refused_file_never_shows_a_pin(tmp_path: Path) -> None:
    assert "98" not in str(refusal_of(tmp_path, "number,name,role,pin\n1,Ada,clerk,987\n"))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("number,name,role\n1,Ada,clerk\n", "staff-columns"),
        ("", "staff-columns"),
        ("number,name,role,pin\n", "staff-rows"),
        ('number,name,role,pin\n1,"Ada,clerk,1234\n', "staff-rows"),
    ],
)
def test_a_file_of_another_shape_is_refused(tmp_path: Path, text: str, code: str) -> None:
    assert refusal_of(tmp_path, text).code == code


def test_columns_may_come_in_any_sequence_and_with_a_byte_order_mark(tmp_path: Path) -> None:
    staff = loaded(tmp_path, "\ufeffPIN,Name,Role,Number\n1234,Ada,clerk,1\n")
    assert staff.members()[0].name == "Ada"


def test_a_file_that_is_damaged_without_a_copy_knows_nobody_and_says_what_to_do(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "staff.json").write_text("[{", encoding="utf-8")
    staff = StaffFile(tmp_path / "staff.json")
    for _ in range(3):
        assert (staff.members(), staff.standing()) == ((), "damaged")
    assert caplog.text.count("staff load FILE") == 1
    with pytest.raises(Fault):
        staff.change_pin("7", "1234")
    assert (tmp_path / "staff.json").read_text(encoding="utf-8") == "[{"


@pytest.mark.parametrize("damage", [b"", b"[]", b"[{", b"\xff\xfe", None])
def test_a_damaged_file_is_answered_for_by_its_copy_until_it_is_loaded_again(
    tmp_path: Path, damage: bytes | None
) -> None:
    staff = loaded(tmp_path)
    staff.change_pin("901", "7777")
    (tmp_path / "staff.json").unlink() if damage is None else (tmp_path / "staff.json").write_bytes(damage)
    for one in (staff, StaffFile(tmp_path / "staff.json")):
        assert one.standing() == "copy"
        assert [member.number for member in one.members()] == ["7", "12", "901"]
        assert one.pin_matches(one.members()[2], "7777"), "the PIN that was changed last"
        assert not one.pin_matches(one.members()[2], "1234")
    loaded(tmp_path)
    assert staff.standing() == "good"

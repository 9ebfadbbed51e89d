"""Reads ESC/POS bytes as a printer would, and refuses every byte outside the documented subset."""

from dataclasses import dataclass, field

PAGES = {19: "cp858", 18: "cp852", 16: "cp1252", 17: "cp866", 13: "cp857", 14: "cp737", 33: "cp775"}


@dataclass
class Line:
    text: str
    size: int
    bold: bool
    align: str


@dataclass
class Paper:
    lines: list[Line] = field(default_factory=list)
    bars: list[list[int]] = field(default_factory=list)
    bar_dots: int = 0
    squares: list[str] = field(default_factory=list)
    cuts: int = 0
    pages: list[int] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(f"{line.text.rstrip()}\n" for line in self.lines)


def read_escpos(data: bytes) -> Paper:
    paper = Paper()
    reader = _Reader(data, paper)
    while reader.at < len(data):
        reader.step()
    return paper


class _Reader:
    def __init__(self, data: bytes, paper: Paper) -> None:
        self.data, self.paper, self.at = data, paper, 0
        self.page, self.size, self.bold, self.align = "", 1, False, "left"
        self.line = ""
        self.stored = b""
        self.double_byte = True

    def take(self, count: int) -> bytes:
        taken = self.data[self.at : self.at + count]
        assert len(taken) == count, "the bytes end in the middle of a command"
        self.at += count
        return taken

    def step(self) -> None:
        first = self.take(1)[0]
        if first == 0x0A:
            self.paper.lines.append(Line(self.line, self.size, self.bold, self.align))
            self.line = ""
        elif first == 0x1B:
            self.escape(self.take(1))
        elif first == 0x1C:
            assert self.take(1) == b"."
            self.double_byte = False
        elif first == 0x1D:
            self.group(self.take(1))
        else:
            assert first >= 0x20, f"byte {first:#x} is no letter and no command of the subset"
            assert self.page, "a letter before a code page was chosen"
            assert first < 0x80 or not self.double_byte, (
                "an inexpensive printer would take this for half a Chinese letter"
            )
            self.line += bytes([first]).decode(self.page)

    def escape(self, command: bytes) -> None:
        if command == b"@":
            self.page, self.size, self.bold, self.align = "", 1, False, "left"
        elif command == b"t":
            number = self.take(1)[0]
            self.paper.pages.append(number)
            self.page = PAGES[number]
        elif command == b"E":
            self.bold = bool(self.take(1)[0])
        elif command == b"a":
            self.align = ("left", "center")[self.take(1)[0]]
        elif command == b"d":
            self.take(1)
        else:
            raise AssertionError(command)

    def group(self, command: bytes) -> None:
        if command == b"!":
            size = self.take(1)[0]
            assert size >> 4 == size & 15
            self.size = (size & 15) + 1
        elif command == b"V":
            assert self.take(2) == b"B\x00"
            self.paper.cuts += 1
        elif command == b"w":
            self.paper.bar_dots = self.take(1)[0]
        elif command in {b"h", b"f", b"H"}:
            self.take(1)
        elif command == b"k":
            assert self.take(1) == b"I"
            self.paper.bars.append(_symbols(self.take(self.take(1)[0])))
        elif command == b"(":
            assert self.take(1) == b"k"
            self.square(self.take(int.from_bytes(self.take(2), "little")))
        else:
            raise AssertionError(command)

    def square(self, parameters: bytes) -> None:
        function = parameters[:2]
        if function == b"1P":
            self.stored = parameters[3:]
        elif function == b"1Q":
            self.paper.squares.append(self.stored.decode("ascii"))
        else:
            assert function in {b"1A", b"1C", b"1E"}


def _symbols(data: bytes) -> list[int]:
    """Return Code 128 symbol values from the data of GS k, as a printer works them out: start, data, check."""
    values: list[int] = []
    code_set = ""
    at = 0
    while at < len(data):
        if data[at : at + 1] == b"{" and data[at + 1 : at + 2] != b"{":
            code_set = chr(data[at + 1])
            start = {"B": 104, "C": 105}[code_set]
            switch = {"B": 100, "C": 99}[code_set]
            values.append(switch if values else start)
            at += 2
            continue
        if data[at : at + 2] == b"{{":
            at += 1
        values.append(data[at] if code_set == "C" else data[at] - 32)
        at += 1
    return [*values, (values[0] + sum(place * value for place, value in enumerate(values[1:], 1))) % 103]

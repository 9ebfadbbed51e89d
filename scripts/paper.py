"""Reads ESC/POS bytes as a printer would, and refuses every byte outside the documented subset."""

from dataclasses import dataclass, field

PAGES = {19: "cp858", 18: "cp852", 16: "cp1252", 17: "cp866", 13: "cp857", 14: "cp737", 33: "cp775"}


@dataclass
class Line:
    """A printed line."""

    text: str
    size: int
    bold: bool
    align: str


@dataclass
class Bars:
    """A Code 128 as symbol values with its check symbol, and the text that it stands for."""

    symbols: list[int]
    text: str
    dots: int


@dataclass
class Square:
    """A QR code."""

    text: str
    dots: int


@dataclass
class Dots:
    """A picture, one text of "1" (black) and "0" a row."""

    rows: list[str]
    align: str = "center"


@dataclass
class Paper:
    """What came out. `parts` is everything in order; `pulses` are kicks of the drawer (pin, on and off in 2 ms)."""

    lines: list[Line] = field(default_factory=list)
    parts: list[Line | Bars | Square | Dots] = field(default_factory=list)
    pulses: list[tuple[int, int, int]] = field(default_factory=list)
    buzzes: int = 0
    bars: list[list[int]] = field(default_factory=list)
    bar_dots: int = 0
    squares: list[str] = field(default_factory=list)
    cuts: int = 0
    pages: list[int] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Return the lines without blanks at their ends."""
        return "".join(f"{line.text.rstrip()}\n" for line in self.lines)


def read_escpos(data: bytes, *, torn: bool = False, pages: dict[int, str] | None = None) -> Paper:
    """Return what the bytes print; raises AssertionError for a byte outside the subset.

    With `torn` the bytes may end anywhere. `pages` are the printer's own code pages, those of most printers else.
    """
    paper = Paper()
    reader = _Reader(data, paper, pages or PAGES)
    try:
        while reader.at < len(data):
            reader.step()
    except _EndError:
        assert torn, "the bytes end in the middle of a command"
    if torn and reader.line:
        reader.end_line()
    return paper


class _EndError(Exception):
    """The bytes end inside a command."""


class _Reader:
    def __init__(self, data: bytes, paper: Paper, pages: dict[int, str]) -> None:
        self.data, self.paper, self.at, self.pages = data, paper, 0, pages
        self.page, self.size, self.bold, self.align = "", 1, False, "left"
        self.line = ""
        self.stored = b""
        self.square_dots = 3
        self.double_byte = True

    def take(self, count: int) -> bytes:
        taken = self.data[self.at : self.at + count]
        if len(taken) < count:
            raise _EndError
        self.at += count
        return taken

    def step(self) -> None:
        first = self.take(1)[0]
        if first == 0x0A:
            self.end_line()
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

    def end_line(self) -> None:
        line = Line(self.line, self.size, self.bold, self.align)
        self.paper.lines.append(line)
        self.paper.parts.append(line)
        self.line = ""

    def escape(self, command: bytes) -> None:
        if command == b"@":
            self.page, self.size, self.bold, self.align = "", 1, False, "left"
        elif command == b"t":
            number = self.take(1)[0]
            self.paper.pages.append(number)
            self.page = self.pages[number]
        elif command == b"E":
            self.bold = bool(self.take(1)[0])
        elif command == b"a":
            self.align = ("left", "center")[self.take(1)[0]]
        elif command == b"d":
            self.take(1)
        elif command == b"p":
            pin, on, off = self.take(3)
            self.paper.pulses.append((pin, on, off))
        elif command == b"B":
            self.take(2)
            self.paper.buzzes += 1
        else:
            raise AssertionError(command)

    def group(self, command: bytes) -> None:
        if command == b"!":
            size = self.take(1)[0]
            assert size >> 4 == size & 15
            self.size = (size & 15) + 1
        elif command == b"V":
            assert self.take(2) in {b"A\x00", b"B\x00"}
            self.paper.cuts += 1
        elif command == b"w":
            self.paper.bar_dots = self.take(1)[0]
        elif command in {b"h", b"f", b"H"}:
            self.take(1)
        elif command == b"k":
            assert self.take(1) == b"I"
            data = self.take(self.take(1)[0])
            self.paper.bars.append(_symbols(data))
            self.paper.parts.append(Bars(_symbols(data), _bar_text(data), self.paper.bar_dots))
        elif command == b"v":
            assert self.take(2) == b"0\x00"
            across, down = (int.from_bytes(self.take(2), "little") for _ in range(2))
            rows = [f"{int.from_bytes(self.take(across), 'big'):0{8 * across}b}" for _ in range(down)]
            self.paper.parts.append(Dots(rows, self.align))
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
            self.paper.parts.append(Square(self.stored.decode("ascii"), self.square_dots))
        elif function == b"1C":
            self.square_dots = parameters[2]
        else:
            assert function in {b"1A", b"1E"}


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


def _bar_text(data: bytes) -> str:
    """Return the text that stands under the bars."""
    text, code_set, at = "", "", 0
    while at < len(data):
        if data[at : at + 1] == b"{" and data[at + 1 : at + 2] != b"{":
            code_set = chr(data[at + 1])
            at += 2
            continue
        if data[at : at + 2] == b"{{":
            at += 1
        text += f"{data[at]:02d}" if code_set == "C" else chr(data[at])
        at += 1
    return text

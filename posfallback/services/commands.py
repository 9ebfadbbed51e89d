"""The command table: every verb of the program in one place, read by the command line, the menus and the manual.

Rule of this module: a verb, an argument or an exit code that is not in this table does not exist.
"""

import msgspec

DONE = 0
REFUSED = 1
USAGE = 2
FAULT = 3
FINDINGS = 4

EXIT_CODES: dict[int, str] = {
    DONE: "done",
    REFUSED: "refused: the rules say no, and the message says what to do",
    USAGE: "the command was not understood",
    FAULT: "the world failed: a disk, a network, a file that is not ours",
    FINDINGS: "done, and there is something to look at",
}


class Argument(msgspec.Struct, frozen=True):
    """One argument in words: `name` is "FILE" for a place, "--seed" for an option whose `value` is named "N"."""

    name: str
    words: str
    value: str = ""


class Command(msgspec.Struct, frozen=True, kw_only=True):
    """One verb. `exits` are the codes it can end with; `seals` says that it writes into the journal."""

    verb: str
    summary: str
    arguments: tuple[Argument, ...] = ()
    exits: tuple[int, ...]
    seals: bool = False
    reports: bool = False


HOME = Argument("--home", "The register home; POSFALLBACK_HOME says the same.", "DIR")
JSON = Argument("--json", "Print JSON on standard output and nothing else there.")

_PLAIN = (DONE, REFUSED, USAGE, FAULT)
_WITH_FINDINGS = (DONE, REFUSED, USAGE, FAULT, FINDINGS)
_COUNTED = Argument(
    "--counted", "The cash counted; left out, the last `shift count` holds if nothing came after it.", "AMOUNT"
)
_CLOSING_CLERK = Argument("--clerk", "Who closes it: a staff number; the one who opened it when left out.", "NUMBER")
_CASH_CLERK = Argument("--clerk", "Who does it: a staff number; the one who opened the shift when left out.", "NUMBER")
_CASH_MOVE = (
    Argument("AMOUNT", "How much cash."),
    Argument("--reason", "Why, in a few words.", "TEXT"),
    _CASH_CLERK,
)
_DECIDES = (
    Argument("--who", "Who decides: a staff number.", "NUMBER"),
    Argument("--reason", "Why, in a few words.", "TEXT"),
)
_PARKED_SALE = Argument("RECEIPT|SEQ", "The sale by its receipt number, or the entry as `parked list` shows it.")
_PARKED = (_PARKED_SALE, *_DECIDES)

_SLIP = (
    Argument("NUMBER", "The slip's number, as scanned or typed; its digits are enough for one of this register."),
    Argument("--reason", "Why, in a few words.", "TEXT"),
    Argument("--who", "Who says so: a staff number; the one who opened the shift when left out.", "NUMBER"),
)

_OUTAGE_WHO = Argument("--who", "Who says so: a staff number; the one who opened the shift when left out.", "NUMBER")

COMMANDS: tuple[Command, ...] = (
    Command(verb="", summary="Open the register window.", exits=_PLAIN, seals=True),
    Command(
        verb="demo",
        summary="Run a demo store. Its central POS goes down and comes back.",
        arguments=(
            Argument("--headless", "Tell the story here instead of opening a window."),
            Argument("--sales", "How many baskets to ring (headless).", "N"),
            Argument("--seed", "Where the baskets' dice start (headless).", "N"),
        ),
        exits=_WITH_FINDINGS,
        seals=True,
    ),
    Command(
        verb="init",
        summary="Make a register home. Settings, keys and an empty journal.",
        arguments=(
            Argument("--settings", "The settings file (TOML); a copy goes into the home.", "FILE"),
            Argument("--replaces", "The journal this register had before: 32 hex digits.", "JOURNAL_ID"),
            Argument("--replaces-tip", "The last seal of that journal, from its last Z report.", "SEAL"),
            Argument("--series", "The letter of the receipt numbers; F is the first, D and S are taken.", "LETTER"),
        ),
        exits=_PLAIN,
        seals=True,
        reports=True,
    ),
    Command(
        verb="catalogue load",
        summary="Load a catalogue file. CSV, JSON or XLSX, all of it or nothing.",
        arguments=(
            Argument("FILE", "The catalogue."),
            Argument(
                "--column",
                "Our column and the file's header for it, such as code=gtin14; may be repeated.",
                "OURS=THEIRS",
            ),
            Argument(
                "--skip-bad", "Load the good rows and write the bad ones into this file with a reason each.", "FILE"
            ),
        ),
        exits=_WITH_FINDINGS,
        reports=True,
    ),
    Command(
        verb="catalogue find",
        summary="Look an item up by its code or by words of its name.",
        arguments=(Argument("TEXT", "A code, a PLU or words."),),
        exits=_PLAIN,
        reports=True,
    ),
    Command(
        verb="catalogue pull",
        summary="Fetch catalogue and staff from central, if they have changed.",
        exits=_WITH_FINDINGS,
        reports=True,
    ),
    Command(
        verb="staff load",
        summary="Load the staff file. CSV with number, name, role and pin.",
        arguments=(Argument("FILE", "The staff list; delete it afterwards."),),
        exits=_PLAIN,
        reports=True,
    ),
    Command(
        verb="shift open",
        summary="Open a shift; its business date stays until it is closed.",
        arguments=(
            Argument("--clerk", "Who opens it: a staff number; the last shift's when left out.", "NUMBER"),
            Argument("--float", "The cash in the drawer at the start; 0 when left out.", "AMOUNT"),
            Argument("--date", "The business date (YYYY-MM-DD); today when left out.", "DATE"),
        ),
        exits=_PLAIN,
        seals=True,
        reports=True,
    ),
    Command(
        verb="shift paid-in",
        summary="Put cash into the drawer without a sale. Opens the drawer and prints a slip.",
        arguments=_CASH_MOVE,
        exits=_PLAIN,
        seals=True,
        reports=True,
    ),
    Command(
        verb="shift paid-out",
        summary="Take cash out of the drawer without a sale. Opens the drawer and prints a slip.",
        arguments=_CASH_MOVE,
        exits=_PLAIN,
        seals=True,
        reports=True,
    ),
    Command(
        verb="shift drop",
        summary="Take cash from the drawer to the safe.",
        arguments=_CASH_MOVE,
        exits=_PLAIN,
        seals=True,
        reports=True,
    ),
    Command(
        verb="shift no-sale",
        summary="Open the drawer without a sale, and write down that it was.",
        arguments=(Argument("--reason", "Why, in a few words.", "TEXT"), _CASH_CLERK),
        exits=_PLAIN,
        seals=True,
        reports=True,
    ),
    Command(
        verb="shift count",
        summary="Count the cash in the drawer. The result says what was expected.",
        arguments=(
            Argument("AMOUNT", "All of it as one sum; left out where --piece is given."),
            Argument("--piece", "How many notes or coins of one value, such as 20.00=3; may be repeated.", "VALUE=N"),
            _CASH_CLERK,
        ),
        exits=_PLAIN,
        seals=True,
        reports=True,
    ),
    Command(
        verb="shift close",
        summary="Close the shift with its Z report.",
        arguments=(_COUNTED, _CLOSING_CLERK),
        exits=_PLAIN,
        seals=True,
        reports=True,
    ),
    Command(verb="x", summary="Read the till; changes nothing.", exits=_PLAIN, reports=True),
    Command(
        verb="z",
        summary="Read the till and close the shift (the same as `shift close`).",
        arguments=(_COUNTED, _CLOSING_CLERK),
        exits=_PLAIN,
        seals=True,
        reports=True,
    ),
    Command(
        verb="ring",
        summary="Ring baskets from a file. One JSON object a line; a result is printed once its seal is on disk.",
        arguments=(
            Argument("FILE", "The baskets; - reads standard input."),
            Argument("--resume", "Do not ring again what is already sealed; print its first result again."),
            Argument("--no-receipts", "Print no receipt, whatever printers the settings name."),
            Argument("--drill", "Ring into the drill that runs: practice, which counts nowhere."),
        ),
        exits=_PLAIN,
        seals=True,
        reports=True,
    ),
    Command(
        verb="kit",
        summary="Print the paper continuity kit as one PDF. Its slips get numbers that nobody else will ever have.",
        arguments=(
            Argument("--out", "Where to write it.", "FILE"),
            Argument("--hours", "For how many hours of selling; 8 when left out.", "N"),
            Argument("--who", "Who prints it: a staff number; the one who opened the shift when left out.", "NUMBER"),
        ),
        exits=_PLAIN,
        seals=True,
        reports=True,
    ),
    Command(
        verb="slips enter",
        summary="Enter paper slips from a spreadsheet. One result a slip, printed once its seal is on disk.",
        arguments=(
            Argument("FILE", "The slips (CSV, JSON or XLSX), a row a line."),
            Argument("--who", "Who enters them: a staff number; the one who opened the shift when left out.", "NUMBER"),
            Argument("--resume", "Pass over what an earlier run has entered; print its first result again."),
        ),
        exits=_PLAIN,
        seals=True,
        reports=True,
    ),
    Command(
        verb="slips missing",
        summary="Account for every paper slip ever issued; name those that nobody can account for.",
        exits=_WITH_FINDINGS,
        reports=True,
    ),
    Command(
        verb="slips spoil",
        summary="Write down that a slip is spoiled or stays blank. It can never be entered.",
        arguments=_SLIP,
        exits=_PLAIN,
        seals=True,
        reports=True,
    ),
    Command(
        verb="slips unreadable",
        summary="Write down that a slip cannot be read. It can be entered if somebody makes it out.",
        arguments=_SLIP,
        exits=_PLAIN,
        seals=True,
        reports=True,
    ),
    Command(
        verb="slips lost",
        summary="Write down that a slip was looked for and not found. It can be entered if it turns up.",
        arguments=_SLIP,
        exits=_PLAIN,
        seals=True,
        reports=True,
    ),
    Command(
        verb="outage declare",
        summary="Declare that central is down. Each sale from then on carries the outage and its number in it.",
        arguments=(
            Argument("--reason", 'Why, in a few words; "Central does not answer" when left out.', "TEXT"),
            Argument("--since", "Since when, if earlier: a time with its offset; now when left out.", "TIME"),
            _OUTAGE_WHO,
        ),
        exits=_PLAIN,
        seals=True,
        reports=True,
    ),
    Command(
        verb="outage end",
        summary="End the open outage, once the store sells on central again.",
        arguments=(Argument("--reason", "Why, in a few words; may be left out.", "TEXT"), _OUTAGE_WHO),
        exits=_PLAIN,
        seals=True,
        reports=True,
    ),
    Command(
        verb="outage list",
        summary="List the outages. Since when, until when, and what was rung in each.",
        exits=_PLAIN,
        reports=True,
    ),
    Command(
        verb="outage report",
        summary="Tell each outage and drill. How long it was, how soon the first sale, when central had them all.",
        arguments=(
            Argument("--year", "Only what began in this year; everything when left out.", "N"),
            Argument("--format", "A file: csv, json, txt or pdf. The end of --out says the same.", "NAME"),
            Argument("--out", "Where to write it; standard output when left out, or for -.", "FILE"),
        ),
        exits=_PLAIN,
        reports=True,
    ),
    Command(
        verb="drill start",
        summary="Start a drill. It has a journal of its own, and nothing of it counts anywhere.",
        arguments=(
            Argument(
                "--scenario", "What to practise: central-down, first-sale or till; the first when left out.", "NAME"
            ),
            Argument("--crew", "Who practises, such as Late crew; no person's name.", "TEXT"),
        ),
        exits=_PLAIN,
        seals=True,
        reports=True,
    ),
    Command(
        verb="drill end",
        summary="End the drill that runs. Tells how it went.",
        exits=_PLAIN,
        seals=True,
        reports=True,
    ),
    Command(
        verb="drill score",
        summary="Tell every drill, and how each crew does. Time to the first sale, each task, mistakes.",
        exits=_PLAIN,
        reports=True,
    ),
    Command(
        verb="replay",
        summary="Send what is held to central. What it says of each entry is kept.",
        arguments=(Argument("--dry-run", "Send nothing; say what would go."),),
        exits=_WITH_FINDINGS,
        reports=True,
    ),
    Command(
        verb="parked list",
        summary="List what central would not take. Each with why, and what to do.",
        exits=_PLAIN,
        reports=True,
    ),
    Command(
        verb="parked retry",
        summary="Decide that a parked entry is sent again.",
        arguments=_PARKED,
        exits=_PLAIN,
        seals=True,
        reports=True,
    ),
    Command(
        verb="parked map",
        summary="Decide what central is to take codes for that it does not know. The sale goes again.",
        arguments=(
            _PARKED_SALE,
            Argument("CODE=CODE...", "A code of the sale, and the code or department:NAME it is to be taken for."),
            *_DECIDES,
        ),
        exits=_PLAIN,
        seals=True,
        reports=True,
    ),
    Command(
        verb="parked hand-over",
        summary="Decide that a parked sale is left to people at central. It goes nowhere any more.",
        arguments=_PARKED,
        exits=_PLAIN,
        seals=True,
        reports=True,
    ),
    Command(
        verb="parked waive",
        summary="Decide that a parked entry is settled by hand and goes nowhere.",
        arguments=_PARKED,
        exits=_PLAIN,
        seals=True,
        reports=True,
    ),
    Command(
        verb="reconcile",
        summary="Prove that every sale is at central once. Both sides are counted and compared.",
        exits=_WITH_FINDINGS,
        reports=True,
    ),
    Command(
        verb="doctor",
        summary="Say what is not ready, each with its remedy.",
        exits=_WITH_FINDINGS,
        reports=True,
    ),
    Command(
        verb="fingerprint",
        summary="Say what build, settings and prices this register has, with one digest of it all.",
        exits=_PLAIN,
        reports=True,
    ),
    Command(
        verb="printer test",
        summary="Try a printer out. Letters, width and a code; no receipt, nothing is sealed.",
        arguments=(Argument("--printer", "Which one of the settings; the first when left out.", "NAME"),),
        exits=_WITH_FINDINGS,
        reports=True,
    ),
    Command(
        verb="status",
        summary="Say what is held and how things are: central, catalogue, shift, printer.",
        exits=_PLAIN,
        reports=True,
    ),
    Command(
        verb="journal show",
        summary="Print entries of the journal.",
        arguments=(
            Argument("--first", "The first seq; 1 when left out.", "SEQ"),
            Argument("--last", "The last seq; the newest when left out.", "SEQ"),
        ),
        exits=_PLAIN,
        reports=True,
    ),
    Command(
        verb="journal verify",
        summary="Check a journal. Every seal, number, sum and trigger; writes nothing.",
        arguments=(
            Argument("--journal", "Another journal than the home's.", "FILE"),
            Argument("--checkpoint", "A checkpoint that this journal must continue.", "FILE"),
            Argument("--key", "The register's public key from elsewhere: 64 hex digits.", "HEX"),
        ),
        exits=_WITH_FINDINGS,
        reports=True,
    ),
    Command(
        verb="journal checkpoint", summary="Print the register's checkpoint, a signed note.", exits=_PLAIN, reports=True
    ),
    Command(
        verb="export",
        summary="Write the sales of a business date as a file.",
        arguments=(
            Argument("--date", "The business date (YYYY-MM-DD).", "DATE"),
            Argument("--format", "json (signed) or csv.", "FORMAT"),
            Argument("--out", "Where to write it; - is standard output.", "FILE"),
        ),
        exits=_PLAIN,
        reports=True,
    ),
    Command(
        verb="collector serve",
        summary="Serve the replay API: the bundled central.",
        arguments=(
            Argument("--db", "Where it keeps what it takes: sqlite:///FILE or postgresql+psycopg://...", "URL"),
            Argument("--port", "The port; 0 takes a free one.", "N"),
            Argument("--host", "The address; any other than 127.0.0.1 needs TLS and a token file.", "ADDRESS"),
            Argument("--token-file", "One `STORE/REGISTER TOKEN` a line.", "FILE"),
            Argument("--tls-cert", "The certificate (PEM).", "FILE"),
            Argument("--tls-key", "Its key (PEM).", "FILE"),
            Argument("--catalogue", "A catalogue file to hand out.", "FILE"),
            Argument("--staff", "A staff list to hand out with it: number, name, role, and pin or pin_hash.", "FILE"),
            Argument("--reject-unknown-codes", "Reject a sale with a code that the catalogue does not hold."),
            Argument("--until-closed", "End when standard input closes, for a program that starts it."),
        ),
        exits=_PLAIN,
    ),
)

_BY_VERB = {command.verb: command for command in COMMANDS}


def command(verb: str) -> Command:
    """Return the row of a verb such as "journal verify"; raises KeyError for one that does not exist."""
    return _BY_VERB[verb]


def words(verb: str, name: str) -> str:
    """Return what an argument of a verb means, in words; raises KeyError when the table does not know it."""
    for argument in (*_BY_VERB[verb].arguments, HOME, JSON):
        if argument.name == name:
            return argument.words
    raise KeyError(verb, name)

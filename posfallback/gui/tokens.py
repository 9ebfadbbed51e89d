"""The colours, sizes and spaces of every screen, as plain data.

Rule of this module: nothing else in the window may name a colour.
"""

import msgspec


class Tokens(msgspec.Struct, frozen=True, kw_only=True):
    """One theme. Text on its ground reaches 4.5:1, shapes and control edges 3:1 (WCAG 2)."""

    bg: str
    surface: str
    sunken: str
    key: str
    line: str
    keyline: str
    edge: str
    ink: str
    ink2: str
    fill: str
    fillpressed: str
    filledge: str
    onfill: str
    accent: str
    tint: str
    ok: str
    oktint: str
    warnfill: str
    warnedge: str
    warn: str
    warntint: str
    stop: str
    stoptint: str
    board: str
    onboard: str
    boardlabel: str
    sign: str
    drill: str
    drilltint: str
    paper: str


LIGHT = Tokens(
    bg="#EEF1F4",
    surface="#FFFFFF",
    sunken="#E3E8ED",
    key="#FFFFFF",
    line="#D3DAE1",
    keyline="#B4BFC9",
    edge="#76828F",
    ink="#14202B",
    ink2="#465462",
    fill="#0A57A4",
    fillpressed="#073F78",
    filledge="#073F78",
    onfill="#FFFFFF",
    accent="#0A57A4",
    tint="#E2EEFA",
    ok="#0B6451",
    oktint="#DDF1EB",
    warnfill="#FFB81C",
    warnedge="#B87100",
    warn="#7A4700",
    warntint="#FFF1CF",
    stop="#A8231A",
    stoptint="#FBE5E2",
    board="#14202B",
    onboard="#FFFFFF",
    boardlabel="#B9C6D2",
    sign="#14202B",
    drill="#5B2E91",
    drilltint="#EFE6F8",
    paper="#FFFDF5",
)

DARK = Tokens(
    bg="#0F161D",
    surface="#1A242E",
    sunken="#26323E",
    key="#22303C",
    line="#34424F",
    keyline="#3F4E5C",
    edge="#7C8B99",
    ink="#F1F5F8",
    ink2="#B5C2CE",
    fill="#2A70B5",
    fillpressed="#1F5A94",
    filledge="#7CBBF4",
    onfill="#FFFFFF",
    accent="#7CBBF4",
    tint="#17344F",
    ok="#63D0AF",
    oktint="#12362D",
    warnfill="#FFC23D",
    warnedge="#FFC23D",
    warn="#FFCB57",
    warntint="#3A2D0C",
    stop="#FF9A8B",
    stoptint="#43201C",
    board="#26323E",
    onboard="#FFFFFF",
    boardlabel="#B9C6D2",
    sign="#14202B",
    drill="#CDB0F5",
    drilltint="#2F2145",
    paper="#26282A",
)


def practised(usual: Tokens, *, sunken: str, tint: str) -> Tokens:
    """Return a theme as it is in a drill: a violet ground, and nothing in it that is blue or a dark board."""
    return msgspec.structs.replace(
        usual,
        bg=usual.drilltint,
        sunken=sunken,
        fill=usual.surface,
        fillpressed=usual.drilltint,
        filledge=usual.drill,
        onfill=usual.drill,
        accent=usual.drill,
        tint=tint,
        board=usual.surface,
        onboard=usual.drill,
        boardlabel=usual.drill,
    )


TYPE_PX = (16, 20, 24, 32, 48, 56, 72, 144)
"""The type steps in pixels; two weights only, 400 and 700."""

GAP = 8
MARGIN = 16
RADIUS = 8
CHIP_RADIUS = 4
STRIP_PX = 48
FBAR_PX = 72
ROW_PX = 60
CARD_PX = 376
"""The room for keys side by side in a card of the right column, on the smallest screen."""
TARGET_PX = 52
"""The height of a line's action keys; nothing that is touched is under 48."""

"""A clerk who sees nothing: rings a sale through the accessibility tree, by roles and names, as a screen reader would.

Run by the Python of the system, which has the bindings for that tree; imports nothing of the register.
atspi_clerk.py STEP...
"""

import sys
import time
from collections.abc import Callable, Iterator

import gi  # type: ignore[import-not-found]  # Belongs to the Python of the system.

gi.require_version("Atspi", "2.0")
# The version has to be chosen before the import.
from gi.repository import Atspi  # type: ignore[import-not-found]  # noqa: E402

PATIENCE_S = 20.0
BETWEEN_KEYS_S = 0.06
RETURN = 0xFF0D


def in_sight(root: Atspi.Accessible, depth: int = 0) -> Iterator[Atspi.Accessible]:
    """Walk over everything that is showing, in the order of the tree; the desktop and programs always are."""
    if depth > 1 and not root.get_state_set().contains(Atspi.StateType.SHOWING):
        return
    yield root
    for place in range(root.get_child_count()):
        child = root.get_child_at_index(place)
        if child is not None:
            yield from in_sight(child, depth + 1)


def said(part: Atspi.Accessible) -> str:
    """Return a part as a screen reader would read it out."""
    return f"{part.get_role_name()} {part.get_name()!r}"


def is_called(part: Atspi.Accessible, name: str) -> bool:
    """Say whether a part has a name, or a name that goes on with its value and state."""
    own: str = part.get_name()
    return own == name or own.startswith((f"{name},", f"{name} "))


def find(roles: str, name: str) -> Atspi.Accessible:
    """Wait for the one part that can be worked with and has one of the roles and the name."""
    end = time.monotonic() + PATIENCE_S
    while True:
        found, seen = [], []
        try:
            for part in in_sight(Atspi.get_desktop(0)):
                seen.append(said(part))
                if part.get_role_name() in roles.split("|") and is_called(part, name) and is_enabled(part):
                    found.append(part)
        except gi.repository.GLib.Error:
            # A page went away while it was read: what was found on it is gone with it.
            found = []
        if len(found) == 1:
            return found[0]
        if time.monotonic() > end:
            tell(f"{len(found)} parts are a {roles} called {name!r} among:", *seen)
            sys.exit(1)
        time.sleep(0.1)


def is_enabled(part: Atspi.Accessible) -> bool:
    """Say whether a part can be worked with."""
    return bool(part.get_state_set().contains(Atspi.StateType.ENABLED))


def tell(*words: str) -> None:
    """Say on standard error what is wrong."""
    sys.stderr.write("\n".join(words) + "\n")


def press(name: str) -> None:
    """Press a button, or one of several choices."""
    find("push button|check box", name).get_action_iface().do_action(0)


def type_into(text: str) -> None:
    """Type into a field as a person does: give it the focus, then strike key after key, then Enter."""
    name, _, keys = text.partition("=")
    field = find("text|password text", name)
    field.get_component_iface().grab_focus()
    wait_until(lambda: field.get_state_set().contains(Atspi.StateType.FOCUSED), f"the focus in {name!r}")
    for letter in keys:
        Atspi.generate_keyboard_event(ord(letter), None, Atspi.KeySynthType.SYM)
        time.sleep(BETWEEN_KEYS_S)
    Atspi.generate_keyboard_event(RETURN, None, Atspi.KeySynthType.SYM)


def put_into(text: str) -> None:
    """Set what is in a field, as a program does that takes dictation."""
    name, _, value = text.partition("=")
    find("text|password text", name).get_editable_text_iface().set_text_contents(value)


def read(name: str) -> None:
    """Read out the value that stands beside its label."""
    label = find("label", name)
    around = label.get_parent()
    values = [
        part.get_name()
        for part in in_sight(around, depth=2)
        if part.get_role_name() == "label" and part.get_name() not in {"", name}
    ]
    sys.stdout.write(f"{name}: {' | '.join(values)}\n")


def see(text: str) -> None:
    """Wait until a field says what it should: keys that are pressed take a moment to come up again."""
    name, _, value = text.partition("=")

    def says() -> str:
        return str(Atspi.Text.get_text(find("text|password text", name), 0, -1))

    wait_until(lambda: says() == value, f"{value!r} in {name!r}, which says {says()!r}")


def hear(name: str) -> None:
    """Read out the whole name of a part that is in sight, whatever it is."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        names = [part.get_name() for part in in_sight(Atspi.get_desktop(0)) if part.get_name().startswith(name)]
        if names:
            sys.stdout.write(f"{names[0]}\n")
            return
        time.sleep(0.1)
    tell(f"nothing begins with {name!r}")
    sys.exit(1)


def wait_until(condition: Callable[[], bool], what: str) -> None:
    """Wait for something to be so."""
    end = time.monotonic() + PATIENCE_S
    while not condition():
        if time.monotonic() > end:
            tell(f"waited in vain for {what}")
            sys.exit(1)
        time.sleep(0.05)


STEPS = {"press": press, "type": type_into, "put": put_into, "read": read, "see": see, "hear": hear}


def main(steps: list[str]) -> None:
    """Do one step after another: "press Pay", "type Cash received=1000", "read Total"."""
    for step in steps:
        verb, _, what = step.partition(" ")
        STEPS[verb](what)
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])

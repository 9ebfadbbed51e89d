"""A clerk who sells through the real window until it is killed; test_kill_window runs this as a process of its own.

Each line on standard output is something that the window has shown: what came back at the start, each done screen.
"""

import random
import sys
from pathlib import Path

from till import BREAD, MILK, SOAP, Till


def sell_for_ever(home: Path, seed: int) -> None:
    """Sell basket after basket; never ends by itself."""
    chance = random.Random(seed)
    till = Till(home)
    till.sign_on_here()
    basket_id = till.rooms.register.basket_id
    print(f"BACK {basket_id or '-'} {till.page()} {len(till.lines())}", flush=True)
    if till.page() == "tenderPage":
        till.keys("Esc")
    while True:
        for _ in range(chance.randint(1, 5)):
            till.scan(chance.choice((BREAD, SOAP, MILK)))
        print(f"LINES {till.rooms.register.basket_id} {len(till.rooms.register.snapshot().lines)}", flush=True)
        till.keys("F12")
        till.keys(str(chance.choice((5000, 10000))), "Enter")
        assert till.page() == "donePage"
        print(f"DONE {till.text('paperMessage')} / {till.text('doneChange')}", flush=True)


if __name__ == "__main__":
    sell_for_ever(Path(sys.argv[1]), int(sys.argv[2]))

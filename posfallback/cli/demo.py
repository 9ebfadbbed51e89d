"""The demo: a store whose central POS goes down and comes back, in a window or told in lines."""

from posfallback.cli.options import Home
from posfallback.services.commands import DONE


def demo(home: Home = None) -> int:
    """Run the demo store."""
    del home
    return DONE

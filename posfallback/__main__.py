"""The front door: opens the right face and imports nothing of the others."""

import sys


def main() -> int:
    """Run posfallback; returns the exit code (0 done, 1 refused, 2 usage, 3 fault, 4 findings)."""
    from posfallback.cli.main import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())

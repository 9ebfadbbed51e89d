"""What every test needs before anything is imported: Qt must not look for a screen that a test machine may not have."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The size of the screen must not change what a test measures.
os.environ.setdefault("QT_SCALE_FACTOR", "1")

# A program of its own for the system's Python, which has the accessibility library; test_accessibility starts it.
collect_ignore = ["atspi_clerk.py"]

"""What every test needs before anything is imported: Qt must not look for a screen that a test machine may not have."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The size of the screen must not change what a test measures.
os.environ.setdefault("QT_SCALE_FACTOR", "1")

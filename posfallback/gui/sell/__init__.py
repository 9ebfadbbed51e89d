"""The screen on which sales are rung, and all that opens in it."""

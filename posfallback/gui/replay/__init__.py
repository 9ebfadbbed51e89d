"""The page that replays and proves."""

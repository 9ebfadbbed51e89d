"""A clock that only a test moves."""

from datetime import UTC, datetime, timedelta, timezone

START = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
NEW_YORK = timezone(timedelta(hours=-5))


class HandClock:
    """It stands where it was set."""

    def __init__(self, time: datetime = START) -> None:
        self.time = time

    def now(self) -> datetime:
        return self.time

    def set(self, at: str) -> None:
        """Go to a time of the same zone."""
        self.time = datetime.fromisoformat(at).replace(tzinfo=self.time.tzinfo)

    def go(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)

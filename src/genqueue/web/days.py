"""Days as people mean them: from midnight to midnight where they live."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from genqueue.clock import SECOND, Instant, instant
from genqueue.errors import Invalid


def zone(name: str, field: str = "tz") -> ZoneInfo:
    """The time zone of that IANA name. Raises Invalid `unknown_time_zone`."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise Invalid("unknown_time_zone", field=field, value=name[:100]) from error


def span(day: str, tz: str, now: Instant) -> tuple[Instant, Instant]:
    """The Instants from which and before which it is that day. `day` is `today` or an ISO date."""
    where = zone(tz)
    try:
        wanted = datetime.fromtimestamp(now / SECOND, where).date() if day == "today" else date.fromisoformat(day)
        following = wanted + timedelta(days=1)
        return tuple(instant(datetime.combine(each, time(), where)) for each in (wanted, following))  # type: ignore[return-value]
    except (ValueError, OverflowError) as error:
        raise Invalid("wrong_value", field="day", reason=day[:100]) from error

"""Calendar days in the reader's time zone: from midnight to midnight."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from genqueue.clock import SECOND, Instant, instant
from genqueue.errors import Invalid


def zone(name: str, field: str = "tz") -> ZoneInfo:
    """The time zone with this IANA name. Raises Invalid `unknown_time_zone`."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise Invalid("unknown_time_zone", field=field, value=name[:100]) from error


def span(day: str, tz: str, now: Instant) -> tuple[Instant, Instant]:
    """The Instants at which the day begins and the next one begins, in the time zone `tz`. `day` is `today` or an ISO
    date. Raises Invalid."""
    where = zone(tz)
    try:
        wanted = datetime.fromtimestamp(now / SECOND, where).date() if day == "today" else date.fromisoformat(day)
        following = wanted + timedelta(days=1)
        return tuple(instant(datetime.combine(each, time(), where)) for each in (wanted, following))  # type: ignore[return-value]
    except (ValueError, OverflowError) as error:
        raise Invalid("wrong_value", field="day", reason=day[:100]) from error

"""A step of the clock in words."""

from genqueue.messages import word

_UNITS = ((86_400, "天", "d"), (3_600, "小时", "h"), (60, "分钟", "min"), (1, "秒", "s"))


def step_sentence(by_s: int, language: str = "zh") -> str:
    """The clock was put by so many seconds, forward or back, and what that means."""
    code = "clock_forward" if by_s > 0 else "clock_back"
    return word(code, {"by": length(by_s, language)}, language).message


def length(seconds: int, language: str = "zh") -> str:
    """As exact as anybody wants to know it, the two largest units: `1 天 2 小时`, `1 d 2 h`."""
    left = abs(seconds)
    parts: list[str] = []
    for size, zh, en in _UNITS:
        number, left = divmod(left, size)
        if number or (size == 1 and not parts):
            parts.append(f"{number} {zh if language == 'zh' else en}")
    return " ".join(parts[:2])

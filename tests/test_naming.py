"""Names of saved results."""

from dataclasses import replace

import pytest

from genqueue.errors import Invalid
from genqueue.naming import PLACEHOLDERS, Result, checked_pattern, name_of, plain
from genqueue.store.files.keys import safe_name

RESULT = Result("0199f00d-0000-7000-8000-00001a2b3c4d", "ComfyUI_00001_.png", "一只橘猫", 42, "KSampler 2")


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("{title}_{seed}_{id}", "一只橘猫_42_1a2b3c4d.png"),
        ("{id}", "1a2b3c4d.png"),
        ("{name}", "ComfyUI_00001_.png"),
        ("{node} - {title} ({seed})", "KSampler 2 - 一只橘猫 (42).png"),
        ("result", "result.png"),
    ],
)
def test_a_name_is_what_the_pattern_says(pattern: str, name: str) -> None:
    assert name_of(RESULT, pattern) == name


@pytest.mark.parametrize(
    ("missing", "pattern", "name"),
    [
        ({"seed": None}, "{title}_{seed}_{id}", "一只橘猫_1a2b3c4d.png"),
        ({"title": ""}, "{title}_{seed}_{id}", "42_1a2b3c4d.png"),
        ({"title": "", "seed": None}, "{title}_{seed}_{id}", "1a2b3c4d.png"),
        ({"seed": None}, "{title} ({seed})", "一只橘猫.png"),
        ({"seed": None}, "{id}-{seed}", "1a2b3c4d.png"),
        ({"title": " \n", "seed": None}, "{title}_{seed}", "1a2b3c4d.png"),
        ({"seed": None}, "{name} [{seed}]", "ComfyUI_00001_.png"),
        ({"seed": 0}, "{seed}", "0.png"),
        ({"title": "a__b"}, "{title}_{id}", "a__b_1a2b3c4d.png"),
    ],
)
def test_what_is_not_known_is_left_out_with_its_separator(missing: dict[str, object], pattern: str, name: str) -> None:
    assert name_of(replace(RESULT, **missing), pattern) == name  # type: ignore[arg-type]


def test_several_results_of_a_task_are_numbered_so_that_they_sort() -> None:
    assert name_of(replace(RESULT, place=2, places=4)) == "一只橘猫_42_1a2b3c4d_2.png"
    assert name_of(replace(RESULT, place=2, places=12)) == "一只橘猫_42_1a2b3c4d_02.png"
    assert name_of(replace(RESULT, place=2, places=4), "{number} {title}") == "2 一只橘猫.png"
    assert name_of(RESULT, "{number} {title}") == "一只橘猫.png"


@pytest.mark.parametrize(
    ("title", "saved"),
    [
        ("1/2: a <cat>?", "1_2_ a _cat___42_1a2b3c4d.png"),
        ("C:\\cat|dog*", "C__cat_dog__42_1a2b3c4d.png"),
        ("two\nlines\t\u202etxt", "two lines txt_42_1a2b3c4d.png"),
        ("../../etc", ".._.._etc_42_1a2b3c4d.png".lstrip(".")),
        ("con", "con_42_1a2b3c4d.png"),
        ("猫" * 100, "猫" * 40 + "_42_1a2b3c4d.png"),
        ("👨‍👩‍👧" * 30, None),
        ("{seed}", "{seed}_42_1a2b3c4d.png"),
    ],
)
def test_any_title_becomes_a_name_that_every_system_stores(title: str, saved: str | None) -> None:
    name = safe_name(name_of(replace(RESULT, title=title)), 240)
    assert name.endswith("_42_1a2b3c4d.png")
    assert len(plain(title, 120).encode()) <= 120
    assert not set(name) & set('<>:"|?*/\\')
    assert saved is None or name == saved


def test_an_extension_stays_as_it_is_and_may_be_missing() -> None:
    assert name_of(replace(RESULT, filename="clip.webm"), "{id}") == "1a2b3c4d.webm"
    assert name_of(replace(RESULT, filename="noextension"), "{id}_{name}") == "1a2b3c4d_noextension"
    assert name_of(replace(RESULT, filename=".hidden"), "{id}") == "1a2b3c4d"


@pytest.mark.parametrize(
    ("pattern", "code"),
    [
        ("{titel}_{id}", "unknown_placeholder"),
        ("{}", "unknown_placeholder"),
        ("{title!r}", "unknown_placeholder"),
        ("{ title }", "unknown_placeholder"),
        ("{title", "not_in_a_name"),
        ("title}", "not_in_a_name"),
        ("out/{title}", "not_in_a_name"),
        ("{id}:{seed}", "not_in_a_name"),
        ("a\nb", "not_in_a_name"),
        ("  ", "empty_value"),
        ("a" * 101, "too_long"),
    ],
)
def test_a_pattern_that_makes_no_name_is_refused_with_its_field(pattern: str, code: str) -> None:
    with pytest.raises(Invalid) as refused:
        checked_pattern(pattern, "pattern")
    assert (refused.value.code, refused.value.field) == (code, "pattern")


def test_every_placeholder_may_be_used() -> None:
    pattern = " ".join(f"{{{each}}}" for each in PLACEHOLDERS)
    assert checked_pattern(f" {pattern} ", "pattern") == pattern

"""What becomes of an author's prefix."""

from datetime import datetime
from typing import Any

import pytest

from genqueue.backends.comfyui.graph.prefixes import expanded, is_known, leaves_the_folder, stem_of

AT = datetime(2026, 3, 4, 5, 6, 7)
GRAPH: dict[str, Any] = {
    "1": {
        "class_type": "KSampler",
        "inputs": {"seed": 7, "cfg": 8.0, "denoise": 0.5, "add": True, "model": ["4", 0]},
        "_meta": {"title": "Draw"},
    },
    "2": {"class_type": "CLIPTextEncode", "inputs": {"text": "a/b: c?"}, "_meta": {"title": "Draw"}},
    "3": {"class_type": "LoadImage", "inputs": {"image": "x"}, "_meta": {"title": "主图"}},
    "4": None,
}


@pytest.mark.parametrize(
    ("prefix", "stem"),
    [
        ("ComfyUI", "ComfyUI"),
        ("video/ComfyUI", "ComfyUI"),
        (r"video\夏季 款", "夏季 款"),
        ("ภาพที่ ๑", "ภาพที่ ๑"),
        ("_x_", "_x_"),
        ("", "o"),
        ("folder/", "o"),
        ("..", "o"),
        ("###", "o"),
        ("a:b", "a_b"),
        ("主图(白底)", "主图_白底"),
        ("A+B #3", "A_B_3"),
        ('"quoted" [output]', "quoted_output"),
        (".hidden", "hidden"),
        ("a..b...c", "a.b.c"),
        ("100%", "100"),
        ("a\x00\x1f\ud800b\u202e", "a_b"),
        ("blake3:0a", "blake3_0a"),
        ("%width%x%height%", "%width%x%height%"),
        ("pic_%batch_num%!", "pic_%batch_num%"),
        ("x" * 200, "x" * 120),
        ("图" * 100, "图" * 40),
    ],
)
def test_what_is_plain_in_the_last_part_stays(prefix: str, stem: str) -> None:
    assert stem_of(prefix) == stem


@pytest.mark.parametrize(
    ("prefix", "filled"),
    [
        ("%date:yyyy-MM-dd%", "2026-03-04"),
        ("%date:yy.M.d hhmmss%_x", "26.3.4 050607_x"),
        ("%date%", "2026-03-04"),
        ("%year%%month%%day%-%hour%%minute%%second%", "20260304-050607"),
        ("%KSampler.seed%", "7"),
        ("%Draw.cfg%", "8"),
        ("%Draw.denoise%_%KSampler.add%", "0.5_true"),
        ("%CLIPTextEncode.text%", "a_b_ c_"),
        ("%主图.image%", "x"),
        ("%width%x%height%", "%width%x%height%"),
        ("%KSampler.model%_%Nobody.seed%_%a.b.c%", "%KSampler.model%_%Nobody.seed%_%a.b.c%"),
        ("50% off", "50% off"),
    ],
)
def test_placeholders_are_filled_in_as_on_the_servers_own_page(prefix: str, filled: str) -> None:
    assert expanded(prefix, GRAPH, AT) == filled


def test_without_a_time_a_date_stays_as_it_is() -> None:
    assert expanded("%date:yyyy%_%day%", GRAPH, None) == "%date:yyyy%_%day%"


@pytest.mark.parametrize("prefix", ["../x", "a/../b", "/x", "C:\\x", "..\\x"])
def test_what_points_outside_is_known(prefix: str) -> None:
    assert leaves_the_folder(prefix)
    assert not leaves_the_folder(f"x{prefix[-1]}")


def test_a_name_that_the_server_completes_is_not_known() -> None:
    assert [is_known(stem) for stem in ("o", "%width%", "a_%batch_num%")] == [True, False, False]

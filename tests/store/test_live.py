"""What runs now, as one process knows it."""

from genqueue.store.live.memory import LAST_PREVIEWS, Live


def test_who_was_told_of_a_picture_just_before_the_end_still_gets_it() -> None:
    live = Live()
    live.show("t", 1, b"picture")
    live.forget("t")
    assert (live.progress("t"), live.preview("t")) == (None, b"picture")

    live.show("t", 2, b"of the next run")
    assert live.preview("t") == b"of the next run"


def test_only_the_last_runs_that_ended_keep_their_pictures() -> None:
    live = Live()
    names = [f"t{number}" for number in range(LAST_PREVIEWS + 3)]
    for name in names:
        live.show(name, 1, name.encode())
        live.forget(name)
        live.forget(name)
    assert [name for name in names if live.preview(name) is None] == names[:3]

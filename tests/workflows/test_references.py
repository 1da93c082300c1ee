import pytest

from genqueue.workflows.references import input_name, is_reference, reference, upload_id

DIGEST = "ab" * 32


@pytest.mark.parametrize(
    ("filename", "name"),
    [
        ("photo.PNG", "png"),
        ("C:\\pictures\\photo.jpeg", "jpeg"),
        ("../../etc/passwd", "bin"),
        ("archive.tar.gz", "gz"),
        ("名字.图片", "bin"),
        ("noname", "bin"),
        ("a.p/../ng", "bin"),
        ("bad.p ng", "bin"),
    ],
)
def test_the_name_on_a_server_is_the_hash_and_a_plain_extension(filename: str, name: str) -> None:
    assert input_name(DIGEST, filename) == f"genqueue/{DIGEST[:32]}.{name}"


def test_a_reference_is_the_whole_string() -> None:
    assert is_reference(reference("018f-Ab_9"))
    assert upload_id(reference("018f-Ab_9")) == "018f-Ab_9"
    for text in ("upload:", "upload:a b", " upload:a", "upload:a\n", "see upload:a", 3, None):
        assert not is_reference(text)

"""Ids and names of others as parts of a path: a backend, or a user who types an id, may put anything into them."""

from urllib.parse import quote


def segment(text: str) -> str:
    """The text as one segment of a path, whatever its characters are. `.` and `..` are quoted too: clients and proxies
    would resolve them."""
    quoted = quote(text, safe="", errors="surrogatepass")
    return quoted.replace(".", "%2E") if quoted in (".", "..") else quoted

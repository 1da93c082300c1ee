"""`python -m tests.surface`: write the surface, and the table of docs/settings.md, as they are now."""

from tests.surface import documents
from tests.surface.snapshot import FILE, collect, write

if __name__ == "__main__":
    write(collect())
    documents.write()
    print(f"written: {FILE}, {documents.PAGE}")

"""`python -m tests.surface`: write the surface as it is now."""

from tests.surface.snapshot import FILE, collect, write

if __name__ == "__main__":
    write(collect())
    print(f"written: {FILE}")

"""What a durable write costs on this disk: the figure beside which every other is read."""

import os
import statistics
import tempfile
import time
from pathlib import Path


def sync_ms(folder: Path, rounds: int = 200) -> float:
    """Median of fdatasync after 4 KB appended, in milliseconds."""
    times = []
    with tempfile.NamedTemporaryFile(dir=folder) as file:
        for _ in range(rounds):
            file.write(b"x" * 4096)
            file.flush()
            began = time.perf_counter()
            (getattr(os, "fdatasync", os.fsync))(file.fileno())
            times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)

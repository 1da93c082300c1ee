"""Names that others rely on: routes, JSON fields, codes, commands, settings, metrics, events and checkpoints.

    python -m tests.surface

writes them to `tests/data/surface.json`, and the table of `docs/settings.md`. After a change that is meant, the
difference of that file shows what callers and scripts will meet; `test_surface.py` fails for one that is not.
"""

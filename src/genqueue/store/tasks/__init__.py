"""Tasks as rows, apart from their runs: creation, user actions, pauses, frozen graphs, counters and run times."""

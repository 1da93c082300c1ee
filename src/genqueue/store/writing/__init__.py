"""The write path: one writer, fenced transactions, statements over lists of moves, the event log, and the only place
that assigns a status."""

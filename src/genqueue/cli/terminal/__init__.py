"""The base of every command: shared options, session, exit codes, signals, and output."""

"""What every command has: its options, its session, exit codes, signals, and how it speaks."""

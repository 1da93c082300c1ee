"""Backups of a SQLite database (made, checked, rotated, restored), and the checks before and while it is in use."""

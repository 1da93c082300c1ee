"""Copies of a SQLite database: made, checked, put back, and what is refused before one is opened."""

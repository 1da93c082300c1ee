"""Connections to the database, the schema, and whether the file or server behind them is still the same."""

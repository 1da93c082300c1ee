"""Connections to the database, its schema, time-outs, and the check that it is still the database that was opened."""

"""Bringing what a run made into our storage."""

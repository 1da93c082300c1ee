"""Downloads what a run made and keeps it in our storage."""

"""Periodic verbs: due retries, overdue stops, skipping of old tasks at a start, purging, and retention."""

"""Decides what becomes of a task whose run has ended, failed or vanished, takes too long, or cannot be asked about."""

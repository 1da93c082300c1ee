"""Attempts: how one is claimed, each step of it, how it ends, what it leaves behind, and how it is found again."""

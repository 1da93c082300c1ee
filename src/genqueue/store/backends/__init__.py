"""Backends as rows: what they have, who holds them, what is open there, and what an outage or a removal changes."""

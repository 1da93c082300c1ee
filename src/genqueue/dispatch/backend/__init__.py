"""A backend that this worker holds: its client, its health, its catalog and its signals."""

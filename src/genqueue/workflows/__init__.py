"""Workflows: templates and their parameters, bare graphs, and how values become a frozen graph. Pure: no I/O."""

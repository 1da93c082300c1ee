"""The steps of a run in their order, and what follows it from outside."""

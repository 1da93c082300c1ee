"""Servers that need no graphics card and fail on demand, for the demonstration and the tests."""

"""Stored files over HTTP: served, zipped, made small, and named."""

"""Rows as JSON, in the words of the reader."""

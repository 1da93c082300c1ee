"""Rows as JSON, with texts in the reader's language."""

"""Queries for pages, events and the command line: nothing here writes but the rows of uploads."""

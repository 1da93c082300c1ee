"""In front of every route: connections, callers, sizes, encodings, and the pages."""

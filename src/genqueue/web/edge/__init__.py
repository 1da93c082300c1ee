"""What stands before every route: connections, callers, sizes, encodings, and the pages."""

"""Read queries for the pages, the event feed and the command line; the only rows written here are those of uploads."""

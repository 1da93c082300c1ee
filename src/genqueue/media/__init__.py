"""Media files: their true type, dimensions and duration, and thumbnails. Reads only the file that is passed in."""

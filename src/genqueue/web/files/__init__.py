"""Stored files over HTTP: serving, ZIP archives, thumbnails, and file names."""

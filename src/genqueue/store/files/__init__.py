"""Storages for the bytes of uploads and outputs (a folder or a bucket), keys, free disk space, garbage collection."""

"""Where the bytes of uploads and outputs lie: storages, keys, the space that is left, and what may be deleted."""

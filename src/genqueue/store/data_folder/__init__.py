"""The data folder as files: private permissions, durable writes (fsync), and access checks before use."""

"""The dispatcher: holds backends, claims for them, keeps a run for every open attempt there."""

"""The steps of a run in their order: following it, ending orphans, and containing exceptions."""

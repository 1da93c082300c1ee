"""A request becomes tasks, or an error that names the field."""

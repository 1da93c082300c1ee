"""Intake: turns a request into tasks, or into an error that names the field."""

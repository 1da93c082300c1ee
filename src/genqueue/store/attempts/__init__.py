"""Verbs on attempts: claim, submit and the further steps, endings with their output files, resume and adopt."""

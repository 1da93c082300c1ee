"""The dispatcher: leases backends, claims tasks for them, and keeps one run for every open attempt there."""

"""`genqueue tasks`: selects, shows, changes and exports tasks."""

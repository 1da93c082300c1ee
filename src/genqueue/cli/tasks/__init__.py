"""`genqueue tasks`: choosing tasks, showing them, acting on them, exporting them."""

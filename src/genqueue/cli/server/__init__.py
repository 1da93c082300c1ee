"""`genqueue serve`: the web server and the dispatcher in this process."""

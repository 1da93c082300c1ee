"""`genqueue check`: findings about the machine and the installation."""

"""`genqueue demo` and `genqueue simulate`: an installation to try out, and simulated backends."""

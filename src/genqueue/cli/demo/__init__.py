"""`genqueue demo` and `genqueue simulate`: a studio to look at, and simulated backends."""

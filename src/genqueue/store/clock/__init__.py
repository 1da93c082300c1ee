"""Steps of the machine's clock, the moments that move with it, and the clock that all machines share."""

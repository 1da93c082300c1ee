"""Steps of the machine's clock, the stored times that are shifted by them, and the clock that all machines share."""

"""What we answer, one file for each noun."""

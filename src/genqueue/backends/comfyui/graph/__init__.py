"""The graph of one attempt, as it is sent, and the names of the files that it will save."""

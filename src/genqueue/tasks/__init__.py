"""The task model: statuses and legal moves, frozen values, lanes, retry delays, run times and estimates. Pure: no
I/O."""

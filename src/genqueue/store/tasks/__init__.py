"""Tasks as rows, apart from their runs: creating them, what users do with them, what is counted and remembered of
them.
"""

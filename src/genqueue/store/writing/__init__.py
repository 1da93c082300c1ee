"""How anything is written: the one writer, its transactions with their fence, statements over many moves, the event
log, and the only place that assigns a status.
"""

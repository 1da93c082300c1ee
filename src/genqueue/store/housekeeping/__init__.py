"""What is done without being asked for: due retries, overdue stops, tasks from long ago, and what is old enough to
go.
"""

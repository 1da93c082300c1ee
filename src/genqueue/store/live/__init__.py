"""Progress and previews of running tasks: kept in memory, and relayed between processes."""

"""Progress and previews: in memory only, and handed on between processes."""

"""The settings that users change: a file in an embedded installation, rows where several processes share them."""

"""Sources: tables whose rows become tasks, read from files: CSV, XLSX, text, pasted cells, folders of pictures."""

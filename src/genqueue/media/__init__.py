"""What a file is: its true type, its size and length, and a small picture of it. Reads only what it is handed."""

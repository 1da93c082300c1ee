"""What users decide: in a file on one machine, in rows where several processes share them."""

"""What was found, as a list or as a table."""

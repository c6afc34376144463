"""Examples that a query is to be like."""

"""The facts of pieces on the command line: printing them, and searching by them."""

"""What works for the works of the library in the background."""

"""What shows a label's spread over the library."""

"""What is the user's own in a library: marks on pieces, lists of pieces, and what was asked."""

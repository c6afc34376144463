"""What the user keeps: lists, saved searches and marks on pieces, changed in a lane, and written out of the program."""

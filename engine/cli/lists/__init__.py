"""Commands for lists, ratings, tags and remarks, and for what leaves the program."""

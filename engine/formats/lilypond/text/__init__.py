"""LilyPond text: its tokens, the names of its notes, and the words of its markup."""

"""What the tokens of **kern and their neighbours mean, each by itself."""

"""What meaning has to beat: full text alone, and a text encoder alone over captions."""

"""Query by example: pieces, files and recordings that the results are to be like."""

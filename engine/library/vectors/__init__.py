"""The embeddings of pieces: the table that is the truth, and the matrix that is searched."""

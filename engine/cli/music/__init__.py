"""Any mixture of files, folders and texts on the command line, and their embeddings."""

"""What leaves the program: lists and results as playlists, tables, documents, and folders of copies."""

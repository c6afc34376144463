"""The window's languages: a .ts file each to be translated, and beside it the .qm that the program reads."""

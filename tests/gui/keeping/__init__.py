"""Lists, saved searches, marks and export in the window, on a real library."""

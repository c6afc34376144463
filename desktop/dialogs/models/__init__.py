"""Dialogs about models: which there are, consent before a download, an import from files."""

"""The dialog that records an example."""

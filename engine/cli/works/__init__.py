"""`incipit works …`."""

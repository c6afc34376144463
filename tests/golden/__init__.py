"""Against what the reference CLaMP 3 code gives."""

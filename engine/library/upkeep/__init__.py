"""What keeps the library in step with the disks: what a scan has seen, what has moved, what is forgotten."""

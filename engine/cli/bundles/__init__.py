"""`incipit bundles …`, what is more than a few lines of it."""

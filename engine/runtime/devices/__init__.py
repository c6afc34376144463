"""What graphs run on: execution providers, whether they work here, and why not."""

"""Who composed, by whatever name, and which work it is, by whatever number."""

"""What searching costs, and how far its answers can be relied on."""

"""What a space is worth: ranks, pairs, zero-shot classification and linear probes (numpy only)."""

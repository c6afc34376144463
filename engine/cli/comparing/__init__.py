"""What CLaMP 3's scripts do with embeddings: similarities, retrieval figures, labels and probes."""

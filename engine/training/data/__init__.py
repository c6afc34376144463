"""What training reads: texts as vectors, pieces as patches, recordings as features, and how they are varied."""

"""What one gets of a piece before opening it: its first system engraved, and its sound; run in worker processes."""

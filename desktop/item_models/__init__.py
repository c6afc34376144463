"""What Qt's views show, as item models over the engine's values."""

"""The parts that views are made of; none of them knows the engine's work."""

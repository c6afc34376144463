"""Neural networks in torch, configured by frozen dataclasses."""

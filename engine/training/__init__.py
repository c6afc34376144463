"""Training of the small bundle's encoders."""

"""Choosing pieces by what is known of them."""

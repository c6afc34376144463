"""Fetching published checkpoints from a hub, with consent, to Incipit's own folder."""

"""Importing a checkpoint of the published sizes."""

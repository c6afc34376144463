"""The areas of the window, each made of widgets and item models."""

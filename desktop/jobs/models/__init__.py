"""What the window does with models: fetched, imported and removed in other processes, switched in a lane."""

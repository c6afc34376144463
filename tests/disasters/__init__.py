"""Files that would take a program down: each costs itself, with one sentence."""

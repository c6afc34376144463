"""The machine that the program runs on: its audio outputs, its battery and its load."""

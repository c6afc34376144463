"""What the window costs: opening, answering, scrolling, memory and the freedom of its event loop."""

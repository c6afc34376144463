"""The real program in a process of its own, used from outside by what can be seen, clicked and typed."""

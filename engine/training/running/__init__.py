"""The whole training as one run of stages that may be interrupted at any time."""

"""Measurements that print ratios; none of them is a test: run them with `python -m tests.benchmarks.NAME`."""

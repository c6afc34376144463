"""Processes that are spawned, never forked: for files that nobody vouches for, and for long work beside a window."""

from engine.workers.generator import GeneratorProcess, run_generator
from engine.workers.outcome import Failure, WorkerError
from engine.workers.pool import WorkerPool

__all__ = ["Failure", "GeneratorProcess", "WorkerError", "WorkerPool", "run_generator"]

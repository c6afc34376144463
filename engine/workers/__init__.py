"""Processes that are spawned, never forked: for files that nobody vouches for, and for long work beside a window."""

from engine.workers.generator import GeneratorProcess, run_generator
from engine.workers.outcome import Failure, WorkerError
from engine.workers.pool import WorkerPool
from engine.workers.spawning import occupy_standard_streams

__all__ = ["Failure", "GeneratorProcess", "WorkerError", "WorkerPool", "occupy_standard_streams", "run_generator"]

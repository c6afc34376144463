"""From a checkpoint or a download to a bundle that runs: generators of Progress."""

"""One module for each thing that a user does: what areas want is asked of jobs, what jobs tell is shown in areas."""

"""A recording's pitches, rhythm and sound as one vector, beside what musicnn says of its timbre."""

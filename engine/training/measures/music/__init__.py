"""Music asked for by music: score, MIDI and recordings of one work; and classes without any training."""

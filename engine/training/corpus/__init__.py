"""From files of the corpus to notation texts: what is read, converted and kept."""

"""The blocks of the note features, each made of notes on a common grid."""

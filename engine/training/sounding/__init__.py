"""From pieces and recordings to what the audio encoder is trained on: excerpts, features, and the files of them."""

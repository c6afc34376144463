"""Whether a trained space is worth anything, measured on pieces that it was not trained on."""

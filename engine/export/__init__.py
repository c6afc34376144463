"""torch to ONNX, quantisation and parity."""

"""Arrays to embeddings: the only place that opens an ONNX session."""

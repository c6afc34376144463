"""Everything that Incipit does, without a window."""

import os

# ONNX Runtime would write an identifier and what it does into the user's cache, and send it to Microsoft. It looks at
# this once, before its first session, in every process; those that Incipit starts inherit it.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

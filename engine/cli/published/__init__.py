"""`incipit bundles published` and `download`: what others have published, agreed to and fetched."""

"""The sample pieces as ABC, and the script that makes the other formats of them."""

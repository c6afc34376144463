"""The map of the library as a picture: where one looks, what is drawn, and what is within a line drawn around it."""

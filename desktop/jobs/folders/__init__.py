"""Jobs on the user's folders while the window is open."""

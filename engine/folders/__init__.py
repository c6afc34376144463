"""What lies in the user's folders: looked through, passed over by rules, and watched."""

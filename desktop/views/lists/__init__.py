"""Lists and saved searches: their sections in the sidebar, and the page that shows a list."""

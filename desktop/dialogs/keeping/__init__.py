"""What is asked when pieces are listed, tagged and exported."""

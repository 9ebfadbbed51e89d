"""Practice: the same screens in another world."""

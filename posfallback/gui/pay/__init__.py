"""Tenders, and what is said when a sale is sealed."""

"""The page that tells of outages and drills."""

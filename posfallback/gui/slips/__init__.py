"""The slip form: paper slips are entered as they are written."""

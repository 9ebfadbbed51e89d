"""Papers and printers: what came out, what is in doubt, what to write by hand."""

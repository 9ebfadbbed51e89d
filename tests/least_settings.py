"""The least that a settings file must say."""

LEAST = """
[store]
id = "012"
name = "Harbour Market"
currency = "USD"
[register]
id = "03"
[tax]
prices = "exclusive"
"""

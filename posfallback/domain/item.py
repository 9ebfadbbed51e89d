"""An item of the catalogue: the frozen price of one thing that can be sold.

Rule of this module: values only.
"""

import msgspec

from posfallback.domain.facts import SoldBy


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """`code` is 14 digits (GTIN or PLU, zero-padded) or the store's own code in upper case.

    `price_minor` is the price for `price_for` units: "2 for 6.00" is 600 and 2. `tax` is rate codes joined by "+".
    `age` is the minimum age in years, 0 for none.
    """

    code: str
    name: str
    price_minor: int
    department: str = ""
    sold_by: SoldBy = "each"
    price_for: int = 1
    tax: str = ""
    age: int = 0

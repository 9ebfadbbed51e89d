"""Writes resources/demo/catalogue.csv, the price list of Harbour Market, from the tables below.

The store, its names and its prices are invented. Bar codes are made under GS1's demonstration prefix 952, which no real
product carries; produce has the look-up numbers that greengrocers everywhere use. Run it after changing a table;
`--check` only says whether the file is up to date.
"""

import argparse
import csv
import io
import sys
from collections.abc import Iterator
from pathlib import Path

from posfallback.domain.codes import check_digit

CATALOGUE = Path(__file__).resolve().parent.parent / "resources" / "demo" / "catalogue.csv"
HEADER = ("code", "name", "department", "sold_by", "price", "price_for", "tax", "age")

# Each block: department, default tax codes, default minimum age; then one line a kind of goods. A line is
# `NAME: VARIANT PRICE, VARIANT PRICE ...`; a price `2/6.00` is "2 for 6.00". What stands before `NAME`:
# `#4011` a look-up number, sold by the kg; `#4011*` the same, sold by the piece; `%` goods of the counter, weighed into
# a label with the price in its bar code; `8` a short bar code (GTIN-8); `x24` a case with a bar code of 14 digits.
# `!A+B` at the end sets other tax codes, `!` none, and `@18` another age.
GOODS = """
== Produce | |
#4011 Bananas 1.69
#4017 Apples Granny Smith 3.29
#4131 Apples Fuji 3.49
#4135 Apples Gala 2.99
#4409 Pears Bartlett 3.19
#4012 Oranges navel 2.79
#4450 Clementines 3.99
#4053* Lemon 0.69
#4048* Lime 3/1.00
#4022 Grapes white seedless 5.49
#4023 Grapes red seedless 5.49
#4038 Peaches yellow 4.29
#4036 Nectarines 4.29
#4040 Plums black 4.49
#4045 Cherries 8.99
#4030* Kiwi 2/1.20
#4959* Mango 1.49
#4430* Pineapple 3.49
#4032 Watermelon seedless 1.39
#4050* Cantaloupe 2.99
#4046* Avocado small 1.19
#4225* Avocado large 2/3.50
#4072 Potatoes russet 1.79
#4816 Sweet potatoes 2.29
#4093 Onions yellow 1.89
#4082 Onions red 2.19
#4608* Garlic 0.79
#4612 Ginger root 6.99
#4562 Carrots loose 1.59
#4064 Tomatoes 3.79
#4087 Tomatoes roma 2.99
#4062* Cucumber 0.99
#4065 Peppers green 3.99
#4688 Peppers red 5.99
#4067 Zucchini 3.29
#4081 Eggplant 3.69
#4060* Broccoli 1.99
#4079* Cauliflower 3.29
#4061* Iceberg lettuce 1.79
#4640* Romaine lettuce 1.99
#4069 Cabbage green 1.49
#4068* Green onions 0.89
#4889* Cilantro 0.99
#4899* Parsley 0.99
#4078* Sweet corn 4/2.00
#4650 Mushrooms portabella 11.90
Quayside salad: mixed 150 g 2.99, rocket 120 g 2.99, spinach 200 g 3.29
Strawberries: 250 g 2.99, 500 g 4.99
Blueberries: 125 g 2/5.00
Cherry tomatoes: 250 g 2.49
Mushrooms white: 250 g 1.99

== Bakery | |
#6101* White roll 0.45
#6102* Seeded roll 0.55
#6103* Croissant 2/3.00
#6104* Almond croissant 2.25
#6105* Cinnamon bun 2.49
#6106* Blueberry muffin 1.99
#6107* Chocolate muffin 1.99
#6108* Bagel plain 4/3.20
#6109* Bagel sesame 4/3.20
#6110* Pretzel 1.25
#6111* Baguette 1.79
#6112* Scone 1.59
#6113* Donut glazed 6/4.50
Harbour loaf: white 500 g 2.49, wheat 500 g 2.69, rye 750 g 3.45
Harbour sourdough: 500 g 3.99, 1 kg 6.49
Quayside toast: white 400 g 1.99, wholemeal 400 g 2.19, raisin 400 g 2.99
Tortillas: corn 10 pieces 1.89, wheat 8 pieces 2.49
Pita bread: 6 pieces 1.79
Burger buns: 4 pieces 1.69, 8 pieces 2.79
Hot dog rolls: 6 pieces 1.89
Banana bread: 400 g 4.49
Apple pie: 600 g 6.99
Carrot cake: 500 g 7.49
Cheesecake: 500 g 8.99
Brownies: 4 pieces 3.99

== Deli | |
% Ham cooked 15.90
% Ham smoked 18.50
% Turkey breast 19.90
% Roast beef 27.90
% Salami 21.50
% Pastrami 25.90
% Mortadella 14.90
% Swiss cheese 19.90
% Provolone 17.90
% Gouda aged 22.50
% Brie 20.90
% Feta in brine 13.90
% Olives green 11.90
% Olives mixed 12.50
% Potato salad 7.90
% Coleslaw 6.90
% Pasta salad 8.90
#6201* Roast chicken whole 8.99 !A+B
#6202* Soup of the day 350 ml 4.49 !A+B
#6203* Sandwich ham and cheese 5.49 !A+B
#6204* Sandwich egg 4.99 !A+B
#6205* Wrap chicken 6.29 !A+B
#6206* Coffee small 1.99 !A+B
#6207* Coffee large 2.69 !A+B
Hummus: plain 200 g 3.29, paprika 200 g 3.29
Guacamole: 200 g 3.99
Pesto fresh: 150 g 4.49

== Meat and fish | |
% Ground beef 10.90
% Beef stew cubes 14.90
% Sirloin steak 24.90
% Ribeye steak 32.90
% Pork chops 9.90
% Pork shoulder 6.90
% Spare ribs 9.50
% Lamb chops 26.90
% Chicken thighs 7.90
% Chicken breast 12.90
% Chicken wings 6.50
% Cod fillet 22.90
% Salmon fillet 27.90
% Trout whole 15.90
% Shrimp peeled 24.90
% Mussels 7.90
Bacon: streaky 300 g 5.49, turkey 250 g 4.99
Frankfurters: 6 pieces 4.29
Bratwurst: 4 pieces 5.49
Chorizo: 200 g 4.99
Smoked salmon: 100 g 2/11.00
Tofu: plain 400 g 2.99, smoked 200 g 2.99
Veggie burgers: 2 pieces 4.49
Fish cakes: 4 pieces 5.99

== Dairy | |
Seacow milk: whole 1 l 1.49, whole 2 l 2.69, low fat 1 l 1.49, low fat 2 l 2.69, skim 1 l 1.49
Seacow lactose free milk: 1 l 2.19
Seacow butter: salted 250 g 3.99, unsalted 250 g 3.99
Seacow cream: whipping 250 ml 2.29, sour 200 g 1.79
Seacow yogurt: plain 500 g 2.49, strawberry 150 g 5/4.00, peach 150 g 5/4.00, vanilla 150 g 5/4.00
Greek yogurt: 200 g 1.69, 500 g 3.79
Kefir: 500 ml 2.79
Cottage cheese: 250 g 2.49
Cream cheese: plain 200 g 2.79, chives 200 g 2.79
Cheddar: mild 250 g 3.99, sharp 250 g 4.29, sliced 200 g 3.79
Mozzarella: ball 125 g 1.79, grated 250 g 3.49
Parmesan: 150 g 5.49
Blue cheese: 150 g 4.29
Eggs: 6 large 2.49, 12 large 4.29, 12 organic 6.49
Oat drink: 1 l 2/4.50
Soy drink: 1 l 1.99
Almond drink: 1 l 2.59
Rice pudding: 200 g 1.19
Chocolate pudding: 200 g 1.19
Orange juice chilled: 1 l 3.49
Pizza dough: 400 g 2.79

== Frozen | |
Frostbay peas: 450 g 1.99, 1 kg 3.79
Frostbay spinach: 450 g 2.19
Frostbay mixed vegetables: 750 g 2.99
Frostbay sweet corn: 450 g 1.99
Frostbay fries: 750 g 2.99, 1.5 kg 4.99
Frostbay hash browns: 600 g 2.99
Frostbay berries: 500 g 4.99
Frostbay fish fingers: 10 pieces 4.29, 20 pieces 7.49
Frostbay cod fillets: 400 g 7.99
Frostbay shrimp: 300 g 8.99
Pizza Marina: margherita 350 g 2/7.00, salami 360 g 2/7.00, vegetables 380 g 2/7.00
Lasagne: 400 g 4.49
Chicken nuggets: 450 g 5.49
Spring rolls: 12 pieces 4.99
Ice cream Breakwater: vanilla 900 ml 4.99, chocolate 900 ml 4.99, pistachio 500 ml 5.49
Fruit bars: 6 pieces 3.99
Ice cubes: 2 kg 2.49

== Pantry | |
Quayside flour: white 1 kg 1.59, white 2.5 kg 3.29, wholemeal 1 kg 1.99
Quayside sugar: white 1 kg 1.69, brown 500 g 1.79
Sea salt: 500 g 0.99
Baking powder: 100 g 1.29
Dry yeast: 3 x 7 g 1.39
Quayside rice: long grain 1 kg 2.29, basmati 1 kg 3.99, brown 1 kg 2.99
Quayside pasta: spaghetti 500 g 2/2.50, penne 500 g 2/2.50, fusilli 500 g 2/2.50, lasagne 500 g 1.99
Couscous: 500 g 2.29
Lentils: red 500 g 2.19, brown 500 g 1.99
Chickpeas dry: 500 g 1.99
Oat flakes: 500 g 1.79, 1 kg 2.99
Corn flakes: 500 g 3.29
Granola: honey 500 g 4.49, nuts 500 g 4.99
Quayside tomatoes: chopped 400 g 4/4.00, peeled 400 g 4/4.00, paste 140 g 0.99
Quayside beans: kidney 400 g 1.09, baked 400 g 1.19, white 400 g 1.09
Quayside chickpeas: 400 g 1.09
Sweet corn tin: 300 g 1.19
Tuna: in water 145 g 3/4.50, in oil 145 g 3/4.50
Sardines: 120 g 1.89
Soup tin: tomato 400 g 1.79, chicken 400 g 1.99, lentil 400 g 1.89
Broth cubes: vegetable 8 pieces 1.49, chicken 8 pieces 1.49
Pasta sauce: basil 400 g 2.49, arrabbiata 400 g 2.49
Olive oil: 500 ml 7.99, 1 l 13.99
Sunflower oil: 1 l 3.49
Vinegar: white 500 ml 1.49, balsamic 250 ml 3.99
Soy sauce: 150 ml 2.29
Ketchup: 500 ml 2.79
Mustard: 250 ml 1.99
Mayonnaise: 400 ml 3.29
Hot sauce: 150 ml 2.49
Honey: 350 g 5.49
Jam: strawberry 340 g 2.99, apricot 340 g 2.99
Peanut butter: smooth 350 g 3.29, crunchy 350 g 3.29
Hazelnut spread: 400 g 4.29
Maple syrup: 250 ml 6.99
Pepper black: ground 50 g 2.49
Paprika: 45 g 1.99
Cinnamon: 40 g 1.99
Oregano: 15 g 1.49
Coffee Mole: ground 250 g 4.99, ground 500 g 8.99, beans 1 kg 15.99, decaf 250 g 5.49
Tea: black 40 bags 2.49, green 40 bags 2.99, mint 20 bags 2.29
Cocoa: 250 g 3.49
Baby food: carrot 190 g 1.49, apple 190 g 1.49

== Snacks | A |
Chips Lighthouse: salted 150 g 2/5.00, paprika 150 g 2/5.00, vinegar 150 g 2/5.00
Tortilla chips: 200 g 2.29
Salsa: mild 300 g 2.79, hot 300 g 2.79
Pretzels: 250 g 2.29
Popcorn: salted 100 g 1.79, sweet 100 g 1.79
Crackers: plain 200 g 1.69, cheese 200 g 1.99
Peanuts: salted 200 g 2.29
Almonds: 150 g 3.99
Cashews: 150 g 4.29
Trail mix: 200 g 3.49
Raisins: 250 g 2.29 !
Chocolate Anchor: milk 100 g 2/4.00, dark 100 g 2/4.00, nut 100 g 2/4.00, white 100 g 2/4.00
Cookies: chocolate chip 200 g 2.99, oat 200 g 2.99, shortbread 160 g 2.49
Wafers: 150 g 1.99
Rice cakes: 130 g 1.79
Granola bar: single 40 g 1.19, 6 pieces 4.49
Gummy bears: 200 g 1.99
Licorice: 200 g 2.19
8 Mints 1.09
8 Chewing gum mint 3/3.00
8 Chewing gum fruit 3/3.00
8 Lollipop 0.35
8 Chocolate bar Anchor 1.39
8 Caramel bar 1.39

== Drinks | A |
Water Springhead: still 500 ml 1.19 !, still 1.5 l 1.49 !, sparkling 500 ml 1.19 !, sparkling 1.5 l 1.49 !
x24 Water Springhead still 24 x 500 ml 9.99 !
x6 Water Springhead sparkling 6 x 1.5 l 7.49 !
Cola Bosun: 330 ml 1.29, 500 ml 1.89, 1.5 l 2/5.00, zero 330 ml 1.29, zero 1.5 l 2/5.00
x24 Cola Bosun 24 x 330 ml 17.99
Lemonade Bosun: 500 ml 1.89, 1.5 l 2/5.00
Ginger ale: 330 ml 1.29
Tonic water: 1 l 1.99
Iced tea: lemon 500 ml 1.79, peach 500 ml 1.79
Apple juice: 1 l 2.49 !
Orange juice: 1 l 2.79 !
Cranberry juice: 1 l 3.49 !
Tomato juice: 1 l 2.69 !
Sports drink: blue 500 ml 1.99, orange 500 ml 1.99
Energy drink Gale: 250 ml 2.29 @16, 500 ml 3.29 @16
Elderflower cordial: 500 ml 4.49
Coconut water: 330 ml 2.49 !
Cold brew coffee: 250 ml 2.99

== Beer and wine | A+B | 21
Beer Pilot: lager 355 ml 2.29, lager 6 x 355 ml 10.99, pale ale 355 ml 2.79, pale ale 6 x 355 ml 13.49
Stout Pilot: 440 ml 3.29
Beer Pilot wheat: 500 ml 2.99
Beer Pilot alcohol free: 355 ml 2.19 @0
Cider Orchard Quay: dry 500 ml 3.99, sweet 500 ml 3.99
Red wine: Merlot 750 ml 9.99, Rioja 750 ml 11.99, house 750 ml 2/14.00
White wine: Riesling 750 ml 10.99, Chardonnay 750 ml 9.49, house 750 ml 2/14.00
Rose wine: 750 ml 8.99
Sparkling wine: brut 750 ml 13.99, brut 200 ml 4.99
Port: tawny 750 ml 16.99
Gin: 700 ml 24.99
Rum: 700 ml 22.99
Vodka: 700 ml 19.99
Whisky: 700 ml 34.99

== Household | A+B |
Toilet paper: 4 rolls 3.99, 12 rolls 9.99
Kitchen paper: 2 rolls 3.29
Tissues: 100 pieces 1.79
Napkins: 50 pieces 2.29
Dish soap: 500 ml 2.49
Dishwasher tablets: 30 pieces 8.99
Laundry liquid: 1 l 6.99, 2 l 11.99
Fabric softener: 1 l 4.49
All-purpose cleaner: 750 ml 3.49
Glass cleaner: 500 ml 3.29
Bleach: 1 l 2.29
Sponges: 3 pieces 1.99
Trash bags: 30 l 20 pieces 3.49, 60 l 10 pieces 3.99
Aluminium foil: 10 m 2.99
Cling film: 30 m 2.49
Baking paper: 15 m 2.99
Freezer bags: 3 l 30 pieces 2.79
Candles: 6 pieces 3.49
Batteries: AA 4 pieces 5.99, AAA 4 pieces 5.99
Light bulb: 8 W 4.49
Soap: bar 100 g 1.49, liquid 300 ml 2.79
Shampoo: 300 ml 4.49
Shower gel: 250 ml 3.49
Deodorant: 50 ml 4.29
Toothpaste: 75 ml 2.99
Toothbrush: 1 piece 2.49, 2 pieces 3.99
Razors: 5 pieces 5.49
Hand cream: 75 ml 3.79
Sun cream: SPF 30 150 ml 9.99
Plasters: 20 pieces 2.99
Pain relief: 16 tablets 3.99 !A
Cough syrup: 150 ml 6.99 !A @18
Diapers: size 3 40 pieces 13.99, size 4 36 pieces 13.99
Baby wipes: 72 pieces 2.99
Cat food: chicken 400 g 1.49, fish 400 g 1.49
Dog food: beef 800 g 2.79
Cat litter: 10 l 5.99

== Front counter | A+B |
#9001* Bottle deposit 0.05 !
#9002* Bottle deposit large 0.10 !
#9003* Crate deposit 3.00 !
#9011* Paper bag 0.10
#9012* Reusable bag 1.49
#9013* Cooler bag 4.99
#9021* Newspaper 2.50 !
#9022* Newspaper weekend 4.00 !
#9023* Magazine 5.99
#9031* Postage stamp 0.73 !
#9032* Gift wrap 2.99
#9041* Lottery ticket 2.00 ! @18
#9051* Ice bag 3 kg 2.99
#9061* Flowers bunch 9.99
#9062* Rose single 2.50
8 Matches 0.79 @18
8 Lighter 1.99 @18
Cigarettes Fairway: blue 20 pieces 11.50 @21, red 20 pieces 11.50 @21
Rolling tobacco: 30 g 12.90 @21
Phone card: 10 10.00 !, 20 20.00 !
Umbrella: 1 piece 9.99
"""


class Numbers:
    """Allots the codes: one running number a kind of code, so that a new line at the end changes no other."""

    def __init__(self) -> None:
        self._gtin = 0
        self._short = 0
        self._label = 0

    def gtin13(self) -> str:
        """Return the next GTIN-13; 37 spreads them, so that a mistyped digit finds no neighbour."""
        self._gtin += 1
        return with_check(f"952{self._gtin * 37:09d}")

    def gtin8(self) -> str:
        """Return the next GTIN-8, for goods too small for more."""
        self._short += 1
        return with_check(f"952{self._short * 13:04d}")

    def case(self) -> str:
        """Return the next GTIN-14, for a whole case."""
        return with_check("1" + self.gtin13()[:-1])

    def label(self) -> str:
        """Return the next code of counter goods: the label of the settings with its price at zero."""
        self._label += 1
        return with_check(f"2{70000 + self._label:05d}00000")


def with_check(digits: str) -> str:
    """Return the digits with their check digit."""
    return digits + check_digit(digits)


def price_of(text: str) -> tuple[str, str]:
    """Split `2/6.00` into price and price_for."""
    count, _, price = text.rpartition("/")
    return price, count or "1"


def rows() -> Iterator[tuple[str, ...]]:
    """Yield the rows of the price list in the order of the tables."""
    numbers = Numbers()
    department = tax = age = ""
    for line in GOODS.splitlines():
        if line.startswith("=="):
            department, tax, age = (part.strip() for part in line.removeprefix("==").split("|"))
        elif line:
            for code, name, sold_by, offer in goods(line, numbers):
                own_tax, own_age, words = tax, age, []
                for word in offer.split():
                    if word.startswith("!"):
                        own_tax = word[1:]
                    elif word.startswith("@"):
                        own_age = word[1:].removeprefix("0")
                    else:
                        words.append(word)
                price, price_for = price_of(words.pop())
                yield (code, " ".join([name, *words]), department, sold_by, price, price_for, own_tax, own_age)


def goods(line: str, numbers: Numbers) -> Iterator[tuple[str, str, str, str]]:
    """Yield code, name, unit and offer of each thing that one line of the table stands for."""
    first, _, rest = line.partition(" ")
    if first.startswith("#"):
        yield first.strip("#*"), "", "each" if first.endswith("*") else "kg", rest
    elif first == "%":
        yield numbers.label(), "", "kg", rest
    elif first == "8":
        yield numbers.gtin8(), "", "each", rest
    elif first.startswith("x"):
        yield numbers.case(), "", "each", rest
    else:
        name, _, variants = line.partition(": ")
        for variant in variants.split(", "):
            yield numbers.gtin13(), name, "each", variant


def catalogue() -> str:
    """Return the whole file."""
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\n")
    table.writerow(HEADER)
    table.writerows((code, name.strip(), *rest) for code, name, *rest in rows())
    return written.getvalue()


def main() -> int:
    """Write the file, or with --check say whether it is up to date."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 when the file is out of date")
    if parser.parse_args().check:
        return 0 if CATALOGUE.read_text(encoding="utf-8") == catalogue() else 1
    CATALOGUE.write_text(catalogue(), encoding="utf-8")
    print(f"{CATALOGUE.name}: {catalogue().count(chr(10)) - 1} items")
    return 0


if __name__ == "__main__":
    sys.exit(main())

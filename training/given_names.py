"""Writes src/coref/world-names-table.ts: given names of the world by the gender of those who bear them, from the lists of the Python package
Faker (MIT), which is asked for nothing but its word lists: `pip install Faker` (40.63.0), `python given_names.py`."""
import importlib
import pkgutil
import re
import unicodedata
from collections import Counter

from paths import ROOT

COREF = ROOT / "src" / "coref"
TARGET = COREF / "world-names-table.ts"
# A name is one gender's where it has so many times the lists of the other.
MARGIN = 3
LETTERS = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "ß": "ss"})


def spelling(name):
    """Lower case without accents; None for what is no single word in Latin letters."""
    plain = unicodedata.normalize("NFKD", name.strip().lower().translate(LETTERS))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return plain if re.fullmatch(r"[a-z'-]{2,}", plain) else None


def lists(gender):
    """Each language's list of that gender, as a set of spellings."""
    people = importlib.import_module("faker.providers.person")
    for module in pkgutil.iter_modules(people.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for field in (f"first_names_{gender}", f"first_romanized_names_{gender}"):
            yield {spelling(name) for name in getattr(provider, field, None) or ()} - {None}


def english():
    """The names of given-names-table.ts: men's, women's."""
    text = (COREF / "given-names-table.ts").read_text(encoding="utf-8")
    return [set(table.split()) for table in re.findall(r"= `\n(.*?)`;", text, re.S)]


def main():
    known = english()
    votes = [Counter(name for names in [*lists(gender), own] for name in names) for gender, own in zip(("male", "female"), known)]
    tables = []
    for own, other in ((0, 1), (1, 0)):
        sure = {name for name, count in votes[own].items() if count >= MARGIN * max(votes[other][name], 1 / MARGIN)}
        tables.append(sorted(sure - known[own]))
    TARGET.write_text(source(*tables), encoding="utf-8")


def source(masculine, feminine):
    return (
        "/**\n * Given names of the world that given-names-table.ts has not, or of the other gender, without accents. Written by training/given_names.py from\n"
        " * the word lists of the Python package Faker 40.63.0 (MIT, © 2012 Daniele Faraglia): do not edit.\n */\n"
        f"export const MASCULINE_WORLD_NAMES = `\n{wrap(masculine)}`;\n\nexport const FEMININE_WORLD_NAMES = `\n{wrap(feminine)}`;\n"
    )


def wrap(names, width=150):
    lines, line = [], ""
    for name in names:
        if len(line) + len(name) >= width:
            lines, line = [*lines, line], ""
        line = f"{line} {name}".strip()
    return "\n".join([*lines, line])


if __name__ == "__main__":
    main()

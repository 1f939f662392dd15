"""Sentences some times more with other names of the same class in place of theirs: a name is known by its place as well as by heart. The teachers read them
anew, so nothing that was annotated is claimed of them."""
import random

from labels import AUXILIARY
from spans import spans_of_bio

CHANGED, VARIANTS = 0.7, 2  # the share of names; of each sentence
KINDS = ("per", "org", "geo", "gpe")  # times, works and events fit no other sentence


def named_spans(sentence):
    """(start, end, class) by the automatic names of GMB."""
    return [span for span in spans_of_bio(sentence["gmb"], AUXILIARY["gmb"]) if span[2] in KINDS]


def name_lists(sentences):
    """Class → its distinct names in order: a rare name is as likely as a frequent one."""
    found = {}
    for sentence in sentences:
        for start, end, kind in named_spans(sentence):
            found.setdefault(kind, {})[tuple(sentence["words"][start:end])] = None
    return {kind: list(names) for kind, names in found.items()}


def swap(words, spans, names, chance):
    """`words` with some of the spans replaced; from the right, so that places stay true."""
    words = list(words)
    for start, end, kind in reversed(spans):
        if chance.random() < CHANGED:
            words[start:end] = chance.choice(names[kind])
    return words


def swapped_sentences(sentences):
    """Of each sentence with names some variants, as words; the same each time."""
    named = [s for s in sentences if "gmb" in s]
    names, chance = name_lists(named), random.Random(6)
    variants = [(s["words"], swap(s["words"], named_spans(s), names, chance)) for _ in range(VARIANTS) for s in named]
    return [{"words": variant} for words, variant in variants if variant != words]

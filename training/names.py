"""Names of other corpora, each in its own scheme with its own head: they teach the encoder what a name is."""
from functools import cache

from labels import AUXILIARY
from paths import read_gold, read_jsonl
from spans import bio_tags, head_of_span

CORPORA = {"wikigold": ["train/ner_wikigold.train"],
           "crossner": ["train/ner_crossner_politics.train", "train/ner_crossner_politics.dev"],
           "gmb": ["train/gmb_ner_silver.train"]}
PROPER = "PROPN"


def bio_of(scheme, count, spans):
    ids = {tag: i for i, tag in enumerate(AUXILIARY[scheme])}
    return bio_tags(count, spans, ids)


def name_examples(scheme, pieces):
    """A corpus of names alone."""
    return [{**pieces.sentence(s["tokens"]), scheme: bio_of(scheme, len(s["tokens"]), s["ner"])}
            for name in CORPORA[scheme] for s in read_jsonl(name)]


@cache
def gold_documents():
    """Documents of GUM whose names are gold, and are not trained on."""
    return {line["id"] for line in read_gold()}


def gum_names(document):
    """Names of a document as (start, end, class) over its tokens; None for gold's documents."""
    if document["doc"] in gold_documents():
        return None
    return names_of_mentions(document["upos"], absolute_heads(document), document["mentions"])


def names_of_mentions(upos, heads, mentions):
    """The longest mentions headed by a proper noun; what lies within one is left out."""
    named = [m for m in mentions if upos[head_of_span(heads, m["start"], m["end"])] == PROPER]
    taken, spans = set(), []
    for m in sorted(named, key=lambda m: m["start"] - m["end"]):
        words = set(range(m["start"], m["end"]))
        if not taken & words:
            taken |= words
            spans.append((m["start"], m["end"], m["type"]))
    return spans


def absolute_heads(document):
    """Heads as positions in the document; -1: root."""
    heads = []
    for s in document["sents"]:
        heads += [h - 1 + s["start"] if h else -1 for h in document["head"][s["start"]:s["end"]]]
    return heads

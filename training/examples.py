"""All that is trained on, as examples: the treebanks, events_news without its held-out tenth, news annotated like it, MASC's roles, names of other corpora."""
import json

from annotated import named_sentences
from events_news import is_held_out, load_examples
from labels import make_labels
from names import name_examples
from paths import CACHE, MODEL
from spans import bio_tags
from treebanks import TreeExamples, ewt_sentences, gum_sentences, masc_sentences
from wordpiece import WordPieces

LONGEST = 200  # pieces of a training sentence; the few beyond it would cost a batch each


def within(examples):
    return [e for e in examples if 2 < len(e["input_ids"]) <= LONGEST]


def tree_examples():
    """Labels (kept in the cache) and the examples of EWT and GUM."""
    ewt, gum = ewt_sentences("train"), gum_sentences("train/gum.train.open")
    labels = make_labels(ewt + gum, [s for s in ewt if s["srl"] is not None])
    (CACHE / "labels.json").write_text(json.dumps(labels, indent=1))
    make = TreeExamples(labels, WordPieces(MODEL / "vocab.txt"))
    return labels, within([make(sentence) for sentence in ewt + gum])


def masc_examples(labels, pieces):
    """Words and predicates, whose arguments were reduced to heads by phase 1's parser."""
    make = TreeExamples(labels, pieces)
    parsed = json.loads((CACHE / "heads.masc.json").read_text())
    return [{**pieces.sentence(s["tokens"]), "predicates": make.predicates(s, heads)}
            for s, heads in zip(masc_sentences(), parsed, strict=True) if s["srl"]]


def uner_examples(labels, pieces):
    """Names alone, in EWT's scheme."""
    ids = {tag: i for i, tag in enumerate(labels["uner"])}
    return [{**pieces.sentence(s["tokens"]), "uner": bio_tags(len(s["tokens"]), s["ner"], ids)} for s in named_sentences()]


def all_examples(repeats):
    """`repeats`: how often events_news, the corpus that matters most and that people checked, stands in an epoch."""
    labels, trees = tree_examples()
    pieces = WordPieces(MODEL / "vocab.txt")
    events = [e for e in load_examples("train", labels, pieces) if not is_held_out(e["id"])]
    others = load_examples("annotated", labels, pieces) + masc_examples(labels, pieces)
    named = name_examples("wikigold", pieces) + name_examples("crossner", pieces) + uner_examples(labels, pieces)
    return labels, trees + within(repeats * events + others + named)

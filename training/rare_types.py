"""Types with few training examples, and how well the network finds them: the most likely label, on what it was not trained on
(the held-out tenth of events_news train, and dev)."""
import argparse
from collections import Counter
from pathlib import Path

import numpy as np

from bootstrap import f1
from calibrate import held_out
from evaluate import by_length, open_model
from events_news import is_held_out, load_examples
from measures import Counts, edges
from paths import MODEL
from scorer import score
from wordpiece import WordPieces

FEW = 60


def types_of(labels, example):
    """Type of each annotated event and relation."""
    events = [labels["trigger"][kind] for kind in example["trigger"] if kind]
    return events + [labels["relations"][kind] for _, _, kind in example["relations"]]


def seen_in_training(labels):
    examples = load_examples("train", labels, WordPieces(MODEL / "vocab.txt"))
    seen = Counter(name for e in examples if not is_held_out(e["id"]) for name in types_of(labels, e))
    return {name: seen[name] for name in labels["trigger"][1:] + labels["relations"][1:]}


def count_types(scorer, labels, examples):
    """Counts whose measures are the types."""
    counts = Counts()
    for example, found, ask in score(scorer, by_length(examples)):
        counts.next()
        events = [(word, kind) for word, kind in enumerate(found["trigger"].argmax(-1)) if kind]
        gold = [(word, kind) for word, kind in enumerate(example["trigger"]) if kind]
        by_type(counts, labels["trigger"], events, gold)
        subjects = [(word, 0) for word in range(len(example["first_piece"]))]
        relations = [(s, o, kind) for s, _, o, kind in edges(ask(subjects)["relations"], subjects)]
        by_type(counts, labels["relations"], relations, example["relations"])
    return counts


def by_type(counts, names, found, gold):
    """The type's id stands last."""
    for kind in {key[-1] for key in [*found, *gold]}:
        counts.sets(names[kind], *([key for key in keys if key[-1] == kind] for keys in (found, gold)))


def rare_rows(scorer, labels):
    """(type, examples in training, (right, found, gold) unseen) of the rare types, the rarest first."""
    unseen = held_out(labels) + load_examples("dev", labels, WordPieces(MODEL / "vocab.txt"))
    counts = count_types(scorer, labels, unseen)
    counted = dict(zip(counts.names(), counts.array().sum(0)))
    rare = sorted((n, name) for name, n in seen_in_training(labels).items() if n < FEW)
    return [(name, n, counted.get(name, np.zeros(3))) for n, name in rare]


def markdown(rows):
    lines = ["| type | in training | unseen | found | right | F1 |", "| --- | --- | --- | --- | --- | --- |"]
    for name, seen, (right, found, gold) in rows:
        figure = f"{100 * f1(np.array([right, found, gold])):.0f}" if gold else "–"
        lines.append(f"| {name} | {seen} | {gold:.0f} | {found:.0f} | {right:.0f} | {figure} |")
    return "\n".join(lines)


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("model", type=Path, nargs="?", default=MODEL, help="a folder with reader.onnx, or a checkpoint")
    scorer, labels, _ = open_model(options.parse_args().model)
    print(markdown(rare_rows(scorer, labels)))

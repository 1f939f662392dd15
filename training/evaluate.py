"""Scores a checkpoint (float) or an exported folder (int8) on the development parts. Never on gold."""
import argparse
import json
from pathlib import Path

import torch

import measures
from events_news import load_examples
from export import load_network
from measures import Counts
from paths import MODEL, read_jsonl
from scorer import OnnxScorer, TorchScorer, score
from treebanks import TreeExamples, ewt_sentences, gum_sentences
from wordpiece import WordPieces


def treebank(scorer, labels, sentences):
    """Tags, lemmas and tree; names and PropBank roles where the treebank has them."""
    counts, make = Counts(), TreeExamples(labels, WordPieces(MODEL / "vocab.txt"))
    examples = [{**make(s), "sentence": s} for s in sentences]
    for example, found, ask in score(scorer, [e for e in examples if len(e["input_ids"]) <= 512]):
        measures.count_trees(counts, labels, example, found)
        measures.count_lemmas(counts, labels, example["sentence"], found)
        if "uner" in example:
            measures.count_names(counts, labels, "uner", example, found)
        if "predicates" in example:
            measures.count_propbank(counts, example, ask)
    return counts.table()


def events(scorer, labels, examples, decisions=None):
    """`decisions`: with the temperatures and thresholds of an exported folder too."""
    counts = Counts()
    for example, found, ask in score(scorer, examples):
        measures.count_names(counts, labels, "names", example, found)
        measures.count_events(counts, example, found, ask)
        measures.count_relations(counts, example, ask)
        if decisions:
            measures.count_decisions(counts, decisions, example, found, ask)
    return counts.table()


def evaluate(scorer, labels, with_events=True, decisions=None):
    """Corpus → measure → (precision, recall, F1)."""
    corpora = {"EWT dev": ewt_sentences("dev"), "GUM dev": gum_sentences("dev/gum.dev.open"),
               "PUD wiki": read_jsonl("dev/pud_wiki")}
    tables = {name: treebank(scorer, labels, sentences) for name, sentences in corpora.items()}
    if with_events:
        tables["events_news dev"] = events(scorer, labels, load_examples("dev", labels, WordPieces(MODEL / "vocab.txt")),
                                           decisions)
    return tables


def show(tables):
    for corpus, table in tables.items():
        for name, figures in table.items():
            print(f"{corpus:16} {name:20} " + " ".join(f"{x:5.1f}" for x in figures))


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("model", type=Path, help="a checkpoint, or a folder with reader.onnx")
    options.add_argument("--trees", action="store_true", help="the treebanks alone")
    chosen = options.parse_args()
    torch.set_num_threads(2)
    if chosen.model.is_dir():
        labels, thresholds = (json.loads((chosen.model / f"{x}.json").read_text()) for x in ("labels", "thresholds"))
        show(evaluate(OnnxScorer(chosen.model), labels, not chosen.trees, measures.Decisions(labels, thresholds)))
    else:
        labels, network = load_network(chosen.model)
        show(evaluate(TorchScorer(network), labels, not chosen.trees))

"""Scores a checkpoint (float) or an exported folder (int8) on the development parts. Never on gold."""
import argparse
import json
from pathlib import Path

import torch

import measures
from events_news import load_examples
from export import load_network
from lemma import Lemmatiser
from lexicon import lexicon
from measures import Counts
from paths import MODEL, read_jsonl
from scorer import OnnxScorer, TorchScorer, score
from treebanks import TreeExamples, ewt_sentences, gum_sentences
from wordpiece import WordPieces


def by_length(examples):
    """Batches of about equal length are read fastest, and int8 suffers least from padding."""
    return sorted(examples, key=lambda example: len(example["input_ids"]))


def make_lemmatiser():
    lemmas = lexicon(ewt_sentences("train") + gum_sentences("train/gum.train.open"))
    return Lemmatiser(lemmas, (MODEL / "vocab.txt").read_text(encoding="utf-8").split("\n"))


def treebank(scorer, labels, sentences):
    """Tags, lemmas and tree; names and PropBank roles where the treebank has them."""
    counts, make = Counts(), TreeExamples(labels, WordPieces(MODEL / "vocab.txt"))
    lemmatise = make_lemmatiser()
    examples = [{**make(s), "sentence": s} for s in sentences]
    for example, found, ask in score(scorer, by_length(e for e in examples if len(e["input_ids"]) <= 512)):
        counts.next()
        measures.count_trees(counts, labels, example, found)
        measures.count_lemmas(counts, labels, lemmatise, example["sentence"], found)
        if "uner" in example:
            measures.count_names(counts, labels, "uner", example, found)
        if "predicates" in example:
            measures.count_propbank(counts, example, ask)
    return counts


def events(scorer, labels, examples, decisions=None):
    """`decisions`: with the temperatures and thresholds of an exported folder too."""
    counts = Counts()
    for example, found, ask in score(scorer, by_length(examples)):
        counts.next()
        measures.count_names(counts, labels, "names", example, found)
        measures.count_events(counts, labels, example, found, ask)
        measures.count_relations(counts, example, ask)
        if decisions:
            measures.count_decisions(counts, decisions, example, found, ask)
    return counts


def evaluate(scorer, labels, with_events=True, decisions=None):
    """Corpus → counts of its sentences, the shortest first."""
    corpora = {"EWT dev": ewt_sentences("dev"), "GUM dev": gum_sentences("dev/gum.dev.open"),
               "PUD wiki": read_jsonl("dev/pud_wiki")}
    counted = {name: treebank(scorer, labels, sentences) for name, sentences in corpora.items()}
    if with_events:
        examples = load_examples("dev", labels, WordPieces(MODEL / "vocab.txt"))
        counted["events_news dev"] = events(scorer, labels, examples, decisions)
    return counted


def open_model(path):
    """A checkpoint or an exported folder: its scorer, labels, and (of a folder) what decides with its thresholds."""
    if not path.is_dir():
        labels, network = load_network(path)
        return TorchScorer(network), labels, None
    labels, thresholds = (json.loads((path / f"{name}.json").read_text()) for name in ("labels", "thresholds"))
    return OnnxScorer(path), labels, measures.Decisions(labels, thresholds)


def show(counted):
    print(f"{'':42} {'P':>5} {'R':>5} {'F1':>5} 95 % interval")
    for corpus, counts in counted.items():
        for name, figures in counts.table().items():
            print(f"{corpus:16} {name:25} " + " ".join(f"{x:5.1f}" for x in figures))


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("model", type=Path, help="a checkpoint, or a folder with reader.onnx")
    options.add_argument("--trees", action="store_true", help="the treebanks alone")
    chosen = options.parse_args()
    torch.set_num_threads(2)
    scorer, labels, decisions = open_model(chosen.model)
    show(evaluate(scorer, labels, not chosen.trees, decisions))

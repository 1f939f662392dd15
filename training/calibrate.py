"""Fits temperatures and thresholds on the tenth of events_news train that was held out, with the exported int8 files.

A candidate's confidence is the probability of its best label other than `none`, after the temperature;
it is accepted at or above its threshold. Precision comes first: thresholds maximise F0.7."""
import argparse
import json
from collections import defaultdict
from pathlib import Path

import numpy as np

from decode import softmax
from events_news import is_held_out, load_examples
from export import TEMPERATURES, write_calibration
from paths import CACHE, MODEL
from scorer import OnnxScorer, score
from spans import spans_of_bio
from treebanks import IGNORED
from wordpiece import WordPieces

BIO_TASKS = ("names", "uner")
BETA = 0.7
SHRINKAGE = 20.0  # a type's own threshold counts half where it has so many facts
GRID = np.round(np.arange(0.2, 0.96, 0.02), 2)


def held_out(labels):
    """The examples of events_news train that no network was trained on."""
    return [e for e in load_examples("train", labels, WordPieces(MODEL / "vocab.txt")) if is_held_out(e["id"])]


def cell_targets(words, queries):
    """[queries, W] label ids of (word, type, [(argument, label)]) queries."""
    targets = np.zeros((len(queries), words), int)
    for row, (_, _, arguments) in enumerate(queries):
        for word, label in arguments:
            targets[row, word] = label
    return targets


def subjects_of(example):
    """Every word asked for its relations, as queries."""
    queries = [(word, 0, []) for word in range(len(example["first_piece"]))]
    for subject, argument, label in example["relations"]:
        queries[subject][2].append((argument, label))
    return queries


def collect(scorer, examples):
    """Task → a (scores [N, labels], targets [N]) pair for each sentence: a row a word, or a cell of queries and words."""
    rows = defaultdict(list)
    for example, found, ask in score(scorer, examples):
        for task in ("trigger", "names", "modality"):
            rows[task].append((found[task], np.array(example[task])))
        rows["relations"].append(relation_cells(example, ask))
        if example["events"]:
            rows["roles"].append(cells("roles", example["events"], ask))
    return rows


def cells(task, queries, ask):
    """A row a cell of queries and words."""
    scores = ask(queries)[task]
    return scores.reshape(-1, scores.shape[-1]), cell_targets(scores.shape[1], queries).ravel()


def relation_cells(example, ask):
    return cells("relations", subjects_of(example), ask)


def joined(pairs):
    """The rows of all sentences, without those that have no target."""
    scores, targets = map(np.concatenate, zip(*pairs))
    return scores[targets != IGNORED], targets[targets != IGNORED]


def likelihood(scores, targets, temperature):
    """Mean negative log-likelihood."""
    return -np.log(softmax(scores, temperature)[np.arange(len(targets)), targets] + 1e-9).mean()


def names_of(pairs, temperature, labels):
    """(confidence, right) of each name; its confidence is the mean over its words (src/parse/decode-names.ts)."""
    confidence, right = [], []
    for scores, targets in pairs:
        chances, gold = softmax(scores, temperature), set(spans_of_bio(targets, labels))
        for start, end, name in spans_of_bio(scores.argmax(-1), labels):
            confidence.append(chances[start:end].max(-1).mean())
            right.append((start, end, name) in gold)
    return np.array(confidence), np.array(right, bool)


def names_loss(pairs, temperature, labels):
    """Mean log loss of the names' confidences. The words' own likelihood would leave names too sure of their bounds."""
    confidence, right = names_of(pairs, temperature, labels)
    return -np.log(np.where(right, confidence, 1 - confidence) + 1e-9).mean()


def fit_temperature(task, pairs, labels):
    """`labels`: those of labels.json that the task's scores stand for."""
    if task in BIO_TASKS:
        return best_temperature(lambda t: names_loss(pairs, t, labels))
    scores, targets = joined(pairs)
    return best_temperature(lambda t: likelihood(scores, targets, t))


def best_temperature(loss):
    return float(min(np.arange(0.6, 4.0, 0.05), key=loss).round(2))


def candidates(scores, targets, temperature):
    """Best label other than `none`, its probability, and the target, of each row."""
    chances = softmax(scores, temperature)[:, 1:]
    return chances.argmax(1) + 1, chances.max(1), targets


def f_beta(right, found, gold):
    return (1 + BETA ** 2) * right / max(1e-9, found + BETA ** 2 * gold)


def best_threshold(best, chance, targets):
    """The middle of the thresholds within a hair of the best F0.7, which is a steadier choice than the best itself."""
    gold = (targets > 0).sum()
    figures = [f_beta(((best == targets) & (chance >= t)).sum(), (chance >= t).sum(), gold) for t in GRID]
    return float(np.median(GRID[np.array(figures) >= max(figures) - 0.002]))


def type_thresholds(names, best, chance, targets, common):
    """Each type's own threshold, drawn towards the common one the more, the fewer facts it has."""
    found = {}
    for label, name in list(enumerate(names))[1:]:
        concerned = (best == label) | (targets == label)
        gold = int((targets == label).sum())
        own_target = np.where(targets == label, label, 0)[concerned]
        own = best_threshold(best[concerned], np.where(best == label, chance, 0.0)[concerned], own_target) if gold else common
        found[name] = round((gold * own + SHRINKAGE * common) / (gold + SHRINKAGE), 3)
    return found


def fit(labels, sentences):
    """Temperatures and the content of thresholds.json."""
    temperatures = {task: fit_temperature(task, sentences[task], labels.get(task)) for task in TEMPERATURES}
    common, types = {}, {}
    for task in ("trigger", "roles", "relations"):
        found = candidates(*joined(sentences[task]), temperatures[task])
        common[task] = round(best_threshold(*found), 3)
        if task != "roles":
            types.update(type_thresholds(labels[task], *found, common[task]))
    return temperatures, {"schema": 1, "global": common, "types": types}


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("folder", type=Path, help="with the exported graphs")
    folder = options.parse_args().folder
    labels = json.loads((CACHE / "labels.json").read_text())
    temperatures, thresholds = fit(labels, collect(OnnxScorer(folder), held_out(labels)))
    write_calibration(folder, labels, temperatures, thresholds)
    print(temperatures, thresholds["global"])

"""Whether the network's probabilities keep their word: ten bins and the expected calibration error of each head, after its temperature.

Held out: the tenth of events_news train that is not trained on, the temperature of one half fitted on the other. dev: with the temperatures
fitted on the whole tenth, which are those that ship. Arcs, tags and treebank names have no temperature in the product, and no held-out
training part: halves of the treebanks' dev parts, each with the temperature of the other. Thresholds play no part in any of it."""
import argparse
from pathlib import Path

import numpy as np

from calibrate import candidates, collect, fit_temperature, held_out, joined, names_of
from decode import softmax
from evaluate import by_length, open_model
from events_news import load_examples
from paths import MODEL
from scorer import score
from treebanks import TreeExamples, ewt_sentences, gum_sentences
from wordpiece import WordPieces

FLOOR = 0.05  # what is less probable the runtime does not propose (src/parse/scores.ts)
BINS = 10
TASKS = ("trigger", "roles", "relations", "names", "modality")
TREE_TASKS = ("arc", "upos", "uner")
NEVER = -1e9  # the score of a governor that a shorter sentence does not have


def judge_candidates(pairs, temperature, labels):
    """(confidence, right) of each best label other than `none` that is proposed at all."""
    best, chance, targets = candidates(*joined(pairs), temperature)
    kept = chance >= FLOOR
    return chance[kept], (best == targets)[kept]


def judge_labels(pairs, temperature, labels):
    """(confidence, right) of the best label of each row."""
    scores, targets = joined(pairs)
    chances = softmax(scores, temperature)
    return chances.max(-1), chances.argmax(-1) == targets


JUDGES = {"trigger": judge_candidates, "roles": judge_candidates, "relations": judge_candidates, "names": names_of,
          "modality": judge_labels, "arc": judge_labels, "upos": judge_labels, "uner": names_of}


def bins(confidence, right):
    """(count, mean confidence, share right) of each tenth of the scale, none where it is empty."""
    place = np.minimum((confidence * BINS).astype(int), BINS - 1)
    inside = [place == number for number in range(BINS)]
    return [(int(own.sum()), confidence[own].mean(), right[own].mean()) if own.any() else None for own in inside]


def calibration_error(confidence, right):
    """Expected calibration error (Naeini et al. 2015)."""
    return sum(n * abs(mean - share) for n, mean, share in filter(None, bins(confidence, right))) / max(1, len(right))


def crossed(task, halves, labels):
    """Each half judged with the temperature of the other: the temperatures, and (confidence, right) of all."""
    temperatures = [fit_temperature(task, half, labels) for half in reversed(halves)]
    judged = [JUDGES[task](half, t, labels) for half, t in zip(halves, temperatures)]
    return temperatures, tuple(map(np.concatenate, zip(*judged)))


def halves(pairs):
    return [pairs[::2], pairs[1::2]]


def event_rows(scorer, labels):
    """(task, part, temperatures, judged) of the heads that have a temperature."""
    held = collect(scorer, by_length(held_out(labels)))
    dev = collect(scorer, by_length(load_examples("dev", labels, WordPieces(MODEL / "vocab.txt"))))
    for task in TASKS:
        yield task, "held out", *crossed(task, halves(held[task]), labels.get(task))
        temperature = fit_temperature(task, held[task], labels.get(task))
        yield task, "dev", [temperature], JUDGES[task](dev[task], temperature, labels.get(task))


def all_rows(scorer, labels):
    return [*event_rows(scorer, labels), *tree_rows(scorer, labels)]


def pad_columns(scores, width):
    return np.pad(scores, ((0, 0), (0, width - scores.shape[1])), constant_values=NEVER)


def tree_rows(scorer, labels, step=2, longest=80):
    """The same for the treebanks: every other sentence of the dev parts, those of few words."""
    make = TreeExamples(labels, WordPieces(MODEL / "vocab.txt"))
    sentences = (ewt_sentences("dev") + gum_sentences("dev/gum.dev.open"))[::step]
    pairs = {task: [] for task in TREE_TASKS}
    for example, found, _ in score(scorer, by_length(make(s) for s in sentences if len(s["tokens"]) <= longest)):
        pairs["arc"].append((pad_columns(found["arc"], longest + 1), np.array(example["head"]) + 1))
        for task in ("upos", "uner"):
            if task in example:
                pairs[task].append((found[task], np.array(example[task])))
    for task in TREE_TASKS:
        yield task, "dev, halves", *crossed(task, halves(pairs[task]), labels.get(task))


def markdown(rows):
    """A cell: the share that is right, and in brackets the number of decisions of that confidence."""
    edges = [f"{max(FLOOR, i / BINS):.2g}–{(i + 1) / BINS:.2g}".replace("0.", ".") for i in range(BINS)]
    lines = [f"| head | part | T | {' | '.join(edges)} | ECE |", f"|{' --- |' * (BINS + 4)}"]
    for task, part, temperatures, (confidence, right) in rows:
        cells = ["" if own is None else f"{100 * own[2]:.0f} ({own[0]})" for own in bins(confidence, right)]
        shown = ", ".join(f"{t:.2f}" for t in temperatures)
        lines.append(f"| {task} | {part} | {shown} | {' | '.join(cells)} | {calibration_error(confidence, right):.3f} |")
    return "\n".join(lines)


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("model", type=Path, nargs="?", default=MODEL, help="a folder with reader.onnx, or a checkpoint")
    scorer, labels, _ = open_model(options.parse_args().model)
    print(markdown(all_rows(scorer, labels)))

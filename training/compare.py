"""int8 against float32 on every row of evaluate.py: the paired bootstrap over the sentences that both have read.
A loss is seen where the interval of the difference lies below zero."""
import argparse
from pathlib import Path

import torch

from bootstrap import f1, paired
from evaluate import evaluate, open_model
from paths import MODEL


def compare(checkpoint, folder):
    """(corpus, measure, float, int8, difference, lower, upper) rows, in percent."""
    counted = []
    for path in (checkpoint, folder):
        scorer, labels, _ = open_model(path)
        counted.append(evaluate(scorer, labels))
    return [row for corpus in counted[0] for row in rows(corpus, counted[0][corpus], counted[1][corpus])]


def rows(corpus, one, other):
    left, right = one.array(), other.array()
    difference, (low, high) = paired(left, right)
    figures = zip(one.names(), f1(left.sum(0)), f1(right.sum(0)), difference, low, high)
    return [(corpus, name, *(100 * float(x) for x in values)) for name, *values in figures]


def markdown(found):
    lines = ["| corpus | measure | float32 | int8 | int8 − float32 | 95 % interval | loss seen |", "| --- | --- | --- | --- | --- | --- | --- |"]
    for corpus, name, left, right, difference, low, high in found:
        seen = "yes" if high < 0 else "no"
        lines.append(f"| {corpus} | {name} | {left:.1f} | {right:.1f} | {difference:+.2f} | [{low:+.2f}, {high:+.2f}] | {seen} |")
    return "\n".join(lines)


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("checkpoint", type=Path, help="the float network")
    options.add_argument("folder", type=Path, nargs="?", default=MODEL, help="with reader.onnx")
    chosen = options.parse_args()
    torch.set_num_threads(2)
    print(markdown(compare(chosen.checkpoint, chosen.folder)))

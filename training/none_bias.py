"""Between training and export: how much more `none` should weigh, for relations and for triggers. Pairs and words without any are so many that training ends
too sure of the few others (and most sentences were annotated more liberally than events_news), and a temperature cannot mend one side alone. What the held-out
tenth asks for is added to the checkpoint's weights, so that nothing changes at run time; a second time adds nothing more."""
import argparse
from itertools import product
from pathlib import Path

import numpy as np
import torch

from calibrate import collect, held_out, joined, likelihood
from evaluate import by_length, open_model

BIASES, TEMPERATURES = np.arange(-0.4, 1.61, 0.1), np.arange(0.8, 2.01, 0.1)
CERTAIN = 12.0  # a lead of `none` that no bias or temperature tried here could make doubtful
WEIGHTS = {"relations": "relations.score.weight",  # [left + 1, labels × (right + 1)], the constants last
           "trigger": "events.trigger.4.bias"}  # [labels]


def shifted(scores, bias):
    return np.concatenate([scores[:, :1] + bias, scores[:, 1:]], 1)


def fit_bias(scores, targets):
    """The bias that, with the best temperature beside it, makes the targets most likely."""
    doubtful = (targets > 0) | (scores[:, 0] - scores[:, 1:].max(1) < CERTAIN)
    scores, targets = scores[doubtful], targets[doubtful]
    loss = lambda choice: likelihood(shifted(scores, choice[0]), targets, choice[1])
    return float(min(product(BIASES, TEMPERATURES), key=loss)[0].round(1))


def add_bias(checkpoint, task, bias):
    """To the score of the first label, which is `none`: of pairs, into the product of the constants. Written beside and renamed."""
    state = torch.load(checkpoint)
    weights = state["network"][WEIGHTS[task]]
    weights[0 if weights.dim() == 1 else (-1, len(weights) - 1)] += bias
    fresh = checkpoint.with_suffix(".tmp")
    torch.save(state, fresh)
    fresh.rename(checkpoint)


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("checkpoint", type=Path)
    checkpoint = options.parse_args().checkpoint
    torch.set_num_threads(2)
    scorer, labels, _ = open_model(checkpoint)
    found = collect(scorer, by_length(held_out(labels)))
    for task in WEIGHTS:
        bias = fit_bias(*joined(found[task]))
        add_bias(checkpoint, task, bias)
        print(f"none of {task}: {bias:+.1f}")

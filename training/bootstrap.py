"""Intervals by the bootstrap: the sentences are drawn anew, with replacement, and a figure is taken again (Efron 1979)."""
import numpy as np

ROUNDS, SEED = 1000, 20190118


def draws(sentences):
    """How often each sentence is drawn in each round: [ROUNDS, sentences]; always the same."""
    return np.random.default_rng(SEED).multinomial(sentences, np.full(sentences, 1 / sentences), ROUNDS)


def f1(sums):
    """[..., (right, found, gold)] → F1, 0 to 1; of an accuracy, the share that is right."""
    return 2 * sums[..., 0] / np.maximum(sums[..., 1] + sums[..., 2], 1)


def middle(values):
    """Bounds of the middle 95 %, along the first axis: [2, ...]."""
    return np.quantile(values, (0.025, 0.975), axis=0)


def resampled(counts):
    """[sentences, measures, 3] → F1 in each round: [ROUNDS, measures]."""
    return f1(np.tensordot(draws(len(counts)), counts, 1))


def intervals(counts):
    """[sentences, measures, 3] → bounds of each measure's F1: [2, measures]."""
    return middle(resampled(counts))


def paired(left, right):
    """Of two readings of the same sentences: what the right one has more, and its bounds: [measures], [2, measures]."""
    return f1(right.sum(0)) - f1(left.sum(0)), middle(resampled(right) - resampled(left))

"""`python -m unittest` in this folder. Needs neither corpora nor a trained model."""
import math
import unittest
from unittest.mock import patch

import numpy as np
import torch

import coref_fit
from coref_fit import Mean, Scorer, batch, fit, log_sum, loss, loss_to


def corpus(count=60):
    """Two options a question; the right one is the one whose first pair feature is 1; questions whose first mention feature is 1 have none."""
    order = np.random.default_rng(3)
    mentions = order.integers(0, 2, (3 * count, 4)).astype("f4")
    pairs = np.zeros((2 * count, 3), "f4")
    labels = np.zeros(2 * count, "u1")
    options, questions = [], []
    for at in range(count):
        right = int(order.integers(0, 2))
        is_new = mentions[3 * at, 0] == 1
        pairs[2 * at + right, 0] = 1
        labels[2 * at + right] = not is_new
        options += [[3 * at, 3 * at + 1 + option, 3 * at + 1 + option] for option in range(2)]
        questions.append([2 * at, 2 * at + 2, is_new, at])
    return {
        "mentions": mentions,
        "vectors": order.integers(-64, 64, (3 * count, 5), "i1"),
        "options": np.array(options, "i4"),
        "pairs": pairs,
        "labels": labels,
        "questions": np.array(questions, "i4"),
    }


class CorefFitTest(unittest.TestCase):
    def test_log_sum_is_over_each_owner(self):
        found = log_sum(torch.tensor([1.0, 2.0, 0.5]), torch.tensor([0, 0, 1]), 2)
        self.assertAlmostEqual(found[0].item(), math.log(math.exp(1) + math.exp(2)), places=5)
        self.assertAlmostEqual(found[1].item(), 0.5, places=5)

    def test_a_batch_keeps_each_option_with_its_question(self):
        data = corpus()
        mentions, vectors, options, pairs, asking, owner, labels, none = batch(data, np.array([7, 2]))
        self.assertTrue(torch.equal(vectors[asking], torch.from_numpy(data["vectors"][[21, 6]] / np.float32(32))))
        self.assertTrue(torch.equal(mentions[asking], torch.from_numpy(data["mentions"][[21, 6]])))
        self.assertEqual(owner.tolist(), [0, 0, 1, 1])
        self.assertTrue(torch.equal(pairs, torch.from_numpy(data["pairs"][[14, 15, 4, 5]])))
        self.assertTrue(torch.equal(mentions[options[:, 1]], torch.from_numpy(data["mentions"][[22, 23, 7, 8]])))

    def test_learns_which_option_is_right_and_when_none_is(self):
        data = corpus()
        everything = np.arange(60)
        start = loss(Scorer(4, 3, 5), batch(data, everything)).item()
        with patch.object(coref_fit, "TEACHER", (200, *coref_fit.TEACHER[1:])):
            scorer = fit([(data, everything, 1.0)], 1)
        self.assertLess(loss(scorer, batch(data, everything)).item(), start / 5)

    def test_learns_from_a_teacher_what_no_label_says(self):
        data = corpus()
        arrays = batch(data, np.arange(60))
        teacher = Mean([Scorer(4, 3, 5).eval(), Scorer(4, 3, 5).eval()])
        apart = lambda scorer: loss_to(teacher, scorer, arrays, arrays).item() - loss_to(teacher, teacher, arrays, arrays).item()
        with patch.object(coref_fit, "STUDENT", (200, 0.0, 0.0)), patch.object(coref_fit, "WITHOUT", 0.0):
            scorer = fit([(data, np.arange(60), 1.0)], 0, teacher)
        self.assertLess(apart(scorer), apart(Scorer(4, 3, 5).eval()) / 2)

    def test_layers_are_as_long_as_the_runtime_cuts_them(self):
        layers = Scorer(4, 3, 5).layers()
        units, none, meaning = coref_fit.UNITS, coref_fit.NONE_UNITS, coref_fit.MEANING
        self.assertEqual(sum(layer.numel() for layer in layers), 5 * meaning + (5 * meaning + 3 * 4 + 3 + 2) * units + (meaning + 4 + 2) * none)
        self.assertEqual(tuple(layers[4].shape), (3 + 2 * meaning, units))

    def test_learns_from_vectors_what_no_feature_tells(self):
        data = corpus()
        told = data["pairs"][:, 0].copy()
        data["pairs"][:, 0] = 0
        data["vectors"][data["options"][:, 1], 0] = 96 * told
        everything = np.arange(60)
        with patch.object(coref_fit, "TEACHER", (200, *coref_fit.TEACHER[1:])):
            scorer = fit([(data, everything, 1.0)], 1)
        known = batch(data, everything)
        silent = [known[0], known[1] * 0, *known[2:]]
        self.assertLess(loss(scorer, known).item(), loss(scorer, silent).item() / 2)


if __name__ == "__main__":
    unittest.main()

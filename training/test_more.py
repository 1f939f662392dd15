"""`python -m unittest` in this folder. Needs neither corpora nor a trained model."""
import unittest

import torch

from average import average
from habits import LABELS_AT, PEOPLE, Habits, annotator_id
from train_more import HIDDEN, MASK, hidden, schedule


class MoreStepsTest(unittest.TestCase):
    def test_some_pieces_are_hidden_and_no_mark_of_a_sentence(self):
        torch.manual_seed(1)
        ids = torch.randint(95, 3000, (200, 100))
        found = hidden({"input_ids": ids, "names": "as they were"})
        changed = found["input_ids"] != ids
        self.assertTrue((found["input_ids"][changed] == MASK).all())
        self.assertTrue((ids[changed] > MASK).all())
        self.assertAlmostEqual(changed.float().mean().item(), HIDDEN, delta=0.01)
        self.assertEqual(found["names"], "as they were")

    def test_the_rate_rises_and_falls_to_nothing(self):
        optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=1.0)
        rate = schedule(optimizer, steps=1000).lr_lambdas[0]
        self.assertLess(rate(0), 0.05)
        self.assertEqual([rate(100), rate(500), rate(1000)], [0.9, 0.5, 0])


class HabitsTest(unittest.TestCase):
    def setUp(self):
        self.habits = Habits({task: ["none", "some"] for task in LABELS_AT})
        for added in self.habits.added.values():
            added.data[1] = torch.tensor([0.0, 0.5])

    def test_sentences_of_one_kind_alone_are_changed_at_the_axis_of_the_labels(self):
        annotator = torch.tensor([annotator_id(PEOPLE), annotator_id("prose")])
        words = self.habits("trigger", torch.zeros(2, 3, 2), annotator)
        self.assertEqual(words[0].abs().sum().item(), 0)
        self.assertEqual(words[1].tolist(), [[0.0, 0.5]] * 3)
        pairs = self.habits("relations", torch.zeros(2, 2, 3, 3), annotator)
        self.assertEqual(pairs[1, 1].unique().tolist(), [0.5])
        self.assertEqual(pairs[:, 0].abs().sum().item() + pairs[0].abs().sum().item(), 0)

    def test_other_tasks_are_left_alone(self):
        self.assertEqual(self.habits("upos", torch.zeros(2, 3, 4), torch.tensor([2, 2])).sum().item(), 0)


class AverageTest(unittest.TestCase):
    def test_floating_weights_lie_between_and_counts_are_the_later_ones(self):
        earlier = {"weight": torch.tensor([0.0, 10.0]), "steps": torch.tensor(3)}
        later = {"weight": torch.tensor([1.0, 20.0]), "steps": torch.tensor(7)}
        found = average(earlier, later, 0.25)
        self.assertEqual(found["weight"].tolist(), [0.75, 17.5])
        self.assertEqual(found["steps"].item(), 7)


if __name__ == "__main__":
    unittest.main()

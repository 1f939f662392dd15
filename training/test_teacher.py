"""What the teacher and its readings rest on. `python -m unittest`"""
import unittest
from pathlib import Path
from tempfile import TemporaryDirectory

import torch
from torch import nn
from torch.nn import functional

from annotated import detokenise
from batches import collate
from distil import soft_loss
from loop import Run, groups_by_rate
from mpnet import buckets, mpnet_ids
from losses import query_loss, word_loss
from names import bio_of, names_of_mentions
from silver import squeeze


class Mpnet(unittest.TestCase):
    def test_ids_lie_behind_the_four_marks_except_the_special_pieces(self):
        ids = mpnet_ids()
        self.assertEqual([ids[i].item() for i in (0, 100, 101, 102, 1996)], [1, 104, 0, 2, 2000])

    def test_near_distances_have_a_bucket_each_and_later_words_the_upper_half(self):
        row = buckets(200)[0]
        self.assertEqual(row[:8].tolist(), [0, 17, 18, 19, 20, 21, 22, 23])
        self.assertEqual(row[199].item(), 31)
        self.assertEqual(buckets(200)[199, 0].item(), 15)


class Readings(unittest.TestCase):
    def test_certain_readings_teach_as_gold_does(self):
        scores, gold = torch.randn(5, 4), torch.tensor([0, 3, 1, 1, 2])
        soft = soft_loss(scores, functional.one_hot(gold, 4).float())
        self.assertTrue(torch.allclose(soft.mean(), functional.cross_entropy(scores, gold)))

    def test_texts_are_alike_whatever_their_tokens(self):
        self.assertEqual(squeeze('He said: " No . "'), squeeze('He said: "No."'))


class Batches(unittest.TestCase):
    LONG = {"input_ids": [101, 5, 6, 7, 102], "letter_case": [0] * 5, "first_piece": [1, 2, 3], "head": [1, -1, 1], "deprel": [0, 1, 2],
            "predicates": [(1, 0, [(0, 4), (2, 3)])], "trigger": [0, 9, 0], "relations": [(0, 2, 5)]}
    SHORT = {"input_ids": [101, 5, 102], "letter_case": [0] * 3, "first_piece": [1]}

    def test_targets_point_into_the_padded_batch(self):
        batch = collate([self.SHORT, self.LONG])
        self.assertEqual(batch["tree"]["place"].tolist(), [3, 4, 5])
        self.assertEqual(batch["tree"]["head"].tolist(), [2, 0, 2])
        self.assertEqual([batch["propbank"][k].tolist() for k in ("sentence", "word", "type", "wanted")], [[1], [1], [0], [[4, 0, 3]]])
        self.assertEqual(batch["relations"]["sentence"].tolist(), [1])
        self.assertEqual(batch["relations"]["wanted"][0, 0].tolist(), [0, 0, 5])

    def test_what_no_example_has_is_left_out(self):
        self.assertEqual(set(collate([self.SHORT])), {"input_ids", "letter_case", "first_piece", "attention_mask", "word_mask", "annotator"})

    def test_words_without_a_target_cost_nothing(self):
        scores, batch = torch.randn(2, 3, 12), collate([self.SHORT, self.LONG])
        expected = functional.cross_entropy(scores[1], torch.tensor([0, 9, 0]))
        self.assertTrue(torch.allclose(word_loss(scores, batch["trigger"]), expected))
        self.assertEqual(word_loss(scores[:1], torch.full((1, 3), -100)).item(), 0)

    def test_no_query_no_loss(self):
        self.assertEqual(query_loss(None, torch.ones(1, 3, 2), None, {"word": torch.zeros(0)}).item(), 0)


class Annotated(unittest.TestCase):
    def test_tokens_become_text_as_a_newspaper_prints_it(self):
        tokens = ["He", "said", ",", "``", "We", "do", "n't", "(", "yet", ")", "pay", "$", "5", ".", "''"]
        self.assertEqual(detokenise(tokens), 'He said, "We don\'t (yet) pay $5."')


class Names(unittest.TestCase):
    def test_the_longest_mention_headed_by_a_proper_noun_is_a_name(self):
        upos, heads = ["DET", "PROPN", "ADP", "PROPN", "NOUN"], [1, -1, 3, 1, 1]
        mentions = [{"start": 0, "end": 4, "type": "place"}, {"start": 3, "end": 4, "type": "place"}, {"start": 4, "end": 5, "type": "time"}]
        self.assertEqual(names_of_mentions(upos, heads, mentions), [(0, 4, "place")])

    def test_schemes_keep_their_own_labels(self):
        self.assertEqual(bio_of("wikigold", 3, [(1, 3, "MISC")]), [0, 7, 8])


class Loop(unittest.TestCase):
    def test_a_step_without_a_number_changes_nothing(self):
        with TemporaryDirectory() as folder:
            network = torch.nn.Linear(2, 1)
            run = Run(Path(folder) / "c.pt", network, groups_by_rate(network, [("", 0.1)]), 10)
            before = network.weight.detach().clone()
            broken = lambda: {"task": network(torch.tensor([[float("nan"), 1.0]])).sum()}
            sound = lambda: {"task": network(torch.ones(1, 2)).sum()}
            run.go([[broken], [broken]])
            self.assertTrue(torch.equal(network.weight, before))
            run.go([[sound]])
            self.assertFalse(torch.equal(network.weight, before) or network.weight.isnan().any())

    def test_each_parameter_has_the_rate_of_the_first_prefix_that_fits(self):
        network = nn.ModuleDict({"encoder": nn.Linear(1, 1), "head": nn.Linear(1, 1)})
        groups = groups_by_rate(network, [("encoder.", 1.0), ("", 2.0)])
        self.assertEqual([(len(p), rate) for p, rate in groups], [(2, 1.0), (2, 2.0)])

    def weights(self, stop, folder):
        """Of ten steps with dropout, stopped after `stop` and resumed."""
        for steps in (stop, 10):
            torch.manual_seed(1)
            network = nn.Sequential(nn.Dropout(0.5), nn.Linear(8, 1))
            run = Run(Path(folder) / "c.pt", network, groups_by_rate(network, [("", 0.1)]), 10)
            run.go([lambda: {"loss": network(torch.ones(4, 8)).square().mean()}] for _ in range(steps - run.done))
            run.save()
        return network[1].weight

    def test_a_run_that_was_stopped_ends_with_the_same_weights(self):
        with TemporaryDirectory() as one, TemporaryDirectory() as other:
            self.assertTrue(torch.equal(self.weights(10, one), self.weights(4, other)))


if __name__ == "__main__":
    unittest.main()

"""`python -m unittest` in this folder. Needs neither corpora nor a trained model."""
import json
import tempfile
import unittest
from pathlib import Path

import numpy as np
import torch

from bootstrap import f1, intervals, paired
from calibrate import names_of
from card import put
from decode import tree
from lemma import apply_script, make_script, nearest_script
from measures import Counts
from network import Biaffine
from none_bias import WEIGHTS, add_bias, fit_bias
from paths import MODEL, ROOT
from reliability import calibration_error
from spans import bio_tags, head_of_span, span_of_characters, spans_of_bio
from product_tokens import code_points
from wordpiece import WordPieces, letter_case


class WordPieceTest(unittest.TestCase):
    def setUp(self):
        self.pieces = WordPieces(MODEL / "vocab.txt")
        self.fixtures = json.loads((ROOT / "training" / "fixtures" / "wordpiece.json").read_text(encoding="utf-8"))

    def test_words(self):
        for case in self.fixtures["words"]:
            self.assertEqual(self.pieces.word(case["word"]), case["pieces"], case["word"])
            self.assertEqual(letter_case(case["word"]), case["letterCase"], case["word"])

    def test_sentences(self):
        for case in self.fixtures["sentences"]:
            expected = {k: v for k, v in case.items() if k != "words"}
            self.assertEqual(self.pieces.sentence(case["words"]), expected)

    def test_a_word_has_one_to_twelve_pieces(self):
        self.assertEqual(self.pieces.word("\u200b"), [self.pieces.unknown])
        self.assertEqual(len(self.pieces.word("-" * 40)), 12)


class LemmaTest(unittest.TestCase):
    def test_scripts(self):
        for form, lemma, script in (("tries", "try", "L|-3+y"), ("Talks", "talk", "L|-1+"), ("went", "go", "L|=go"),
                                    ("Paris", "Paris", "K|-0+"), ("The", "the", "L|-0+"), ("n't", "not", "L|-2+ot")):
            self.assertEqual(make_script(form, lemma), script)
            self.assertEqual(apply_script(form, script), lemma)

    def test_a_rare_script_gives_way_to_one_with_the_same_result(self):
        self.assertEqual(nearest_script("PARIS", "paris", ["L|-0+"]), "L|-0+")
        self.assertIsNone(nearest_script("mice", "mouse", ["L|-0+"]))

    def test_a_cut_longer_than_the_form_leaves_nothing(self):
        self.assertEqual(apply_script("is", "L|-5+be"), "be")


class SpanTest(unittest.TestCase):
    # the   envoy  to    North  Korea  left
    HEADS = [1, 5, 4, 4, 1, -1]

    def test_head_is_the_word_whose_head_lies_outside(self):
        self.assertEqual(head_of_span(self.HEADS, 0, 5), 1)
        self.assertEqual(head_of_span(self.HEADS, 2, 5), 4)
        self.assertEqual(head_of_span(self.HEADS, 0, 6), 5)

    def test_characters_to_words(self):
        tokens = [(0, 3), (4, 9), (9, 11)]
        self.assertEqual(span_of_characters(tokens, 4, 11), (1, 3))
        self.assertIsNone(span_of_characters(tokens, 3, 4))

    def test_bio_there_and_back(self):
        labels = ["O", "B-PER", "I-PER"]
        tags = bio_tags(5, [(0, 2, "PER"), (2, 3, "PER"), (1, 4, "PER")], {x: i for i, x in enumerate(labels)})
        self.assertEqual(tags, [1, 2, 1, 0, 0])
        self.assertEqual(spans_of_bio(tags, labels), [(0, 2, "PER"), (2, 3, "PER")])

    def test_utf16_to_code_points(self):
        self.assertEqual(code_points("a\U0001F680b"), [0, 1, 1, 2, 3])


class TreeTest(unittest.TestCase):
    def test_a_cycle_is_broken_where_it_costs_least(self):
        arc = np.array([[1.0, 0.0, 9.0], [4.0, 9.0, 0.0]])
        self.assertEqual(tree(arc).tolist(), [1, -1])

    def test_one_root(self):
        arc = np.array([[5.0, 0.0, 1.0, 0.0], [4.0, 3.0, 0.0, 0.0], [3.0, 1.0, 2.0, 0.0]])
        self.assertEqual(tree(arc).tolist().count(-1), 1)

    def test_always_a_tree(self):
        chance = np.random.default_rng(1)
        for words in range(1, 30):
            heads = tree(chance.normal(size=(words, words + 1)))
            for word in range(words):
                for _ in range(words):
                    word = heads[word] if word >= 0 else -1
                self.assertEqual(word, -1)


class FigureTest(unittest.TestCase):
    @staticmethod
    def sentences(right, words=5):
        """Counts of sentences of so many words, of which so many are right."""
        counts = Counts()
        for hits in right:
            counts.next()
            counts.accuracy("upos", [word < hits for word in range(words)])
        return counts

    def test_f1_is_taken_over_all_sentences(self):
        counts = Counts()
        for found, gold in (([1, 2], [1]), ([], [3])):
            counts.next()
            counts.sets("names", found, gold)
        self.assertEqual(counts.table()["names"][:3], (50.0, 50.0, 50.0))

    def test_a_measure_that_a_sentence_lacks_counts_nothing_there(self):
        counts = self.sentences([5, 5])
        counts.next()
        counts.sets("names", [1], [1])
        self.assertEqual(counts.array().shape, (3, 2, 3))
        self.assertEqual(f1(counts.array().sum(0)).tolist(), [1.0, 1.0])

    def test_interval_is_about_as_wide_as_theory_says(self):
        low, high = intervals(self.sentences([1] * 320 + [0] * 80, words=1).array())[:, 0]
        half = 1.96 * (0.8 * 0.2 / 400) ** 0.5
        self.assertAlmostEqual(low, 0.8 - half, delta=0.006)
        self.assertAlmostEqual(high, 0.8 + half, delta=0.006)

    def test_pairs_see_a_small_loss_that_is_everywhere_and_not_one_that_is_chance(self):
        hard = np.random.default_rng(2).integers(2, 5, 300)
        left = self.sentences(hard).array()
        difference, (_, high) = paired(left, self.sentences(hard - (np.arange(300) % 5 == 0)).array())
        self.assertAlmostEqual(difference[0], -0.04)
        self.assertLess(high[0], 0)
        low, high = paired(left, self.sentences(np.where(np.arange(300) % 2, hard - 1, hard + 1)).array())[1][:, 0]
        self.assertLess(low, 0)
        self.assertGreater(high, 0)


class ReliabilityTest(unittest.TestCase):
    def test_error_is_the_mean_distance_of_confidence_and_share(self):
        right = np.array([True] * 9 + [False] + [True] * 5 + [False] * 5)
        confidence = np.array([0.95] * 10 + [0.75] * 10)
        self.assertAlmostEqual(calibration_error(confidence, right), (0.05 + 0.25) / 2)

    def test_a_name_is_right_as_a_whole_and_sure_by_its_words(self):
        labels = ["O", "B-PER", "I-PER"]
        scores = np.log(np.array([[0.1, 0.9, 1e-9], [0.3, 1e-9, 0.7], [0.8, 0.2, 1e-9]]))
        for targets, expected in (([1, 2, 0], True), ([1, 0, 0], False)):
            confidence, right = names_of([(scores, np.array(targets))], 1.0, labels)
            self.assertEqual(right.tolist(), [expected])
            self.assertAlmostEqual(confidence[0], 0.8)

    def test_a_bias_of_none_is_found_where_there_is_one(self):
        chance = np.random.default_rng(3)
        chances = chance.dirichlet((8.0, 1.0, 1.0), 4000)
        targets = np.array([chance.choice(3, p=p) for p in chances])
        none = fit_bias(np.log(chances), targets)
        self.assertAlmostEqual(none, 0.0, delta=0.3)
        self.assertAlmostEqual(fit_bias(np.log(chances) - [0.8, 0, 0], targets) - none, 0.8, delta=0.15)

    def test_the_bias_is_added_to_the_scores_of_none_alone(self):
        head, inputs = Biaffine(4, 3), torch.randn(2, 1, 5, 4)
        torch.nn.init.normal_(head.weight)
        before = head.all_pairs(*inputs)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "x.pt"
            torch.save({"network": {WEIGHTS["relations"]: head.weight.data, WEIGHTS["trigger"]: torch.zeros(3)}}, path)
            add_bias(path, "relations", 0.7)
            add_bias(path, "trigger", 0.4)
            found = torch.load(path)["network"]
            head.weight.data = found[WEIGHTS["relations"]]
        self.assertTrue(torch.allclose(found[WEIGHTS["trigger"]], torch.tensor([0.4, 0.0, 0.0])))
        added = (head.all_pairs(*inputs) - before).detach()
        self.assertTrue(torch.allclose(added[:, :, 0], torch.tensor(0.7), atol=1e-5))
        self.assertTrue(torch.allclose(added[:, :, 1:], torch.tensor(0.0), atol=1e-5))

    def test_a_table_of_the_card_is_put_between_its_marks(self):
        card = "a\n<!-- begin x -->\nold\n<!-- end x -->\nb\n"
        self.assertEqual(put(card, "x", "new \\1"), "a\n<!-- begin x -->\nnew \\1\n<!-- end x -->\nb\n")
        with self.assertRaises(SystemExit):
            put("a", "x", "new")


if __name__ == "__main__":
    unittest.main()

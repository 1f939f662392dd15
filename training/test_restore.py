"""`python -m unittest` in this folder. Needs no corpora; the model that ships is what is restored."""
import unittest

import numpy as np

from paths import MODEL
from restore import restore
from scorer import OnnxScorer, TorchScorer, score
from wordpiece import WordPieces

SENTENCES = ("The mayor of Turin met two French ministers on Friday .", "Police said the strike killed at least nine people near Aden .")


class RestoreTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        pieces = WordPieces(MODEL / "vocab.txt")
        examples = [pieces.sentence(sentence.split()) for sentence in SENTENCES]
        scorers = OnnxScorer(MODEL), TorchScorer(restore(MODEL).eval())
        cls.pairs = list(zip(*(list(score(scorer, examples)) for scorer in scorers)))

    def assert_alike(self, shipped, restored):
        """Up to a constant a row, which no decision depends on, and what int8 rounds."""
        apart = (restored - restored.mean(-1, keepdims=True)) - (shipped - shipped.mean(-1, keepdims=True))
        self.assertLess(np.abs(apart).mean(), 0.1 * np.std(shipped))
        self.assertTrue((shipped.argmax(-1) == restored.argmax(-1)).all())

    def test_words_and_trees_are_read_as_by_the_graphs(self):
        for (_, shipped, _), (_, restored, _) in self.pairs:
            for name in ("arc", "upos", "xpos", "lemma", "uner", "names", "trigger"):
                with self.subTest(name):
                    self.assert_alike(shipped[name], restored[name])

    def test_pairs_are(self):
        for (example, shipped, asked), (_, restored, ask) in self.pairs:
            queries = [(word, 1) for word in range(len(example["first_piece"]))]
            for name in ("roles", "relations", "propbank"):
                with self.subTest(name):
                    self.assert_alike(asked(queries)[name], ask(queries)[name])

    def test_relations_of_the_tree_are(self):
        for (_, shipped, _), (_, restored, _) in self.pairs:
            heads = shipped["arc"].argmax(-1) - 1
            self.assert_alike(shipped["deprel"](heads), restored["deprel"](heads))


if __name__ == "__main__":
    unittest.main()

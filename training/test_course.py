"""`python -m unittest` in this folder. Needs neither corpora nor a trained model."""
import tempfile
import unittest
from pathlib import Path

import numpy as np
import torch

import annotated
import articles
import coref_task
import course
from coref_task import Corpus, is_learnt, make_batch, plan
from kept import endless, halved
from labels import AUXILIARY
from names import bio_of
from swapped import VARIANTS, named_spans, swap, swapped_sentences


def sentence(text, *spans):
    words = text.split()
    return {"words": words, "gmb": bio_of("gmb", len(words), spans)}


class SwappedNamesTest(unittest.TestCase):
    def test_names_of_people_places_and_bodies_alone(self):
        found = named_spans(sentence("Ana Ruiz left Oslo on Monday", (0, 2, "per"), (3, 4, "geo"), (5, 6, "tim")))
        self.assertEqual(found, [(0, 2, "per"), (3, 4, "geo")])

    def test_a_name_takes_the_place_of_one_of_its_class_whatever_their_lengths(self):
        spans, names = [(0, 2, "per"), (3, 4, "geo")], {"per": [("Bo",)], "geo": [("Rio", "de", "Janeiro")]}
        always = type("Always", (), {"random": staticmethod(lambda: 0.0), "choice": staticmethod(lambda found: found[0])})
        self.assertEqual(swap("Ana Ruiz left Oslo today".split(), spans, names, always), "Bo left Rio de Janeiro today".split())

    def test_what_stayed_as_it_was_is_no_variant_and_chance_is_fixed(self):
        sentences = [sentence(f"Name{n} met no one", (0, 1, "per")) for n in range(40)] + [sentence("Nobody came")]
        found = swapped_sentences(sentences)
        known = [s["words"] for s in sentences]
        self.assertTrue(0 < len(found) < 40 * VARIANTS)
        self.assertEqual([s["words"] in known and s["words"][0] != "Nobody" for s in found], [True] * len(found))
        self.assertEqual(found, swapped_sentences(sentences))


class TokensOfTest(unittest.TestCase):
    def test_sentences_of_documents_are_counted_from_0(self):
        lines = [{"doc": "GUM_a", "tokens": ["One", ".", "Two", "."], "sents": [{"start": 0, "end": 2}, {"start": 2, "end": 4}]}]
        kept, annotated.read_jsonl = annotated.read_jsonl, lambda _: lines
        self.addCleanup(setattr, annotated, "read_jsonl", kept)
        self.assertEqual(annotated.tokens_of("gum.train.open"), {"GUM_a-0": ["One", "."], "GUM_a-1": ["Two", "."]})


class ArticlesTest(unittest.TestCase):
    text = "Ana Ruiz left Oslo."
    line = {"id": "own-x", "date": None, "sha1": articles.digest(text), "entities": [["Person", "name", [0, 8], [[0, 8]]]],
            "facts": [["Travel", {"traveller": [[0, 8]], "time": ["2026-03"]}, "asserted", None, [0, 18]]]}

    def test_offsets_are_spelled_out_and_dates_stay(self):
        found = articles.restored(self.line, self.text)
        self.assertEqual(found["entities"], [{"name": "Ana Ruiz", "class": "Person", "level": "name", "mentions": ["Ana Ruiz"]}])
        self.assertEqual(found["facts"], [{"type": "Travel", "roles": {"traveller": ["Ana Ruiz"], "time": ["2026-03"]}, "modality": "asserted",
                                           "attributedTo": None, "quote": "Ana Ruiz left Oslo"}])

    def test_another_text_is_refused(self):
        with self.assertRaisesRegex(ValueError, "own-x was annotated on another text"):
            articles.restored(self.line, self.text + " ")


def corpus(documents):
    """Documents of two mentions in two sentences, the second of which asks about the first."""
    count = 2 * documents
    arrays = {"mentions": np.zeros((count, 3), "f4"), "places": np.array([[row, row % 2] for row in range(count)], "i4"),
              "options": np.array([[2 * d + 1, 2 * d, 2 * d] for d in range(documents)], "i4"), "pairs": np.ones((documents, 4), "f4"),
              "labels": np.ones(documents, "u1"), "questions": np.array([[d, d + 1, 0, d] for d in range(documents)], "i4")}
    pieces = [{"input_ids": [101, 7, row, 102], "letter_case": [0] * 4, "first_piece": [1, 2]} for row in range(count)]
    return Corpus(arrays, pieces, [np.array([d]) for d in range(documents)], 1.5)


class CorefTaskTest(unittest.TestCase):
    def test_a_third_and_what_is_held_out_is_not_learnt(self):
        self.assertEqual([d for d in range(12) if is_learnt(d, 8)], [1, 2, 5, 7, 8, 10, 11])
        self.assertEqual([d for d in range(6) if is_learnt(d, None)], [1, 2, 4, 5])

    def test_an_epoch_has_each_document_once_in_batches_of_one_corpus(self):
        batches = plan([corpus(150), corpus(9)], 1)
        self.assertEqual(sorted(place for batch in batches for place in batch), [(0, d) for d in range(150)] + [(1, d) for d in range(9)])
        self.assertTrue(all(len({number for number, _ in batch}) == 1 for batch in batches))
        self.assertGreater(len(batches), 2)

    def test_a_mention_is_the_word_of_a_row_of_the_batch(self):
        batch = make_batch([corpus(5)], [(0, 3), (0, 1)])
        words = batch["sentences"]["input_ids"][batch["row"], 1 + batch["word"]]
        options, _, asking, *_ = batch["questions"]
        self.assertEqual(words[options[:, 1]].tolist(), [7, 7])
        self.assertEqual(words[asking].tolist(), [7, 3])
        self.assertEqual(options.shape, (2, 3))
        self.assertEqual(asking.tolist(), options[:, 0].tolist())


class KeptReadingsTest(unittest.TestCase):
    def test_probabilities_are_halved_and_ids_stay(self):
        found = halved({"names": torch.ones(2), "roles": {"word": torch.tensor([3]), "wanted": None}})
        self.assertEqual(found["names"].dtype, torch.float16)
        self.assertEqual((found["roles"]["word"].dtype, found["roles"]["wanted"]), (torch.int64, None))

    def test_every_epoch_has_each_batch_in_an_order_of_its_own(self):
        orders = endless(list(range(20)))
        first, second = ([next(orders) for _ in range(20)] for _ in range(2))
        self.assertEqual(sorted(first), sorted(second))
        self.assertNotEqual(first, second)


class TimedRunTest(unittest.TestCase):
    def run_of(self, steps, seconds):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        course.CACHE, kept = Path(folder.name), course.CACHE
        self.addCleanup(setattr, course, "CACHE", kept)
        return course.Timed("test", {"network": torch.nn.Linear(1, 1)}, [("", 0.1)], steps, seconds)

    def test_steps_that_are_given_are_done_and_the_rate_ends_at_nothing(self):
        run = self.run_of(8, None)
        run.go(run.until_done([lambda: {"loss": run.network["network"](torch.ones(1)).square().sum()}] for _ in range(100)))
        self.assertEqual(run.done, 8)
        self.assertEqual(run.schedule.get_last_lr(), [0.0])
        self.assertEqual(set(torch.load(run.checkpoint)), {"network"})

    def test_without_them_the_speed_of_the_first_tells_how_many_there_are(self):
        run = self.run_of(None, 100.0)
        run.done = 50
        run._measure(60.0)
        run.done = 150
        run._measure(70.0)
        self.assertEqual(run.steps, 450)

    def test_seconds_end_it(self):
        run = self.run_of(None, 0.0)
        self.assertEqual(list(run.until_done(range(5))), [])


if __name__ == "__main__":
    unittest.main()

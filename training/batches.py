"""Batches of about equal numbers of word pieces, of sentences of about equal length."""
import random

import torch

from labels import AUXILIARY
from treebanks import IGNORED

WORD_TARGETS = ("upos", "xpos", "lemma", "uner", "deprel", "names", "trigger", "modality", *AUXILIARY)


def make_batches(examples, pieces, seed):
    """Sorts by length with some noise, cuts, and shuffles the batches; the same for the same seed."""
    chance = random.Random(seed)
    order = sorted(range(len(examples)), key=lambda i: len(examples[i]["input_ids"]) * chance.uniform(0.9, 1.1))
    batches, current, longest = [], [], 0
    for i in order:
        longest = max(longest, len(examples[i]["input_ids"]))
        if current and longest * (len(current) + 1) > pieces:
            batches.append(current)
            current, longest = [], len(examples[i]["input_ids"])
        current.append(i)
    batches.append(current)
    chance.shuffle(batches)
    return batches


def pad(rows, value):
    longest = max(max(map(len, rows)), 1)
    return torch.tensor([list(row) + [value] * (longest - len(row)) for row in rows])


def collate(examples):
    """One padded batch. A target that an example lacks is ignored; lists of queries stay lists."""
    batch = {k: pad([e[k] for e in examples], 0) for k in ("input_ids", "letter_case", "first_piece")}
    batch["attention_mask"] = pad([[1] * len(e["input_ids"]) for e in examples], 0)
    batch["word_mask"] = pad([[1] * len(e["first_piece"]) for e in examples], 0).bool()
    for kind in WORD_TARGETS:
        if any(kind in e for e in examples):
            batch[kind] = pad([e.get(kind, [IGNORED] * len(e["first_piece"])) for e in examples], IGNORED)
    if any("head" in e for e in examples):  # as a column of `arc`: the root is 0
        batch["head"] = pad([[h + 1 for h in e["head"]] if "head" in e else [IGNORED] * len(e["first_piece"]) for e in examples], IGNORED)
    for kind in ("predicates", "events", "relations"):
        if any(kind in e for e in examples):
            batch[kind] = [e.get(kind) for e in examples]
    return batch

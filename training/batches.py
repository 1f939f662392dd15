"""Batches of about equal numbers of word pieces, of sentences of about equal length, as tensors that the losses need no more work on."""
import random

import torch
from torch.utils.data import DataLoader

from habits import PEOPLE, annotator_id
from labels import AUXILIARY
from treebanks import IGNORED

WORD_TARGETS = ("upos", "xpos", "lemma", "uner", "deprel", "names", "trigger", "modality", *AUXILIARY)
QUERIES = {"propbank": "predicates", "roles": "events"}  # output → where an example keeps its queries
CUDA = torch.cuda.is_available()
DEVICE = torch.device("cuda" if CUDA else "cpu")
MULTIPLE = 8 if CUDA else 1  # of a batch's length in pieces: attention is fast on those alone
WORKERS = 12 if CUDA else 0  # a GPU waits for batches that one process makes


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


def make_plan(examples, pieces, epochs, first=0):
    """The batches of so many epochs, each epoch shuffled anew."""
    return [rows for seed in range(first, first + epochs) for rows in make_batches(examples, pieces, seed)]


def load(examples, plan):
    """The plan's batches, one after the other. Its own generator: a run that goes on must meet the same chance."""
    return DataLoader(examples, batch_sampler=plan, collate_fn=collate, num_workers=WORKERS, pin_memory=CUDA, generator=torch.Generator())


def to_device(batch):
    if isinstance(batch, dict):
        return {name: to_device(value) for name, value in batch.items()}
    if isinstance(batch, list):
        return [to_device(value) for value in batch]
    return batch.to(DEVICE, non_blocking=True)


def pad(rows, value, multiple=1):
    longest = -(-max(max(map(len, rows)), 1) // multiple) * multiple
    return torch.tensor([list(row) + [value] * (longest - len(row)) for row in rows])


def query_targets(sentences, width):
    """Queries of each sentence, (word, type, [(argument, label)]), as columns and label ids `wanted` [P, width]."""
    queries = [(row, *query) for row, found in enumerate(sentences) for query in found or ()]
    wanted = torch.zeros(len(queries), width, dtype=torch.long)
    for row, (*_, arguments) in enumerate(queries):
        for word, label in arguments:
            wanted[row, word] = label
    columns = torch.tensor([query[:3] for query in queries], dtype=torch.long).reshape(-1, 3)
    return {**dict(zip(("sentence", "word", "type"), columns.T)), "wanted": wanted}


def relation_targets(sentences, width):
    """The sentences that were annotated, and their label ids `wanted` [sentences, subject, object]."""
    rows = [i for i, found in enumerate(sentences) if found is not None]
    wanted = torch.zeros(len(rows), width, width, dtype=torch.long)
    for row, i in enumerate(rows):
        for subject, argument, label in sentences[i]:
            wanted[row, subject, argument] = label
    return {"sentence": torch.tensor(rows, dtype=torch.long), "wanted": wanted}


def tree_targets(examples, width):
    """Places (row · width + word) of the words whose head is known, and that head as a column of `arc`: the root is 0."""
    known = [(row * width + word, head + 1) for row, e in enumerate(examples) for word, head in enumerate(e.get("head", ()))]
    return dict(zip(("place", "head"), torch.tensor(known, dtype=torch.long).reshape(-1, 2).T))


def collate(examples):
    """One padded batch. A target that an example lacks is ignored, one that all lack is left out."""
    batch = {k: pad([e[k] for e in examples], 0, MULTIPLE) for k in ("input_ids", "letter_case")}
    batch["first_piece"] = pad([e["first_piece"] for e in examples], 0)
    batch["attention_mask"] = pad([[1] * len(e["input_ids"]) for e in examples], 0, MULTIPLE)
    batch["annotator"] = torch.tensor([annotator_id(e.get("annotator", PEOPLE)) for e in examples])
    batch["word_mask"] = pad([[1] * len(e["first_piece"]) for e in examples], 0).bool()
    has, width = (lambda name: any(name in e for e in examples)), batch["word_mask"].shape[1]
    for kind in filter(has, WORD_TARGETS):
        batch[kind] = pad([e.get(kind, [IGNORED] * len(e["first_piece"])) for e in examples], IGNORED)
    batch.update({name: query_targets([e.get(kept) for e in examples], width) for name, kept in QUERIES.items() if has(kept)})
    if has("relations"):
        batch["relations"] = relation_targets([e.get("relations") for e in examples], width)
    if has("head"):
        batch["tree"] = tree_targets(examples, width)
    return batch

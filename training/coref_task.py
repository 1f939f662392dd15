"""Coreference as a task of the network itself: the vectors that the scorer of coref_fit.py compares are learnt together with it, on what coref_pairs.ts
wrote. A batch is some documents of one corpus: their sentences for the network, and the questions about their mentions."""
import json
import random
from dataclasses import dataclass

import numpy as np
import torch
from torch.utils.data import DataLoader

from batches import CUDA, DEVICE, collate
from coref_fit import CACHE, CORPORA, Scorer, gather, loss, read
from network import MINILM

SIZE, SHARE = 200, 3  # questions and sentences of a batch; of three documents one is left to coref_fit.py alone, which needs some whose links the vectors do not know by heart


@dataclass(frozen=True)
class Corpus:
    """`arrays`: of coref_fit.read, with `places` of the mentions. `sentences`: as pieces. `documents`: the questions of each."""
    arrays: dict
    sentences: list
    documents: list
    weight: float


def is_learnt(document, every):
    """Neither held out nor left to coref_fit.py."""
    return document % SHARE != 0 and (every is None or document % every != every // 2)


def read_corpus(name, pieces):
    weight, every = CORPORA[name]
    arrays = {**read(name), "places": np.fromfile(CACHE / f"{name}.places.i32", "i4").reshape(-1, 2)}
    words = (CACHE / f"{name}.sentences.jsonl").read_text(encoding="utf-8").rstrip("\n").split("\n")
    owner = arrays["questions"][:, 3]
    documents = [np.flatnonzero(owner == document) for document in np.unique(owner) if is_learnt(document, every)]
    return Corpus(arrays, [pieces.sentence(json.loads(line)) for line in words], documents, weight)


def plan(corpora, epochs):
    """Lists of (corpus, document) numbers, about SIZE each, shuffled anew for each epoch."""
    sizes = [[size_of(corpus, document) for document in range(len(corpus.documents))] for corpus in corpora]
    return [batch for seed in range(epochs) for batch in shuffled(sizes, random.Random(seed))]


def size_of(corpus, document):
    """Its questions, and the sentences that the network must read for them."""
    kept, _ = gather(corpus.arrays, corpus.documents[document])
    return len(corpus.documents[document]) + len(np.unique(corpus.arrays["places"][kept, 0]))


def shuffled(sizes, chance):
    batches = []
    for number, documents in enumerate(sizes):
        size = SIZE
        for document in chance.sample(range(len(documents)), len(documents)):
            if size >= SIZE:
                batches.append([])
                size = 0
            batches[-1].append((number, document))
            size += documents[document]
    chance.shuffle(batches)
    return batches


def make_batch(corpora, places):
    """The network's inputs, the mentions as (row, word), and the scorer's."""
    corpus = corpora[places[0][0]]
    kept, questions = gather(corpus.arrays, np.concatenate([corpus.documents[document] for _, document in places]))
    sentence, word = corpus.arrays["places"][kept].T
    used, row = np.unique(sentence, return_inverse=True)
    return {"sentences": collate([corpus.sentences[s] for s in used]), "row": torch.from_numpy(row), "word": torch.from_numpy(word).long(),
            "mentions": torch.from_numpy(corpus.arrays["mentions"][kept]), "weight": torch.tensor(corpus.weight),
            "questions": [torch.from_numpy(array) for array in questions]}


class Batches(torch.utils.data.Dataset):
    def __init__(self, corpora, batches):
        self.corpora, self.batches = corpora, batches

    def __len__(self):
        return len(self.batches)

    def __getitem__(self, number):
        return make_batch(self.corpora, self.batches[number])


def load(corpora, batches, workers):
    return DataLoader(Batches(corpora, batches), batch_size=None, num_workers=workers, pin_memory=CUDA, generator=torch.Generator())


def make_scorer(corpora):
    """Learnt beside the network and left behind: coref_fit.py fits the one that ships."""
    arrays = corpora[0].arrays
    return Scorer(arrays["mentions"].shape[1], arrays["pairs"].shape[1], MINILM.width).to(DEVICE)


def coref_losses(network, scorer, batch):
    """Task → loss."""
    words, _ = network.encode(batch["sentences"])
    vectors = words[batch["row"], batch["word"]].float()
    options, pairs, asking, *answers = batch["questions"]
    with torch.autocast(DEVICE.type, enabled=False):
        return {"coref": batch["weight"] * loss(scorer, [batch["mentions"], vectors, options, pairs, asking, *answers])}

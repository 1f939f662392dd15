"""Learns where sentences end though no rule says so: `python boundaries.py` reads the treebanks' train parts and writes src/text/boundary-weights.data.ts.
Some 10 s of one quiet core. `--choose` leaves out the held documents, prints their F1 and writes nothing."""
import base64
import json
import subprocess
import sys

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from boundaries_data import AFTER, BEFORE, Places, Vocabulary, read_paragraphs, sentence_f1
from paths import ROOT

PIECES = ROOT / ".cache" / "boundaries" / "paragraphs.jsonl"
WEIGHTS = ROOT / "src" / "text" / "boundary-weights.data.ts"
SIZE, HIDDEN, EPOCHS, BATCH, RATE, DECAY = 16, 32, 7, 512, 6e-3, 0.1
DROP, FORGET = 0.4, 0.15  # of activations; of words, which become unknown
# Score above which a sentence ends: chosen with `--choose` so that news, and text with its line breaks, lose nothing against the rules.
LIMIT = 1
HEAD = "/** Written by training/boundaries.py: do not edit. Learned from EWT and GUM (CC BY-SA 4.0, see models/en/NOTICE) and events_news. */"


class Splitter(nn.Module):
    """Sums of embeddings in a window → hidden units, to which the counts add → one score."""

    def __init__(self, rows, counts):
        super().__init__()
        self.embedding = nn.Embedding(rows, SIZE, padding_idx=0)
        self.window = nn.Linear((BEFORE + AFTER) * SIZE, HIDDEN)
        self.counts = nn.Embedding(counts, HIDDEN + 1)
        self.output = nn.Linear(HIDDEN, 1, bias=False)
        self.drop = nn.Dropout(DROP)
        nn.init.normal_(self.embedding.weight, 0, 0.2)
        nn.init.normal_(self.counts.weight, 0, 0.05)

    def forward(self, window, counts):
        vectors = self.drop(self.embedding(window).sum(2)).flatten(1)
        added = self.counts(counts).sum(1)
        hidden = functional.relu(self.window(vectors) + added[:, :-1])
        return self.output(self.drop(hidden))[:, 0] + added[:, -1]


def train(network, places, unknown):
    window, counts, ends = map(torch.from_numpy, (places.window, places.counts, places.ends))
    optimiser = torch.optim.AdamW(network.parameters(), RATE, weight_decay=DECAY)
    steps = EPOCHS * (len(ends) // BATCH + 1)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=steps, pct_start=0.15)
    for _ in range(EPOCHS):
        for batch in torch.randperm(len(ends)).split(BATCH):
            seen = window[batch]
            seen[..., 0][(torch.rand(seen.shape[:2]) < FORGET) & (seen[..., 0] > 0)] = unknown
            loss = functional.binary_cross_entropy_with_logits(network(seen, counts[batch]), ends[batch])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()


def quantise(parameter):
    """Rounds the parameter to 255 steps in place. Returns (int8 array, scale)."""
    scale = parameter.abs().max() / 127
    whole = (parameter / scale).round()
    parameter.copy_(whole * scale)
    return whole.to(torch.int8).numpy(), scale.item()


@torch.no_grad()
def pack(network, vocabulary):
    """What the runtime reads (BoundaryWeights); the network is left as the runtime will see it."""
    network.eval().embedding.weight[0] = 0
    (embedding, one), (window, other) = quantise(network.embedding.weight), quantise(network.window.weight)
    base64_of = lambda array: base64.b64encode(array.tobytes()).decode()
    floats = lambda parameter: base64_of(parameter.numpy().astype("<f4"))
    return {"vocabulary": [" ".join(keys) for keys in vocabulary.keys], "before": BEFORE, "after": AFTER, "size": SIZE,
            "embedding": base64_of(embedding), "window": base64_of(window), "scale": one * other,
            "counts": floats(network.counts.weight), "bias": floats(network.window.bias),
            "output": floats(network.output.weight), "limit": LIMIT}


@torch.no_grad()
def report(network, paragraphs, vocabulary, counts):
    """F1 of the network and of the rules alone."""
    groups = sorted({(p["corpus"], p["layout"], genre) for p in paragraphs for genre in ("", "news" * (p["genre"] == "news"))})
    for corpus, layout, genre in groups:
        some = [p for p in paragraphs if (p["corpus"], p["layout"]) == (corpus, layout) and genre in ("", p["genre"])]
        places = Places(some, vocabulary, counts)
        scores = network(torch.from_numpy(places.window), torch.from_numpy(places.counts)).numpy()
        print(corpus, layout, genre, f"{sentence_f1(some, scores > LIMIT):.2f} rules {sentence_f1(some, scores > np.inf):.2f}")


def write(packed):
    imports = "import type { BoundaryWeights } from './boundary-model.js';"
    WEIGHTS.write_text(f"{imports}\n\n{HEAD}\nexport const BOUNDARY_WEIGHTS: BoundaryWeights = {json.dumps(packed)};\n")
    subprocess.run(["npx", "biome", "format", "--write", WEIGHTS], cwd=ROOT, check=True)


def main(choose):
    torch.set_num_threads(1)
    torch.manual_seed(1)
    PIECES.parent.mkdir(exist_ok=True)
    subprocess.run(["npx", "tsx", "training/boundaries.ts", PIECES], cwd=ROOT, check=True)
    counts, paragraphs = read_paragraphs(PIECES)
    learned = [p for p in paragraphs if not choose or p["part"] == "train"]
    vocabulary = Vocabulary(learned)
    network = Splitter(vocabulary.size, sum(counts))
    train(network, Places(learned, vocabulary, counts), vocabulary.unknown(0))
    packed = pack(network, vocabulary)
    report(network, [p for p in paragraphs if p["part"] == "held"], vocabulary, counts)
    if not choose:
        write(packed)


if __name__ == "__main__":
    main("--choose" in sys.argv)

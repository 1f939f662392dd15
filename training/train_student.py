"""The student that ships: phase 1's MiniLM, trained on all tasks from gold and from what the teacher read in the silver sentences."""
import argparse

import torch

from batches import collate, make_batches
from distil import distil_losses
from examples import all_examples
from label_silver import FOLDER
from loop import Run, groups_by_rate
from losses import losses
from network import Network
from paths import CACHE, MODEL
from silver import silver_sentences
from wordpiece import WordPieces

PIECES, REPEATS = 2600, 2
DROPOUT = 0.05  # of the encoder: a small one that learns from so many sentences has little to overfit with
NEW = ("events.", "roles.", "relations.", "auxiliary.")
RATES = [("encoder.", 1.5e-4), *((prefix, 1.5e-3) for prefix in NEW), ("", 6e-4)]
CHECKPOINT = CACHE / "student.pt"


def make_student(labels):
    """Phase 1's weights; its untrained heads are replaced by fresh ones."""
    network = Network(labels)
    state = {k: v for k, v in torch.load(CACHE / "trees.pt")["network"].items() if not k.startswith(NEW)}
    network.load_state_dict(state, strict=False)
    for module in network.encoder.modules():
        if isinstance(module, torch.nn.Dropout):
            module.p = DROPOUT
    return network


def silver_examples():
    """Those that the teacher has read, with its targets (`teacher`)."""
    pieces, sentences = WordPieces(MODEL / "vocab.txt"), silver_sentences()
    found = []
    for path in sorted(FOLDER.glob("*.pt")):
        for index, targets in torch.load(path):
            own = {"gmb": sentences[index]["gmb"]} if "gmb" in sentences[index] else {}
            found.append({**pieces.sentence(sentences[index]["words"]), **own, "teacher": targets})
    return found


def endless(examples):
    """Batches of the examples without end, shuffled anew each time."""
    seed = 100
    while True:
        yield from ([examples[i] for i in rows] for rows in make_batches(examples, PIECES, seed))
        seed += 1


def marked(found):
    """In the log, what was learnt from the teacher has a mark."""
    return {f"~{task}": loss for task, loss in found.items()}


def makers(network, gold, silver):
    """The losses of one step: a batch of either kind."""
    return [lambda: losses(network, collate(gold)),
            lambda: marked(distil_losses(network, collate(silver), [e["teacher"] for e in silver]))]


def train(epochs):
    torch.manual_seed(4)
    labels, gold = all_examples(REPEATS)
    silver, network = endless(silver_examples()), make_student(labels)
    plan = [rows for seed in range(epochs) for rows in make_batches(gold, PIECES, seed)]
    run = Run(CHECKPOINT, network, groups_by_rate(network, RATES), len(plan))
    pairs = list(zip(plan, silver))[run.done:]
    run.go(makers(network, [gold[i] for i in rows], read) for rows, read in pairs)


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--epochs", type=int, default=5)
    torch.set_num_threads(2)
    train(options.parse_args().epochs)

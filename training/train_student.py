"""The student that ships: phase 1's MiniLM, trained on all tasks from gold and from what the teachers read in the silver sentences."""
import argparse

import torch

from batches import DEVICE, load, make_plan, to_device
from distil import distil_losses, load_teachers, read
from examples import all_examples
from loop import Run, groups_by_rate
from losses import losses
from network import Network
from paths import CACHE
from silver import silver_examples

PIECES, REPEATS = 2600, 2
SILVER_PIECES = 5200  # of silver beside each batch of gold
NEW = ("events.", "roles.", "relations.", "auxiliary.")
RATES = [("encoder.", 1.5e-4), *((prefix, 1.5e-3) for prefix in NEW), ("", 6e-4)]
CHECKPOINT = CACHE / "student.pt"


def make_student(labels):
    """Phase 1's weights; its untrained heads are replaced by fresh ones."""
    network = Network(labels)
    state = torch.load(CACHE / "trees.pt", map_location="cpu")["network"]
    network.load_state_dict({k: v for k, v in state.items() if not k.startswith(NEW)}, strict=False)
    return network.to(DEVICE)


def silver_plan(examples, count):
    """So many batches, each epoch of silver shuffled anew."""
    epoch = len(make_plan(examples, SILVER_PIECES, 1))
    return make_plan(examples, SILVER_PIECES, count // epoch + 2, first=100)[:count]


def marked(found):
    """In the log, what was learnt from the teachers has a mark."""
    return {f"~{task}": loss for task, loss in found.items()}


def taught(network, teachers, labels, silver):
    """What is learnt from the teachers' reading of a batch."""
    batch = to_device(silver)
    return marked(distil_losses(network, batch, read(teachers, labels, batch)))


def makers(network, teachers, labels, gold, silver):
    """The losses of one step: a batch of gold, and one of silver."""
    return [lambda: losses(network, to_device(gold)), lambda: taught(network, teachers, labels, silver)]


def train(epochs, labels, network, teachers, gold, silver):
    plan = make_plan(gold, PIECES, epochs)
    run = Run(CHECKPOINT, network, groups_by_rate(network, RATES), len(plan))
    pairs = zip(load(gold, plan[run.done:]), load(silver, silver_plan(silver, len(plan))[run.done:]))
    run.go(makers(network, teachers, labels, *pair) for pair in pairs)


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--epochs", type=int, default=5)
    chosen = options.parse_args()
    torch.set_num_threads(2)
    torch.manual_seed(4)
    labels, gold = all_examples(REPEATS)
    teachers = load_teachers(sorted(CACHE.glob("teacher.*.pt")), labels)
    train(chosen.epochs, labels, make_student(labels), teachers, gold, silver_examples())

"""The teacher: MPNet-base on all tasks at once. It does not ship; label_silver.py lets it read news for the student."""
import argparse
from pathlib import Path

import torch

from batches import collate, make_batches
from examples import all_examples
from loop import Run, groups_by_rate
from losses import losses
from mpnet import MpnetEncoder, load_mpnet
from network import Network
from paths import CACHE

RATES, PIECES, REPEATS = [("encoder.", 6e-5), ("", 1e-3)], 2600, 3
CHECKPOINT = CACHE / "teacher.pt"


def make_teacher(labels, earlier):
    """With the encoder of an earlier teacher's checkpoint, if given, and fresh heads."""
    network = Network(labels, MpnetEncoder())
    if earlier is None:
        load_mpnet(network.encoder)
    else:
        state = torch.load(earlier)["network"]
        network.load_state_dict({k: v for k, v in state.items() if k.startswith("encoder.")}, strict=False)
    return network


def train(epochs, earlier):
    torch.manual_seed(3)
    labels, examples = all_examples(REPEATS)
    network = make_teacher(labels, earlier)
    plan = [rows for seed in range(epochs) for rows in make_batches(examples, PIECES, seed)]
    run = Run(CHECKPOINT, network, groups_by_rate(network, RATES), len(plan))
    run.go([lambda: losses(network, collate([examples[i] for i in rows]))] for rows in plan[run.done:])


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--epochs", type=int, default=2)
    options.add_argument("--encoder", type=Path, help="start with the encoder of this checkpoint, as when heads or corpora were added")
    chosen = options.parse_args()
    torch.set_num_threads(2)
    train(chosen.epochs, chosen.encoder)

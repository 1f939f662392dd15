"""A teacher: MPNet-base on all tasks at once. It does not ship; the student learns from what it reads in news. Several, each of a number
(and chance) of its own, teach better than one."""
import argparse
from pathlib import Path

import torch

from batches import DEVICE, load, make_plan, to_device
from examples import all_examples
from loop import Run, groups_by_rate
from losses import losses
from mpnet import MpnetEncoder, load_mpnet
from network import Network
from paths import CACHE

RATES, PIECES, REPEATS = [("encoder.", 8e-5), ("", 1e-3)], 5200, 3


def checkpoint_of(number):
    return CACHE / f"teacher.{number}.pt"


def make_teacher(labels, earlier):
    """With the encoder of an earlier teacher's checkpoint, if given, and fresh heads."""
    network = Network(labels, MpnetEncoder())
    if earlier is None:
        load_mpnet(network.encoder)
    else:
        state = torch.load(earlier, map_location="cpu")["network"]
        network.load_state_dict({k: v for k, v in state.items() if k.startswith("encoder.")}, strict=False)
    return network.to(DEVICE)


def train(number, epochs, network, examples):
    """`network` as `make_teacher` makes it."""
    plan = make_plan(examples, PIECES, epochs, first=1000 * number)
    run = Run(checkpoint_of(number), network, groups_by_rate(network, RATES), len(plan))
    run.go([lambda: losses(network, to_device(batch))] for batch in load(examples, plan[run.done:]))


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--epochs", type=int, default=2)
    options.add_argument("--number", type=int, default=0)
    options.add_argument("--encoder", type=Path, help="start with the encoder of this checkpoint, as when heads or corpora were added")
    chosen = options.parse_args()
    torch.set_num_threads(2)
    torch.manual_seed(3 + chosen.number)
    labels, examples = all_examples(REPEATS)
    train(chosen.number, chosen.epochs, make_teacher(labels, chosen.encoder), examples)

"""Phase 1: tags, lemmas, trees, PER/LOC/ORG and PropBank roles from the treebanks. Goes on from the last checkpoint."""
import argparse

import torch

from batches import DEVICE, load, make_plan, to_device
from examples import tree_examples
from loop import Run, groups_by_rate
from losses import losses
from network import Network, load_minilm
from paths import CACHE

RATES, PIECES = [("encoder.", 2e-4), ("", 1e-3)], 3000
CHECKPOINT = CACHE / "trees.pt"


def train(epochs):
    torch.manual_seed(1)
    labels, examples = tree_examples()
    network = Network(labels)
    load_minilm(network.encoder)
    network.to(DEVICE)
    plan = make_plan(examples, PIECES, epochs)
    run = Run(CHECKPOINT, network, groups_by_rate(network, RATES), len(plan))
    run.go([lambda: losses(network, to_device(batch))] for batch in load(examples, plan[run.done:]))


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--epochs", type=int, default=7)
    torch.set_num_threads(2)
    train(options.parse_args().epochs)

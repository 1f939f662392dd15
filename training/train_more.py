"""More steps for a student that is there, on two cores: gold with a part of its pieces hidden, so that a word is also known by what stands around
it, and with the habits of the machine that annotated beside the network. Where the corpora grew, it learns the new ones."""
import argparse
from functools import partial
from pathlib import Path

import torch

from batches import DEVICE, load, make_plan, to_device
from examples import all_examples
from habits import Habits
from labels import AUXILIARY
from loop import Run, groups_by_rate
from losses import losses
from network import Network
from paths import CACHE

PIECES, REPEATS, WRITTEN_REPEATS = 2600, 3, 2
ENCODER_RATE, HEADS_RATE, HABITS_RATE = 4e-5, 6, 5e-3  # the second: times the first
WARM = 60
HIDDEN, MASK = 0.08, 103  # the share of pieces, and the id of [MASK]; lower ids are no words
CHECKPOINT = CACHE / "student.more.pt"


def hidden(batch):
    """The batch with some pieces replaced by [MASK]."""
    ids = batch["input_ids"]
    chosen = (torch.rand(ids.shape, device=ids.device) < HIDDEN) & (ids > MASK)
    return {**batch, "input_ids": ids.masked_fill(chosen, MASK)}


def schedule(optimizer, steps):
    """A short warm-up, then linearly to nothing at `steps`."""
    return torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min((step + 1) / WARM, max(0, (steps - step) / steps)))


def chosen_gold(gold):
    """Without the sentences that teach only heads that do not ship; those written for this project `WRITTEN_REPEATS` times."""
    wanted = [e for e in gold if not AUXILIARY.keys() & e.keys()]
    return wanted + [e for e in wanted if e.get("annotator") == "written"] * (WRITTEN_REPEATS - 1)


def train(network, habits, gold, steps, seed, rate):
    """The run's checkpoint tells where it goes on."""
    epochs = steps // len(make_plan(gold, PIECES, 1)) + 1
    plan = make_plan(gold, PIECES, epochs, first=seed)[:steps]
    groups = [*groups_by_rate(network, [("encoder.", rate), ("", rate * HEADS_RATE)]), (habits.parameters(), HABITS_RATE)]
    run = Run(CHECKPOINT, network, groups, steps, schedule, {"habits": habits})
    run.go([lambda batch=batch: losses(network, hidden(to_device(batch)), habits)] for batch in load(gold, plan[run.done:]))


def read_student(checkpoint, labels):
    network = Network(labels)
    network.load_state_dict(torch.load(checkpoint, map_location="cpu")["network"])
    return network.to(DEVICE)


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("student", type=Path, help="the checkpoint to begin from; that of none_bias.py is not meant")
    options.add_argument("--steps", type=int, default=1500)
    options.add_argument("--seed", type=int, default=900)
    options.add_argument("--rate", type=float, default=ENCODER_RATE, help="of the encoder")
    chosen = options.parse_args()
    torch.manual_seed(chosen.seed)
    labels, gold = all_examples(REPEATS)
    train(read_student(chosen.student, labels), Habits(labels).to(DEVICE), chosen_gold(gold), chosen.steps, chosen.seed, chosen.rate)

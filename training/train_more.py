"""More steps for a student that is there: gold with a part of its pieces hidden, so that a word is also known by what stands around it, and the
teachers' trees and tags of silver beside every third batch. At an even rate, then down to nothing. Where the corpora grew, it learns the new ones."""
import argparse
from functools import partial

import torch

from batches import DEVICE, load, make_plan, to_device
from distil import distil_losses, load_teachers, read
from examples import all_examples
from loop import Run, groups_by_rate
from losses import losses
from network import Network
from paths import CACHE
from silver import silver_examples
from train_student import PIECES, REPEATS, marked

RATES = [("encoder.", 1e-4), ("", 5e-4)]
HIDDEN, MASK = 0.08, 103  # the share of pieces, and the id of [MASK]; lower ids are no words
TAUGHT = ("upos", "xpos", "lemma", "arc", "label", "propbank", "uner")
SILVER_PIECES, EVERY = 1400, 3
CHECKPOINT = CACHE / "student.more.pt"


def hidden(batch):
    """The batch with some pieces replaced by [MASK]."""
    ids = batch["input_ids"]
    chosen = (torch.rand(ids.shape, device=ids.device) < HIDDEN) & (ids > MASK)
    return {**batch, "input_ids": ids.masked_fill(chosen, MASK)}


def taught(network, teachers, labels, silver):
    """What is learnt of trees and tags from the teachers' reading of a batch; of events gold knows more than they."""
    batch = to_device(silver)
    found = distil_losses(network, batch, read(teachers, labels, batch))
    return marked({task: found[task] for task in TAUGHT})


def makers(network, teachers, labels, gold, silver):
    """For each step the losses of a batch of gold, and of one of `silver` where it is its turn."""
    for step, batch in enumerate(gold):
        own = [lambda batch=batch: losses(network, hidden(to_device(batch)))]
        yield own + ([lambda: taught(network, teachers, labels, next(silver))] if step % EVERY == 0 else [])


def schedule(optimizer, steps, even):
    """A short warm-up, `even` steps at the full rate, then linearly to nothing at `steps`."""
    factor = lambda step: min((step + 1) / 60, 1, max(0, (steps - step) / max(1, steps - even)))
    return torch.optim.lr_scheduler.LambdaLR(optimizer, factor)


def train(steps, even, labels, network, teachers, gold, silver):
    epochs = steps // len(make_plan(gold, PIECES, 1)) + 1
    plan = make_plan(gold, PIECES, epochs, first=300)[:steps]
    run = Run(CHECKPOINT, network, groups_by_rate(network, RATES), steps, partial(schedule, even=even))
    read_beside = iter(load(silver, make_plan(silver, SILVER_PIECES, 4, first=300)))
    run.go(makers(network, teachers, labels, load(gold, plan[run.done:]), read_beside))


def make_student(labels):
    network = Network(labels)
    network.load_state_dict(torch.load(CACHE / "student.pt", map_location="cpu")["network"])
    return network.to(DEVICE)


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--steps", type=int, default=3000)
    options.add_argument("--even", type=int, default=1500, help="so many of them at the full rate")
    chosen = options.parse_args()
    torch.manual_seed(5)
    labels, gold = all_examples(REPEATS)
    teachers = load_teachers(sorted(CACHE.glob("teacher.*.pt")), labels)
    train(chosen.steps, chosen.even, labels, make_student(labels), teachers, gold, silver_examples())

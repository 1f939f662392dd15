"""Phase 2: names, triggers, modality, roles and relations from events_news, together with phase 1's tasks."""
import argparse
import time

import torch

from batches import collate, make_batches
from events_news import is_held_out, load_examples
from network import Network
from paths import CACHE, MODEL
from train_trees import log_step, make_optimizer, make_schedule, prepare, save, train_step
from wordpiece import WordPieces

ENCODER_RATE, OLD_RATE, NEW_RATE, PIECES = 1e-4, 3e-4, 1.5e-3, 2600
NEW = ("events.", "roles.", "relations.")
CHECKPOINT = CACHE / "events.pt"


def groups(network):
    """Parameters with their rates: the encoder moves least, the heads of phase 1 little, new heads most."""
    named = list(network.named_parameters())
    encoder = [p for name, p in named if name.startswith("encoder.")]
    new = [p for name, p in named if name.startswith(NEW)]
    old = [p for name, p in named if not name.startswith(("encoder.", *NEW))]
    return [(encoder, ENCODER_RATE), (old, OLD_RATE), (new, NEW_RATE)]


def start(network):
    """The weights of phase 1; its untrained event heads are replaced by fresh ones."""
    state = {k: v for k, v in torch.load(CACHE / "trees.pt")["network"].items() if not k.startswith(NEW)}
    network.load_state_dict(state, strict=False)


def tree_batches(examples):
    """Batches of the treebanks without end."""
    seed = 100
    while True:
        yield from ([examples[i] for i in rows] for rows in make_batches(examples, PIECES, seed))
        seed += 1


def resume(network, optimizer, schedule):
    """The finished epochs of an earlier run."""
    if not CHECKPOINT.exists():
        start(network)
        return 0
    state = torch.load(CHECKPOINT)
    for name, part in (("network", network), ("optimizer", optimizer), ("schedule", schedule)):
        part.load_state_dict(state[name])
    return state["epoch"]


def train(epochs):
    """Each step takes a batch of events_news, each second step one of the treebanks besides."""
    torch.manual_seed(2)
    labels, trees = prepare()
    network = Network(labels)
    found = load_examples("train", labels, WordPieces(MODEL / "vocab.txt"))
    events = [e for e in found if not is_held_out(e["id"])]
    plans = [make_batches(events, PIECES, seed) for seed in range(epochs)]
    optimizer = make_optimizer(groups(network))
    schedule = make_schedule(optimizer, sum(map(len, plans)))
    run(network, optimizer, schedule, events, tree_batches(trees), plans)


def run(network, optimizer, schedule, events, trees, plans):
    done, started, steps = resume(network, optimizer, schedule), time.time(), sum(map(len, plans))
    step = sum(map(len, plans[:done]))
    for epoch, plan in list(enumerate(plans))[done:]:
        for rows in plan:
            batches = [collate([events[i] for i in rows])] + [collate(next(trees)) for _ in range(step % 2)]
            values = train_step(network, optimizer, schedule, batches)
            step += 1
            if step % 10 == 0:
                log_step(step, steps, started, values)
        save(CHECKPOINT, network=network.state_dict(), optimizer=optimizer.state_dict(),
             schedule=schedule.state_dict(), epoch=epoch + 1)
        print(f"epoch {epoch + 1} done", flush=True)


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("--epochs", type=int, default=12)
    torch.set_num_threads(2)
    train(options.parse_args().epochs)

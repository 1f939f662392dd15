"""Phase 1: encoder, tags, tree, PER/LOC/ORG and PropBank roles, from the treebanks."""
import argparse
import json
import time

import torch

from batches import collate, make_batches
from labels import make_labels
from losses import losses
from network import Network, load_minilm
from paths import CACHE, MODEL
from treebanks import TreeExamples, ewt_sentences, gum_sentences
from wordpiece import WordPieces

ENCODER_RATE, HEAD_RATE, WARM_UP, PIECES = 2e-4, 1e-3, 0.06, 3000
LONGEST = 200  # pieces of a training sentence; the few beyond it would cost a batch each
CHECKPOINT = CACHE / "trees.pt"


def prepare():
    """Labels (kept in the cache) and the examples of EWT and GUM; sentences over the limit are left out."""
    ewt, gum = ewt_sentences("train"), gum_sentences("train/gum.train.open")
    labels = make_labels(ewt + gum, [s for s in ewt if s["srl"] is not None])
    (CACHE / "labels.json").write_text(json.dumps(labels, indent=1))
    make = TreeExamples(labels, WordPieces(MODEL / "vocab.txt"))
    examples = [make(sentence) for sentence in ewt + gum]
    return labels, [e for e in examples if len(e["input_ids"]) <= LONGEST]


def make_optimizer(groups):
    """AdamW over (parameters, learning rate) groups."""
    return torch.optim.AdamW([{"params": list(p), "lr": rate} for p, rate in groups], weight_decay=0.01, fused=True)


def make_schedule(optimizer, steps):
    """Linear warm-up, then linear decay to nothing."""
    warm = max(1, int(steps * WARM_UP))
    factor = lambda step: min((step + 1) / warm, max(0.0, (steps - step) / (steps - warm)))
    return torch.optim.lr_scheduler.LambdaLR(optimizer, factor)


def train_step(network, optimizer, schedule, batches):
    """One step on the sum of all tasks' losses of one batch or more."""
    network.train()
    optimizer.zero_grad()
    values = {}
    for batch in batches:
        with torch.autocast("cpu", torch.bfloat16):
            found = losses(network, batch)
            total = sum(found.values())
        total.backward()
        values.update({k: v.item() for k, v in found.items()})
    torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
    optimizer.step()
    schedule.step()
    return values


def log_step(step, steps, started, values):
    shown = " ".join(f"{k} {v:.3f}" for k, v in values.items())
    print(f"step {step}/{steps} {time.time() - started:.0f}s {shown}", flush=True)


def save(path, **content):
    """Written beside and renamed, so that a stop in between leaves the old checkpoint whole."""
    torch.save(content, path.with_suffix(".tmp"))
    path.with_suffix(".tmp").rename(path)


def train(epochs):
    torch.manual_seed(1)
    labels, examples = prepare()
    network = Network(labels)
    load_minilm(network.encoder)
    heads = [p for name, p in network.named_parameters() if not name.startswith("encoder.")]
    plans = [make_batches(examples, PIECES, seed) for seed in range(epochs)]
    steps = sum(map(len, plans))
    optimizer = make_optimizer([(network.encoder.parameters(), ENCODER_RATE), (heads, HEAD_RATE)])
    schedule = make_schedule(optimizer, steps)
    done = 0
    if CHECKPOINT.exists():
        state = torch.load(CHECKPOINT)
        network.load_state_dict(state["network"])
        optimizer.load_state_dict(state["optimizer"])
        schedule.load_state_dict(state["schedule"])
        done = state["epoch"]
    run(network, optimizer, schedule, examples, plans, done)


def run(network, optimizer, schedule, examples, plans, done):
    """The epochs that are left, with a checkpoint after each."""
    started, step, steps = time.time(), sum(map(len, plans[:done])), sum(map(len, plans))
    for epoch, plan in list(enumerate(plans))[done:]:
        for rows in plan:
            values = train_step(network, optimizer, schedule, [collate([examples[i] for i in rows])])
            step += 1
            if step % 10 == 0:
                log_step(step, steps, started, values)
        save(CHECKPOINT, network=network.state_dict(), optimizer=optimizer.state_dict(),
             schedule=schedule.state_dict(), epoch=epoch + 1)
        print(f"epoch {epoch + 1} done", flush=True)


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("--epochs", type=int, default=7)
    torch.set_num_threads(2)
    train(options.parse_args().epochs)

"""Two checkpoints of one course → a network between them (Wortsman et al. 2022, "Robust fine-tuning of zero-shot models"): what later steps gained on
the new, and what they had not yet forgotten. `python average.py EARLIER LATER INTO --share .4`: the share is EARLIER's."""
import argparse
from pathlib import Path

import torch


def read(path):
    return torch.load(path, map_location="cpu")["network"]


def average(earlier, later, share):
    """Weights between two networks of one shape; what is no floating number is the later one's."""
    between = lambda name, own: torch.lerp(own.float(), earlier[name].float(), share).to(own.dtype)
    return {name: between(name, own) if own.is_floating_point() else own for name, own in later.items()}


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    for name in ("earlier", "later", "into"):
        options.add_argument(name, type=Path)
    options.add_argument("--share", type=float, default=0.4)
    chosen = options.parse_args()
    torch.save({"network": average(read(chosen.earlier), read(chosen.later), chosen.share)}, chosen.into)

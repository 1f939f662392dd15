"""The tables of MODEL_CARD.md, from the files that ship: the product's figures (npm run bench:model), int8 against the float checkpoint,
reliability, rare types. `--write` puts each between its marks in the card, `<!-- begin NAME -->` and `<!-- end NAME -->`."""
import argparse
import re
import subprocess
from pathlib import Path

import torch

import compare
import reliability
import rare_types
from evaluate import open_model
from paths import MODEL, ROOT

CARD = MODEL / "MODEL_CARD.md"


def product_figures(*flags):
    """The table that bench:model prints. A figure below the recorded one is no reason to stop here."""
    command = ["npx", "tsx", "tests/bench/model.ts", *flags]
    printed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True).stdout
    return "\n".join(line for line in printed.splitlines() if line)


def sections(checkpoint):
    """Name → how its table is made."""
    scorer, labels, _ = open_model(MODEL)
    return {"figures": product_figures,
            "coreference": lambda: product_figures("--coreference"),
            "agreement": lambda: product_figures("--agreement"),
            "int8": lambda: compare.markdown(compare.compare(checkpoint, MODEL)),
            "reliability": lambda: reliability.markdown(reliability.all_rows(scorer, labels)),
            "rare": lambda: rare_types.markdown(rare_types.rare_rows(scorer, labels))}


def put(card, name, table):
    """The card with the table between the section's marks."""
    begin, end = f"<!-- begin {name} -->", f"<!-- end {name} -->"
    if begin not in card or end not in card:
        raise SystemExit(f"{CARD} lacks {begin} … {end}")
    return re.sub(f"{begin}.*?{end}", lambda _: f"{begin}\n{table}\n{end}", card, flags=re.DOTALL)


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("checkpoint", type=Path, help="the float network that was exported")
    options.add_argument("--write", action="store_true", help="into the card, else on the screen")
    options.add_argument("--only", nargs="*", help="sections: figures, coreference, agreement, int8, reliability, rare")
    chosen = options.parse_args()
    torch.set_num_threads(2)
    for name, make in sections(chosen.checkpoint).items():
        if chosen.only and name not in chosen.only:
            continue
        table = make()
        if chosen.write:
            CARD.write_text(put(CARD.read_text(encoding="utf-8"), name, table), encoding="utf-8")
        print(f"## {name}\n{table}\n", flush=True)

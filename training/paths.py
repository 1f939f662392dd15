"""Where training reads and writes. Everything below `CACHE` is git-ignored and can be made again."""
import gzip
import json
import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("TRIPLEWIRE_SHARED", ROOT.parent / "shared"))
CORPORA = SHARED / "corpora"
CACHE = ROOT / ".cache" / "training"
MODEL = ROOT / "models" / "en"
EARLY = ROOT / ".cache" / "model-early"


def read_jsonl(name):
    """The lines of a gzipped JSON Lines file below `CORPORA`, such as `train/events_news.train`."""
    with gzip.open(CORPORA / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def read_gold():
    """The texts with facts that the project is scored on: read only so as to leave them out of training."""
    return [json.loads(line) for name in ("dev", "dev_articles") for line in open(SHARED / "gold" / f"{name}.jsonl", encoding="utf-8")]


def read_inventory():
    """Event and relation types with their roles, in the order that fixes the label lists."""
    with open(SHARED / "design" / "inventory.json", encoding="utf-8") as file:
        return json.load(file)

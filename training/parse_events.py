"""Parses events_news with the phase-1 network, so that spans can be reduced to their head words."""
import json

import torch

from decode import tree
from events_news import tokenised
from export import load_network
from paths import CACHE, MODEL
from scorer import TorchScorer, score
from wordpiece import WordPieces


def parse(scorer, pieces, part):
    """Heads of every sentence, in the order of the tokens' file."""
    sentences = [(i, pieces.sentence([line["text"][a:b] for a, b in tokens]))
                 for i, (line, tokens) in enumerate(tokenised(part))]
    by_length = sorted(sentences, key=lambda s: len(s[1]["input_ids"]))
    trees = [tree(found["arc"]).tolist() for _, found, _ in score(scorer, [s for _, s in by_length], 32)]
    return [heads for _, heads in sorted(zip((i for i, _ in by_length), trees))]


if __name__ == "__main__":
    torch.set_num_threads(2)
    _, network = load_network(CACHE / "trees.pt")
    for name in ("dev", "train"):
        heads = parse(TorchScorer(network), WordPieces(MODEL / "vocab.txt"), name)
        (CACHE / f"heads.{name}.json").write_text(json.dumps(heads))

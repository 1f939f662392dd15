"""Parses events_news, what is annotated like it, and MASC with the phase-1 network, so that spans can be reduced to their head words."""
import json

import torch

from decode import tree
from events_news import tokenised
from export import load_network
from paths import CACHE, MODEL
from scorer import TorchScorer, score
from treebanks import masc_sentences
from wordpiece import WordPieces


def parse(scorer, pieces, sentences):
    """Heads of every sentence (a list of its words), in the order given."""
    sentences = [(i, pieces.sentence(words)) for i, words in enumerate(sentences)]
    by_length = sorted(sentences, key=lambda s: len(s[1]["input_ids"]))
    trees = [tree(found["arc"]).tolist() for _, found, _ in score(scorer, [s for _, s in by_length], 32)]
    return [heads for _, heads in sorted(zip((i for i, _ in by_length), trees))]


def corpora():
    """Name → its sentences."""
    words = {part: [[line["text"][a:b] for a, b in tokens] for line, tokens in tokenised(part)] for part in ("dev", "train", "annotated")}
    return {**words, "masc": [s["tokens"] for s in masc_sentences()]}


def write():
    """heads.NAME.json in the cache; a file that exists is kept."""
    wanted = {name: path for name in ("dev", "train", "annotated", "masc") if not (path := CACHE / f"heads.{name}.json").exists()}
    if not wanted:
        return
    _, network = load_network(CACHE / "trees.pt")
    sentences = corpora()
    for name, path in wanted.items():
        path.write_text(json.dumps(parse(TorchScorer(network), WordPieces(MODEL / "vocab.txt"), sentences[name])))


if __name__ == "__main__":
    torch.set_num_threads(2)
    write()

"""Writes reader.onnx and pairs.onnx (int8), labels.json, thresholds.json and vocab.txt to a folder, all at once.
calibrate.py then replaces the neutral temperatures and thresholds."""
import argparse
import hashlib
import json
import shutil
import warnings
from itertools import islice
from pathlib import Path

import torch
from torch import nn

from batches import collate
from events_news import tokenised
from network import Network
from paths import CACHE, EARLY, MODEL
from quantise import quantise
from smooth import smooth
from wordpiece import WordPieces

OUTPUTS = ["words", "upos", "xpos", "lemma", "arc", "label", "uner", "names", "trigger", "modality"]
QUERIES = ["roles", "relations", "propbank"]
NEUTRAL = {"schema": 1, "global": {"trigger": 0.5, "roles": 0.5, "relations": 0.5}, "types": {}}
TEMPERATURES = ["trigger", "roles", "relations", "names", "modality"]


class Reader(nn.Module):
    """reader.onnx: pieces of sentences → vectors and scores of their words."""

    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, input_ids, attention_mask, letter_case, first_piece):
        net = self.network
        words, heads = net.encode({"input_ids": input_ids, "attention_mask": attention_mask,
                                   "letter_case": letter_case, "first_piece": first_piece})
        label = net.tree.label.all_pairs(net.tree.label_dependent(words), net.tree.label_head(heads))
        tags, events = net.tags, net.events
        return (words, tags["upos"](words), tags["xpos"](words), tags["lemma"](words), net.tree.arcs(words, heads),
                label.transpose(2, 3), tags["uner"](words), events["names"](words), events["trigger"](words),
                events["modality"](words))


class Pairs(nn.Module):
    """pairs.onnx: vectors of sentences and query words in them → scores of every word of the query's sentence."""

    def __init__(self, network):
        super().__init__()
        self.heads = nn.ModuleList([network.roles, network.relations, network.propbank])

    def forward(self, words, sentence, index, type):
        chosen = words[sentence, index].unsqueeze(1)
        return tuple(self.scores(head, words, chosen, sentence, type.unsqueeze(1)) for head in self.heads)

    @staticmethod
    def scores(head, words, chosen, sentence, kind):
        queries, arguments = head.queries(chosen, kind), head.argument(words)[sentence]
        return head.score.all_pairs(queries, arguments).squeeze(1).transpose(1, 2)


def export_reader(network, path):
    ids, ones, first = torch.ones(2, 7, dtype=torch.long), torch.ones(2, 7, dtype=torch.long), torch.tensor([[1, 3], [1, 2]])
    piece, word, heads = {0: "B", 1: "L"}, {0: "B", 1: "W"}, {0: "B", 1: "W", 2: "W1"}
    axes = {"input_ids": piece, "attention_mask": piece, "letter_case": piece, "first_piece": word,
            **{name: word for name in OUTPUTS}, "arc": heads, "label": heads}
    write(Reader(network), (ids, ones, ones, first), path, list(axes)[:4], OUTPUTS, axes)


def export_pairs(network, path):
    query = torch.tensor([0, 1, 1])
    queries, scores = {0: "P"}, {0: "P", 1: "W"}
    axes = {"words": {0: "S", 1: "W"}, "sentence": queries, "index": queries, "type": queries,
            **{name: scores for name in QUERIES}}
    write(Pairs(network), (torch.zeros(2, 4, 384), query, query, query), path, list(axes)[:4], QUERIES, axes)


def write(module, arguments, path, inputs, outputs, axes):
    """The tracing exporter: the newer one needs one more package and opset 18."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(module.eval(), arguments, str(path), dynamo=False, opset_version=17,
                          input_names=inputs, output_names=outputs, dynamic_axes=axes)


def sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def write_calibration(folder, labels, temperatures, thresholds):
    """labels.json with the files' hashes, and thresholds.json."""
    files = {name: sha256(folder / name) for name in ("reader.onnx", "pairs.onnx", "vocab.txt")}
    content = {**labels, "temperatures": temperatures, "files": files}
    (folder / "labels.json").write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    (folder / "thresholds.json").write_text(json.dumps(thresholds, indent=1) + "\n", encoding="utf-8")


def load_network(checkpoint):
    """The network of a checkpoint. Heads that the checkpoint lacks stay as they were initialised."""
    labels = json.loads((CACHE / "labels.json").read_text())
    network = Network(labels)
    network.load_state_dict(torch.load(checkpoint)["network"], strict=False)
    return labels, network.eval()


def sample_batches(count=256, size=32):
    """Sentences of events_news train, to see how large activations grow."""
    pieces = WordPieces(MODEL / "vocab.txt")
    sentences = [pieces.sentence([line["text"][a:b] for a, b in tokens])
                 for line, tokens in islice(tokenised("train"), count)]
    return [collate(sentences[i:i + size]) for i in range(0, count, size)]


def export(checkpoint, folder):
    """Into a folder beside, then renamed, so that a reader never meets a half-written model."""
    labels, network = load_network(checkpoint)
    smooth(network, sample_batches())
    fresh = folder.with_name(folder.name + ".new")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    for name, make in (("reader", export_reader), ("pairs", export_pairs)):
        make(network, fresh / f"{name}.float.onnx")
        quantise(fresh / f"{name}.float.onnx", fresh / f"{name}.onnx")
        (fresh / f"{name}.float.onnx").unlink()
    shutil.copy(MODEL / "vocab.txt", fresh / "vocab.txt")
    write_calibration(fresh, labels, dict.fromkeys(TEMPERATURES, 1.0), NEUTRAL)
    return fresh


def replace(folder, fresh):
    old = folder.with_name(folder.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        folder.rename(old)
    fresh.rename(folder)
    shutil.rmtree(old, ignore_errors=True)


def update(folder, fresh):
    """Moves the made files into a folder that holds hand-written ones too (models/en)."""
    folder.mkdir(parents=True, exist_ok=True)
    for file in fresh.iterdir():
        file.replace(folder / file.name)
    fresh.rmdir()


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("checkpoint", type=Path)
    options.add_argument("--early", action="store_true", help=f"to {EARLY}, not to models/en")
    chosen = options.parse_args()
    torch.set_num_threads(1)
    target = EARLY if chosen.early else MODEL
    made = export(chosen.checkpoint, target)
    (replace if chosen.early else update)(target, made)

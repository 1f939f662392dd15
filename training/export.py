"""Writes the graphs (int8), labels.json, thresholds.json and vocab.txt to a folder, all at once.
calibrate.py then replaces the neutral temperatures and thresholds."""
import argparse
import hashlib
import json
import shutil
import warnings
from itertools import islice
from pathlib import Path

import torch

from batches import collate
from events_news import tokenised
from graphs import GRAPHS, OUTPUTS, PAIRS, Deprel, Pairs, Reader
from lexicon import write_lexicon
from network import Network
from paths import CACHE, EARLY, MODEL
from quantise import quantise
from smooth import smooth
from wordpiece import WordPieces

NEUTRAL = {"schema": 1, "global": {"trigger": 0.5, "roles": 0.5, "relations": 0.5}, "types": {}}
TEMPERATURES = ["trigger", "roles", "relations", "names", "modality"]


def graphs_of(network):
    """Name → the module that is exported, example inputs by name, and which of their axes vary."""
    ids, first, rows, query = (torch.ones(shape, dtype=torch.int32) for shape in ((2, 7), (2, 3), (5,), (4,)))
    words, others = torch.zeros(5, network.encoder.shape.width), torch.ones(4, 3, dtype=torch.int32)
    pieces = {"input_ids": ids, "attention_mask": ids, "letter_case": ids, "first_piece": first, "word": rows}
    places = {"words": words, "query": query, "others": others}
    pairs = {name: (Pairs(getattr(network, name)), {**places, "type": query} if name == "roles" else places) for name in PAIRS}
    return {"reader": (Reader(network), pieces), "deprel": (Deprel(network), {"words": words, "head": rows}), **pairs}


AXES = {**dict.fromkeys(("input_ids", "attention_mask", "letter_case"), "BL"), "first_piece": "BW", "arc": "BHH",
        **dict.fromkeys(("query", "type"), "P"), **dict.fromkeys(("others", *PAIRS), "PW")}  # those not named: N, words


def write(name, module, inputs, path):
    """The tracing exporter: the newer one needs one more package and opset 18."""
    outputs = OUTPUTS if name == "reader" else [name]
    axes = {x: dict(enumerate(AXES.get(x, "N"))) for x in (*inputs, *outputs)}
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        torch.onnx.export(module.eval(), tuple(inputs.values()), str(path), dynamo=False, opset_version=17, input_names=list(inputs),
                          output_names=outputs, dynamic_axes=axes, custom_opsets={"com.microsoft": 1})


def sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def write_calibration(folder, labels, temperatures, thresholds):
    """labels.json with the files' hashes, and thresholds.json."""
    files = {name: sha256(folder / name) for name in (*(f"{x}.onnx" for x in GRAPHS), "lemmas.json", "vocab.txt")}
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
    for name, (module, inputs) in graphs_of(network).items():
        write(name, module, inputs, fresh / f"{name}.float.onnx")
        quantise(fresh / f"{name}.float.onnx", fresh / f"{name}.onnx")
        (fresh / f"{name}.float.onnx").unlink()
    shutil.copy(MODEL / "vocab.txt", fresh / "vocab.txt")
    write_lexicon(fresh / "lemmas.json")
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
    """Moves the made files into a folder that holds hand-written ones too (models/en). Graphs of an older contract go."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.onnx"):
        old.unlink()
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

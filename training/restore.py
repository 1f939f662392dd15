"""The graphs that ship → a checkpoint, so that training goes on where nobody kept the float weights: `python restore.py INTO`, then `train_more.py INTO`.
What export did is undone: int8 (to within half a step of its scale), the smoothing, the scale of attention, the constants taken out of biaffine matrices.
Heads that do not ship (those of other corpora's names) begin anew, and so do constants that no decision depends on."""
import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from graphs import GRAPHS, PAIRS
from network import Network
from none_bias import WEIGHTS, add_bias
from paths import MODEL

TABLE, WEIGHT = "/Gather_output_0_table", "/MatMul_output_0_weight"  # how quantise.py names what it stored


class Stored:
    """What a graph stores, by the names of graphs.py's modules: `float` as it is, `tables` [rows, width], `weights` [inputs, outputs].
    The tracing exporter leaves the names of containers out of those two ("/upos/parts.0" for "heads.upos.parts.0")."""

    def __init__(self, path):
        self.float = {t.name: numpy_helper.to_array(t) for t in onnx.load(path).graph.initializer}
        self.tables = self._scaled(TABLE, "_table", "_scales")
        self.weights = self._scaled(WEIGHT, "_weight", "_scale")

    def _scaled(self, ending, kind, scale):
        found = {name: values for name, values in self.float.items() if name.endswith(ending)}
        return {name.removesuffix(ending).strip("/").replace("/", "."): values * self.float[name.removesuffix(kind) + scale]
                for name, values in found.items()}

    def linear(self, into, bias, weight=None, shrink=None):
        """A linear layer's parameters, called `into`; `bias`, `weight` and `shrink` are the names of the graph's modules."""
        shrunk = self.float.get(f"{shrink or bias}.shrink", np.float32(1))
        return {f"{into}.weight": self.weights[weight or bias].T * shrunk, f"{into}.bias": self.float[f"{bias}.bias"]}

    def biaffine(self, into, inside, labels):
        """The matrix with its constants back in their last row and column: [left + 1, labels · (right + 1)]."""
        core = self.weights["core"]
        whole = np.zeros((len(core) + 1, labels, len(core) + 1), np.float32)
        whole[:-1, :, :-1] = core.reshape(len(core), labels, -1)
        whole[-1, :, :-1] = self.float[f"{inside}.core.bias"].reshape(labels, -1)
        if "constant" in self.weights:
            whole[:-1, :, -1], whole[-1, :, -1] = self.weights["constant"], self.float[f"{inside}.constant.bias"]
        return {f"{into}.weight": whole.reshape(len(whole), -1)}


def encoder(stored, heads):
    """`heads`: of attention, whose scale lies in the query."""
    state = {f"{name}.weight": table for name, table in stored.tables.items()}
    state |= {name: values for name, values in stored.float.items() if ".norm" in name or name == "encoder.case.weight"}
    for name in (name for name in stored.weights if name.startswith("encoder.")):
        layer, part = name.rsplit(".", 1)
        found = stored.linear(name, name, shrink=layer if part in ("query", "key", "value") else None)
        scale = (len(found[f"{name}.bias"]) // heads) ** -0.5 if part == "query" else 1.0
        state |= {key: values / scale for key, values in found.items()}
    return state


def classifiers(network, stored):
    """The heads of words: linear layers, between which others lie that have no weights."""
    state = {}
    for group, heads in (("tags", network.tags), ("events", network.events)):
        for name, head in heads.items():
            places = [place for place, part in enumerate(head) if hasattr(part, "weight")]
            for number, place in enumerate(places):
                part = f"{name}.parts.{2 * number}"
                state |= stored.linear(f"{group}.{name}.{place}", f"heads.{part}", part)
    return state


def tree(reader, deprel, labels):
    state = reader.biaffine("tree.arc", "arc", 1) | deprel.biaffine("tree.label", "score", labels)
    for side in ("dependent", "head"):
        state |= reader.linear(f"tree.arc_{side}.0", f"{side}.parts.0") | deprel.linear(f"tree.label_{side}.0", f"{side}.parts.0")
    return state


def pairs(name, stored, labels):
    kinds = {f"{name}.kind.weight": values for key, values in stored.float.items() if key == "kind.weight"}
    layers = stored.linear(f"{name}.query", "query") | stored.linear(f"{name}.argument.0", "argument.parts.0")
    return kinds | layers | stored.biaffine(f"{name}.score", "score", labels)


def restore(folder):
    """The network of a folder such as models/en. Raises ValueError where its graphs are of another network."""
    network = Network(json.loads((folder / "labels.json").read_text(encoding="utf-8")))
    stored = {name: Stored(folder / f"{name}.onnx") for name in GRAPHS}
    state = encoder(stored["reader"], network.encoder.shape.heads) | classifiers(network, stored["reader"])
    state |= tree(stored["reader"], stored["deprel"], network.tree.label.labels)
    for name in PAIRS:
        state |= pairs(name, stored[name], getattr(network, name).score.labels)
    found = {name: torch.tensor(np.ascontiguousarray(values), dtype=torch.float32) for name, values in state.items()}
    lacking = [name for name in network.load_state_dict(found, strict=False).missing_keys if not name.startswith("auxiliary.")]
    if lacking:
        raise ValueError(f"{folder} has no {', '.join(lacking)}: was it exported from another network?")
    return network


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("into", type=Path)
    options.add_argument("--model", type=Path, default=MODEL)
    for task in WEIGHTS:
        options.add_argument(f"--{task}", type=float, default=0.0, help="what none_bias.py added (MODEL_CARD.md tells), to be taken off again")
    chosen = options.parse_args()
    torch.manual_seed(0)
    torch.save({"network": restore(chosen.model).state_dict()}, chosen.into)
    for task in WEIGHTS:
        add_bias(chosen.into, task, -getattr(chosen, task))

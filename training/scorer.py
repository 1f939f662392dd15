"""One way to ask either network, the float one in torch or the exported files, for its scores."""
import numpy as np
import onnxruntime
import torch

from batches import collate
from export import graphs_of
from graphs import GRAPHS, OUTPUTS

INPUTS = ["input_ids", "attention_mask", "letter_case", "first_piece"]


class TorchScorer:
    """The exported graphs' modules, run by torch."""

    def __init__(self, network):
        self.modules = {name: module.eval() for name, (module, _) in graphs_of(network).items()}

    def run(self, graph, inputs):
        """Arrays by name → arrays by name."""
        with torch.no_grad():
            found = self.modules[graph](*(torch.from_numpy(np.asarray(x)) for x in inputs.values()))
        return dict(zip(OUTPUTS, (x.numpy() for x in found))) if graph == "reader" else {graph: found.numpy()}


class OnnxScorer:
    def __init__(self, folder):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 2
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC  # as src/parse/session.ts
        self.sessions = {name: onnxruntime.InferenceSession(str(folder / f"{name}.onnx"), options) for name in GRAPHS}

    def run(self, graph, inputs):
        names = OUTPUTS if graph == "reader" else [graph]
        feeds = {k: v if v.dtype == np.float32 else v.astype(np.int32) for k, v in inputs.items()}
        return dict(zip(names, self.sessions[graph].run(names, feeds)))


class Answers:
    """Scores of queries [queries, W, labels] by the name of the graph, which is asked when they are wanted."""

    def __init__(self, scorer, words, queries):
        self.scorer = scorer
        index, self.kind = (np.array([int(query[i]) for query in queries]) for i in (0, 1))
        self.places = {"words": words[None], "sentence": np.zeros_like(index), "index": index}

    def __getitem__(self, graph):
        inputs = {**self.places, "type": self.kind} if graph == "roles" else self.places
        return self.scorer.run(graph, inputs)[graph]


def score(scorer, examples, size=16):
    """Yields (example, its scores without padding, a function that answers queries on it). `deprel` asks for a tree's labels: heads → [W, labels]."""
    for start in range(0, len(examples), size):
        chunk = examples[start:start + size]
        batch = collate(chunk)
        outputs = scorer.run("reader", {k: batch[k].numpy() for k in INPUTS})
        for row, example in enumerate(chunk):
            count = len(example["first_piece"])
            found = {k: v[row, :count] for k, v in outputs.items()}
            found["arc"] = found["arc"][:, :count + 1]
            yield example, {**found, "deprel": make_relater(scorer, found["words"])}, make_asker(scorer, found["words"])


def make_relater(scorer, words):
    """Heads (-1 for the root) → scores of the words' relations to them."""
    return lambda heads: scorer.run("deprel", {"words": words[None], "head": np.maximum(heads, 0)[None]})["deprel"][0]


def make_asker(scorer, words):
    """(word, type) queries → their answers."""
    return lambda queries: Answers(scorer, words, queries)

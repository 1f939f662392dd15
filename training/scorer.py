"""One way to ask either network, the float one in torch or the exported files, for its scores."""
import numpy as np
import onnxruntime
import torch

from batches import collate
from export import graphs_of
from graphs import GRAPHS, OUTPUTS

PIECES = ["input_ids", "attention_mask", "letter_case", "first_piece"]


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
        query, self.kind = (np.array([int(q[i]) for q in queries]) for i in (0, 1))
        self.places = {"words": words, "query": query, "others": np.tile(np.arange(len(words)), (len(queries), 1))}

    def __getitem__(self, graph):
        inputs = {**self.places, "type": self.kind} if graph == "roles" else self.places
        return self.scorer.run(graph, inputs)[graph]


def score(scorer, examples, size=16):
    """Yields (example, its scores, a function that answers queries on it). `deprel` asks for a tree's labels: heads → [W, labels]."""
    for start in range(0, len(examples), size):
        chunk = examples[start:start + size]
        outputs, first = read(scorer, chunk), 0
        for row, example in enumerate(chunk):
            count = len(example["first_piece"])
            found = {name: scores[first:first + count] for name, scores in outputs.items() if name != "arc"}
            found["arc"] = outputs["arc"][row, 1:count + 1, :count + 1]
            first += count
            yield example, {**found, "deprel": make_relater(scorer, found["words"])}, make_asker(scorer, found["words"])


def read(scorer, examples):
    """A padded batch; `word` gives the places of the real words among the [CLS] and words of all rows."""
    batch = collate(examples)
    mask = np.pad(batch["word_mask"].numpy(), ((0, 0), (1, 0)))
    return scorer.run("reader", {**{name: batch[name].numpy() for name in PIECES}, "word": mask.ravel().nonzero()[0]})


def make_relater(scorer, words):
    """Heads (-1 for the root) → scores of the words' relations to them."""
    return lambda heads: scorer.run("deprel", {"words": words, "head": np.maximum(heads, 0)})["deprel"]


def make_asker(scorer, words):
    """(word, type) queries → their answers."""
    return lambda queries: Answers(scorer, words, queries)

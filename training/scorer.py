"""One way to ask either network, the float one in torch or the exported files, for its scores."""
import numpy as np
import onnxruntime
import torch

from batches import collate
from export import OUTPUTS, QUERIES, Pairs, Reader

INPUTS = ["input_ids", "attention_mask", "letter_case", "first_piece"]


class TorchScorer:
    def __init__(self, network):
        self.reader, self.pairs = Reader(network).eval(), Pairs(network).eval()

    def sentences(self, batch):
        with torch.no_grad():
            return dict(zip(OUTPUTS, (x.numpy() for x in self.reader(*(batch[k] for k in INPUTS)))))

    def queries(self, words, sentence, index, kind):
        arrays = [torch.from_numpy(np.asarray(x)) for x in (words, sentence, index, kind)]
        with torch.no_grad():
            return dict(zip(QUERIES, (x.numpy() for x in self.pairs(*arrays))))


class OnnxScorer:
    def __init__(self, folder):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 2
        self.reader, self.pairs = (onnxruntime.InferenceSession(str(folder / f"{name}.onnx"), options)
                                   for name in ("reader", "pairs"))

    def sentences(self, batch):
        return dict(zip(OUTPUTS, self.reader.run(OUTPUTS, {k: batch[k].numpy() for k in INPUTS})))

    def queries(self, words, sentence, index, kind):
        arrays = {"words": words, **{k: np.asarray(v, np.int64) for k, v in
                                     (("sentence", sentence), ("index", index), ("type", kind))}}
        return dict(zip(QUERIES, self.pairs.run(QUERIES, arrays)))


def score(scorer, examples, size=16):
    """Yields (example, its scores without padding, a function that answers queries on it)."""
    for start in range(0, len(examples), size):
        chunk = examples[start:start + size]
        outputs = scorer.sentences(collate(chunk))
        for row, example in enumerate(chunk):
            count = len(example["first_piece"])
            found = {k: v[row, :count] for k, v in outputs.items()}
            found["arc"], found["label"] = found["arc"][:, :count + 1], found["label"][:, :count + 1]
            yield example, found, make_asker(scorer, found["words"])


def make_asker(scorer, words):
    """(word, type) queries → scores [queries, W, labels] of roles, relations and propbank."""
    def ask(queries):
        index, kind = ([int(q[i]) for q in queries] for i in (0, 1))
        return scorer.queries(words[None], [0] * len(queries), index, kind)
    return ask

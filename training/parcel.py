"""For a machine with a GPU that has torch, reaches no registry and takes few bytes at a time: what `course.py` reads, as parts, and its student back.

`parcel.py pack INTO FILE … --size MB` puts files of .cache/training (and `mpnet`, the weights that teachers start from) into INTO/part.00, part.01, …;
`parcel.py unpack FOLDER …` joins the parts of some folders and writes the files to .cache/training of the other machine. Weights travel in int8 by rows:
what is trained further does not miss the rest, and the student ships in int8 anyway."""
import argparse
import io
import lzma
import pickle
from pathlib import Path

import torch

from mpnet import CARRIED, read_weights
from paths import CACHE
from quantise import rows_to_int8

MPNET, MEGABYTE = "mpnet", 1 << 20


def small(weights):
    """Name → tensor, matrices as (int8, scale of each row), other floats halved."""
    return {name: tuple(map(torch.from_numpy, rows_to_int8(x.float().numpy()))) if x.is_floating_point() and x.dim() == 2
            else x.half() if x.is_floating_point() else x for name, x in weights.items()}


def large(weights):
    """What `small` made, as float again."""
    return {name: x[0] * x[1] if isinstance(x, tuple) else x.float() if x.is_floating_point() else x for name, x in weights.items()}


def saved(value):
    stream = io.BytesIO()
    torch.save(value, stream)
    return stream.getvalue()


def packed(name):
    """(name of the file there, its bytes on the way)"""
    if name == MPNET:
        return CARRIED.name, squeezed(saved(small(read_weights())))
    if name.endswith(".pt"):
        return name, squeezed(saved(small(torch.load(CACHE / name, map_location="cpu")["network"])))
    return name, squeezed((CACHE / name).read_bytes())


def squeezed(content):
    return lzma.compress(content, preset=1)


def unpacked(name, content):
    content = lzma.decompress(content)
    if not name.endswith(".pt"):
        return content
    weights = large(torch.load(io.BytesIO(content)))
    return saved(weights if name == CARRIED.name else {"network": weights})


def pack(into, names, size):
    """Parts of at most `size` bytes. Returns how many."""
    into.mkdir(parents=True)
    whole = pickle.dumps(dict(map(packed, names)), protocol=5)
    places = range(0, len(whole), size)
    for number, place in enumerate(places):
        (into / f"part.{number:02}").write_bytes(whole[place:place + size])
    return len(places)


def unpack(folders):
    """Parts in the order of their names, whichever folder they lie in. Returns the names of the files that were written."""
    parts = sorted((path for folder in folders for path in folder.glob("part.*")), key=lambda path: path.name)
    files = pickle.loads(b"".join(path.read_bytes() for path in parts))
    CACHE.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        fresh = CACHE / f"{name}.new"
        fresh.write_bytes(unpacked(name, content))
        fresh.rename(CACHE / name)  # whole or not at all: course.py may be waiting for it
    return list(files)


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    actions = options.add_subparsers(dest="action", required=True)
    packing = actions.add_parser("pack")
    packing.add_argument("into", type=Path, help="a folder that is not there yet")
    packing.add_argument("files", nargs="+", help=f"names in .cache/training, or {MPNET}")
    packing.add_argument("--size", type=float, default=50, help="of a part, in MiB")
    unpacking = actions.add_parser("unpack")
    unpacking.add_argument("folders", nargs="+", type=Path)
    chosen = options.parse_args()
    print(pack(chosen.into, chosen.files, int(chosen.size * MEGABYTE)) if chosen.action == "pack" else unpack(chosen.folders))

"""What the teachers read in all silver batches, read once and kept in the GPU's memory (about 10 GB a 100,000 sentences): then any number of teachers
costs the student's steps nothing. The batches stay the same from epoch to epoch; only their order changes, and which of their pieces are hidden."""
import random
from concurrent.futures import ThreadPoolExecutor

import torch

from batches import CUDA, DEVICE, load, make_plan, to_device
from distil import read

READERS = 4  # threads, each with a stream of its own: reading waits for the GPU's answers


def halved(value):
    """Probabilities in half precision; ids as they are."""
    if isinstance(value, dict):
        return {name: halved(part) for name, part in value.items()}
    return value.half() if torch.is_tensor(value) and value.is_floating_point() else value


def read_batch(teachers, labels, batch):
    """(inputs, the teachers' reading) on the device."""
    with torch.cuda.stream(torch.cuda.Stream()) if CUDA else torch.no_grad():
        inputs = to_device(batch)
        with torch.autocast(DEVICE.type, torch.bfloat16):
            found = halved(read(teachers, labels, inputs))
    return inputs, found


def wait():
    """For all streams."""
    if CUDA:
        torch.cuda.synchronize()


def keep(teachers, labels, silver, pieces):
    """The reading of every batch."""
    plan = make_plan(silver, pieces, 1, first=100)
    wait()
    with ThreadPoolExecutor(READERS if CUDA else 1) as pool:
        kept = list(pool.map(lambda batch: read_batch(teachers, labels, batch), load(silver, plan)))
    wait()
    return kept


def endless(kept):
    """Epoch after epoch, each in an order of its own."""
    chance = random.Random(100)
    while True:
        yield from chance.sample(kept, len(kept))

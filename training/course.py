"""The whole course on one GPU in ten minutes: teachers side by side, each in a process of its own (one alone leaves the GPU idle between its kernels),
their readings of all silver once, then the student on gold with hidden pieces, on the readings and on coreference. Each part is given seconds; the steps
that it took are in its log, and `--steps` repeats them.

`course.py examples` (on any machine, 1 minute) writes what the parts read; `course.py` runs them all; `course.py teacher --number 1`, `course.py student`."""
import argparse
import pickle
import subprocess
import sys
import time
from pathlib import Path

import torch

import batches
import coref_task
from batches import DEVICE, load, make_plan, to_device
from distil import distil_losses, load_teachers
from habits import Habits
from kept import endless, keep
from loop import Run, groups_by_rate
from losses import losses
from mpnet import MpnetEncoder, load_mpnet
from network import Network
from paths import CACHE, MODEL
from train_more import HABITS_RATE, hidden, read_student
from train_student import make_student, marked

EXAMPLES, SILVER = CACHE / "course.pkl", CACHE / "course.silver.pkl"  # what teachers read as well; what the student alone reads
TEACHERS, TEACHER_PIECES, TEACHER_REPEATS = 3, 5200, 3
PIECES, REPEATS, SILVER_PIECES = 3200, 2, 12000
TEACHER_RATES = [("habits.", HABITS_RATE), ("network.encoder.", 8e-5), ("", 1e-3)]
RATES = [("habits.", HABITS_RATE), ("network.encoder.", 2e-4), ("", 8e-4)]
COREF_CORPORA, COREF_EVERY = ("gum", "litbank", "news", "gap"), 5
MEASURED, WARM = (50, 150, 600), 300  # between which steps the speed is taken (kernels load in the first), and when the rate is full


def write_examples():
    """labels, gold, events (rows of gold that are of events_news); silver, coref."""
    from events_news import load_examples
    from examples import all_examples
    from silver import silver_examples
    from wordpiece import WordPieces
    pieces = WordPieces(MODEL / "vocab.txt")
    labels, gold = all_examples(1)
    checked = {e["id"] for e in load_examples("train", labels, pieces)}
    events = [row for row, e in enumerate(gold) if "trigger" in e and e["id"] in checked]
    coref = [coref_task.read_corpus(name, pieces) for name in COREF_CORPORA]
    for corpus in coref:
        del corpus.arrays["vectors"]
    EXAMPLES.write_bytes(pickle.dumps({"labels": labels, "gold": gold, "events": events}, protocol=5))
    SILVER.write_bytes(pickle.dumps({"silver": silver_examples(), "coref": coref}, protocol=5))


def read_examples(repeats):
    """With events_news `repeats` times in `gold`."""
    found = pickle.loads(EXAMPLES.read_bytes())
    return {**found, "gold": found["gold"] + [found["gold"][row] for row in found["events"]] * (repeats - 1)}


class Timed(Run):
    """A run of `steps` steps; without that, of as many as `seconds` allow by the speed of the first: until then the rate only rises. It is not gone on with."""

    def __init__(self, name, parts, rates, steps, seconds):
        self.is_open, self.seconds, self.mark = steps is None, float("inf") if steps else seconds, None
        self.parts_saved, path = parts, CACHE / f"course.{name}.pt"
        path.unlink(missing_ok=True)
        network = torch.nn.ModuleDict(parts)
        super().__init__(path, network, groups_by_rate(network, rates), steps or 10 ** 6, self._schedule)

    def _schedule(self, optimizer, _):
        factor = lambda step: min((step + 1) / WARM, 1.0, max(0.0, (self.steps - step) / self.steps))
        return torch.optim.lr_scheduler.LambdaLR(optimizer, factor)

    def _measure(self, gone):
        """By the steps since the last mark."""
        if self.mark:
            each = (gone - self.mark[1]) / (self.done - self.mark[0])
            self.steps = self.done + int((self.seconds - gone) / each)
            print(f"{1000 * each:.0f} ms a step, {self.steps} steps", flush=True)
        self.mark = self.done, gone

    def until_done(self, makers):
        begun = time.monotonic()
        for one in makers:
            gone = time.monotonic() - begun
            if self.is_open and self.done in MEASURED:
                self._measure(gone)
            if self.done >= self.steps or gone > self.seconds:
                return
            yield one

    def save(self):
        torch.save({name: part.state_dict() for name, part in self.parts_saved.items()}, self.checkpoint)


def train_teacher(number, steps, seconds):
    """The first sees all pieces of gold; the others miss some."""
    torch.manual_seed(3 + number)
    data = read_examples(TEACHER_REPEATS)
    network, habits = Network(data["labels"], MpnetEncoder()), Habits(data["labels"])
    load_mpnet(network.encoder)
    plan = make_plan(data["gold"], TEACHER_PIECES, 12, first=1000 * number)
    run = Timed(f"teacher.{number}", {"network": network.to(DEVICE), "habits": habits.to(DEVICE)}, TEACHER_RATES, steps, seconds)
    change = hidden if number else dict
    run.go(run.until_done([lambda batch=batch: losses(network, change(to_device(batch)), habits)] for batch in load(data["gold"], plan)))


def student_steps(network, habits, scorer, data, kept):
    """The losses of each step: a batch of gold, one of silver, and at every fifth one of coreference."""
    gold = load(data["gold"], make_plan(data["gold"], PIECES, 40, first=300))
    documents = iter(coref_task.load(data["coref"], coref_task.plan(data["coref"], 40), 4 if batches.WORKERS else 0))
    for step, (batch, (inputs, wanted)) in enumerate(zip(gold, endless(kept))):
        makers = [lambda batch=batch: losses(network, hidden(to_device(batch)), habits),
                  lambda inputs=inputs, wanted=wanted: marked(distil_losses(network, hidden(inputs), wanted))]
        if step % COREF_EVERY == 0:
            makers.append(lambda: coref_task.coref_losses(network, scorer, to_device(next(documents))))
        yield makers


def begin(labels, start):
    """The student at `start`, else one with phase 1's weights and fresh heads."""
    return make_student(labels) if start is None else read_student(start, labels)


def train_student(steps, seconds, start, name):
    """The teachers read first, which counts as well; `start` as for `begin`; `name`: of the checkpoint, course.NAME.pt."""
    torch.manual_seed(4)
    begun, data = time.monotonic(), read_examples(REPEATS) | pickle.loads(SILVER.read_bytes())
    teachers = load_teachers(sorted(CACHE.glob("course.teacher.*.pt")), data["labels"])
    kept = keep(teachers, data["labels"], data["silver"], SILVER_PIECES)
    print(f"{len(teachers)} teachers read {len(kept)} batches, {time.monotonic() - begun:.0f} s", flush=True)
    del teachers
    parts = {"network": begin(data["labels"], start), "habits": Habits(data["labels"]).to(DEVICE), "scorer": coref_task.make_scorer(data["coref"])}
    run = Timed(name, parts, RATES, steps, seconds - (time.monotonic() - begun))
    run.go(run.until_done(student_steps(*parts.values(), data, kept)))


def run_parts(chosen):
    """Each in a process of its own."""
    command = lambda *part: [sys.executable, __file__, *map(str, part)]
    taught = chosen.seconds * 0.3
    parts = [subprocess.Popen(command("teacher", "--number", n, "--seconds", taught)) for n in range(TEACHERS)]
    for part in parts:
        part.wait()
    while not SILVER.exists():  # on a lent machine it arrives while the teachers learn, the last of its parcel
        time.sleep(1)
    start = ("--start", chosen.start) if chosen.start else ()
    subprocess.run(command("student", "--seconds", chosen.seconds - taught, *start), check=True)


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("part", nargs="?", choices=("examples", "teacher", "student"))
    options.add_argument("--number", type=int, default=0)
    options.add_argument("--steps", type=int)
    options.add_argument("--seconds", type=float, default=600)
    options.add_argument("--start", type=Path, help="an earlier student's checkpoint")
    options.add_argument("--name", default="student", help="of a student, where several are trained")
    chosen = options.parse_args()
    if chosen.part == "examples":
        write_examples()
    elif chosen.part == "teacher":
        train_teacher(chosen.number, chosen.steps, chosen.seconds)
    elif chosen.part == "student":
        train_student(chosen.steps, chosen.seconds, chosen.start, chosen.name)
    else:
        run_parts(chosen)

"""Fits the scorer of coreference to what coref_pairs.ts wrote, and writes src/coref/pair-weights.data.ts (one thread, six minutes), which only the
network can use that recorded. `--features`: src/coref/feature-weights.data.ts instead, for any other: the same without vectors.

A question's options and "none" share one softmax; the loss is the negative log of what the right ones hold together. Scorers that differ by chance alone differ
by a point; so six are fitted, and the one that ships learns what their mean says of each question (Hinton et al. 2015), not the annotation again. An eighth of GUM's and of the news' and a
fifth of GAP's documents are held out to choose by: `--held` fits without them and prints their figures, else all is fitted."""
import argparse
import base64
import json

import numpy as np
import torch

from paths import ROOT

CACHE = ROOT / ".cache" / "coref"
TARGETS = ROOT / "src" / "coref"
UNITS, NONE_UNITS, MEANING = 96, 32, 16
RATE, QUESTIONS = 3e-3, 200
# Epochs, dropout of the hidden layer and of meanings: the annotation is learnt by heart sooner than a mean of opinions.
TEACHERS, TEACHER, STUDENT = 6, (12, 0.4, 0.3), (14, 0.2, 0.1)
# Of the vectors' numbers, as in src/parse/read-windows.ts.
STEP = 1 / 32
# How often a batch has no vectors, and how the projection is held small: else it learns the training texts by heart.
WITHOUT, DECAY = 0.3, 1e-2
# How much a question counts (news has most questions of one kind; at GUM's own weight it cost GUM a point), and which documents are held out: every n-th. Of LitBank only pronouns ask: its things are those of novels.
CORPORA = {"gum": (1.5, 8), "litbank": (0.45, None), "news": (1.0, 8), "gap": (3.0, 5)}
# Added to an option's score at run time; chosen on the held-out eighth of GUM, where the fitted softmax joins too little for CoNLL F1.
BALANCE = 0.6


class Scorer(torch.nn.Module):
    """One hidden layer for an option, one for "none"; the same sums as src/coref/perceptron.ts."""

    def __init__(self, mentions, pairs, vector, dropout=TEACHER[1], forget=TEACHER[2]):
        super().__init__()
        meaning = MEANING if vector else 0
        self.meaning = torch.nn.Linear(vector, meaning, bias=False)
        mentions, pairs = mentions + meaning, pairs + 2 * meaning
        self.mention = torch.nn.Linear(mentions, UNITS)
        self.last = torch.nn.Linear(mentions, UNITS, bias=False)
        self.described = torch.nn.Linear(mentions, UNITS, bias=False)
        self.pair = torch.nn.Linear(pairs, UNITS, bias=False)
        self.score = torch.nn.Linear(UNITS, 1)
        self.none = torch.nn.Linear(mentions, NONE_UNITS)
        self.none_score = torch.nn.Linear(NONE_UNITS, 1)
        self.drop, self.forget = torch.nn.Dropout(dropout), torch.nn.Dropout(forget)

    def forward(self, mentions, vectors, options, pairs, asking):
        """`options` [P, 3] and `asking` [Q] are rows of `mentions` and `vectors`. Returns scores [P] of options and [Q] of none."""
        meaning = self.forget(torch.tanh(self.meaning(vectors)))
        asks, *others = (meaning[options[:, column]] for column in range(3))
        mentions, pairs = torch.cat([mentions, meaning], 1), torch.cat([pairs, *(asks * other for other in others)], 1)
        here, last, described = (
            layer(mentions)[options[:, column]] for column, layer in enumerate((self.mention, self.last, self.described))
        )
        hidden = self.drop(torch.relu(here + last + described + self.pair(pairs)))
        none = self.drop(torch.relu(self.none(mentions[asking])))
        return self.score(hidden).squeeze(1), self.none_score(none).squeeze(1)

    def layers(self):
        """The weights in the order of `layersOf` in perceptron.ts: a row of units for each input."""
        linear = [self.meaning.weight.T * STEP, self.mention.weight.T, self.last.weight.T, self.described.weight.T, self.pair.weight.T, self.mention.bias, self.score.weight]
        return [*linear, self.none.weight.T, self.none.bias, self.none_score.weight]


def read(name):
    """A corpus as coref_pairs.ts wrote it."""
    features = json.loads((CACHE / "features.json").read_text(encoding="utf-8"))
    part = lambda suffix, kind, width: np.fromfile(CACHE / f"{name}.{suffix}", kind).reshape(-1, width)
    mentions, options, questions = part("mentions.f32", "f4", len(features["mentions"])), part("options.i32", "i4", 3), part("questions.i32", "i4", 4)
    if name == "litbank":
        questions = questions[mentions[options[questions[:, 0], 0], features["mentions"].index("pronoun")] > 0]
    return {
        "mentions": mentions,
        "vectors": np.fromfile(CACHE / f"{name}.vectors.i8", "i1").reshape(len(mentions), -1),
        "options": options,
        "pairs": part("pairs.f32", "f4", len(features["pairs"])),
        "labels": np.fromfile(CACHE / f"{name}.labels.u8", "u1"),
        "questions": questions,
    }


def gather(corpus, questions):
    """Rows of the mentions that some questions look at, and arrays of the questions: options and asking (places among those rows), pairs, question of
    each option, labels of options and of none."""
    rows = corpus["questions"][questions]
    sizes = rows[:, 1] - rows[:, 0]
    at = np.concatenate([np.arange(first, end) for first, end in rows[:, :2]])
    options = corpus["options"][at]
    kept, inverse = np.unique(options, return_inverse=True)
    options = inverse.reshape(-1, 3)
    asking = options[np.cumsum(sizes) - sizes, 0]
    owner = np.repeat(np.arange(len(rows)), sizes)
    return kept, (options, corpus["pairs"][at], asking, owner, corpus["labels"][at] > 0, rows[:, 2] > 0)


def batch(corpus, questions):
    """The arrays of some questions: mentions, vectors, options, pairs, asking, question of each option, labels of options and of none."""
    kept, arrays = gather(corpus, questions)
    known = corpus["mentions"][kept], corpus["vectors"][kept] * np.float32(STEP)
    return [torch.from_numpy(array) for array in (*known, *arrays)]


def log_sum(scores, owner, count):
    """Log of the summed exponentials of each owner's scores."""
    most = scores.new_full((count,), -1e9).scatter_reduce(0, owner, scores, "amax")
    return most + torch.log(scores.new_zeros(count).scatter_add(0, owner, torch.exp(scores - most[owner])))


def log_probabilities(scorer, arrays):
    """Of all options, then of "none" of each question; and the question of each."""
    *inputs, owner, _, none = arrays
    everything = torch.cat(scorer(*inputs))
    owners = torch.cat([owner, torch.arange(len(none), device=owner.device)])
    return everything - log_sum(everything, owners, len(none))[owners], owners


def loss(scorer, arrays):
    """Mean over questions of −log of the probability of all that is right."""
    *_, labels, none = arrays
    found, owners = log_probabilities(scorer, arrays)
    right = torch.where(torch.cat([labels, none]), found, found.new_tensor(-1e4))
    return -log_sum(right, owners, len(none)).mean()


class Mean:
    """Several scorers as one."""

    def __init__(self, scorers):
        self.scorers = scorers

    def __call__(self, *inputs):
        options, none = zip(*(scorer(*inputs) for scorer in self.scorers))
        return sum(options) / len(options), sum(none) / len(none)


def loss_to(teacher, scorer, arrays, known):
    """Mean cross-entropy of what the teacher thinks. `known`: its arrays, with the vectors that the scorer may lack."""
    with torch.no_grad():
        wanted, _ = log_probabilities(teacher, known)
    found, _ = log_probabilities(scorer, arrays)
    return -(wanted.exp() * found).sum() / len(arrays[-1])


def split(corpus, every, held):
    """Questions of the documents that are fitted, or of those held out."""
    is_held = corpus["questions"][:, 3] % every == every // 2 if every else np.zeros(len(corpus["questions"]), bool)
    return np.flatnonzero(is_held if held else ~is_held)


def fit(parts, seed, teacher=None):
    """To the annotation, or to what a teacher thinks. `parts`: (corpus, its questions, weight)."""
    torch.manual_seed(seed)
    order = np.random.default_rng(seed)
    first, (epochs, *rates) = parts[0][0], STUDENT if teacher else TEACHER
    scorer = Scorer(*(first[part].shape[1] for part in ("mentions", "pairs", "vectors")), *rates)
    others = [weights for name, weights in scorer.named_parameters() if not name.startswith("meaning")]
    groups = [{"params": others, "weight_decay": 1e-4}, {"params": scorer.meaning.parameters(), "weight_decay": DECAY}]
    optimizer = torch.optim.AdamW(groups, lr=RATE)
    batches = lambda: [
        (corpus, chunk, weight)
        for corpus, questions, weight in parts
        for chunk in np.array_split(order.permutation(questions), max(1, len(questions) // QUESTIONS))
    ]
    steps = epochs * len(batches())
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: 1 - step / steps)
    for _ in range(epochs):
        epoch = batches()
        order.shuffle(epoch)
        for corpus, chunk, weight in epoch:
            mentions, vectors, *others = known = batch(corpus, chunk)
            arrays = [mentions, vectors * float(order.random() >= WITHOUT), *others]
            (weight * (loss_to(teacher, scorer, arrays, known) if teacher else loss(scorer, arrays))).backward()
            optimizer.step()
            optimizer.zero_grad()
            schedule.step()
    return scorer.eval()


def fit_all(parts):
    """Teachers, and the scorer that learns from their mean."""
    torch.set_num_threads(1)
    return fit(parts, 0, Mean([fit(parts, seed) for seed in range(1, TEACHERS + 1)]))


def decisions(scorer, corpus, questions):
    """How many links are right, are made, are there to be made."""
    right = made = there = 0
    for chunk in np.array_split(questions, max(1, len(questions) // 2000)):
        *inputs, owner, labels, none = batch(corpus, chunk)
        with torch.no_grad():
            scores, none_scores = scorer(*inputs)
        best = torch.full((len(none),), -1e9).scatter_reduce(0, owner, scores, "amax")
        is_made = best + BALANCE > none_scores
        hits = torch.zeros(len(none)).scatter_reduce(0, owner, ((scores == best[owner]) & labels).float(), "amax")
        right += int((is_made & (hits > 0)).sum())
        made += int(is_made.sum())
        there += int((torch.zeros(len(none)).scatter_reduce(0, owner, labels.float(), "amax") > 0).sum())
    return right, made, there


def report(scorer, name, corpus, questions):
    right, made, there = decisions(scorer, corpus, questions)
    print(f"{name}: {len(questions)} held-out questions, links P {right / made:.3f} R {right / there:.3f} F1 {2 * right / (made + there):.3f}")


def write(scorer):
    """The data file that the runtime reads."""
    features = json.loads((CACHE / "features.json").read_text(encoding="utf-8"))
    weights = torch.cat([layer.detach().ravel() for layer in scorer.layers()]).to(torch.bfloat16)
    balance = BALANCE + (scorer.score.bias - scorer.none_score.bias).item()
    text = base64.b64encode(weights.view(torch.int16).numpy().astype("<i2").tobytes()).decode()
    lines = "\n".join(text[at : at + 140] for at in range(0, len(text), 140))
    names = lambda key: f"\n    `{' '.join(features[key])}`.split(\n      ' ',\n    )"  # as the formatter has it
    meaning, vector = scorer.meaning.weight.shape
    kind, network = ("pair", f"  network: '{features['network']}',\n") if vector else ("feature", "")
    (TARGETS / f"{kind}-weights.data.ts").write_text(
        "import type { PerceptronData } from './perceptron.js';\n\n"
        "/** Written by training/coref_fit.py: do not edit. Learned from GUM (CC BY, CC BY-SA), LitBank (CC BY), GAP development (Apache 2.0) and news annotated for it (CC BY-SA). */\n"
        f"export const {kind.upper()}_WEIGHTS: PerceptronData = {{\n"
        f"  mentionFeatures:{names('mentions')},\n  pairFeatures:{names('pairs')},\n"
        f"{network}  vector: {vector},\n  meaning: {meaning},\n"
        f"  units: {UNITS},\n  noneUnits: {NONE_UNITS},\n  balance: {balance:.6f},\n  weights: `\n{lines}`,\n}};\n",
        encoding="utf-8",
    )


def main(held, features):
    corpora = {name: (read(name), *rest) for name, rest in CORPORA.items()}
    for corpus, *_ in corpora.values():
        corpus["vectors"] = corpus["vectors"][:, : 0 if features else None]
    if not held:
        return write(fit_all([(corpus, np.arange(len(corpus["questions"])), weight) for corpus, weight, _ in corpora.values()]))
    scorer = fit_all([(corpus, split(corpus, every, False), weight) for corpus, weight, every in corpora.values()])
    for name, (corpus, _, every) in corpora.items():
        if every:
            report(scorer, name, corpus, split(corpus, every, True))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--held", action="store_true")
    parser.add_argument("--features", action="store_true")
    main(**vars(parser.parse_args()))

"""Lets the teacher read the silver sentences, and keeps its probabilities (not only its decisions) for the student."""
import argparse
import json

import torch

from batches import collate, make_batches
from losses import query_scores
from mpnet import MpnetEncoder
from network import Network
from paths import CACHE, MODEL
from silver import silver_sentences
from wordpiece import WordPieces

PIECES, SHARD = 4000, 100  # pieces of a batch, batches of a file
WORD_TASKS = ("upos", "xpos", "uner", "names", "trigger", "modality")
ASKED, RELATED = 0.2, 0.02  # from which probability on a trigger, and a relation's subject, is worth a row
FOLDER = CACHE / "silver"


def load_teacher():
    labels = json.loads((CACHE / "labels.json").read_text())
    network = Network(labels, MpnetEncoder())
    network.load_state_dict(torch.load(CACHE / "teacher.pt")["network"])
    return labels, network.eval()


def chances(scores, axis=-1):
    return scores.float().softmax(axis)


def read_words(network, words):
    """Probabilities of each word's labels; of lemma scripts the best alone, there are too many."""
    heads = {**network.tags, **network.events}
    return {**{task: chances(heads[task](words)).half() for task in WORD_TASKS},
            "lemma": network.tags["lemma"](words).argmax(-1).short()}


def read_tree(network, words, heads, mask):
    """Probabilities of heads [B, W, W + 1], and of the labels under the best head [B, W, R]."""
    columns = torch.nn.functional.pad(mask, (1, 0), value=True)
    arc = chances(network.tree.arcs(words, heads).float().masked_fill(~columns[:, None], -1e4))
    chosen = heads.gather(1, arc.argmax(-1, keepdim=True).expand(-1, -1, heads.shape[-1]))
    tree = network.tree
    label = tree.label.one_pair(tree.label_dependent(words).flatten(0, 1), tree.label_head(chosen).flatten(0, 1))
    return arc.half(), chances(label).unflatten(0, words.shape[:2]).half()


def read_relations(network, words):
    """[B, W, W, labels] probabilities of each pair."""
    head = network.relations
    return chances(head.score.all_pairs(head.queries(words), head.argument(words)).transpose(2, 3))


def ask(network, head, words, queries):
    """(row, word, type) → [P, W, labels] probabilities."""
    if not queries:
        return []
    row, word, kind = (torch.tensor(column) for column in zip(*queries))
    return chances(query_scores(head, words, row, word, kind), 1).transpose(1, 2).half()


def event_queries(found, relations, mask, labels):
    """Likely triggers with their best type, and likely titles (objects of hasPosition)."""
    trigger = found["trigger"].float()
    best = trigger[..., 1:].argmax(-1) + 1
    likely = ((1 - trigger[..., 0]) > ASKED) & mask
    queries = [(row, word, best[row, word].item()) for row, word in likely.nonzero().tolist()]
    position, kind = labels["relations"].index("hasPosition"), labels["queryTypes"].index("hasPosition")
    titles = (relations[..., position].amax(1) > ASKED) & mask
    return queries + [(row, word, kind) for row, word in titles.nonzero().tolist()]


def read_batch(network, labels, batch):
    """One dictionary of targets a sentence."""
    words, heads = network.encode(batch)
    mask = batch["word_mask"]
    found = read_words(network, words)
    found["arc"], found["label"] = read_tree(network, words, heads, mask)
    relations = read_relations(network, words)
    events = event_queries(found, relations, mask, labels)
    verbs = ((found["upos"].argmax(-1) == labels["upos"].index("VERB")) & mask).nonzero().tolist()
    asked = {"roles": events, "propbank": [(row, word, 0) for row, word in verbs]}
    answers = {task: list(zip(queries, ask(network, getattr(network, task), words, queries))) for task, queries in asked.items()}
    return [cut(found, relations, answers, row, int(count)) for row, count in enumerate(mask.sum(1))]


def cut(found, relations, answers, row, count):
    """The row's targets without padding. `related`: subjects with any likely relation, the others have none."""
    kept = {task: values[row, :count].clone() for task, values in found.items()}
    kept["arc"] = kept["arc"][:, :count + 1].clone()
    pairs = relations[row, :count, :count]
    subjects = ((1 - pairs[..., 0]).amax(1) > RELATED).nonzero()[:, 0]
    kept["related"] = [(int(s), pairs[s].half()) for s in subjects]
    for task, rows in answers.items():
        kept[task] = [(word, kind, chance[:count].clone()) for (r, word, kind), chance in rows if r == row]
    return kept


def shards(examples):
    """Batches in groups, the same for each run."""
    plan = make_batches(examples, PIECES, 0)
    return [plan[i:i + SHARD] for i in range(0, len(plan), SHARD)]


def label():
    """A file a shard: (index of the sentence, its targets) pairs. Those that exist are kept."""
    labels, network = load_teacher()
    pieces = WordPieces(MODEL / "vocab.txt")
    examples = [pieces.sentence(s["words"]) for s in silver_sentences()]
    FOLDER.mkdir(exist_ok=True)
    for number, plan in enumerate(shards(examples)):
        path = FOLDER / f"{number:03}.pt"
        if path.exists():
            continue
        kept = []
        for rows in plan:
            with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
                kept += zip(rows, read_batch(network, labels, collate([examples[i] for i in rows])))
        torch.save(kept, path.with_suffix(".tmp"))
        path.with_suffix(".tmp").rename(path)
        print(f"{path.name}: {len(kept)} sentences", flush=True)


if __name__ == "__main__":
    argparse.ArgumentParser(description=__doc__).parse_args()
    torch.set_num_threads(2)
    label()

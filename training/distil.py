"""The student's loss on what teachers read: cross-entropy with the mean of their probabilities (Hinton et al. 2015, temperature 1).
They read each batch just before the student does, since their probabilities of a whole corpus fill gigabytes; where a GPU has these, kept.py keeps them."""
import torch

from batches import DEVICE
from losses import CELLS_PER_QUERY, arc_scores, mean_of_pairs, query_scores, relation_scores, word_loss
from mpnet import MpnetEncoder
from network import Network

WORD_TASKS = ("upos", "xpos", "lemma", "uner", "names", "trigger", "modality")
ASKED = 0.2  # from which probability on a trigger or a title is asked for its roles


def load_teachers(paths, labels):
    """The networks of the teachers' checkpoints."""
    networks = [Network(labels, MpnetEncoder()) for _ in paths]
    for network, path in zip(networks, paths):
        network.load_state_dict(torch.load(path, map_location="cpu")["network"])
    return [network.to(DEVICE).eval().requires_grad_(False) for network in networks]


def chances(scores, axis=-1):
    """The teachers' mean; `scores` is a list, a member a teacher."""
    return sum(s.float().softmax(axis) for s in scores) / len(scores)


def read_words(teachers, words):
    heads = [{**t.tags, **t.events} for t in teachers]
    return {task: chances([own[task](w) for own, w in zip(heads, words)]) for task in WORD_TASKS}


def read_tree(teachers, encoded, mask):
    """Probabilities of heads [B, W, W + 1], the best head [B, W], and the probabilities of the labels under it [B, W, R]."""
    arc = chances([arc_scores(t, *pair, mask) for t, pair in zip(teachers, encoded)])
    best = arc.argmax(-1)
    return {"arc": arc, "head": best, "label": chances([label_scores(t, *pair, best) for t, pair in zip(teachers, encoded)])}


def label_scores(network, words, heads, best):
    """[B, W, R] scores of the labels between each word and its best head."""
    chosen = heads.gather(1, best.unsqueeze(-1).expand(-1, -1, heads.shape[-1]))
    tree = network.tree
    scores = tree.label.one_pair(tree.label_dependent(words).flatten(0, 1), tree.label_head(chosen).flatten(0, 1))
    return scores.unflatten(0, words.shape[:2])


def columns(found, kinds):
    """Places [P, 2] and their types as the columns of queries."""
    return {"sentence": found[:, 0], "word": found[:, 1], "type": kinds}


def verb_queries(found, mask, labels):
    verbs = ((found["upos"].argmax(-1) == labels["upos"].index("VERB")) & mask).nonzero()
    return columns(verbs, torch.zeros_like(verbs[:, 0]))


def event_queries(found, mask, labels):
    """Likely triggers with their best type, and likely titles (objects of hasPosition)."""
    triggers = ((1 - found["trigger"][..., 0] > ASKED) & mask).nonzero()
    best = found["trigger"][..., 1:].argmax(-1)[triggers[:, 0], triggers[:, 1]] + 1
    position, kind = labels["relations"].index("hasPosition"), labels["queryTypes"].index("hasPosition")
    titles = ((found["relations"][:, position].amax(1) > ASKED) & mask).nonzero()
    return columns(torch.cat([triggers, titles]), torch.cat([best, torch.full_like(titles[:, 0], kind)]))


@torch.no_grad()
def read(teachers, labels, batch):
    """What the teachers think of a batch: probabilities by task, and queries with the probabilities of their answers."""
    encoded = [t.encode(batch) for t in teachers]
    words, mask = [w for w, _ in encoded], batch["word_mask"]
    found = {**read_words(teachers, words), **read_tree(teachers, encoded, mask)}
    found["relations"] = chances([relation_scores(t.relations, w) for t, w in zip(teachers, words)], 1)
    asked = {"roles": event_queries(found, mask, labels), "propbank": verb_queries(found, mask, labels)}
    for task, queries in asked.items():
        answers = [query_scores(getattr(t, task), w, queries) for t, w in zip(teachers, words)] if len(queries["word"]) else []
        found[task] = {**queries, "wanted": chances(answers, 1) if answers else None}
    return found


def soft_loss(scores, wanted, axis=-1):
    """Cross-entropy of each row with the given probabilities."""
    return -(wanted * scores.float().log_softmax(axis)).sum(axis)


def tree_losses(network, words, heads, mask, wanted):
    arcs = arc_scores(network, words, heads, mask)
    labels = label_scores(network, words, heads, wanted["head"])
    mean = lambda cells: (cells * mask).sum() / mask.sum()
    return {"arc": mean(soft_loss(arcs, wanted["arc"])), "label": mean(soft_loss(labels, wanted["label"]))}


def query_loss(head, words, mask, queries):
    """As for gold: summed over the words of each query's sentence, meaned over queries."""
    if queries["wanted"] is None:
        return words.sum() * 0.0
    cells = soft_loss(query_scores(head, words, queries), queries["wanted"], 1)
    return (cells * mask[queries["sentence"]]).sum() / (len(queries["word"]) * CELLS_PER_QUERY)


def distil_losses(network, batch, wanted):
    """Task → loss. `wanted`: of `read`."""
    words, heads = network.encode(batch)
    mask, outputs = batch["word_mask"], {**network.tags, **network.events}
    found = {task: (soft_loss(outputs[task](words), wanted[task]) * mask).sum() / mask.sum() for task in WORD_TASKS}
    found.update(tree_losses(network, words, heads, mask, wanted))
    for task in ("propbank", "roles"):
        found[task] = query_loss(getattr(network, task), words, mask.float(), wanted[task])
    found["relations"] = mean_of_pairs(soft_loss(relation_scores(network.relations, words), wanted["relations"], 1), mask)
    if "gmb" in batch:
        found["gmb"] = word_loss(network.auxiliary["gmb"](words), batch["gmb"])
    return found

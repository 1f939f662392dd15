"""What is counted for each sentence: agreement of the scores' decisions with an example's targets."""
import numpy as np

from bootstrap import f1, intervals
from decode import softmax, tree
from spans import spans_of_bio
from treebanks import IGNORED


class Counts:
    """Hits and totals by measure, sentence by sentence, for accuracies and F1."""

    def __init__(self):
        self.sentences = []

    def next(self):
        """Begins the next sentence: what follows counts for it."""
        self.sentences.append({})

    def _add(self, name, *counted):
        own = self.sentences[-1]
        own[name] = own.get(name, np.zeros(3)) + counted

    def accuracy(self, name, hits):
        hits = list(hits)
        self._add(name, sum(hits), len(hits), len(hits))

    def sets(self, name, found, gold):
        found, gold = set(found), set(gold)
        self._add(name, len(found & gold), len(found), len(gold))

    def names(self):
        """Measures in the order of their first count."""
        return list(dict.fromkeys(name for sentence in self.sentences for name in sentence))

    def array(self):
        """[sentences, measures, (right, found, gold)]."""
        nothing = np.zeros(3)
        return np.array([[sentence.get(name, nothing) for name in self.names()] for sentence in self.sentences])

    def table(self):
        """Measure → (precision, recall, F1, lower and upper bound of F1), in percent; an accuracy has three equal figures."""
        counts, rows = self.array(), {}
        for name, (right, found, gold), bounds in zip(self.names(), counts.sum(0), intervals(counts).T):
            shares = right / max(1, found), right / max(1, gold), f1(np.array([right, found, gold])), *bounds
            rows[name] = tuple(round(100 * float(x), 1) for x in shares)
        return rows


def count_trees(counts, labels, example, found):
    """UAS, and LAS by the universal part of the label; punctuation counts."""
    heads = tree(found["arc"])
    universal = [label.split(":")[0] for label in labels["deprel"]]
    own = relations_of(heads, found["deprel"](heads), labels["deprel"].index("root"))
    right = [h == g for h, g in zip(heads, example["head"])]
    counts.accuracy("UAS", right)
    counts.accuracy("LAS", [r and g != IGNORED and universal[o] == universal[g]
                            for r, o, g in zip(right, own, example["deprel"])])
    for kind in ("upos", "xpos"):
        counts.accuracy(kind, found[kind].argmax(-1) == np.array(example[kind]))


def relations_of(heads, scores, root):
    """Label ids: the root has its own, which no other word has."""
    scores = scores.copy()
    scores[:, root] = -np.inf
    return np.where(heads < 0, root, scores.argmax(-1))


def count_lemmas(counts, labels, lemmatise, sentence, found):
    scripts, tags = (found[kind].argmax(-1) for kind in ("lemma", "xpos"))
    lemmas = [lemmatise(form, labels["xpos"][t], labels["lemma"][s]) for form, t, s in zip(sentence["tokens"], tags, scripts)]
    counts.accuracy("lemma", [a == b for a, b in zip(lemmas, sentence["lemma"])])


def count_names(counts, labels, kind, example, found):
    counts.sets(kind, spans_of_bio(found[kind].argmax(-1), labels[kind]), spans_of_bio(example[kind], labels[kind]))


def edges(scores, queries):
    """(query word, type, argument, label) of every cell whose best label is not `none`."""
    return edges_of(scores.argmax(-1), queries)


def edges_of(best, queries):
    """The same from the label ids [queries, W]."""
    return {(*queries[row], word, best[row, word]) for row, word in zip(*best.nonzero())}


def gold_edges(queries):
    return {(word, kind, argument, role) for word, kind, arguments in queries for argument, role in arguments}


def count_propbank(counts, example, ask):
    """Given the gold predicates."""
    predicates = [(word, kind) for word, kind, _ in example["predicates"]]
    found = edges(ask(predicates)["propbank"], predicates) if predicates else ()
    counts.sets("propbank", found, gold_edges(example["predicates"]))


class Decisions:
    """What the runtime accepts: the best label other than `none`, if its confidence reaches its threshold."""

    def __init__(self, labels, thresholds):
        self.temperatures = labels["temperatures"]
        self.limits = {task: np.array([thresholds["types"].get(x, thresholds["global"][task]) for x in labels[task][1:]])
                       for task in ("trigger", "roles", "relations")}

    def best(self, task, scores):
        """Label ids, 0 where none is accepted."""
        chances = softmax(scores, self.temperatures[task])[..., 1:]
        label = chances.argmax(-1)
        return np.where(chances.max(-1) >= self.limits[task][label], label + 1, 0)


def count_decisions(counts, decisions, example, found, ask):
    """As the runtime decides, with temperatures and thresholds; roles end to end, positions' organizations left out."""
    best = decisions.best("trigger", found["trigger"])
    queries = [(word, int(kind)) for word, kind in enumerate(best) if kind]
    counts.sets("trigger, thresholds", queries, ((w, k) for w, k in enumerate(example["trigger"]) if k))
    roles = decisions.best("roles", ask(queries)["roles"]) if queries else np.zeros((0, 1), int)
    gold = {edge for edge in gold_edges(example["events"]) if edge[1] != POSITION}
    counts.sets("roles, thresholds", edges_of(roles, queries), gold)
    subjects = [(word, 0) for word in range(len(example["first_piece"]))]
    relations = edges_of(decisions.best("relations", ask(subjects)["relations"]), subjects)
    counts.sets("relations, thresholds", {(s, o, k) for s, _, o, k in relations}, example["relations"])


def count_events(counts, labels, example, found, ask):
    """Triggers and modality; roles given the gold triggers and end to end; a trigger's id is its query type's."""
    gold = [e for e in example["events"] if e[0] is not None]
    best = found["trigger"].argmax(-1)
    guessed = [(word, int(kind)) for word, kind in enumerate(best) if kind]
    counts.sets("trigger", guessed, ((w, k) for w, k in enumerate(example["trigger"]) if k))
    modality = [(a, b) for a, b in zip(found["modality"].argmax(-1), example["modality"]) if b != IGNORED]
    counts.accuracy("modality", [a == b for a, b in modality])
    given = list(dict.fromkeys((word, kind) for word, kind, _ in gold))
    count_roles(counts, labels, "given trigger", edges_at(ask, given), gold_edges(gold))
    kept = guessed + [q for q in given if q[1] == POSITION]
    count_roles(counts, labels, "end to end", edges_at(ask, kept), gold_edges(gold))


def edges_at(ask, queries):
    return edges(ask(queries)["roles"], queries) if queries else set()


def count_roles(counts, labels, how, found, gold):
    """All edges, and by themselves those to who says it and to where a position is held."""
    speaker = labels["roles"].index("attributedTo")
    kinds = {"roles": lambda edge: True, "attribution": lambda edge: edge[3] == speaker,
             "organization": lambda edge: edge[1] == POSITION}
    for kind, holds in kinds.items():
        counts.sets(f"{kind} {how}", filter(holds, found), filter(holds, gold))


POSITION = 60  # the query type of hasPosition, which has no trigger of its own


def count_relations(counts, example, ask):
    """(subject, object, type) over all words as subjects."""
    subjects = [(word, 0) for word in range(len(example["first_piece"]))]
    found = edges(ask(subjects)["relations"], subjects)
    counts.sets("relations", {(s, o, k) for s, _, o, k in found}, example["relations"])

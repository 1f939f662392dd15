"""events_news with the product's tokens and the phase-1 parser's heads, as examples for the network."""
import hashlib
import json

from annotated import annotated_lines
from habits import PEOPLE
from paths import CACHE, read_jsonl
from spans import bio_tags, head_of_span, span_of_characters
from treebanks import IGNORED

HELD_OUT = 10  # one line of train in so many calibrates and is not trained on


def is_held_out(name):
    return int(hashlib.sha1(name.encode()).hexdigest(), 16) % HELD_OUT == 0


def lines_of(part):
    """`train` and `dev` of events_news, or `annotated`: those of other corpora by its rules."""
    return annotated_lines() if part == "annotated" else read_jsonl(f"{part}/events_news.{part}")


def tokenised(part):
    """(line, tokens of one sentence in code points) pairs, from the file that prepare.py wrote."""
    lines = {line["id"]: line for line in lines_of(part)}
    with open(CACHE / f"tokens.{part}.jsonl", encoding="utf-8") as file:
        for row in map(json.loads, file):
            yield from ((lines[row["id"]], [tuple(t) for t in s]) for s in row["sentences"] if s)


class EventExamples:
    """One example a sentence. Facts are reduced to head words; what crosses the sentence is dropped."""

    def __init__(self, labels, pieces):
        self.pieces = pieces
        self.ids = {k: {x: i for i, x in enumerate(v)} for k, v in labels.items() if isinstance(v, list)}
        self.mask = labels["roleMask"]

    def __call__(self, line, tokens, heads):
        words = [line["text"][a:b] for a, b in tokens]
        example = {**self.pieces.sentence(words), "id": line["id"], "annotator": line.get("annotator", PEOPLE), "names": self._names(line, tokens),
                   "trigger": [0] * len(words), "modality": [IGNORED] * len(words), "events": [], "relations": []}
        heads_of = lambda span: self._head(tokens, heads, span)
        for fact in sorted(line["facts"], key=lambda f: f["type"] not in self.ids["trigger"]):
            known = fact["type"] in self.ids["trigger"]
            (self._event if known else self._relation)(example, fact, heads_of)
        return example

    @staticmethod
    def _head(tokens, heads, span):
        found = span and span_of_characters(tokens, *span)
        return head_of_span(heads, *found) if found else None

    def _names(self, line, tokens):
        """The longest first: a name inside a name is left out."""
        longest = sorted(line["entities"], key=lambda e: e[0] - e[1])
        spans = [(span_of_characters(tokens, a, b), name) for a, b, name in longest]
        return bio_tags(len(tokens), [(*span, name) for span, name in spans if span], self.ids["names"])

    def _modality(self, example, word, fact):
        """A word has one modality; events come first, so that theirs wins over a relation's."""
        if example["modality"][word] == IGNORED:
            example["modality"][word] = self.ids["modality"][fact["modality"]]

    def _arguments(self, fact, kind, heads_of):
        """(word, role) edges; one role a word, attribution only where no role claims it."""
        roles = [(r, s) for r, spans in fact["roles"].items() if r in self.mask[kind] for s in spans]
        if "attributedTo" in self.mask[kind]:
            roles.append(("attributedTo", fact["attributedTo"]))
        edges = {}
        for role, span in roles:
            word = heads_of(span)
            if word is not None:
                edges.setdefault(word, self.ids["roles"][role])
        return list(edges.items())

    def _event(self, example, fact, heads_of):
        word = heads_of(fact["trigger"])
        if word is None:
            return
        example["trigger"][word] = example["trigger"][word] or self.ids["trigger"][fact["type"]]
        self._modality(example, word, fact)
        edges = [(w, r) for w, r in self._arguments(fact, fact["type"], heads_of) if w != word]
        example["events"].append((word, self.ids["queryTypes"][fact["type"]], edges))

    def _relation(self, example, fact, heads_of):
        """All pairs of subject and object. A position's head word is its trigger, and asks for the organization."""
        subjects, objects = ([heads_of(s) for s in fact["roles"].get(r, [])] for r in ("subject", "object"))
        pairs = [(s, o) for s in subjects for o in objects if None not in (s, o) and s != o]
        example["relations"] += [(s, o, self.ids["relations"][fact["type"]]) for s, o in pairs]
        word = heads_of(fact["trigger"])
        if fact["type"] == "hasPosition" and pairs:
            word = pairs[0][1]
            edges = self._arguments(fact, "hasPosition", heads_of)
            example["events"].append((word, self.ids["queryTypes"]["hasPosition"], [e for e in edges if e[0] != word]))
        if word is not None:
            self._modality(example, word, fact)


def load_examples(part, labels, pieces):
    """Examples of a part from the parsed file of parse_corpora.py."""
    make = EventExamples(labels, pieces)
    with open(CACHE / f"heads.{part}.json", encoding="utf-8") as file:
        parsed = json.load(file)
    rows = zip(tokenised(part), parsed, strict=True)
    return [make(line, tokens, heads) for (line, tokens), heads in rows]

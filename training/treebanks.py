"""Treebanks, PER/LOC/ORG names and PropBank roles, as examples with label ids for the network."""
from labels import simplify_deprel
from lemma import nearest_script
from names import bio_of, gum_names
from paths import read_jsonl
from spans import bio_tags, head_of_span

IGNORED = -100  # the target that cross-entropy skips


def gum_sentences(name):
    """A GUM document's flat token lists, cut into its sentences, with its names (`gum`) where they may be trained on."""
    columns = ("tokens", "lemma", "upos", "xpos", "head", "deprel")
    return [{**{c: document[c][s["start"]:s["end"]] for c in columns}, "gum": names_within(names, s)}
            for document in read_jsonl(name) for names in [gum_names(document)] for s in document["sents"]]


def names_within(names, sentence):
    """Those of the document that lie in the sentence, counted from its start."""
    start, end = sentence["start"], sentence["end"]
    return None if names is None else [(a - start, b - start, t) for a, b, t in names if start <= a and b <= end]


def masc_sentences():
    """PropBank roles over MASC: words and predicates alone."""
    return read_jsonl("train/srl_masc_other_propbank")


def ewt_sentences(part):
    """EWT with names and, where PropBank has the sentence, its predicates (`srl`)."""
    predicates = {s["id"]: s["srl"] for s in read_jsonl(f"{part}/srl_ewt_propbank.{part}")}
    return [{**s, "srl": predicates.get(s["id"])} for s in read_jsonl(f"{part}/ewt_ud_ner.{part}")]


class TreeExamples:
    """Turns treebank sentences into examples: pieces and targets by the names of the network's outputs."""

    def __init__(self, labels, pieces):
        self.pieces = pieces
        self.scripts = dict.fromkeys(labels["lemma"])
        self.ids = {k: {x: i for i, x in enumerate(v)} for k, v in labels.items() if isinstance(v, list)}
        self.seen = {}

    def _lemma(self, form, lemma):
        """Forms repeat, and the search of a rare form's script is slow: keep what was found."""
        if (form, lemma) not in self.seen:
            script = nearest_script(form, lemma, self.scripts)
            self.seen[form, lemma] = self.ids["lemma"].get(script, IGNORED)
        return self.seen[form, lemma]

    def _tags(self, kind, tags):
        return [self.ids[kind].get(tag, IGNORED) for tag in tags]

    def predicates(self, sentence, heads):
        """(word, type 0: they have none, [(argument, label)])"""
        known = self.ids["propbank"]
        return [(p["tok"] - 1, 0, [(head_of_span(heads, start - 1, end), known[role])
                                   for role, start, end in p["args"] if role in known])
                for p in sentence["srl"]]

    def __call__(self, sentence):
        heads = [h - 1 for h in sentence["head"]]
        deprels = [simplify_deprel(d, self.ids["deprel"]) for d in sentence["deprel"]]
        example = {**self.pieces.sentence(sentence["tokens"]),
                   "upos": self._tags("upos", sentence["upos"]), "xpos": self._tags("xpos", sentence["xpos"]),
                   "lemma": [self._lemma(f, l) for f, l in zip(sentence["tokens"], sentence["lemma"])],
                   "head": heads, "deprel": self._tags("deprel", deprels)}
        if sentence.get("ner") is not None:
            example["uner"] = bio_tags(len(heads), sentence["ner"], self.ids["uner"])
        if sentence.get("srl") is not None:
            example["predicates"] = self.predicates(sentence, heads)
        if sentence.get("gum") is not None:
            example["gum"] = bio_of("gum", len(heads), sentence["gum"])
        return example

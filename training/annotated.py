"""News sentences of other corpora that a large language model annotated for this project by the rules of events_news. The repository holds
no corpus text: annotations/{facts,names}/CORPUS.jsonl.gz has the corpus' id of each sentence, a hash of its text, and offsets: of characters for
facts, as events_news has them; of tokens for names (PER, LOC, ORG), as EWT has them."""
import gzip
import hashlib
import json
import re
from pathlib import Path

from paths import read_jsonl

FOLDER = Path(__file__).resolve().parent / "annotations"
QUOTES = {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")"}
CLOSING = re.compile(r"[.,;:!?%)\]}…]+|['’](s|S|re|ve|ll|d|m)|n['’]t")
OPENING = tuple("([{$£€")


def detokenise(tokens):
    """A readable text: no blank before closing punctuation, behind opening brackets and within quotation marks."""
    text, quoted, glue = "", False, True
    for token in (QUOTES.get(t, t) for t in tokens):
        mark = token == '"'
        glued = glue or CLOSING.fullmatch(token) or (mark and quoted)
        text += token if glued else " " + token
        glue = not quoted if mark else token in OPENING
        quoted ^= mark
    return text


def digest(text):
    return hashlib.sha1(text.encode()).hexdigest()[:10]


def tokens_of(corpus):
    """Sentence id → tokens. GUM has documents: their sentences are counted from 0."""
    lines = read_jsonl(f"train/{corpus}")
    if corpus.startswith("gum."):
        return {f"{d['doc']}-{n}": d["tokens"][s["start"]:s["end"]] for d in lines for n, s in enumerate(d["sents"])}
    return {s["id"]: s["tokens"] for s in lines}


def kind_of_text(path):
    """As `habits.py` tells them apart: GMB and QANom are news and encyclopedias, the others speeches, mails, guides."""
    return "agencies" if path.name.startswith(("gmb", "qanom")) else "prose"


def annotations(kind):
    """Each line with its `tokens` and `text`. A text that is not the annotated one stops the training."""
    for path in sorted((FOLDER / kind).glob("*.jsonl.gz")):
        tokens = tokens_of(path.name.removesuffix(".jsonl.gz"))
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for line in map(json.loads, file):
                own = tokens[line["id"]]
                if digest(detokenise(own)) != line["sha1"]:
                    raise ValueError(f"{path.name}: {line['id']} was annotated on another text; is that corpus another version?")
                yield {**line, "text": detokenise(own), "tokens": [QUOTES.get(t, t) for t in own], "annotator": kind_of_text(path)}


def written(kind):
    """Sentences that whoever annotated them wrote for this project; their text is here."""
    for path in sorted((FOLDER / "written" / kind).glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            yield from ({**line, "annotator": "written"} for line in map(json.loads, file))


def annotated_lines():
    """Lines as those of events_news: id, text, entities, facts."""
    return [*annotations("facts"), *written("facts")]


def named_sentences():
    """Sentences as those of EWT, with tokens and `ner` alone."""
    return [*annotations("names"), *written("names")]

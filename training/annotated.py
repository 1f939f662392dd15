"""News sentences of other corpora that a large language model annotated for this project by the rules of events_news. The repository holds
no corpus text: annotations/*.jsonl.gz has the corpus' id of each sentence, a hash of its text, and offsets, as events_news has them."""
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


def annotated_lines():
    """Lines as those of events_news: id, text, entities, facts. A text that is not the annotated one stops the training."""
    found = []
    for path in sorted(FOLDER.glob("*.jsonl.gz")):
        texts = {s["id"]: detokenise(s["tokens"]) for s in read_jsonl(f"train/{path.name.removesuffix('.jsonl.gz')}")}
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for line in map(json.loads, file):
                if digest(texts[line["id"]]) != line["sha1"]:
                    raise ValueError(f"{path.name}: {line['id']} was annotated on another text; is that corpus another version?")
                found.append({**line, "text": texts[line["id"]]})
    return found

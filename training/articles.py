"""Articles with facts by the rules of gold, to measure by: `python articles.py` writes .cache/articles/*.jsonl in gold's format, for
../shared/gold/score.py. The repository holds offsets and hashes (annotations/articles), and the texts that were written for it; the others stand in
MEANTIME, GUM, re3d and, for wikinews.*, in QANom and QA-SRL (`second`: some of the others by a second reader)."""
import hashlib
import json
from collections import defaultdict

from annotated import FOLDER, detokenise
from paths import ROOT, read_jsonl

ARTICLES, TARGET = FOLDER / "articles", ROOT / ".cache" / "articles"
RE3D = ("australian", "centcom", "delegation")
WIKINEWS = ("dev/qanom_wikinews.dev", "train/qanom_wikinews.train", "dev/qasrl_wikinews.dev")
SPELLED = {"-LSB-": "[", "-RSB-": "]", "`": "'"}


def meantime(document):
    """A sentence a line."""
    lines = {}
    for token, sentence in zip(document["tokens"], document["sent"]):
        lines.setdefault(sentence, []).append(token)
    return "\n".join(detokenise(tokens) for _, tokens in sorted(lines.items()))


def gum(document):
    words = zip(document["tokens"], document["space_after"])
    pieces = [token + (" " if space else "") for token, space in words]
    return "\n".join("".join(pieces[s["start"]:s["end"]]).rstrip() for s in document["sents"])


def wikinews():
    """Id → the sentences of an article that these corpora have, a paragraph a line. Ids end in :article:paragraph:sentence."""
    found = defaultdict(lambda: defaultdict(dict))
    for line in (line for part in WIKINEWS for line in read_jsonl(part)):
        article, paragraph, sentence = line["id"].split(":")[2:]
        found[article][int(paragraph)][int(sentence)] = detokenise([SPELLED.get(token, token) for token in line["tokens"]])
    in_order = lambda parts: [part for _, part in sorted(parts.items())]
    return {f"wn-{article}": "\n".join(" ".join(in_order(p)) for p in in_order(paragraphs)) for article, paragraphs in found.items()}


def texts():
    """Id → text."""
    found = {f"mt-{d['doc'].split('_')[0]}": meantime(d) for d in read_jsonl("dev/meantime_en.apple")}
    found |= {d["doc"]: gum(d) for d in read_jsonl("train/gum.train.open")}
    found |= {f"re3d-{d['doc'][:8]}": d["text"].strip() for part in RE3D for d in read_jsonl(f"dev/re3d/re3d.{part}")}
    return found | wikinews() | {f"own-{path.stem}": path.read_text(encoding="utf-8").strip() for path in (ARTICLES / "texts").glob("*.txt")}


def digest(text):
    return hashlib.sha1(text.encode()).hexdigest()[:10]


def spelled(text, value):
    """A place in the text, [start, end], or words that it has not (a date, a land told by an adjective)."""
    return text[slice(*value)] if isinstance(value, list) else value


def restored(line, text):
    """A line as gold has it. A text that is not the annotated one is an error."""
    if digest(text) != line["sha1"]:
        raise ValueError(f"{line['id']} was annotated on another text; is that corpus another version?")
    of = lambda value: spelled(text, value)
    entities = [{"name": of(name), "class": kind, "level": level, "mentions": [of(m) for m in mentions]} for kind, level, name, mentions in line["entities"]]
    roles_of = lambda roles: {role: values if role == "former" else [of(v) for v in values] for role, values in roles.items()}
    facts = [{"type": kind, "roles": roles_of(roles), "modality": modality, "attributedTo": of(by) if by is not None else None, "quote": of(quote)}
             for kind, roles, modality, by, quote in line["facts"]]
    return {"id": line["id"], "date": line["date"], "text": text, "entities": entities, "facts": facts}


def write():
    TARGET.mkdir(parents=True, exist_ok=True)
    known = texts()
    for path in sorted(ARTICLES.glob("*.jsonl")):
        lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        (TARGET / path.name).write_text("".join(json.dumps(restored(line, known[line["id"]])) + "\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    write()

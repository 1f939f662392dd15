"""Cuts events_news, and what is annotated like it, into the product's own tokens (tokens.ts), with offsets in code points as the corpus has them."""
import json
import subprocess

from events_news import lines_of
from paths import CACHE, ROOT


def code_points(text):
    """UTF-16 offset → code point offset; the second half of a surrogate pair maps to its character."""
    offsets = []
    for index, char in enumerate(text):
        offsets += [index] * (2 if ord(char) > 0xFFFF else 1)
    return offsets + [len(text)]


def tokenise(lines):
    """The driver's answers, a line each."""
    given = "".join(json.dumps({"id": x["id"], "text": x["text"]}) + "\n" for x in lines)
    done = subprocess.run(["npx", "tsx", "training/tokens.ts"], cwd=ROOT, input=given, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def write(part):
    lines = lines_of(part)
    with open(CACHE / f"tokens.{part}.jsonl", "w", encoding="utf-8") as file:
        for line, answer in zip(lines, tokenise(lines), strict=True):
            points = code_points(line["text"])
            answer["sentences"] = [[[points[a], points[b]] for a, b in s] for s in answer["sentences"]]
            file.write(json.dumps(answer) + "\n")

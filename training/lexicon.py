"""lemmas.json: lemmas that the treebanks give, which the runtime prefers to the network's script. Only what training sees."""
import json
from collections import Counter, defaultdict

from paths import CACHE
from treebanks import ewt_sentences, gum_sentences

INFLECTED = {"NNS", "NNPS", "VBD", "VBN", "VBZ", "VBG", "JJR", "JJS", "RBR", "RBS"}
OFTEN = 2  # a form that should be its own lemma and is not must be seen so often; measured on a tenth of train


def key(form, tag):
    """Names keep their case."""
    return tag, form if tag.startswith("NNP") else form.lower()


def seen(sentences):
    """(tag, form) → how often it has which lemma."""
    counts = defaultdict(Counter)
    for sentence in sentences:
        for form, lemma, tag in zip(sentence["tokens"], sentence["lemma"], sentence["xpos"]):
            counts[key(form, tag)][lemma] += 1
    return counts


def is_telling(tag, form, lemma, count):
    return lemma != "_" and (tag in INFLECTED or count >= OFTEN and lemma not in (form, form.lower()))


def lexicon(sentences):
    """Tag → form → lemma, of forms that always have the same one: inflected ones, and others whose lemma is another word."""
    found = defaultdict(dict)
    for (tag, form), lemmas in sorted(seen(sentences).items()):
        (lemma, count), *others = lemmas.most_common()
        if not others and is_telling(tag, form, lemma, count):
            found[tag][form] = lemma
    return found


def write_lexicon(path):
    lemmas = lexicon(ewt_sentences("train") + gum_sentences("train/gum.train.open"))
    path.write_text(json.dumps({"schema": 1, "lemmas": lemmas}, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write_lexicon(CACHE / "lemmas.json")

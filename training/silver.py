"""Sentences that the teachers read for the student: news without annotation of ours (GMB's Voice of America newswire, QANom's Wikinews
and Wikipedia), and what has only a part of the annotation (events_news and what was written for this project have no trees, EWT and GUM no events).
No sentence of gold is among them."""
import re

from annotated import QUOTES
from events_news import is_held_out, tokenised
from names import CORPORA, bio_of
from paths import MODEL, read_gold, read_jsonl
from swapped import swapped_sentences
from wordpiece import WordPieces

SHORTEST, LONGEST = 4, 110  # words


def squeeze(text):
    """Letters and digits alone, so that tokenisation does not matter."""
    return re.sub(r"\W+", "", text).lower()


def gold_text():
    return squeeze(" ".join(line["text"] for line in read_gold()))


def half_annotated():
    events = [[line["text"][a:b] for a, b in tokens] for line, tokens in tokenised("train") if not is_held_out(line["id"])]
    own = [[line["text"][a:b] for a, b in tokens] for line, tokens in tokenised("annotated") if line["annotator"] == "written"]
    ewt = [s["tokens"] for s in read_jsonl("train/ewt_ud_ner.train")]
    gum = [d["tokens"][s["start"]:s["end"]] for d in read_jsonl("train/gum.train.open") for s in d["sents"]]
    return [{"words": words} for words in events + own + ewt + gum]


def other_texts():
    """Of corpora that are annotated for names or roles alone."""
    names = [*CORPORA["wikigold"], *CORPORA["crossner"], "train/ner_wnut17.train", "train/srl_masc_other_propbank"]
    return [{"words": s["tokens"]} for name in names for s in read_jsonl(name)]


def silver_sentences():
    """Lists of words, with GMB's own automatic names (`gmb`, label ids) where it is from GMB; each text once."""
    gmb = [{"words": s["tokens"], "gmb": bio_of("gmb", len(s["tokens"]), s["ner"])} for s in read_jsonl("train/gmb_ner_silver.train")]
    qanom = [{"words": [QUOTES.get(t, t) for t in s["tokens"]]}
             for name in ("wikinews", "wikipedia") for s in read_jsonl(f"train/qanom_{name}.train")]
    gold, seen, kept = gold_text(), set(), []
    for sentence in half_annotated() + qanom + gmb + other_texts():
        key = squeeze(" ".join(sentence["words"]))
        if SHORTEST <= len(sentence["words"]) <= LONGEST and key not in seen and key not in gold:
            seen.add(key)
            kept.append(sentence)
    return kept


def silver_examples():
    """As pieces, with the automatic names where there are some; and each sentence of GMB again with other names."""
    pieces, sentences = WordPieces(MODEL / "vocab.txt"), silver_sentences()
    return [{**pieces.sentence(s["words"]), **({"gmb": s["gmb"]} if "gmb" in s else {})} for s in sentences + swapped_sentences(sentences)]

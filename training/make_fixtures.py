"""Writes models/en/vocab.txt from the encoder's package, and fixtures/wordpiece.json for the TypeScript tests."""
import json
import zipfile
from importlib.util import find_spec
from pathlib import Path

from paths import MODEL, ROOT
from wordpiece import WordPieces, letter_case

WORDS = ["the", "The", "USA", "U.S.", "U.N.", "don't", "do", "n't", "'s", "’s", "“", "—", "...", "…", "$", "£5.3m",
         "Zürich", "Zu\u0308rich", "São", "İstanbul", "ΑΘΗΝΑ", "Москва", "東京", "東京都庁へ", "한국", "🚀", "👩\u200d🚀",
         "\u200b", "\u00ad", "co\u00adoperate", "iPhone", "McDonald", "O'Brien", "A", "I", "x", "90s", "3D", "COVID-19",
         "al-Zaman", "www.example.org/a?b=c", "mid-2024", "1\u00a0000", "10,000", "pneumonoultramicroscopicsilicovolcanoconiosis",
         "a" * 101, "-" * 20, "naïve", "ﬁrst", "Ærø", "ß", "STRASSE", "Đilas", "Łódź", "ـ", "שלום", "नमस्ते", "H₂O", "①", "™", "A.P.J.", "e-mail", "Mc-D",
         "q\u0301", "\ue000", "\ufffd", "Dž", "²"]
SENTENCES = [["Ministers", "met", "in", "Zürich", "on", "Friday", "."],
             ["“", "We", "do", "n't", "know", ",", "”", "the", "U.S.", "envoy", "said", "."],
             ["NATO", "and", "McKinsey", "'s", "🚀", "東京", "\u200b", "plan"],
             ["x"], []]


def write_vocabulary():
    """vocab.txt holds the pieces of the package's tokenizer.json in the order of their ids."""
    archive = zipfile.ZipFile(Path(find_spec("all_minilm_l6_v2").origin).parent / "model.zip")
    ids = json.loads(archive.read("tokenizer.json"))["model"]["vocab"]
    MODEL.mkdir(parents=True, exist_ok=True)
    (MODEL / "vocab.txt").write_text("\n".join(sorted(ids, key=ids.get)) + "\n", encoding="utf-8")


def write_fixtures():
    pieces = WordPieces(MODEL / "vocab.txt")
    words = [{"word": w, "pieces": pieces.word(w), "letterCase": letter_case(w)} for w in WORDS]
    sentences = [{"words": s, **pieces.sentence(s)} for s in SENTENCES]
    text = json.dumps({"words": words, "sentences": sentences}, ensure_ascii=True, indent=1)
    (ROOT / "training" / "fixtures" / "wordpiece.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    write_vocabulary()
    write_fixtures()

"""First step: looks whether all corpora are there, and cuts events_news by the product's own tokeniser."""
import sys

from paths import CACHE, CORPORA
from product_tokens import write

NEEDED = ["train/ewt_ud_ner.train", "train/srl_ewt_propbank.train", "train/srl_masc_other_propbank", "train/gum.train.open",
          "train/events_news.train", "train/ner_wikigold.train", "train/ner_crossner_politics.train",
          "train/ner_crossner_politics.dev", "train/gmb_ner_silver.train", "train/qanom_wikinews.train",
          "train/qanom_wikipedia.train", "dev/ewt_ud_ner.dev", "dev/srl_ewt_propbank.dev", "dev/gum.dev.open", "dev/pud_wiki",
          "dev/events_news.dev"]


def missing():
    return [str(path) for path in (CORPORA / f"{name}.jsonl.gz" for name in NEEDED) if not path.exists()]


if __name__ == "__main__":
    if missing():
        sys.exit("missing: " + ", ".join(missing()) + "\nSet TRIPLEWIRE_SHARED to the folder that holds corpora/.")
    CACHE.mkdir(parents=True, exist_ok=True)
    for part in ("dev", "train", "annotated"):
        write(part)

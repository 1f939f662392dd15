"""Paragraphs of `boundaries.ts` as arrays: what stands around each place where a sentence may end."""
import collections
import json

import numpy as np

BEFORE, AFTER = 7, 7  # pieces that are looked at on either side of a place
KINDS = {"words": 24, "shapes": 20, "endings": 50}  # how often a key must occur in train to have a row of its own


class Vocabulary:
    """Rows of the embedding: 0 is no piece; then, for each kind, its unknown and its known keys, the frequent first."""

    def __init__(self, paragraphs):
        self.keys, self.rows, self.size = [], [], 1
        for kind, least in KINDS.items():
            counts = collections.Counter(key for p in paragraphs for key in p[kind])
            self.keys.append([key for key, count in counts.most_common() if count >= least and " " not in key])
            self.rows.append({key: self.size + 1 + place for place, key in enumerate(self.keys[-1])})
            self.size += 1 + len(self.keys[-1])

    def unknown(self, kind):
        """The row of a key of this kind (a number) that is not known."""
        return 1 + sum(1 + len(keys) for keys in self.keys[:kind])

    def encode(self, paragraph):
        """[pieces, kinds]"""
        columns = [[rows.get(key, self.unknown(kind)) for key in paragraph[name]]
                   for kind, (name, rows) in enumerate(zip(KINDS, self.rows))]
        return np.array(columns, dtype=np.int64).T.reshape(-1, len(KINDS))


class Places:
    """The candidates of some paragraphs: `window` [n, BEFORE + AFTER, kinds], `counts` [n, counts] and `ends` [n]."""

    def __init__(self, paragraphs, vocabulary, counts):
        windows, values, ends = zip(*(self._of(p, vocabulary, len(counts)) for p in paragraphs))
        offsets = np.cumsum([0, *counts[:-1]])
        self.window, self.ends = np.concatenate(windows), np.concatenate(ends)
        self.counts = np.concatenate(values) + offsets

    @staticmethod
    def _of(paragraph, vocabulary, counts):
        pieces = np.pad(vocabulary.encode(paragraph), ((BEFORE, AFTER), (0, 0)))
        places = np.array(paragraph["candidates"], dtype=np.int64).reshape(-1, 1 + counts)
        starts = set(paragraph["starts"])
        ends = np.array([place in starts for place in places[:, 0]], dtype=np.float32)
        return pieces[places[:, :1] + np.arange(BEFORE + AFTER)], places[:, 1:], ends


def read_paragraphs(path):
    """(sizes of the counts, paragraphs)"""
    with open(path, encoding="utf-8") as lines:
        head, *paragraphs = map(json.loads, lines)
    return head["counts"], paragraphs


def sentence_f1(paragraphs, chosen):
    """F1 in percent; `chosen` says, candidate by candidate over all paragraphs, where a sentence ends besides the rules' stops."""
    found = gold = right = at = 0
    for p in paragraphs:
        count, length = len(p["candidates"]), len(p["words"])
        starts = sorted([*p["stops"], *(c[0] for c, yes in zip(p["candidates"], chosen[at:at + count]) if yes)])
        at += count
        ours, theirs = ({*zip(s, [*s[1:], length])} for s in ([0, *starts], sorted({0, *p["starts"]})))
        found, gold, right = found + len(ours), gold + p["sentences"], right + len(ours & theirs)
    return 200 * right / max(1, found + gold)

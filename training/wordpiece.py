"""Words to word pieces and letter case, as models/en expects them. src/parse does the same in TypeScript;
fixtures/wordpiece.json holds both to it."""
import unicodedata

MAX_PIECES_PER_WORD = 12
MAX_PIECES_PER_SENTENCE = 510
MAX_CHARACTERS = 100  # a longer run without punctuation is [UNK], as in BERT
CJK = ((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F),
       (0x2B740, 0x2B81F), (0x2B820, 0x2CEAF), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F))


def is_punctuation(char):
    """Every ASCII character but letters, digits, space and controls counts, `$` and `+` too."""
    code = ord(char)
    ascii_symbol = 33 <= code <= 126 and not char.isalnum()
    return ascii_symbol or unicodedata.category(char).startswith("P")


def is_cjk(char):
    return any(low <= ord(char) <= high for low, high in CJK)


def is_space(char):
    return char in "\t\n\r" or unicodedata.category(char) in ("Zs", "Zl", "Zp")


def is_dropped(char):
    """NUL, the replacement character, controls, format and private-use characters vanish."""
    return char in "\0\ufffd" or unicodedata.category(char) in ("Cc", "Cf", "Co")


def normalise(word):
    """Decompose, strip combining marks, then lower-case: in this order, so that a dotted I gives a plain i."""
    decomposed = unicodedata.normalize("NFD", word)
    return "".join(c for c in decomposed if unicodedata.category(c) != "Mn").lower()


def split_basic(word):
    """BERT's basic tokenisation: runs between spaces, with each punctuation and CJK character by itself."""
    runs, current = [], ""
    for char in normalise(word):
        alone = is_punctuation(char) or is_cjk(char)
        if alone or is_space(char):
            runs += [current, char] if alone else [current]
            current = ""
        elif not is_dropped(char):
            current += char
    return [run for run in runs + [current] if run]


def letter_case(word):
    """0 no upper-case letter, 1 only the first letter, 2 all letters (two or more), 3 any other mixture."""
    letters = [c for c in word if unicodedata.category(c).startswith("L")]
    upper = [c.isupper() for c in letters]
    if not any(upper):
        return 0
    if upper[0] and not any(upper[1:]):
        return 1
    return 2 if all(upper) else 3


class WordPieces:
    """The vocabulary of models/en/vocab.txt: one piece a line, its id the line number from 0."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            pieces = file.read().split("\n")
        self.ids = {piece: number for number, piece in enumerate(pieces) if piece}
        self.unknown, self.first, self.last = (self.ids[p] for p in ("[UNK]", "[CLS]", "[SEP]"))

    def _longest(self, run, start):
        prefix = "##" if start else ""
        for end in range(len(run), start, -1):
            number = self.ids.get(prefix + run[start:end])
            if number is not None:
                return number, end
        return None, start

    def _run(self, run):
        """Greedy longest match; a run with any unmatched rest is one [UNK]."""
        if len(run) > MAX_CHARACTERS:
            return [self.unknown]
        numbers, start = [], 0
        while start < len(run):
            number, start = self._longest(run, start)
            if number is None:
                return [self.unknown]
            numbers.append(number)
        return numbers

    def word(self, word):
        """Ids of one word, at least one and at most twelve."""
        numbers = [n for run in split_basic(word) for n in self._run(run)]
        return numbers[:MAX_PIECES_PER_WORD] or [self.unknown]

    def sentence(self, words):
        """`input_ids`, `letter_case` and `first_piece` of reader.onnx, with [CLS] and [SEP] around the words."""
        ids, cases, first = [self.first], [0], []
        for word in words:
            numbers = self.word(word)
            first.append(len(ids))
            ids += numbers
            cases += [letter_case(word)] * len(numbers)
        return {"input_ids": ids + [self.last], "letter_case": cases + [0], "first_piece": first}

"""Lemma scripts: how a form becomes its lemma, as one label. `case|op`: case `L` lower-cases the form first,
`K` keeps it; op is `-N+suffix` (cut N code points, append) or `=word` (the whole lemma)."""


def common_prefix(a, b):
    length = 0
    while length < min(len(a), len(b)) and a[length] == b[length]:
        length += 1
    return length


def make_script(form, lemma):
    """The shortest edit; `=lemma` where form and lemma share no first letter (went, go)."""
    case, base = ("L", form.lower()) if lemma == lemma.lower() else ("K", form)
    kept = common_prefix(base, lemma)
    if kept == 0:
        return f"L|={lemma}"
    return f"{case}|-{len(base) - kept}+{lemma[kept:]}"


def apply_script(form, script):
    case, op = script.split("|", 1)
    if op.startswith("="):
        return op[1:]
    cut, suffix = op[1:].split("+", 1)
    base = form.lower() if case == "L" else form
    return base[:max(0, len(base) - int(cut))] + suffix


def nearest_script(form, lemma, scripts):
    """The form's own script if it is among `scripts`, else the most frequent that gives the same lemma, else none."""
    own = make_script(form, lemma)
    if own in scripts:
        return own
    return next((s for s in scripts if apply_script(form, s) == lemma), None)


# Tags, ending and what stands instead in the lemma; a doubled consonant before the ending may be single in the lemma.
REGULAR = [({"VBD", "VBN"}, "ied", "y"), ({"VBD", "VBN"}, "ed", ""), ({"VBG"}, "ing", ""), ({"VBZ", "NNS"}, "ies", "y"),
           ({"VBZ", "NNS"}, "es", ""), ({"VBZ", "NNS"}, "s", ""), ({"NNS"}, "men", "man"), ({"JJR", "RBR"}, "ier", "y"),
           ({"JJR", "RBR"}, "er", ""), ({"JJS", "RBS"}, "iest", "y"), ({"JJS", "RBS"}, "est", "")]
SILENT = {"ed", "ing", "er", "est"}  # before these an e falls


def regular_stems(form, tag):
    """What a regular inflection can have come from, and whether or not English has such a word."""
    stems = []
    for tags, ending, instead in REGULAR:
        if tag in tags and form.endswith(ending):
            stem = form[:-len(ending)] + instead
            stems += [stem, *([stem + "e"] if ending in SILENT else []), *([stem[:-1]] if stem[-1:] == stem[-2:-1] else [])]
    return [stem for stem in stems if len(stem) > 1]


def is_regular(tag):
    return any(tag in tags for tags, _, _ in REGULAR)


class Lemmatiser:
    """The lemma of a form with its tag: the lexicon's; else the script's, unless that is no word and a regular stem is one."""

    def __init__(self, lexicon, vocabulary):
        self.lexicon = lexicon
        self.words = {w for w in vocabulary if not w.startswith("##")} | {lemma for own in lexicon.values() for lemma in own.values()}

    def __call__(self, form, tag, script):
        known = self.lookup(form, tag) or (self.lookup(form, "NNS") if tag == "NN" else None)  # a known plural, wrongly tagged
        return known or self.sensible(form, tag, apply_script(form, script) or form)

    def lookup(self, form, tag):
        return self.lexicon.get(tag, {}).get(form if tag.startswith("NNP") else form.lower())

    def sensible(self, form, tag, lemma):
        if not is_regular(tag) or lemma.lower() in self.words:
            return lemma
        return next((stem for stem in regular_stems(form.lower(), tag) if stem in self.words), lemma)

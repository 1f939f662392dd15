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

"""Between spans and head words. A head list holds, for each word, its head's index, or -1 for the root."""


def head_of_span(heads, start, end):
    """The first word of `start:end` whose head lies outside of it."""
    return next((i for i in range(start, end) if not start <= heads[i] < end), start)


def span_of_characters(tokens, start, end):
    """The words (half-open) that overlap the characters `start:end`, or none."""
    inside = [i for i, (a, b) in enumerate(tokens) if a < end and start < b]
    return (inside[0], inside[-1] + 1) if inside else None


def bio_tags(length, spans, ids):
    """Label ids of (start, end, class) spans; an earlier span wins over one that overlaps it."""
    tags = [0] * length
    for start, end, name in spans:
        if not any(tags[start:end]):
            tags[start:end] = [ids[f"B-{name}"]] + [ids[f"I-{name}"]] * (end - start - 1)
    return tags


def spans_of_bio(tags, labels):
    """The (start, end, class) spans that label ids spell; an I without its B starts a span too."""
    spans, open_span = [], None
    for i, tag in enumerate(list(tags) + [0]):
        mark, _, name = labels[tag].partition("-")
        if open_span and not (mark == "I" and name == open_span[1]):
            spans.append((open_span[0], i, open_span[1]))
            open_span = None
        if mark in "BI" and not open_span:
            open_span = (i, name)
    return spans

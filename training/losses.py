"""The loss of each task on a batch; a task whose targets the batch lacks is left out."""
import torch
from torch.nn import functional

from treebanks import IGNORED

RELATION_WEIGHT = 10.0  # its loss is spread over all pairs of words, nearly all of them `none`
CELLS_PER_QUERY = 8.0   # likewise for roles: the sum over a query's words, not their mean


def word_loss(scores, targets):
    """Mean cross-entropy over words that have a target."""
    chosen = targets != IGNORED
    return functional.cross_entropy(scores[chosen].float(), targets[chosen]) if chosen.any() else scores.sum() * 0.0


def tree_losses(network, words, heads, batch):
    """The arc over all heads; the label for the right head alone, so that no [W, W, labels] arises."""
    known = batch["word_mask"] & (batch["head"] != IGNORED)
    columns = functional.pad(batch["word_mask"], (1, 0), value=True)
    arcs = network.tree.arcs(words, heads).float().masked_fill(~columns[:, None], -1e4)
    gold = heads.gather(1, batch["head"].clamp(min=0).unsqueeze(-1).expand(-1, -1, heads.shape[-1]))
    labels = network.tree.label.one_pair(network.tree.label_dependent(words[known]), network.tree.label_head(gold[known]))
    return {"arc": functional.cross_entropy(arcs[known], batch["head"][known]),
            "label": word_loss(labels, batch["deprel"][known])}


def query_targets(queries, words):
    """(sentence, word, type, [(argument, label)]) queries → their columns, and [P, W] label ids."""
    targets = torch.zeros(len(queries), words, dtype=torch.long)
    for row, (_, _, _, arguments) in enumerate(queries):
        for word, label in arguments:
            targets[row, word] = label
    sentence, index, kind = (torch.tensor(column) for column in list(zip(*queries))[:3])
    return sentence, index, kind, targets


def query_scores(head, words, sentence, index, kind):
    """[P, labels, W] scores of the queries."""
    queries = head.queries(words[sentence, index], kind)
    arguments = head.argument(words)[sentence]
    return head.score.all_pairs(queries.unsqueeze(1), arguments).squeeze(1)


def query_loss(head, words, mask, queries):
    """Summed over the words of each query's sentence, meaned over queries."""
    if not queries:
        return words.sum() * 0.0
    sentence, index, kind, targets = query_targets(queries, words.shape[1])
    scores = query_scores(head, words, sentence, index, kind).float()
    cells = functional.cross_entropy(scores, targets, reduction="none")
    return (cells * mask[sentence]).sum() / (len(queries) * CELLS_PER_QUERY)


def relation_loss(head, words, batch):
    """Mean over all ordered pairs of words of the sentences that were annotated."""
    rows = torch.tensor([i for i, r in enumerate(batch["relations"]) if r is not None])
    words, mask = words[rows], batch["word_mask"][rows]
    targets = torch.zeros(len(rows), mask.shape[1], mask.shape[1], dtype=torch.long)
    for row, i in enumerate(rows.tolist()):
        for subject, argument, label in batch["relations"][i]:
            targets[row, subject, argument] = label
    scores = head.score.all_pairs(head.queries(words), head.argument(words)).transpose(1, 2).float()
    cells = functional.cross_entropy(scores, targets, reduction="none")
    pairs = (mask[:, :, None] & mask[:, None, :]).float()
    return RELATION_WEIGHT * (cells * pairs).sum() / pairs.sum()


def losses(network, batch):
    """Task → loss."""
    words, heads = network.encode(batch)
    heads_of = {**network.tags, **network.events, **network.auxiliary}
    found = {k: word_loss(head(words), batch[k]) for k, head in heads_of.items() if k in batch}
    if "head" in batch:
        found.update(tree_losses(network, words, heads, batch))
    mask = batch["word_mask"].float()
    if "predicates" in batch:
        queries = [(i, p, 0, a) for i, s in enumerate(batch["predicates"]) for p, a in s or []]
        found["propbank"] = query_loss(network.propbank, words, mask, queries)
    if "events" in batch:
        queries = [(i, p, t, a) for i, s in enumerate(batch["events"]) for p, t, a in s or []]
        found["roles"] = query_loss(network.roles, words, mask, queries)
        found["relations"] = relation_loss(network.relations, words, batch)
    return found

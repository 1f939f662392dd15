"""The loss of each task on a batch; a task whose targets the batch lacks is left out. Nothing here waits for a GPU's answer."""
from torch.nn import functional

from habits import no_habits
from treebanks import IGNORED

RELATION_WEIGHT = 10.0  # its loss is spread over all pairs of words, nearly all of them `none`
CELLS_PER_QUERY = 8.0   # likewise for roles: the sum over a query's words, not their mean


def word_loss(scores, targets):
    """Mean cross-entropy over words that have a target."""
    total = functional.cross_entropy(scores.flatten(0, 1).float(), targets.flatten(), ignore_index=IGNORED, reduction="sum")
    return total / (targets != IGNORED).sum().clamp(min=1)


def arc_scores(network, words, heads, mask):
    """[B, W, W + 1] scores of each word's heads, the root first; what is padding is nobody's head."""
    columns = functional.pad(mask, (1, 0), value=True)[:, None]
    return network.tree.arcs(words, heads).float().masked_fill(~columns, -1e4)


def tree_losses(network, words, heads, batch):
    """The arc over all heads; the label for the right head alone, so that no [W, W, labels] arises."""
    place, head = batch["tree"]["place"], batch["tree"]["head"]
    arcs = arc_scores(network, words, heads, batch["word_mask"])
    chosen = heads.flatten(0, 1)[place // words.shape[1] * heads.shape[1] + head]
    dependent = words.flatten(0, 1)[place]
    labels = network.tree.label.one_pair(network.tree.label_dependent(dependent), network.tree.label_head(chosen))
    return {"arc": functional.cross_entropy(arcs.flatten(0, 1)[place], head),
            "label": word_loss(labels[None], batch["deprel"].flatten()[place][None])}


def query_scores(head, words, queries):
    """[P, labels, W] scores of the queries (columns `sentence`, `word`, `type`)."""
    asked = head.queries(words[queries["sentence"], queries["word"]], queries["type"])
    arguments = head.argument(words)[queries["sentence"]]
    return head.score.all_pairs(asked.unsqueeze(1), arguments).squeeze(1)


def query_loss(head, words, mask, queries, change=lambda scores, _: scores):
    """Summed over the words of each query's sentence, meaned over queries. `change`: of the scores."""
    count = len(queries["word"])
    if not count:
        return words.sum() * 0.0
    scores = change(query_scores(head, words, queries).float(), queries["sentence"])
    cells = functional.cross_entropy(scores, queries["wanted"], reduction="none")
    return (cells * mask[queries["sentence"]]).sum() / (count * CELLS_PER_QUERY)


def mean_of_pairs(cells, mask):
    """Of cells [B, W, W] over all ordered pairs of the sentences' words."""
    pairs = (mask[:, :, None] & mask[:, None, :]).float()
    return RELATION_WEIGHT * (cells * pairs).sum() / pairs.sum()


def relation_scores(head, words):
    """[B, labels, W, W]: subjects, then objects."""
    return head.score.all_pairs(head.queries(words), head.argument(words)).transpose(1, 2)


def relation_loss(head, words, mask, relations, change):
    rows = relations["sentence"]
    scores = change(relation_scores(head, words[rows]).float(), rows)
    cells = functional.cross_entropy(scores, relations["wanted"], reduction="none")
    return mean_of_pairs(cells, mask[rows])


def losses(network, batch, habits=no_habits):
    """Task → loss. `habits`: (task, scores, by whom its rows were annotated) → scores."""
    words, heads = network.encode(batch)
    mask, annotator = batch["word_mask"], batch["annotator"]
    heads_of = {**network.tags, **network.events, **network.auxiliary}
    found = {k: word_loss(habits(k, head(words), annotator), batch[k]) for k, head in heads_of.items() if k in batch}
    if "tree" in batch:
        found.update(tree_losses(network, words, heads, batch))
    change = lambda task: lambda scores, rows: habits(task, scores, annotator[rows])
    for task in ("propbank", "roles"):
        if task in batch:
            found[task] = query_loss(getattr(network, task), words, mask.float(), batch[task], change(task))
    if "relations" in batch:
        found["relations"] = relation_loss(network.relations, words, mask, batch["relations"], change("relations"))
    return found

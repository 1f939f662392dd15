"""The student's loss on what the teacher read: cross-entropy with its probabilities (Hinton et al. 2015, temperature 1)."""
import torch
from torch.nn import functional

from label_silver import WORD_TASKS
from losses import CELLS_PER_QUERY, RELATION_WEIGHT, query_scores, word_loss


def pad_rows(rows, width):
    """[n, …] tensors → [B, width, …], zeros behind."""
    return torch.stack([functional.pad(r.float(), (0, 0) * (r.dim() - 1) + (0, width - len(r))) for r in rows])


def collate_targets(targets, width):
    """The teacher's words, trees and lemmas as one padded batch; queries stay lists."""
    batch = {task: pad_rows([t[task] for t in targets], width) for task in (*WORD_TASKS, "label")}
    arcs = [functional.pad(t["arc"].float(), (0, width + 1 - t["arc"].shape[1])) for t in targets]
    batch["arc"] = pad_rows(arcs, width)
    batch["lemma"] = torch.stack([functional.pad(t["lemma"].long(), (0, width - len(t["lemma"])), value=-100) for t in targets])
    return batch


def soft_loss(scores, chances, axis=-1):
    """Cross-entropy of each row with the given probabilities."""
    return -(chances * scores.float().log_softmax(axis)).sum(axis)


def tree_losses(network, words, heads, mask, targets):
    columns = functional.pad(mask, (1, 0), value=True)
    arcs = network.tree.arcs(words, heads).float().masked_fill(~columns[:, None], -1e4)
    chosen = heads.gather(1, targets["arc"].argmax(-1, keepdim=True).expand(-1, -1, heads.shape[-1]))
    labels = network.tree.label.one_pair(network.tree.label_dependent(words[mask]), network.tree.label_head(chosen[mask]))
    return {"arc": soft_loss(arcs, targets["arc"])[mask].mean(), "label": soft_loss(labels, targets["label"][mask]).mean()}


def query_loss(head, words, mask, targets, task):
    """As for gold: summed over the words of each query's sentence, meaned over queries."""
    rows = [(i, word, kind, chance) for i, t in enumerate(targets) for word, kind, chance in t[task]]
    if not rows:
        return words.sum() * 0.0
    sentence, index, kind = (torch.tensor(column) for column in list(zip(*rows))[:3])
    wanted = pad_rows([chance for *_, chance in rows], words.shape[1]).transpose(1, 2)
    cells = soft_loss(query_scores(head, words, sentence, index, kind), wanted, 1)
    return (cells * mask[sentence]).sum() / (len(rows) * CELLS_PER_QUERY)


def relation_loss(head, words, mask, targets):
    """Pairs of a subject that the teacher relates to nothing count as `none`."""
    labels, width = head.score.labels, words.shape[1]
    wanted = torch.zeros(*mask.shape, width, labels)
    wanted[..., 0] = 1.0
    for row, target in enumerate(targets):
        for subject, chance in target["related"]:
            wanted[row, subject, :len(chance)] = chance.float()
    scores = head.score.all_pairs(head.queries(words), head.argument(words))
    cells = soft_loss(scores, wanted.transpose(2, 3), 2)
    pairs = (mask[:, :, None] & mask[:, None, :]).float()
    return RELATION_WEIGHT * (cells * pairs).sum() / pairs.sum()


def distil_losses(network, batch, targets):
    """Task → loss. `targets`: of each sentence, from label_silver.py."""
    words, heads = network.encode(batch)
    mask = batch["word_mask"]
    wanted = collate_targets(targets, words.shape[1])
    outputs = {**network.tags, **network.events}
    found = {task: soft_loss(outputs[task](words), wanted[task])[mask].mean() for task in WORD_TASKS}
    found["lemma"] = word_loss(outputs["lemma"](words), wanted["lemma"])
    found.update(tree_losses(network, words, heads, mask, wanted))
    for task in ("propbank", "roles"):
        found[task] = query_loss(getattr(network, task), words, mask.float(), targets, task)
    found["relations"] = relation_loss(network.relations, words, mask, targets)
    if "gmb" in batch:
        found["gmb"] = word_loss(network.auxiliary["gmb"](words), batch["gmb"])
    return found

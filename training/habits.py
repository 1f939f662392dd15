"""What annotators have a habit of. The machine that annotated most sentences marks more events and relations than the people who checked
events_news, and more or less of them by the kind of text; where it wrote the sentences itself, it knew what they were for. A constant a label and
kind, learnt beside the network and added to the scores of the machine's sentences in training alone, takes that up, so that the network itself
keeps to the checked corpus."""
import torch
from torch import nn

LABELS_AT = {"names": 2, "trigger": 2, "modality": 2, "roles": 1, "relations": 1}  # task → the axis of its scores that has the labels
PEOPLE, KINDS = "people", ("agencies", "prose", "written")  # who annotated: people, or the machine, three kinds of text


class Habits(nn.Module):
    def __init__(self, labels):
        super().__init__()
        self.added = nn.ParameterDict({task: nn.Parameter(torch.zeros(len(KINDS), len(labels[task]))) for task in LABELS_AT})

    def forward(self, task, scores, annotator):
        """The scores of a task with what its habits add. `annotator`: of each row 0 for people, else the place of its kind, from 1."""
        if task not in self.added:
            return scores
        added = nn.functional.pad(self.added[task], (0, 0, 1, 0))[annotator]
        shape = [len(scores)] + [1] * (scores.dim() - 1)
        shape[LABELS_AT[task]] = -1
        return scores + added.view(shape)


def annotator_id(name):
    return (PEOPLE, *KINDS).index(name)


def no_habits(_, scores, __):
    """Where nobody asks who annotated."""
    return scores

"""What annotators have a habit of. The machine that annotated most sentences marks more events and relations than the people who checked
events_news: a constant a label, learnt beside the network and added to the scores of the machine's sentences in training alone, takes that up,
so that the network itself keeps to the checked corpus."""
import torch
from torch import nn

LABELS_AT = {"names": 2, "trigger": 2, "modality": 2, "roles": 1, "relations": 1}  # task → the axis of its scores that has the labels


class Habits(nn.Module):
    def __init__(self, labels):
        super().__init__()
        self.added = nn.ParameterDict({task: nn.Parameter(torch.zeros(len(labels[task]))) for task in LABELS_AT})

    def forward(self, task, scores, by_machine):
        """The scores of a task with what its habits add. `by_machine`: of each row 1 if the machine annotated it, else 0."""
        if task not in self.added:
            return scores
        along = lambda values, axis: values.view([-1 if place == axis else 1 for place in range(scores.dim())])
        return scores + along(by_machine, 0) * along(self.added[task], LABELS_AT[task])


def no_habits(_, scores, __):
    """Where nobody asks who annotated."""
    return scores

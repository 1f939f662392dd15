"""Scores to decisions, as src/parse does it: the tree, and edges above `none`."""
import numpy as np


def find_cycle(heads):
    """The nodes of some cycle, or none. Node 0 is the root and stands for itself."""
    state = [0] * len(heads)
    for start in range(1, len(heads)):
        path, node = [], start
        while node and not state[node]:
            state[node] = start
            path.append(node)
            node = heads[node]
        if node and state[node] == start and path:
            return path[path.index(node):]
    return None


def contract(scores, cycle, heads):
    """Chu-Liu-Edmonds: the cycle becomes one last node; returns its graph and how to undo it."""
    outside = np.array([i for i in range(len(scores)) if i not in set(cycle)])
    enter = scores[np.ix_(cycle, outside)] - scores[cycle, heads[cycle]][:, None]
    leave = scores[np.ix_(outside, cycle)]
    small = np.full((len(outside) + 1,) * 2, -np.inf)
    small[:-1, :-1] = scores[np.ix_(outside, outside)]
    small[-1, :-1], small[:-1, -1] = enter.max(0), leave.max(1)
    return small, outside, enter.argmax(0), leave.argmax(1)


def maximum_tree(scores):
    """Heads of the best tree; `scores[dependent, head]`, node 0 the root."""
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = find_cycle(heads)
    if cycle is None:
        return heads
    small, outside, entered, left = contract(scores, cycle, heads)
    found = maximum_tree(small)
    for place, node in enumerate(outside[1:], 1):
        head = found[place]
        heads[node] = outside[head] if head < len(outside) else cycle[left[place]]
    heads[cycle[entered[found[-1]]]] = outside[found[-1]]
    return heads


def tree(arc):
    """[W, W + 1] arc scores → each word's head (-1 for the root), exactly one root."""
    words = len(arc)
    scores = np.full((words + 1, words + 1), -np.inf)
    scores[1:] = arc
    scores[1:, 0] -= 1e4  # so that the best tree has as few roots as a tree can have: one
    np.fill_diagonal(scores, -np.inf)
    return maximum_tree(scores)[1:] - 1


def softmax(scores, temperature=1.0):
    scores = scores / temperature
    exponents = np.exp(scores - scores.max(-1, keepdims=True))
    return exponents / exponents.sum(-1, keepdims=True)

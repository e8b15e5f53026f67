"""The maximum spanning tree of arc scores (Chu and Liu, 1965; Edmonds, 1967), with one child of the root."""

import numpy as np

ONE_ROOT = 1e5


def best_tree(scores):
    """scores[i][h]: n x (n + 1), of head h (0 is the root, token i is i + 1) of token i. Returns n heads."""
    scores = np.asarray(scores, dtype=np.float64)
    n = len(scores)
    greedy = scores.argmax(1)
    if (greedy == 0).sum() == 1 and not find_cycle([-1, *greedy]):
        return greedy.tolist()
    square = np.full((n + 1, n + 1), -np.inf)
    square[1:] = scores
    square[1:, 0] -= ONE_ROOT
    np.fill_diagonal(square, -np.inf)
    return edmonds(square)[1:]


def find_cycle(heads):
    """Nodes of a cycle among heads (node 0 is the root), empty if there is none."""
    state = [0] * len(heads)
    state[0] = 2
    for start in range(1, len(heads)):
        path, node = [], start
        while state[node] == 0:
            state[node] = 1
            path.append(node)
            node = heads[node]
        if state[node] == 1:
            return path[path.index(node) :]
        for one in path:
            state[one] = 2
    return []


def edmonds(square):
    """Heads of all nodes in the best tree; square[child][head]."""
    heads = square.argmax(1).tolist()
    heads[0] = -1
    cycle = find_cycle(heads)
    if not cycle:
        return heads
    inside = set(cycle)
    rest = [i for i in range(len(square)) if i not in inside]
    place = {node: i for i, node in enumerate(rest)}
    size = len(rest) + 1
    smaller = np.full((size, size), -np.inf)
    smaller[: size - 1, : size - 1] = square[np.ix_(rest, rest)]
    held = np.array([square[c, heads[c]] for c in cycle])
    into = square[np.ix_(cycle, rest)] - held[:, None]
    enters = into.argmax(0)
    smaller[size - 1, : size - 1] = into.max(0)
    out = square[np.ix_(rest, cycle)]
    leaves = out.argmax(1)
    smaller[: size - 1, size - 1] = out.max(1)
    smaller[0, :] = -np.inf
    found = edmonds(smaller)
    result = list(heads)
    for node in rest:
        head = found[place[node]]
        if node != 0:
            result[node] = cycle[leaves[place[node]]] if head == size - 1 else rest[head]
    entry = cycle[enters[found[size - 1]]]
    result[entry] = rest[found[size - 1]]
    return result

"""Windows as `write-ids.ts` wrote them, and batches of windows of about the same length."""

import json
import random

import torch


def read_windows(file):
    with open(file, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def collate(windows, no_shape):
    """Tensors of a batch. Gold that a token lacks is -1; heads are 0 for the root, i + 1 for token i."""
    length = max(len(w["ids"]) for w in windows)
    tokens = max(len(w["first"]) for w in windows)
    size = (len(windows), tokens)
    batch = {
        "ids": torch.zeros(len(windows), length, dtype=torch.long),
        "shapes": torch.full((len(windows), length), no_shape),
        "mask": torch.zeros(len(windows), length, dtype=torch.bool),
        "first": torch.zeros(size, dtype=torch.long),
        "token_shapes": torch.full(size, no_shape),
        "sentence": torch.full(size, -1),
    }
    for layer in ("tags", "heads", "relations", "names", "spans"):
        if layer in windows[0]:
            batch[layer] = torch.full(size, -1)
    for b, w in enumerate(windows):
        n, m = len(w["ids"]), len(w["first"])
        batch["ids"][b, :n] = torch.tensor(w["ids"])
        batch["mask"][b, :n] = True
        batch["first"][b, :m] = torch.tensor(w["first"])
        shapes = torch.tensor(w["shapes"])
        batch["token_shapes"][b, :m] = shapes
        pieces = torch.tensor([*w["first"][1:], n - 1]) - torch.tensor(w["first"])
        batch["shapes"][b, 1 : n - 1] = shapes.repeat_interleave(pieces)
        start = 0
        for s, end in enumerate(w["ends"]):
            batch["sentence"][b, start:end] = s
            start = end
        for layer in ("tags", "relations", "names", "spans"):
            if layer in batch:
                batch[layer][b, :m] = torch.tensor(w[layer])
        if "heads" in batch:
            batch["heads"][b, :m] = torch.tensor(w["heads"]) + 1
    return batch


def epoch_batches(groups, pieces, seed):
    """The batches of one epoch in the order of a seed: windows of one group and about one length, `pieces` at most."""
    order = random.Random(seed)
    batches = []
    for windows in groups:
        indices = sorted(range(len(windows)), key=lambda i: (len(windows[i]["ids"]) // 16, order.random()))
        open_batch, longest = [], 0
        for i in indices:
            longest_now = max(longest, len(windows[i]["ids"]))
            if open_batch and longest_now * (len(open_batch) + 1) > pieces:
                batches.append([windows[j] for j in open_batch])
                open_batch, longest_now = [], len(windows[i]["ids"])
            open_batch.append(i)
            longest = longest_now
        batches.append([windows[j] for j in open_batch])
    order.shuffle(batches)
    return batches

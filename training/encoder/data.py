"""Windows as `write-ids.ts` wrote them, and batches of windows of about the same length."""

import json
import os
import random

import numpy
import torch


def taught(file):
    """Where `teach.py` keeps what it says of a file of windows."""
    return file.replace(".jsonl", ".taught.npz")


def read_windows(file):
    """Windows; where the file was taught, `meant` holds runs of tokens (from, to) with the vector of each."""
    with open(file, encoding="utf-8") as lines:
        windows = [json.loads(line) for line in lines]
    if os.path.exists(taught(file)):
        known = numpy.load(taught(file))
        vectors = known["vectors"]
        for row, (window, start, end) in enumerate(known["runs"].tolist()):
            windows[window].setdefault("meant", []).append((start, end, vectors[row]))
    return windows


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
    meant = [(b, *run) for b, w in enumerate(windows) for run in w.get("meant", [])]
    if meant:
        batch["meant"] = torch.tensor([run[:3] for run in meant])
        batch["meaning"] = torch.tensor(numpy.stack([run[3] for run in meant])).float()
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

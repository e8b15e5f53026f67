"""What the untouched encoder makes of each sentence and of parts of it, for the head of meaning to learn.

    python teach.py --weights WEIGHTS.safetensors --ids IDS
"""

import argparse
import os
import random

import numpy
import torch
from torch.nn import functional as F

from data import read_windows, taught
from model import MEANING, Encoder, read_safetensors

SAMPLE = 4000  # sentences from which the directions are taken
SHORTEST, PART = 4, 14


def runs_of(window, order):
    """Sentences as (from, to), and of most of the longer ones a part drawn at random."""
    runs, start = [], 0
    for end in window["ends"]:
        if end - start >= SHORTEST:
            runs.append((start, end))
        if end - start >= PART and order.random() < 0.6:
            length = order.randint(6, end - start - 4)
            at = order.randint(start, end - length)
            runs.append((at, at + length))
        start = end
    return runs


def pieces_of(window, start, end):
    """A run as a text of its own, between the marks."""
    first = [*window["first"], len(window["ids"]) - 1]
    return [window["ids"][0], *window["ids"][first[start] : first[end]], window["ids"][-1]]


@torch.no_grad()
def vectors_of(encoder, texts, no_shape, pieces=4096):
    """Normed mean vectors, one a text, as sentence-transformers makes them."""
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    out = torch.zeros(len(texts), encoder.norm.weight.shape[0])
    start = 0
    while start < len(order):
        end = start + 1
        while end < len(order) and len(texts[order[end]]) * (end + 1 - start) <= pieces:
            end += 1
        group = order[start:end]
        ids = torch.zeros(len(group), len(texts[group[-1]]), dtype=torch.long)
        for row, i in enumerate(group):
            ids[row, : len(texts[i])] = torch.tensor(texts[i])
        mask = torch.arange(ids.shape[1]) < torch.tensor([len(texts[i]) for i in group])[:, None]
        with torch.autocast("cpu", torch.bfloat16):
            x = encoder(ids, torch.full_like(ids, no_shape), mask).float()
        out[group] = F.normalize((x * mask[..., None]).sum(1), dim=1)
        start = end
    return out


def directions(vectors):
    """The 384 x 128 projection that keeps most of the vectors' cosines (not centred)."""
    _, axes = torch.linalg.eigh(vectors.T @ vectors)
    return axes[:, -MEANING:]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--weights", required=True)
    parser.add_argument("--ids", required=True)
    parser.add_argument("--layers", type=int, default=6)
    args = parser.parse_args()
    tensors = read_safetensors(args.weights)
    name = next(n for n in tensors if n.endswith("word_embeddings.weight"))
    shapes = 6
    encoder = Encoder(args.layers, tensors[name].shape[0], 512, shapes, 0.0)
    encoder.load_bert(tensors)
    encoder.eval()
    order, axes = random.Random(7), None
    for corpus in ("polnear", "ewt", "gum"):
        for part in ("train", "dev"):
            file = os.path.join(args.ids, f"{corpus}-{part}.jsonl")
            windows = read_windows(file)
            runs = [(k, *run) for k, window in enumerate(windows) for run in runs_of(window, order)]
            vectors = vectors_of(encoder, [pieces_of(windows[k], a, b) for k, a, b in runs], shapes)
            if axes is None:
                axes = directions(vectors[:SAMPLE])
            kept = F.normalize(vectors @ axes, dim=1).to(torch.half).numpy()
            numpy.savez(taught(file), runs=numpy.array(runs, numpy.int32), vectors=kept)
            print(file, len(runs), flush=True)


if __name__ == "__main__":
    main()

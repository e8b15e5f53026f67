"""Scores on development data, as the product's own benches count them."""

import torch
from torch.nn import functional as F

from best_tree import best_tree
from data import collate


def spans_of(labels):
    """B-/I- labels as a set of (from, to, kind)."""
    found, start, kind = set(), None, 0
    for i, label in enumerate([*labels, 0]):
        if start is not None and not (label > 0 and label % 2 == 0 and label // 2 == kind):
            found.add((start, i, kind))
            start = None
        if label > 0 and (label % 2 == 1 or start is None):
            start, kind = i, (label + 1) // 2
    return found


def f1(same, gold, found):
    return 200 * same / max(1, gold + found)


class Count:
    """Exact spans with kinds over all windows."""

    def __init__(self):
        self.gold, self.found, self.same = {}, {}, {}

    def add(self, gold, found):
        for table, spans in ((self.gold, gold), (self.found, found), (self.same, gold & found)):
            for span in spans:
                for key in (0, span[2]):
                    table[key] = table.get(key, 0) + 1

    def f1(self, kind=0):
        return f1(self.same.get(kind, 0), self.gold.get(kind, 0), self.found.get(kind, 0))


@torch.no_grad()
def score(model, windows, labels, pieces=4096):
    """The figures of one set of windows, in per cent."""
    model.eval()
    upos = [label.split(" ")[0] for label in labels["tags"]]
    words = tags = coarse = uas = las = 0
    names, spans, paths_of = Count(), Count(), {}
    meant, told = [], []
    order = sorted(windows, key=lambda w: len(w["ids"]))
    size = max(1, pieces // 128)
    for start in range(0, len(order), size):
        group = order[start : start + size]
        batch = collate(group, len(labels["shapes"]))
        with torch.autocast("cpu", torch.bfloat16):
            x = model.token_vectors(batch)
            lengths = [len(w["first"]) for w in group]
            if "meant" in batch:
                meant.append(F.normalize(model.meanings(x.float(), batch["meant"]).float(), dim=1))
                told.append(F.normalize(batch["meaning"], dim=1))
            if "tags" in batch:
                found_tags = model.tags(x).argmax(2)
                arcs = model.arc_scores(x, batch["sentence"]).log_softmax(2).numpy()
                heads = torch.zeros_like(batch["heads"])
                for b, w in enumerate(group):
                    s = 0
                    for end in w["ends"]:
                        places = [0, *range(s + 1, end + 1)]
                        tree = best_tree(arcs[b, s:end][:, places]) if end > s else []
                        heads[b, s:end] = torch.tensor([places[h] for h in tree])
                        s = end
                relations = model.relation_scores(x, heads).argmax(2)
                known = batch["token_shapes"] < len(labels["shapes"])
                right = (heads == batch["heads"]) & known
                words += int(known.sum())
                uas += int(right.sum())
                las += int((right & (relations == batch["relations"])).sum())
                tags += int(((found_tags == batch["tags"]) & known).sum())
                for f, g, k in zip(found_tags.flatten().tolist(), batch["tags"].flatten().tolist(), known.flatten()):
                    coarse += bool(k) and g >= 0 and upos[f] == upos[g]
            if "names" in batch:
                paths = model.name_chain.best(model.name_scores(x, batch["token_shapes"]), lengths)
                for w, path in zip(group, paths):
                    if w["names"][0] >= 0:
                        names.add(by_sentence(w["names"], w["ends"]), by_sentence(path, w["ends"]))
            if "spans" in batch:
                paths = model.span_chain.best(model.span_scores(x), lengths)
                paths_of |= {id(w): path for w, path in zip(group, paths)}
    for doc in sorted({w["doc"] for w in windows}) if paths_of else []:
        parts = [w for w in windows if w["doc"] == doc]
        gold = [label for w in parts for label in w["spans"]]
        spans.add(spans_of(gold), spans_of([label for w in parts for label in paths_of[id(w)]]))
    model.train()
    figures = {}
    if words > 0:
        figures |= {"uas": uas, "las": las, "tags": tags, "upos": coarse}
        figures = {key: 100 * value / words for key, value in figures.items()}
    if meant:
        figures |= likeness(torch.cat(meant), torch.cat(told))
    if names.gold:
        figures["names"] = names.f1()
    if spans.gold:
        figures |= {role: spans.f1(kind) for kind, role in ((1, "source"), (2, "cue"), (3, "content"))}
    return {key: round(value, 2) for key, value in figures.items()}


def likeness(found, told, pairs=50000):
    """How near vectors are to those taught (mean cosine), and how alike are the cosines of pairs (correlation)."""
    chosen = torch.randint(len(found), (2, pairs), generator=torch.Generator().manual_seed(1))
    both = torch.stack([(v[chosen[0]] * v[chosen[1]]).sum(1) for v in (found, told)])
    return {"meaning": 100 * float((found * told).sum(1).mean()), "likeness": 100 * float(torch.corrcoef(both)[0, 1])}


def by_sentence(labels, ends):
    """Spans of labels, none across the end of a sentence."""
    found, start = set(), 0
    for end in ends:
        found |= {(a + start, b + start, kind) for a, b, kind in spans_of(labels[start:end])}
        start = end
    return found

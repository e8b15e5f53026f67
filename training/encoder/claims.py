"""Teach an encoder on stories which reports tell one thing, and on whose word: python claims.py --weights … --ids … --out …

One pass over each report gives every claim two vectors. `says` is the mean of its words; two claims tell the same as far as
these point the same way. `source` joins the claim's words, what they look to in the report (taught where the words that name
the source are marked, and "nobody" where there are none) and the report as a whole; two claims that tell the same stand on
one word as far as these do.
"""

import argparse
import itertools
import json
import os
import random
import time

import torch
from torch import nn
from torch.nn import functional as F

from model import HIDDEN, Encoder, read_safetensors

WIDTH, ASKING = 128, 64
SMOOTHING = 0.05
SHARPNESS = 15  # of the choice among the sentences of another report
RATES = {"body": 5e-5, "heads": 7e-4, "scales": 1e-2}


class Claims(nn.Module):
    def __init__(self, layers, vocabulary, shapes, positions=512):
        super().__init__()
        self.encoder = Encoder(layers, vocabulary, positions, shapes)
        self.says = nn.Linear(HIDDEN, WIDTH)
        nn.init.orthogonal_(self.says.weight)
        nn.init.zeros_(self.says.bias)
        self.query, self.key = nn.Linear(HIDDEN, ASKING), nn.Linear(HIDDEN, ASKING)
        self.none = nn.Parameter(torch.zeros(HIDDEN))
        self.source = nn.Linear(3 * HIDDEN, WIDTH)
        # scale and shift of cosines, for one source and for one claim
        self.one_source = nn.Parameter(torch.tensor([5.0, -2.0]))
        self.one_claim = nn.Parameter(torch.tensor([8.0, -4.0]))

    def read(self, reports):
        """Vectors of the pieces: reports x length x HIDDEN."""
        length = max(len(r["ids"]) for r in reports)
        pad = lambda row, with_: row + [with_] * (length - len(row))
        last = self.encoder.shapes.num_embeddings - 1
        ids = torch.tensor([pad(r["ids"], 0) for r in reports])
        shapes = torch.tensor([pad(r["shapes"], last) for r in reports])
        mask = torch.tensor([[i < len(r["ids"]) for i in range(length)] for r in reports])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            return self.encoder(ids, shapes, mask).float()

    def meaning(self, pieces, report, words):
        first = torch.tensor(report["first"])[torch.tensor(words)]
        return F.normalize(self.says(pieces[first].mean(0)), dim=-1)

    def look(self, pieces, report, words):
        """On whose word the claim of some words stands: its vector, and the log chance of each word, of none first."""
        rows = torch.cat([self.none[None], pieces[torch.tensor(report["first"])]])
        place = rows[1 + torch.tensor(words)].mean(0)
        chance = (self.key(rows) @ self.query(place) / ASKING**0.5).log_softmax(0)
        joined = torch.cat([place, chance.exp() @ rows, pieces[0]])
        return F.normalize(self.source(F.dropout(joined, 0.1, self.training)), dim=-1), chance


def cosine_logits(scale, a, b):
    return scale[0] * (a * b).sum(-1) + scale[1]


def pairs(claim):
    """Places in two reports, and whether they stand on one origin; left out where that is not said."""
    origin_of = lambda doc: {k for k, docs in enumerate(claim["origins"]) if doc in docs}
    for a, b in itertools.combinations(range(len(claim["places"])), 2):
        one, other = (claim["places"][k]["doc"] for k in (a, b))
        mine, theirs = origin_of(one), origin_of(other)
        if one == other or not mine or not theirs:
            continue
        if len(mine) > 1 or len(theirs) > 1:
            if not mine & theirs:
                yield a, b, 0.0
        else:
            yield a, b, float(mine == theirs)


def sentence_choices(model, story, vectors):
    """Each place of a claim against the sentences of every other report that tells it: cosines, and which are its."""
    length = 4  # words below which a sentence says nothing
    spans = {d: [s for s in r["sentences"] if s[1] - s[0] >= length] for d, r in story["reports"].items()}
    meant = {
        d: [model.meaning(vectors[d], story["reports"][d], list(range(*s))) for s in spans[d]] for d in story["reports"]
    }
    for claim in story["claims"]:
        told = {}
        for place in claim["places"]:
            told.setdefault(place["doc"], []).append(place["words"])
        for place in claim["places"]:
            doc, words = place["doc"], place["words"]
            own = model.meaning(vectors[doc], story["reports"][doc], words)
            around = [k for k, (a, b) in enumerate(spans[doc]) if a <= words[0] < b]
            if around:
                own = F.normalize(own + meant[doc][around[0]], dim=-1)
            for other, places in told.items():
                is_told = [any(a <= w[len(w) // 2] < b for w in places) for a, b in spans[other]]
                if other != doc and any(is_told):
                    yield torch.stack(meant[other]) @ own, torch.tensor(is_told)


def losses(model, stories):
    """For some stories: of one source, of the words that name it, of one claim."""
    keys = [(s, d) for s, story in enumerate(stories) for d in story["reports"]]
    read = model.read([stories[s]["reports"][d] for s, d in keys])
    of_source, of_words, of_claim, of_choice = [], [], [], []
    for s, story in enumerate(stories):
        vectors = {d: read[k] for k, (at, d) in enumerate(keys) if at == s}
        for claim in story["claims"]:
            looked = [model.look(vectors[p["doc"]], story["reports"][p["doc"]], p["words"]) for p in claim["places"]]
            for a, b, same in pairs(claim):
                logit = cosine_logits(model.one_source, looked[a][0], looked[b][0])
                gold = torch.tensor(SMOOTHING + (1 - 2 * SMOOTHING) * same)
                of_source.append(F.binary_cross_entropy_with_logits(logit, gold))
            for place, (_, chance) in zip(claim["places"], looked):
                if place["marked"]:
                    named = place["source"]
                    of_words.append(-(torch.logsumexp(chance[1 + torch.tensor(named)], 0) if named else chance[0]))
        for cosines, told in sentence_choices(model, story, vectors):
            logits = model.one_claim[0] * cosines + model.one_claim[1]
            of_claim.append(F.binary_cross_entropy_with_logits(logits, told.float(), reduction="none"))
            sharp = SHARPNESS * cosines
            of_choice.append(torch.logsumexp(sharp, 0) - torch.logsumexp(sharp[told], 0))
    mean = lambda rows: torch.stack(rows).mean() if rows else torch.zeros(())
    one_claim = torch.cat(of_claim).mean() if of_claim else torch.zeros(())
    return mean(of_source), mean(of_words), one_claim + 0.5 * mean(of_choice)


@torch.no_grad()
def score(model, stories):
    """AUC of one source; share of sources pointed to; share of places whose nearest sentence tells the same."""
    model.eval()
    logits, gold, pointed, nearest = [], [], [], []
    for story in stories:
        vectors = dict(zip(story["reports"], model.read(list(story["reports"].values()))))
        for claim in story["claims"]:
            looked = [model.look(vectors[p["doc"]], story["reports"][p["doc"]], p["words"]) for p in claim["places"]]
            for a, b, same in pairs(claim):
                logits.append(float(cosine_logits(model.one_source, looked[a][0], looked[b][0])))
                gold.append(same)
            for place, (_, chance) in zip(claim["places"], looked):
                if place["marked"]:
                    at = int(chance.argmax())
                    pointed.append(at - 1 in place["source"] if place["source"] else at == 0)
        nearest += [bool(told[int(cosines.argmax())]) for cosines, told in sentence_choices(model, story, vectors)]
    same = [x for x, y in zip(logits, gold) if y]
    other = [x for x, y in zip(logits, gold) if not y]
    auc = sum((x > y) + (x == y) / 2 for x in same for y in other) / max(1, len(same) * len(other))
    share = lambda rows: sum(rows) / max(1, len(rows))
    return f"one source AUC {auc:.3f}, sources pointed to {share(pointed):.3f}, nearest sentence {share(nearest):.3f}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", required=True, help="model.safetensors of the untouched encoder")
    parser.add_argument("--ids", required=True, help="folder of claims.train.jsonl and claims.dev.jsonl")
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--batch", type=int, default=6, help="stories")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    torch.set_num_threads(options.threads)
    os.makedirs(options.out, exist_ok=True)
    lines = lambda part: [json.loads(line) for line in open(f"{options.ids}/claims.{part}.jsonl")]
    train, dev = lines("train"), lines("dev")
    model = Claims(6, 30522, 6)
    model.encoder.load_bert(read_safetensors(options.weights))
    trained = [p for p in model.encoder.parameters() if p.requires_grad]
    body = {id(p) for p in model.encoder.parameters()}
    rest = [p for p in model.parameters() if id(p) not in body]
    scales = [model.one_source, model.one_claim]
    heads = [p for p in rest if all(p is not s for s in scales)]
    groups = list(zip((trained, heads, scales), RATES.values()))
    optimiser = torch.optim.AdamW([{"params": p, "lr": rate} for p, rate in groups], weight_decay=0.01)
    per_epoch = -(-len(train) // options.batch)
    step, start, checkpoint = 0, time.time(), f"{options.out}/checkpoint.pt"
    if os.path.exists(checkpoint):  # an epoch is a few minutes: what was begun of one is done again
        state = torch.load(checkpoint)
        model.load_state_dict(state["model"])
        optimiser.load_state_dict(state["optimiser"])
        step = state["step"]
        random.setstate(state["random"])
        torch.set_rng_state(state["torch"])
    with open(f"{options.out}/train.log", "a") as log:
        for epoch in range(step // per_epoch, options.epochs):
            random.shuffle(train)
            for at in range(0, len(train), options.batch):
                model.train()
                step += 1
                slope = min(1, step / 40) * max(0.03, 1 - step / (per_epoch * options.epochs))
                for group, (_, rate) in zip(optimiser.param_groups, groups):
                    group["lr"] = rate * slope
                source, words, claim = losses(model, train[at : at + options.batch])
                optimiser.zero_grad()
                (source + 0.5 * words + claim).backward()
                torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
                optimiser.step()
                if step % 40 == 0:
                    told = f"{step} source {source:.3f} words {words:.3f} claim {claim:.3f} {time.time() - start:.0f} s"
                    print(told, file=log, flush=True)
            print(f"epoch {epoch + 1}: {score(model, dev)}", file=log, flush=True)
            state = {"model": model.state_dict(), "optimiser": optimiser.state_dict(), "step": step}
            torch.save({**state, "random": random.getstate(), "torch": torch.get_rng_state()}, checkpoint)
    torch.save(model.state_dict(), f"{options.out}/model.pt")


if __name__ == "__main__":
    main()

"""The encoder (BERT's shape) with one head a task: tags, dependencies, names, attribution spans."""

import json
import struct

import torch
from torch import nn
from torch.nn import functional as F

HIDDEN, HEADS, INNER = 384, 12, 1536
ARC, RELATION = 256, 100
SHAPE_WIDTH = 16
MEANING = 128


def read_safetensors(file):
    """The tensors of a `.safetensors` file by name, as f32."""
    kinds = {"F32": torch.float32, "F16": torch.float16, "BF16": torch.bfloat16, "I64": torch.int64}
    with open(file, "rb") as f:
        size = struct.unpack("<Q", f.read(8))[0]
        header = json.loads(f.read(size))
        body = f.read()
    tensors = {}
    for name, entry in header.items():
        if name == "__metadata__":
            continue
        start, end = entry["data_offsets"]
        flat = torch.frombuffer(bytearray(body[start:end]), dtype=kinds[entry["dtype"]])
        tensors[name] = flat.reshape(entry["shape"]).float()
    return tensors


class Layer(nn.Module):
    """Self-attention and a feed-forward part, each with a residual and a norm after it (Devlin et al., 2019)."""

    def __init__(self, dropout):
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.out = nn.Linear(HIDDEN, HIDDEN)
        self.norm1 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.up = nn.Linear(HIDDEN, INNER)
        self.down = nn.Linear(INNER, HIDDEN)
        self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = dropout

    def forward(self, x, mask):
        batch, length, _ = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, HEADS, HIDDEN // HEADS).permute(2, 0, 3, 1, 4)
        scores = (q * (HIDDEN // HEADS) ** -0.5) @ k.transpose(2, 3) + mask.to(q.dtype)
        attended = scores.softmax(3).to(v.dtype) @ v
        attended = self.out(attended.transpose(1, 2).reshape(batch, length, HIDDEN))
        x = self.norm1(x + F.dropout(attended, self.dropout, self.training))
        inner = self.down(F.gelu(self.up(x)))
        return self.norm2(x + F.dropout(inner, self.dropout, self.training))


class Encoder(nn.Module):
    """Pieces to vectors. An embedding of word shapes, zero at the start, is added for the case that pieces lost."""

    def __init__(self, layers, vocabulary, positions, shapes, dropout=0.1):
        super().__init__()
        self.pieces = nn.Embedding(vocabulary, HIDDEN)
        self.pieces.weight.requires_grad_(False)  # the corpora show too few of them
        self.positions = nn.Embedding(positions, HIDDEN)
        self.shapes = nn.Embedding(shapes + 1, HIDDEN)  # the last is that of the marks
        nn.init.zeros_(self.shapes.weight)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.dropout = dropout

    def forward(self, ids, shapes, mask):
        """ids, shapes: batch x length; mask: true where a piece stands. Returns batch x length x HIDDEN."""
        place = torch.arange(ids.shape[1])
        x = self.norm(self.pieces(ids) + self.positions(place) + self.shapes(shapes))
        x = F.dropout(x, self.dropout, self.training)
        allowed = torch.where(mask, 0.0, -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, allowed)
        return x

    def load_bert(self, tensors):
        """Take over the weights of a BERT state dict; the type embedding of the first sentence joins the positions."""
        prefix = "bert." if "bert.embeddings.word_embeddings.weight" in tensors else ""
        get = lambda name: tensors[prefix + name]
        with torch.no_grad():
            self.pieces.weight.copy_(get("embeddings.word_embeddings.weight"))
            kinds = get("embeddings.token_type_embeddings.weight")[0]
            self.positions.weight.copy_(get("embeddings.position_embeddings.weight") + kinds)
            self.norm.weight.copy_(get("embeddings.LayerNorm.weight"))
            self.norm.bias.copy_(get("embeddings.LayerNorm.bias"))
            for i, layer in enumerate(self.layers):
                at = f"encoder.layer.{i}."
                parts = [at + f"attention.self.{part}." for part in ("query", "key", "value")]
                layer.qkv.weight.copy_(torch.cat([get(p + "weight") for p in parts]))
                layer.qkv.bias.copy_(torch.cat([get(p + "bias") for p in parts]))
                for ours, theirs in (
                    (layer.out, "attention.output.dense."),
                    (layer.norm1, "attention.output.LayerNorm."),
                    (layer.up, "intermediate.dense."),
                    (layer.down, "output.dense."),
                    (layer.norm2, "output.LayerNorm."),
                ):
                    ours.weight.copy_(get(at + theirs + "weight"))
                    ours.bias.copy_(get(at + theirs + "bias"))


class Chain(nn.Module):
    """A linear-chain CRF over B-/I- labels; label 0 is outside, 2k - 1 begins and 2k goes on, also over windows' ends."""

    def __init__(self, labels):
        super().__init__()
        self.steps = nn.Parameter(torch.zeros(labels, labels))
        self.start = nn.Parameter(torch.zeros(labels))
        barred = torch.zeros(labels, labels)
        for to in range(2, labels, 2):
            for before in range(labels):
                if before not in (to, to - 1):
                    barred[before, to] = -1e4
        self.register_buffer("barred", barred, persistent=False)

    def loss(self, scores, gold, known):
        """Mean negative log likelihood of a token. scores: batch x length x labels; known: where a label is."""
        scores = scores.float()
        gold = gold.clamp(min=0)
        steps, start = self.steps + self.barred, self.start
        lengths = known.sum(1)
        alpha = start + scores[:, 0]
        for t in range(1, scores.shape[1]):
            onward = torch.logsumexp(alpha[:, :, None] + steps, 1) + scores[:, t]
            alpha = torch.where(known[:, t, None], onward, alpha)
        norm = torch.logsumexp(alpha, 1)
        path = scores.gather(2, gold[..., None])[..., 0]
        path = (path * known).sum(1) + start[gold[:, 0]]
        path = path + (steps[gold[:, :-1], gold[:, 1:]] * known[:, 1:]).sum(1)
        kept = lengths > 0
        return ((norm - path) * kept).sum() / lengths.sum().clamp(min=1)

    @torch.no_grad()
    def best(self, scores, lengths):
        """The likeliest labels, one list a sequence."""
        scores = scores.float()
        steps, start = self.steps + self.barred, self.start
        paths = []
        for one, length in zip(scores, lengths):
            value, back = start + one[0], []
            for t in range(1, length):
                value, arg = (value[:, None] + steps).max(0)
                value = value + one[t]
                back.append(arg)
            label = int(value.argmax())
            path = [label]
            for arg in reversed(back):
                label = int(arg[label])
                path.append(label)
            paths.append(path[::-1])
        return paths


class Reader(nn.Module):
    """The encoder and all heads (biaffine dependencies after Dozat and Manning, ICLR 2017)."""

    def __init__(self, layers, vocabulary, positions, labels, dropout=0.1, head_dropout=0.33):
        super().__init__()
        count = {task: len(names) for task, names in labels.items()}
        self.encoder = Encoder(layers, vocabulary, positions, count["shapes"], dropout)
        self.head_dropout = head_dropout
        self.tags = nn.Linear(HIDDEN, count["tags"])
        self.child, self.parent = nn.Linear(HIDDEN, ARC), nn.Linear(HIDDEN, ARC)
        self.child_relation, self.parent_relation = nn.Linear(HIDDEN, RELATION), nn.Linear(HIDDEN, RELATION)
        self.root = nn.Parameter(torch.randn(HIDDEN) * 0.02)
        self.arcs = nn.Parameter(torch.zeros(ARC + 1, ARC))
        self.relations = nn.Parameter(torch.zeros(RELATION + 1, count["relations"], RELATION + 1))
        nn.init.normal_(self.arcs, std=0.02)
        nn.init.normal_(self.relations, std=0.02)
        self.name_shapes = nn.Embedding(count["shapes"] + 1, SHAPE_WIDTH)
        self.names = nn.Linear(HIDDEN + SHAPE_WIDTH, count["names"])
        self.spans = nn.Linear(HIDDEN, count["spans"])
        self.meaning = nn.Linear(HIDDEN, MEANING)
        self.name_chain, self.span_chain = Chain(count["names"]), Chain(count["spans"])

    def token_vectors(self, batch):
        """One vector a token, that of its first piece: batch x tokens x HIDDEN."""
        x = self.encoder(batch["ids"], batch["shapes"], batch["mask"])
        return x.gather(1, batch["first"][..., None].expand(-1, -1, HIDDEN))

    def drop(self, x):
        return F.dropout(x, self.head_dropout, self.training)

    def arc_scores(self, x, sentence):
        """batch x tokens x (1 + tokens): scores of the root and of each token of the sentence as a token's head."""
        batch, length, _ = x.shape
        child = self.drop(F.leaky_relu(self.child(x), 0.1))
        heads = torch.cat([self.root.to(x.dtype).expand(batch, 1, HIDDEN), x], 1)
        parent = self.drop(F.leaky_relu(self.parent(heads), 0.1))
        child = torch.cat([child, torch.ones_like(child[..., :1])], 2)
        scores = ((child @ self.arcs) @ parent.transpose(1, 2)).float()
        near = sentence[:, :, None] == sentence[:, None, :]
        near = near & ~torch.eye(length, dtype=torch.bool)
        near = torch.cat([torch.ones(batch, length, 1, dtype=torch.bool), near], 2)
        return scores.masked_fill(~near, -1e4)

    def relation_scores(self, x, heads):
        """batch x tokens x relations, for the given heads (0 is the root, token i is i + 1)."""
        batch = x.shape[0]
        child = self.drop(F.leaky_relu(self.child_relation(x), 0.1))
        all_heads = torch.cat([self.root.to(x.dtype).expand(batch, 1, HIDDEN), x], 1)
        parent = self.drop(F.leaky_relu(self.parent_relation(all_heads), 0.1))
        parent = parent.gather(1, heads[..., None].expand(-1, -1, RELATION))
        one = torch.ones_like(child[..., :1])
        child, parent = torch.cat([child, one], 2), torch.cat([parent, one], 2)
        half = (child @ self.relations.flatten(1)).view(*child.shape[:2], -1, RELATION + 1)
        return (half @ parent[..., None])[..., 0].float()

    def name_scores(self, x, shapes):
        return self.names(torch.cat([self.drop(x), self.name_shapes(shapes).to(x.dtype)], 2))

    def span_scores(self, x):
        return self.spans(self.drop(x))

    def meanings(self, x, runs):
        """A vector of each run of tokens, the mean of theirs. runs: n x 3, window, from and to."""
        sums = torch.cat([torch.zeros_like(x[:, :1]), x], 1).float().cumsum(1)
        row, start, end = runs.unbind(1)
        return self.meaning((sums[row, end] - sums[row, start]) / (end - start)[:, None])

    def losses(self, batch):
        """Losses by task, of those that the batch has gold for."""
        x = self.token_vectors(batch)
        losses = {}
        if "tags" in batch:
            tags = self.tags(self.drop(x)).float()
            losses["tags"] = F.cross_entropy(tags.flatten(0, 1), batch["tags"].flatten(), ignore_index=-1)
            arcs = self.arc_scores(x, batch["sentence"])
            losses["arcs"] = F.cross_entropy(arcs.flatten(0, 1), batch["heads"].flatten(), ignore_index=-1)
            relations = self.relation_scores(x, batch["heads"].clamp(min=0))
            losses["relations"] = F.cross_entropy(
                relations.flatten(0, 1), batch["relations"].flatten(), ignore_index=-1
            )
        if "names" in batch and bool((batch["names"] >= 0).any()):
            scores = self.name_scores(x, batch["token_shapes"])
            losses["names"] = self.name_chain.loss(scores, batch["names"], batch["names"] >= 0)
        if "meant" in batch:
            with torch.autocast("cpu", enabled=False):
                found = self.meanings(x.float(), batch["meant"])
                losses["meaning"] = (1 - F.cosine_similarity(found, batch["meaning"], dim=1)).mean()
        if "spans" in batch:
            losses["spans"] = self.span_chain.loss(self.span_scores(x), batch["spans"], batch["spans"] >= 0)
        return losses

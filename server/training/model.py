"""The encoder that judges pairs of claims, in PyTorch: BERT's layers, the lower ones reading each sentence by itself, the upper
ones reading two claims together.

    sentence tokens --lower layers--> token vectors (once a sentence)
    claim A's tokens + claim B's tokens --upper layers--> same / differs / related / unrelated (once a pair)

So a pair costs only the upper layers over the claims' own words, and a sentence's context still reaches its claims. The idea of
a joint part above separate parts: DeFormer (Cao et al., ACL 2020), PreTTR (MacAvaney et al., SIGIR 2020).
"""
import math
import torch
import torch.nn as nn
import torch.nn.functional as F

HIDDEN, HEADS, FEED_FORWARD, VOCABULARY, POSITIONS = 384, 12, 1536, 30522, 512
KEY = 128
CLASSES = ("same", "differs", "related", "unrelated")
# What a token is to its claim: the mark of its start, a word of the claim, a word that the claim leans on.
ROLES = 3


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(HIDDEN, HIDDEN) for _ in range(4))
        self.norm1 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.up, self.down = nn.Linear(HIDDEN, FEED_FORWARD), nn.Linear(FEED_FORWARD, HIDDEN)
        self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x, mask):
        b, n, _ = x.shape
        q, k, v = (f(x).view(b, n, HEADS, HIDDEN // HEADS).transpose(1, 2) for f in (self.query, self.key, self.value))
        attention = (q @ k.transpose(-1, -2)) / math.sqrt(HIDDEN // HEADS) + mask
        a = (attention.softmax(-1) @ v).transpose(1, 2).reshape(b, n, HIDDEN)
        x = self.norm1(x + self.dropout(self.out(a)))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Reader(nn.Module):
    """Reads token ids (batch, length) with their mask (1 where there is a token) into vectors (batch, length, HIDDEN) and keys
    (batch, length, KEY). The mean key of a claim's words, normalized, is near that of claims that state the same."""

    def __init__(self, layers):
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.key = nn.Linear(HIDDEN, KEY, bias=False)
        nn.init.normal_(self.key.weight, std=HIDDEN**-0.5)

    def forward(self, ids, mask):
        x = self.words(ids) + self.positions.weight[: ids.shape[1]]
        x = self.dropout(self.norm(x))
        m = (1 - mask[:, None, None, :].to(x.dtype)) * -1e4
        for layer in self.layers:
            x = layer(x, m)
        return x, self.key(x)


class Judge(nn.Module):
    """Judges two claims from their tokens' vectors: logits of CLASSES (batch, 4). `roles` and `sides` go by token.

    Before the layers each token is told what the other claim has for it: how close its closest token is, and in what the token
    differs from what it is aligned with (the local inference of ESIM, Chen et al., ACL 2017).
    """

    def __init__(self, layers):
        super().__init__()
        self.roles = nn.Embedding(ROLES, HIDDEN)
        self.sides = nn.Embedding(2, HIDDEN)
        self.align = nn.Linear(HIDDEN, KEY, bias=False)
        self.closest = nn.Linear(1, HIDDEN)
        self.difference = nn.Linear(HIDDEN, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.dropout = nn.Dropout(0.1)
        self.hidden = nn.Linear(4 * HIDDEN + 2, HIDDEN)
        self.classes = nn.Linear(HIDDEN, len(CLASSES))
        for part in (self.roles, self.sides, self.difference):
            nn.init.normal_(part.weight, std=0.02)
        nn.init.normal_(self.align.weight, std=HIDDEN**-0.5)

    def forward(self, x, roles, sides, mask):
        here = mask.to(x.dtype)
        k = self.align(x)
        k = k / (k.pow(2).sum(-1, keepdim=True) + 1e-6).sqrt()
        apart = (sides[:, :, None] != sides[:, None, :]).to(x.dtype) * here[:, None, :] * here[:, :, None]
        close = k @ k.transpose(1, 2) + (apart - 1) * 1e4
        closest = close.amax(-1, keepdim=True).clamp(min=-1)
        aligned = (close * 10).softmax(-1) @ x
        x = self.norm(x + self.roles(roles) + self.sides(sides) + self.closest(closest) + self.difference(x - aligned))
        m = (1 - here[:, None, None, :]) * -1e4
        for layer in self.layers:
            x = layer(x, m)
        own = here * (roles == 1).to(x.dtype)
        means, covered = [], []
        for side in (0, 1):
            w = (own * (sides == side).to(x.dtype))[:, :, None]
            n = w.sum(1) + 1e-6
            means.append((x * w).sum(1) / n)
            covered.append((closest * w).sum(1) / n)
        a, b = means
        features = torch.cat([x[:, 0], a + b, (a - b).abs(), a * b, torch.minimum(*covered), torch.maximum(*covered)], -1)
        return self.classes(self.dropout(F.gelu(self.hidden(self.dropout(features)))))


def from_bge(path, lower, upper, skip=0):
    """Both parts with the weights of an ONNX file of bge-small-en-v1.5 (MIT licence). `skip`: layers left out between."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(path).graph
    weights = {t.name: torch.tensor(numpy_helper.to_array(t)) for t in graph.initializer}
    matmuls = [n for n in graph.node if n.op_type == "MatMul" and n.input[1] in weights]
    reader, judge = Reader(lower), Judge(upper)
    e = "embeddings."
    reader.words.weight.data = weights[e + "word_embeddings.weight"]
    reader.positions.weight.data = weights[e + "position_embeddings.weight"] + weights[e + "token_type_embeddings.weight"][0]
    reader.norm.weight.data, reader.norm.bias.data = weights[e + "LayerNorm.weight"], weights[e + "LayerNorm.bias"]

    def fill(layer, i):
        p = f"encoder.layer.{i}."
        names = ["attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense", "intermediate.dense", "output.dense"]
        for part, name in zip([layer.query, layer.key, layer.value, layer.out, layer.up, layer.down], names):
            node = next(n for n in matmuls if f"layer.{i}/{name.replace('.', '/')}/" in n.output[0])
            part.weight.data = weights[node.input[1]].T.contiguous()
            part.bias.data = weights[p + name + ".bias"]
        for norm, name in [(layer.norm1, "attention.output.LayerNorm"), (layer.norm2, "output.LayerNorm")]:
            norm.weight.data, norm.bias.data = weights[p + name + ".weight"], weights[p + name + ".bias"]

    for i in range(lower):
        fill(reader.layers[i], i)
    for i in range(upper):
        fill(judge.layers[i], lower + skip + i)
    return reader, judge

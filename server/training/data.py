"""Labelled sets as `npm run train:export` writes them, as token ids, and the pairs to learn from."""
import json
from functools import lru_cache
import numpy as np
from tokenizers import Tokenizer

CLS, SEP = 101, 102
MOST_BEFORE, MOST_SENTENCE, MOST_CLAIM = 40, 96, 48
SAME, DIFFERS, RELATED, UNRELATED = range(4)


class Pieces:
    """WordPiece by token: our tokens end where BERT's own pre-tokenizer ends, so that a claim's words are known as pieces."""

    def __init__(self, path):
        self.tokenizer = Tokenizer.from_file(path)

    @lru_cache(maxsize=200000)
    def of(self, text):
        return tuple(self.tokenizer.encode(text, add_special_tokens=False).ids)


class Sentence:
    def __init__(self, pieces, tokens, before=(), article=0, near=()):
        self.tokens, self.article, self.near = tokens, article, set(near)
        self.ids = [CLS] + [i for t in before for i in pieces.of(t)][-MOST_BEFORE:] + [SEP]
        self.at = []
        for t in tokens:
            p = pieces.of(t)
            if len(self.ids) + len(p) > MOST_BEFORE + MOST_SENTENCE:
                p = ()
            self.at.append((len(self.ids), len(self.ids) + len(p)))
            self.ids.extend(p)
        self.ids.append(SEP)


class Claim:
    def __init__(self, sentence, words, leans=(), clusters=(), near=(), candidates=()):
        """`sentence`: its index in the set."""
        self.index, self.words, self.clusters, self.near, self.candidates = sentence, words, set(clusters), set(near), candidates
        self.leans = leans

    def place(self, sentence):
        own, lean = set(self.words), set(self.leans)
        at, roles = [0], [0]
        for i in sorted(own | lean):
            start, end = sentence.at[i]
            for k in range(start, end):
                if len(at) < MOST_CLAIM:
                    at.append(k)
                    roles.append(1 if i in own else 2)
        self.at, self.roles = at, roles
        self.own = [k for k, r in zip(at, roles) if r == 1] or [0]


class LabelledSet:
    def __init__(self, path, pieces):
        d = json.load(open(path, encoding="utf-8"))
        self.name = d["name"]
        self.short = len(d["headlines"]) > 8
        self.sentences = [Sentence(pieces, s["tokens"], s["before"], s["article"], s["near"]) for s in d["sentences"]]
        self.claims = [Claim(c["sentence"], c["words"], c["leans"], c["clusters"], c["near"], c["candidates"]) for c in d["claims"]]
        for c in self.claims:
            c.place(self.sentences[c.index])
        self.differing = [{frozenset(p) for p in pairs} for pairs in d["differing"]]
        n = len(self.claims)
        self.article = np.array([self.sentences[c.index].article for c in self.claims])
        self.across = self.article[:, None] != self.article[None, :]
        # The matcher's odds by itself; a pair that is no candidate is as unlikely as can be.
        self.odds = np.full((n, n), -6.0, dtype=np.float32)
        for a, c in enumerate(self.claims):
            for b, o in c.candidates:
                self.odds[a, b] = self.odds[b, a] = max(o, -6.0)
        self.labels, self.weights = np.full((n, n), UNRELATED), np.ones((n, n), dtype=np.float32)
        for a in range(n):
            for b in range(n):
                if self.across[a, b]:
                    self.labels[a, b], self.weights[a, b] = self.label(a, b)
        self.linked = (self.labels <= DIFFERS) & (self.weights == 1) & self.across
        # What is neither linked nor plainly not: places that overlap a labelled one, claims of sentences that share another claim.
        self.unclear = self.across & ~self.linked & ((self.labels <= DIFFERS) | (self.labels == RELATED))

    def label(self, a, b):
        """Class of a pair of claims, and how much it counts."""
        x, y = self.claims[a], self.claims[b]
        both = x.clusters & y.clusters
        if both:
            articles = frozenset((int(self.article[a]), int(self.article[b])))
            return (DIFFERS if all(articles in self.differing[c] for c in both) else SAME), 1.0
        if x.near & y.near:
            return SAME, 0.3
        if self.sentences[x.index].near & y.near or self.sentences[y.index].near & x.near:
            return RELATED, 0.5
        return UNRELATED, 1.0


def choose_pairs(s, closeness, rng, positives=80, negatives=112):
    """For one step on a set: linked pairs, and unlinked ones, most of them those that look most alike.

    `closeness` (claims, claims): cosines of the claims' keys as they are now.
    """
    a, b = np.nonzero(np.triu(s.linked))
    pick = rng.permutation(len(a))[:positives]
    chosen = list(zip(a[pick].tolist(), b[pick].tolist()))
    looks = s.odds / 3 + 4 * closeness
    looks[~s.across | s.linked] = -99
    queries = [q for p in chosen for q in p]
    others = rng.permutation(len(s.claims)).tolist()
    pairs = set(chosen)
    want = len(chosen) + negatives
    tries = 0
    while len(pairs) < want and tries < 20 * negatives:
        tries += 1
        q = int(rng.choice(queries)) if queries and rng.random() < 0.6 else others[tries % len(others)]
        if rng.random() < 0.85:
            order = np.argpartition(-looks[q], 12)[:12]
            o = int(rng.choice(order))
        else:
            o = int(rng.integers(len(s.claims)))
        if s.across[q, o] and not s.linked[q, o]:
            pairs.add((min(q, o), max(q, o)))
    return list(pairs)

"""Labelled sets as `npm run train:export` writes them, as token ids, and the pairs to learn from."""
import csv
import json
import re
from functools import lru_cache
import numpy as np
from tokenizers import Tokenizer

CLS, SEP = 101, 102
MOST_BEFORE, MOST_SENTENCE, MOST_CLAIM = 40, 96, 48
SAME, DIFFERS, RELATED, UNRELATED = range(4)
VARIANTS = 8


class Pieces:
    """WordPiece by token: our tokens end where BERT's own pre-tokenizer ends, so that a claim's words are known as pieces."""

    def __init__(self, path):
        self.tokenizer = Tokenizer.from_file(path)

    @lru_cache(maxsize=200000)
    def of(self, text):
        return tuple(self.tokenizer.encode(text, add_special_tokens=False).ids)


class Sentence:
    def __init__(self, pieces, tokens, before=(), article=0, near=()):
        self.tokens, self.before, self.article, self.near = tokens, before, article, set(near)
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


class PlainPairs:
    """Pairs of single sentences with how surely they state the same, 0 to 1: MRPC's labels, STS' scores."""

    def __init__(self, pieces, mrpc, sts, without):
        """`without`: MRPC files that are for testing; STS took some of its pairs from the same corpus."""
        unseen = {t for path in without for _, a, b in read_mrpc(path) for t in (a, b)}
        rows = [(0.85 if y else 0.2, a, b) for path in mrpc for y, a, b in read_mrpc(path)]
        for path in sts:
            for line in open(path, encoding="utf-8"):
                score, a, b = line.rstrip("\n").split("\t")[:3]
                if not score:
                    continue
                rows.append((float(np.interp(float(score), [0, 2, 3, 4, 5], [0.01, 0.05, 0.3, 0.8, 0.95])), a, b))
        self.pieces = pieces
        self.rows = [r for r in rows if r[1] not in unseen and r[2] not in unseen]

    def sample(self, rng, count):
        """Sentences, claims (one for each sentence), pairs and targets."""
        sentences, claims, pairs, targets = [], [], [], []
        for i in rng.permutation(len(self.rows))[:count]:
            y, a, b = self.rows[i]
            for text in (a, b):
                sentences.append(plain_sentence(self.pieces, text))
                claims.append(plain_claim(sentences, len(sentences) - 1))
            pairs.append((len(claims) - 2, len(claims) - 1))
            targets.append(y)
        return sentences, claims, pairs, targets


def plain_sentence(pieces, text):
    return Sentence(pieces, re.findall(r"\w+(?:[-'’]\w+)*|[^\w\s]", text))


def plain_claim(sentences, i):
    claim = Claim(i, [k for k, t in enumerate(sentences[i].tokens) if re.match(r"\w", t)])
    claim.place(sentences[i])
    return claim


def read_mrpc(path):
    rows = csv.reader(open(path, encoding="utf-8-sig"), delimiter="\t", quoting=csv.QUOTE_NONE)
    next(rows)
    return [(int(r[0]), r[3], r[4]) for r in rows if len(r) >= 5]


DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
NUMBERS = "two three four five six seven eight nine ten eleven twelve".split()
DENIED = {w: f"{w} not" for w in "is was are were has had will would can could".split()}


def altered(token, rng):
    """The token with another value, or None where it has none: another figure, day or month, or a denial."""
    for words in (DAYS, MONTHS, NUMBERS):
        if token in words:
            return str(rng.choice([w for w in words if w != token]))
    if re.fullmatch(r"\d[\d,.]*", token):
        digits = list(token)
        places = [i for i, c in enumerate(digits) if c.isdigit()]
        i = places[0] if len(places) > 2 else int(rng.choice(places))
        digits[i] = str((int(digits[i]) + int(rng.integers(1, 9))) % 9 + 1)
        return "".join(digits)
    return DENIED.get(token)


def make_variants(s, pieces, rng, count):
    """Linked pairs one of whose claims is given another value, so that they differ: (sentences, claims, pairs) with claims and
    sentences numbered after those of the set."""
    sentences, claims, pairs = [], [], []
    a, b = np.nonzero(s.linked)
    for i in rng.permutation(len(a))[: 6 * count]:
        if len(pairs) == count:
            break
        x, y = s.claims[a[i]], s.claims[b[i]]
        old = s.sentences[x.index]
        theirs = {s.sentences[y.index].tokens[w] for w in y.words}
        values = [w for w in x.words if altered(old.tokens[w], rng) and (old.tokens[w] in theirs or old.tokens[w] in DENIED)]
        if not values:
            continue
        w = int(rng.choice(values))
        tokens = list(old.tokens)
        tokens[w] = altered(tokens[w], rng)
        if tokens[w] == old.tokens[w]:
            continue
        sentences.append(Sentence(pieces, tokens, old.before, old.article))
        claim = Claim(len(s.sentences) + len(sentences) - 1, x.words, x.leans)
        claim.place(sentences[-1])
        claims.append(claim)
        pairs.append((len(s.claims) + len(claims) - 1, int(b[i])))
    return sentences, claims, pairs

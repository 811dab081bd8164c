"""Trains the encoder on labelled sets.

    python train.py --bge bge-small-en-v1.5.onnx --tokenizer tokenizer.json --sets FOLDER --test NAME... --out model.pt
"""
import argparse
import glob
import math
import os
import random
import time
import numpy as np
import torch
import torch.nn.functional as F
from data import DIFFERS, SEP, VARIANTS, LabelledSet, Pieces, PlainPairs, choose_pairs, make_variants
from model import from_bge

# How sharply the claims' keys are told apart.
TEMPERATURE = 0.05
# Share of the pieces that are masked while training.
MASKED = 0.06
MASK = 103


def pad(rows, value=0):
    n = max(map(len, rows))
    return torch.tensor([r + [value] * (n - len(r)) for r in rows])


def read_sentences(reader, sentences, rng=None, at_once=24):
    """(vectors, keys) by sentence. Sorted by length so that little is padding. With `rng` some pieces are masked: the sets are few
    enough to be learned by heart."""
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i].ids))
    out = [None] * len(sentences)
    for k in range(0, len(order), at_once):
        part = order[k : k + at_once]
        ids = pad([sentences[i].ids for i in part])
        if rng is not None:
            hide = torch.from_numpy(rng.random(tuple(ids.shape)) < MASKED) & (ids > SEP)
            ids = ids.masked_fill(hide, MASK)
        x, keys = reader(ids, pad([[1] * len(sentences[i].ids) for i in part]))
        for j, i in enumerate(part):
            out[i] = x[j], keys[j]
    return out


def claim_keys(claims, read):
    return F.normalize(torch.stack([read[c.index][1][c.own].mean(0) for c in claims]).float(), dim=1)


def judge_pairs(judge, claims, read, pairs):
    """Logits (len(pairs), 4)."""
    order = sorted(range(len(pairs)), key=lambda i: sum(len(claims[c].at) for c in pairs[i]))
    out = [None] * len(pairs)
    for k in range(0, len(order), 48):
        part = order[k : k + 48]
        x, roles, sides = [], [], []
        for i in part:
            ca, cb = (claims[c] for c in pairs[i])
            x.append(torch.cat([read[ca.index][0][ca.at], read[cb.index][0][cb.at]]))
            roles.append(ca.roles + cb.roles)
            sides.append([0] * len(ca.at) + [1] * len(cb.at))
        x = torch.nn.utils.rnn.pad_sequence(x, batch_first=True)
        logits = judge(x, pad(roles), pad(sides), pad([[1] * len(r) for r in roles]))
        for j, i in enumerate(part):
            out[i] = logits[j]
    return torch.stack(out).float()


def link_odds(logits):
    return torch.logsumexp(logits[:, :2], 1) - torch.logsumexp(logits[:, 2:], 1)


def key_loss(keys, s):
    """Multi-positive InfoNCE over all claims of other articles; unclear pairs are left out."""
    near = keys @ keys.T / TEMPERATURE
    linked, across, unclear = (torch.from_numpy(m) for m in (s.linked, s.across, s.unclear))
    negatives = (near.masked_fill(~(across & ~linked & ~unclear), -1e4)).logsumexp(1, keepdim=True)
    loss = torch.logaddexp(near, negatives) - near
    asked = linked.any(1)
    return (loss * linked).sum(1)[asked].div(linked.sum(1)[asked]).mean() if asked.any() else near.sum() * 0


@torch.no_grad()
def evaluate(reader, judge, sets, most=10):
    """For each set: recall of linked pairs among `most` candidates a claim, average precision and best F1 over those candidates."""
    reader.eval(), judge.eval()
    rows = []
    for s in sets:
        with torch.autocast("cpu", torch.bfloat16):
            read = read_sentences(reader, s.sentences)
            closeness = (k := claim_keys(s.claims, read)).numpy() @ k.numpy().T
            looks = s.odds / 3 + 4 * closeness
            recalls = []
            for score in (s.odds, closeness, looks):
                score = np.where(s.across, score, -99)
                top = np.zeros_like(s.across)
                np.put_along_axis(top, np.argsort(-score, 1)[:, :most], True, 1)
                top = (top | top.T) & s.across
                recalls.append((top & s.linked).sum() / s.linked.sum())
            a, b = np.nonzero(np.triu(top))
            pairs = list(zip(a.tolist(), b.tolist()))
            scores = link_odds(judge_pairs(judge, s.claims, read, pairs)).numpy()
        keep = ~s.unclear[a, b]
        y, total = s.linked[a, b][keep], s.linked.sum() / 2
        order = np.argsort(-scores[keep])
        hits, n = np.cumsum(y[order]), np.arange(1, keep.sum() + 1)
        rows.append([*recalls, float((hits / n)[y[order]].sum() / total), float((2 * hits / (n + total)).max())])
    reader.train(), judge.train()
    return rows


def show(sets, rows):
    for s, r in zip(sets, rows):
        print(f"   {s.name:18} recall at 10 lexical {r[0]:.3f} keys {r[1]:.3f} both {r[2]:.3f} | AP {r[3]:.3f} best F1 {r[4]:.3f}")
    print("   mean", np.mean(rows, 0).round(3).tolist(), flush=True)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--bge", required=True)
    p.add_argument("--tokenizer", required=True)
    p.add_argument("--sets", required=True)
    p.add_argument("--test", nargs="*", default=[], help="names of sets that do not train")
    p.add_argument("--test-file", help="a file that names more of them")
    p.add_argument("--show", nargs="*", default=[], help="of those, the ones tested while training")
    p.add_argument("--mrpc", nargs="*", default=[])
    p.add_argument("--mrpc-test", nargs="*", default=[])
    p.add_argument("--sts", nargs="*", default=[])
    p.add_argument("--out", default="model.pt")
    p.add_argument("--start", help="a model.pt to go on from")
    p.add_argument("--lower", type=int, default=6)
    p.add_argument("--upper", type=int, default=6)
    p.add_argument("--skip", type=int, default=0)
    p.add_argument("--minutes", type=float, default=75)
    p.add_argument("--rate", type=float, default=6e-5)
    p.add_argument("--fresh", type=float, default=5, help="how much faster learns what is not pretrained")
    p.add_argument("--every", type=int, default=150, help="tests after so many steps")
    p.add_argument("--seed", type=int, default=1)
    a = p.parse_args()
    torch.manual_seed(a.seed)
    rng = np.random.default_rng(a.seed)
    pieces = Pieces(a.tokenizer)
    known = set(sorted(glob.glob(os.path.join(a.sets, "*.json"))))
    sets = [LabelledSet(f, pieces) for f in sorted(known)]
    unseen = {*a.test, "held", *(open(a.test_file).read().split() if a.test_file else [])}
    training = [s for s in sets if s.name not in unseen]
    tested = [s for s in sets if s.name in unseen and (s.name in a.show or not a.show)]
    plain = PlainPairs(pieces, a.mrpc, a.sts, a.mrpc_test) if a.mrpc or a.sts else None
    print(len(training), "sets train,", len(tested), "test", flush=True)
    reader, judge = from_bge(a.bge, a.lower, a.upper, a.skip)
    if a.start:
        state = torch.load(a.start)
        reader.load_state_dict(state["reader"]), judge.load_state_dict(state["judge"])
    # Rare words would be learned by heart.
    reader.words.requires_grad_(False), reader.positions.requires_grad_(False)
    parameters = [q for part in (reader, judge) for q in part.parameters() if q.requires_grad]
    pretrained = {id(q) for part in (reader.words, reader.positions, reader.norm, reader.layers, judge.layers) for q in part.parameters()}
    groups = [[q for q in parameters if (id(q) in pretrained) == old] for old in (True, False)]
    optimizer = torch.optim.AdamW([{"params": g, "scale": k} for g, k in zip(groups, (1, a.fresh))], lr=a.rate, weight_decay=0.05)
    def steps():
        """Sets in a mixed order, pass after pass; None stands for plain pairs."""
        i = 0
        while True:
            for f in set(sorted(glob.glob(os.path.join(a.sets, "*.json")))) - known:
                known.add(f)
                training.extend(x for x in [LabelledSet(f, pieces)] if x.name not in unseen)
            # Sets of short articles, in which nearly every sentence restates one claim, come every fourth time.
            once = [s for s in training if not s.short or i % 4 == 0]
            once += [None] * (len(once) // 12 if plain else 0)
            print(f"pass {i}: {len(once)} steps", flush=True)
            yield from (once[k] for k in rng.permutation(len(once)))
            i += 1

    save = lambda: torch.save({"reader": reader.state_dict(), "judge": judge.state_dict(), "arguments": vars(a)}, a.out)
    began, best = time.time(), 0.0
    means, counted = np.zeros(2), 0
    for step, s in enumerate(steps()):
        spent = (time.time() - began) / 60 / a.minutes
        if spent >= 1:
            break
        for g in optimizer.param_groups:
            g["lr"] = g["scale"] * a.rate * min(1, (step + 1) / 30) * max(0.02, 1 - spent)
        with torch.autocast("cpu", torch.bfloat16):
            if s is None:
                sentences, claims, pairs, targets = plain.sample(rng, 96)
                logits = judge_pairs(judge, claims, read_sentences(reader, sentences, rng), pairs)
            else:
                more, variants, differing = make_variants(s, pieces, rng, VARIANTS)
                read = read_sentences(reader, s.sentences + more, rng)
                keys = claim_keys(s.claims, read)
                near = key_loss(keys, s)
                pairs = choose_pairs(s, (keys @ keys.T).detach().float().numpy(), rng)
                y = [int(s.labels[q]) for q in pairs] + [DIFFERS] * len(differing)
                w = [float(s.weights[q]) for q in pairs] + [0.7] * len(differing)
                pairs = [q if rng.random() < 0.5 else (q[1], q[0]) for q in pairs + differing]
                logits = judge_pairs(judge, s.claims + variants, read, pairs)
        if s is None:
            loss = F.binary_cross_entropy_with_logits(link_odds(logits), torch.tensor(targets)) * 0.2
        else:
            y, w = torch.tensor(y), torch.tensor(w)
            classes = F.cross_entropy(logits, y, reduction="none", label_smoothing=0.05)
            link = F.binary_cross_entropy_with_logits(link_odds(logits), (y <= DIFFERS).float(), reduction="none")
            judged = ((0.3 * classes + link) * w).mean()
            loss = (judged + 0.1 * near) * (0.5 if s.short else 1.0)
            means = 0.97 * means + 0.03 * np.array([judged.item(), near.item()])
            counted += 1
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        if step % 20 == 19:
            m = means / (1 - 0.97**counted)
            print(f"step {step + 1} judge {m[0]:.3f} keys {m[1]:.3f} {(time.time() - began) / 60:.1f} min", flush=True)
        if step % a.every == a.every - 1 and tested:
            rows = evaluate(reader, judge, tested)
            show(tested, rows)
            if np.mean(rows, 0)[3] > best:
                best = np.mean(rows, 0)[3]
                save()
    if not tested:
        save()


if __name__ == "__main__":
    main()

"""Writes the two parts of a trained encoder as int8 ONNX files, and checks them against PyTorch.

    python export.py model.pt TOKENIZER.json FOLDER

FOLDER/claimReader.onnx, FOLDER/claimJudge.onnx; FOLDER/tokenizer.json without the vocabulary's unused places; FOLDER/SHA256SUMS.
"""
import hashlib
import json
import os
import sys
import tempfile
import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from data import MOST_BEFORE, MOST_SENTENCE
from model import Judge, Reader

# The start, the end of the sentence before, and the end are no words.
POSITIONS_USED = MOST_BEFORE + MOST_SENTENCE + 3


def trim(reader, tokenizer):
    """Leaves out the vocabulary's unused places and the positions that no sentence reaches; returns the tokenizer that fits."""
    vocabulary = tokenizer["model"]["vocab"]
    kept = sorted((i, t) for t, i in vocabulary.items() if not t.startswith("[unused"))
    reader.words.weight.data = reader.words.weight.data[[i for i, _ in kept]]
    reader.positions.weight.data = reader.positions.weight.data[:POSITIONS_USED]
    new = {t: k for k, (_, t) in enumerate(kept)}
    for added in tokenizer["added_tokens"]:
        added["id"] = new[added["content"]]
    for special in (tokenizer["post_processor"] or {}).get("special_tokens", {}).values():
        special["ids"] = [new[t] for t in special["tokens"]]
    tokenizer["truncation"] = tokenizer["padding"] = None
    tokenizer["model"]["vocab"] = new
    return tokenizer


def export(module, inputs, names, outputs, axes, path):
    with tempfile.TemporaryDirectory() as folder:
        plain, prepared = os.path.join(folder, "a.onnx"), os.path.join(folder, "b.onnx")
        torch.onnx.export(module, inputs, plain, input_names=names, output_names=outputs, dynamic_axes=axes, opset_version=17, dynamo=False)
        quant_pre_process(plain, prepared, skip_symbolic_shape=True)
        quantize_dynamic(prepared, path, weight_type=QuantType.QInt8, per_channel=True, extra_options={"MatMulConstBOnly": True})
    print(path, f"{os.path.getsize(path) / 1e6:.1f} MB")


def main():
    state, folder = torch.load(sys.argv[1]), sys.argv[3]
    tokenizer = json.load(open(sys.argv[2], encoding="utf-8"))
    reader, judge = Reader(state["arguments"]["lower"]), Judge(state["arguments"]["upper"])
    reader.load_state_dict(state["reader"]), judge.load_state_dict(state["judge"])
    reader.eval(), judge.eval()
    tokenizer = trim(reader, tokenizer)
    rng = np.random.default_rng(1)
    ids, mask = torch.tensor(rng.integers(1000, 29000, (3, 20))), torch.ones(3, 20, dtype=torch.int64)
    mask[1, 12:] = 0
    x, _ = reader(ids, mask)
    roles, sides = torch.ones(3, 20, dtype=torch.int64), torch.cat([torch.zeros(3, 9), torch.ones(3, 11)], 1).long()
    os.makedirs(folder, exist_ok=True)
    paths = [os.path.join(folder, f"claim{name}.onnx") for name in ("Reader", "Judge")]
    two = {0: "batch", 1: "length"}
    export(reader, (ids, mask), ["ids", "mask"], ["vectors", "keys"], {n: two for n in ("ids", "mask", "vectors", "keys")}, paths[0])
    export(judge, (x, roles, sides, mask), ["vectors", "roles", "sides", "mask"], ["logits"], {**{n: two for n in ("vectors", "roles", "sides", "mask")}, "logits": {0: "batch"}}, paths[1])
    a = onnxruntime.InferenceSession(paths[0]).run(None, {"ids": ids.numpy(), "mask": mask.numpy()})[0]
    b = onnxruntime.InferenceSession(paths[1]).run(None, {"vectors": a, "roles": roles.numpy(), "sides": sides.numpy(), "mask": mask.numpy()})[0]
    with open(os.path.join(folder, "tokenizer.json"), "w", encoding="utf-8") as f:
        json.dump(tokenizer, f, ensure_ascii=False)
    with open(os.path.join(folder, "SHA256SUMS"), "w") as f:
        for name in ("claimJudge.onnx", "claimReader.onnx", "tokenizer.json"):
            f.write(f"{hashlib.sha256(open(os.path.join(folder, name), 'rb').read()).hexdigest()}  {name}\n")
    print("logits in PyTorch", judge(x, roles, sides, mask).detach().numpy().round(2).tolist(), "int8", b.round(2).tolist())


if __name__ == "__main__":
    main()

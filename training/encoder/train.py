"""Fine-tune the encoder for all tasks at once. Resumes from the checkpoint in the folder, if there is one.

    python train.py --weights WEIGHTS.safetensors --ids IDS --out FOLDER [--layers 6] [--epochs 5] [--minutes 40]
                    [--start MODEL.pt]
"""

import argparse
import json
import os
import time

import torch

from data import collate, epoch_batches, read_windows
from model import Reader, read_safetensors
from score import score

SAVE_EVERY = 600
WEIGHTS = {"tags": 0.5, "arcs": 1.0, "relations": 0.5, "names": 1.5, "spans": 2.0, "meaning": 2.0}
SILVER_NAMES = 0.5


def options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--weights", required=True)
    parser.add_argument("--start", help="go on from a trained model.pt, with a schedule of its own")
    parser.add_argument("--ids", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--minutes", type=float, default=0, help="end the schedule after this time if that is sooner")
    parser.add_argument("--tree-rounds", type=int, default=2, help="times the treebanks are seen in an epoch")
    parser.add_argument("--pieces", type=int, default=2048, help="pieces of a batch, padding counted")
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--head-rate", type=float, default=2e-3)
    parser.add_argument("--dropout", type=float, default=0.0)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def main():
    args = options()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    os.makedirs(args.out, exist_ok=True)
    with open(os.path.join(args.ids, "labels.json"), encoding="utf-8") as file:
        labels = json.load(file)
    sets = {name: read_windows(os.path.join(args.ids, f"{name}.jsonl")) for name in names_of_sets()}
    tensors = read_safetensors(args.weights)
    vocabulary = tensors[next(n for n in tensors if n.endswith("word_embeddings.weight"))].shape[0]
    model = Reader(args.layers, vocabulary, 512, labels, dropout=args.dropout)
    model.encoder.load_bert(tensors)
    if args.start:
        model.load_state_dict(torch.load(args.start, weights_only=True))
    body = [p for p in model.encoder.parameters() if p.requires_grad]
    heads = [p for name, p in model.named_parameters() if not name.startswith("encoder.")]
    optimiser = torch.optim.AdamW(
        [{"params": body, "lr": args.rate}, {"params": heads, "lr": args.head_rate}], weight_decay=0.01
    )
    rates = [args.rate, args.head_rate]
    run = {"epoch": 0, "batch": 0, "seconds": 0.0, "step": 0, "pieces": 0}
    checkpoint = os.path.join(args.out, "checkpoint.pt")
    log_file = open(os.path.join(args.out, "train.log"), "a", encoding="utf-8")

    def log(line):
        log_file.write(f"{time.strftime('%H:%M:%S')} {line}\n")
        log_file.flush()

    if os.path.exists(checkpoint):
        saved = torch.load(checkpoint, weights_only=True)
        model.load_state_dict(saved["model"])
        optimiser.load_state_dict(saved["optimiser"])
        torch.set_rng_state(saved["random"])
        run = saved["run"]
        log(f"resumed at {run}")

    def save():
        parts = {"model": model.state_dict(), "optimiser": optimiser.state_dict()}
        torch.save({**parts, "random": torch.get_rng_state(), "run": run}, checkpoint + ".new")
        os.replace(checkpoint + ".new", checkpoint)

    def scored():
        for name in ("gum-dev", "ewt-dev", "polnear-dev"):
            log(f"  {name} {score(model, sets[name], labels)}")

    trees = sets["ewt-train"] + sets["gum-train"]
    groups = [trees] * args.tree_rounds + [sets["polnear-train"]]
    # Windows without names cannot share a batch's loss with those that have them only by their -1: nothing to do.
    per_epoch = len(epoch_batches(groups, args.pieces, args.seed))
    total = per_epoch * args.epochs
    log(f"{total} steps in {args.epochs} epochs; {vars(args)}")
    started, saved_at, means = time.monotonic() - run["seconds"], time.monotonic(), {}
    while run["epoch"] < args.epochs:
        batches = epoch_batches(groups, args.pieces, args.seed * 1000 + run["epoch"])
        over = False
        for windows in batches[run["batch"] :]:
            run["seconds"] = time.monotonic() - started
            done = run["step"] / total
            if args.minutes > 0:
                done = max(done, run["seconds"] / (60 * args.minutes))
            over = done >= 1
            if over:
                break
            warm = min(1.0, (run["step"] + 1) / 100)
            for group, rate in zip(optimiser.param_groups, rates):
                group["lr"] = rate * warm * (1 - done)
            batch = collate(windows, len(labels["shapes"]))
            with torch.autocast("cpu", torch.bfloat16):
                losses = model.losses(batch)
            if "spans" in batch and "names" in losses:
                losses["silver"] = losses.pop("names")
            sum(WEIGHTS.get(task, SILVER_NAMES) * loss for task, loss in losses.items()).backward()
            torch.nn.utils.clip_grad_norm_(body, 1.0)
            torch.nn.utils.clip_grad_norm_(heads, 1.0)
            optimiser.step()
            optimiser.zero_grad()
            for task, loss in losses.items():
                means.setdefault(task, []).append(float(loss.detach()))
            run["step"] += 1
            run["batch"] += 1
            run["pieces"] += int(batch["mask"].sum())
            if run["step"] % 50 == 0:
                shown = " ".join(f"{task} {sum(m) / len(m):.3f}" for task, m in means.items())
                log(f"step {run['step']} done {done:.3f} {run['pieces'] / run['seconds']:.0f} pieces/s {shown}")
                means.clear()
            if time.monotonic() - saved_at > SAVE_EVERY:
                save()
                saved_at = time.monotonic()
        run["epoch"] += 1
        run["batch"] = 0
        log(f"end of epoch {run['epoch']} at step {run['step']}, {run['seconds']:.0f} s, {run['pieces']} pieces")
        scored()
        save()
        if over:
            break
    torch.save(model.state_dict(), os.path.join(args.out, "model.pt"))
    log("done")


def names_of_sets():
    return [f"{corpus}-{part}" for corpus in ("ewt", "gum", "polnear") for part in ("train", "dev")]


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Checks the proofs of a Rootproof bundle: python3 merkle.py FOLDER [EARLIER-CHECKPOINT]

Only the standard library is used. Writes a line for each check, OUTCOME<TAB>check<TAB>detail, and ends with 1 if one
failed. The tree is that of RFC 6962: a leaf is SHA-256(0x00 || entry), a node SHA-256(0x01 || left || right). Entries
and records are JSON in the canonical form of RFC 8785; they hold no fractions, so sorted keys and no spaces give it.
"""

import base64
import hashlib
import json
import os
import sys

OUTCOMES = []


class Broken(Exception):
    """What is wrong, in words for people."""


def report(outcome, check, detail):
    OUTCOMES.append(outcome)
    # Nothing that a file says may write to the terminal.
    text = "".join(c if c.isprintable() and ord(c) < 127 else "?" for c in detail)
    print(outcome, check, text[:500], sep="\t", flush=True)


def sha256(data):
    return hashlib.sha256(data).digest()


def node(left, right):
    return sha256(b"\x01" + left + right)


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8")


def checkpoint(path):
    """The size and the root that a checkpoint states. Its signature is verify.sh's business."""
    with open(path, encoding="utf-8") as file:
        lines = file.read(100_000).split("\n")
    if len(lines) < 4 or not lines[1].isdigit():
        raise Broken(os.path.basename(path) + " is not a checkpoint")
    return int(lines[1]), base64.b64decode(lines[2], validate=True)


class Fold:
    """The left to right sum of a tree: perfect subtrees, the largest first."""

    def __init__(self):
        self.size = 0
        self.stack = []

    def add(self, digest, leaves):
        if leaves < 1 or leaves & (leaves - 1) or self.size % leaves:
            raise Broken("a subtree of %d leaves cannot begin at %d" % (leaves, self.size))
        self.size += leaves
        while self.stack and self.stack[-1][1] == leaves:
            digest = node(self.stack.pop()[0], digest)
            leaves *= 2
        self.stack.append((digest, leaves))

    def root(self):
        if not self.stack:
            return sha256(b"")
        digest = self.stack[-1][0]
        for left, _ in reversed(self.stack[:-1]):
            digest = node(left, digest)
        return digest


def is_consistent(first, second, first_root, second_root, path):
    """RFC 9162, 2.1.4.2: the tree of the first size is the beginning of the other."""
    if first > second:
        return False
    if first == second:
        return not path and first_root == second_root
    if first == 0:
        return not path
    path = list(path)
    if first & (first - 1) == 0:
        path.insert(0, first_root)
    if not path:
        return False
    fn, sn = first - 1, second - 1
    while fn & 1:
        fn >>= 1
        sn >>= 1
    fr = sr = path[0]
    for digest in path[1:]:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            fr = node(digest, fr)
            sr = node(digest, sr)
            while fn and not fn & 1:
                fn >>= 1
                sn >>= 1
        else:
            sr = node(sr, digest)
        fn >>= 1
        sn >>= 1
    return sn == 0 and fr == first_root and sr == second_root


def lines(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        for number, line in enumerate(file, 1):
            try:
                yield number, json.loads(line)
            except ValueError:
                raise Broken("%s, line %d is not JSON" % (os.path.basename(path), number))


def inclusion(folder):
    """Folds log/inclusion.jsonl, and answers the payload digests of the evidence in it by record number."""
    size, root = checkpoint(os.path.join(folder, "log", "checkpoint"))
    fold = Fold()
    evidence = {}
    entries = 0
    wrong = []
    for number, line in lines(os.path.join(folder, "log", "inclusion.jsonl")):
        if line["index"] != fold.size:
            raise Broken("log/inclusion.jsonl, line %d: index %s does not follow" % (number, line["index"]))
        if "hash" in line:
            fold.add(base64.b64decode(line["hash"], validate=True), line["leaves"])
            continue
        entry = line["entry"]
        entries += 1
        if sha256(canonical(line["record"])).hex() != entry["sha256"]:
            wrong.append("%s %s (index %d)" % (entry["kind"], entry["record"], line["index"]))
        if entry["kind"] == "evidence":
            evidence[entry["record"]] = line["record"]["payloadSha256"]
        fold.add(sha256(b"\x00" + canonical(entry)), 1)
    if fold.size != size or fold.root() != root:
        report("FAIL", "log-inclusion", "the entries of log/inclusion.jsonl do not give the root of log/checkpoint")
    else:
        report("PASS", "log-inclusion", "%d entries of this bundle are in the log of %d" % (entries, size))
    if wrong:
        report("FAIL", "log-records", "other than the log says: " + ", ".join(wrong[:5]))
    else:
        report("PASS", "log-records", "%d records are as they were entered" % entries)
    return evidence


def consistency(folder, earlier):
    previous_path = os.path.join(folder, "log", "previous-checkpoint")
    size, root = checkpoint(os.path.join(folder, "log", "checkpoint"))
    if not os.path.exists(previous_path):
        if earlier is None:
            report("SKIPPED", "log-consistency", "there was no bundle before this one")
            return
        before, before_root = checkpoint(earlier)
        if (before, before_root) != (size, root):
            raise Broken("this bundle says that there was none before it, and you gave one")
        report("PASS", "log-consistency", "the same log of %d entries" % size)
        return
    previous, previous_root = checkpoint(previous_path)
    with open(os.path.join(folder, "log", "consistency.json"), encoding="utf-8") as file:
        proof = json.load(file)
    path = [base64.b64decode(step, validate=True) for step in proof["proof"]]
    if (proof["from"], proof["to"]) != (previous, size):
        raise Broken("log/consistency.json is about other sizes than the checkpoints")
    if not is_consistent(previous, size, previous_root, root, path):
        raise Broken("the log of %d entries is not a continuation of that of %d: history was rewritten" % (size, previous))
    detail = "the log of %d entries continues that of %d" % (size, previous)
    if earlier is None:
        report("PASS", "log-consistency", detail + ", the bundle before; give --earlier to compare with your copy of it")
        return
    before, before_root = checkpoint(earlier)
    if before > size:
        raise Broken("the earlier log is longer, %d entries: this bundle does not descend from it" % before)
    if (before, before_root) in ((previous, previous_root), (size, root)):
        report("PASS", "log-consistency", detail + ", which is the one that you gave")
    elif before in (previous, size):
        raise Broken("the log of %d entries that you gave had another root: history was rewritten" % before)
    else:
        report("WARN", "log-consistency",
               detail + "; the one that you gave has %d: give the bundle directly before this one" % before)


def payloads(folder, logged):
    complete = False
    with open(os.path.join(folder, "MANIFEST.json"), encoding="utf-8") as file:
        complete = json.load(file).get("complete") is True
    names = sorted(name for name in os.listdir(folder)
                   if name.startswith("evidence") and name.endswith(".jsonl"))
    count = 0
    wrong = []
    for name in names:
        for number, record in lines(os.path.join(folder, name)):
            if record.get("payload") is not None:
                digest = sha256(record["payload"].encode("utf-8")).hex()
            elif record.get("payloadBase64") is not None:
                digest = sha256(base64.b64decode(record["payloadBase64"], validate=True)).hex()
            else:
                digest = None if complete else record["payloadSha256"]
            count += 1
            if digest != record["payloadSha256"]:
                wrong.append("record %s: other bytes than its digest" % record["id"])
            elif logged is not None and (complete or record["id"] in logged) \
                    and logged.get(record["id"]) != digest:
                wrong.append("record %s: not what the log has" % record["id"])
    if wrong:
        raise Broken(", ".join(wrong[:5]))
    report("PASS", "evidence-payloads", "%d payloads have the digests that the log has" % count)


def guarded(check, work, *arguments):
    try:
        return work(*arguments)
    except Broken as broken:
        report("FAIL", check, str(broken))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as e:
        report("FAIL", check, "cannot be read: %s %s" % (type(e).__name__, e))
    return None


def main(arguments):
    if not 1 <= len(arguments) <= 2:
        print(__doc__, file=sys.stderr)
        return 2
    folder = arguments[0]
    logged = guarded("log-inclusion", inclusion, folder)
    if logged is None:
        report("SKIPPED", "log-records", "log/inclusion.jsonl does not hold together")
    guarded("log-consistency", consistency, folder, arguments[1] if len(arguments) > 1 else None)
    guarded("evidence-payloads", payloads, folder, logged)
    return 1 if "FAIL" in OUTCOMES else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

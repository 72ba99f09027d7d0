#!/usr/bin/python3
"""Runs origin-doctor-cli against real faults in network namespaces and holds its verdicts against the truth.

lab.py --cli PATH --world PATH [--only NAME…] [--jobs N] [--random N] [--keep FOLDER] [--shell NAME] [--list]

Works as root and, where user namespaces are allowed, as an ordinary user. Nothing outlives it.
"""

import argparse
import concurrent.futures
import json
import os
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
import judge  # noqa: E402 pylint: disable=wrong-import-position
import pki  # noqa: E402 pylint: disable=wrong-import-position
import random_faults  # noqa: E402 pylint: disable=wrong-import-position
import sandbox  # noqa: E402 pylint: disable=wrong-import-position
from faults import every  # noqa: E402 pylint: disable=wrong-import-position

HERE = os.path.dirname(os.path.abspath(__file__))
SCHEMA = os.path.join(HERE, "..", "..", "resources", "report.schema.json")
WIDTHS = (38, 27, 10, 6, 8, 8, 5)
NEEDED = ("ip", "nft", "nginx", "apache2", "openssl", "iptables-nft", "iptables-legacy")


def parse():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--cli", required="--list" not in sys.argv)
    parser.add_argument("--world", required="--list" not in sys.argv)
    parser.add_argument("--only", nargs="+", default=[], metavar="NAME")
    parser.add_argument("--jobs", type=int, default=2, help="faults at a time (default 2)")
    parser.add_argument("--random", type=int, default=0, metavar="N", help="N random combinations instead of the table")
    parser.add_argument("--seed", type=int, default=random_faults.SEED)
    parser.add_argument("--keep", metavar="FOLDER", help="keeps every report there")
    parser.add_argument("--shell", metavar="NAME", help="stages one fault and opens a shell in its switch")
    parser.add_argument("--list", action="store_true")
    return parser.parse_args()


class Lab:
    """Starts stages and judges what they print."""

    def __init__(self, options, prefix, certificates, schema):
        self.options, self.prefix, self.certificates, self.schema = options, prefix, certificates, schema

    def command(self, *arguments):
        return [os.path.join(HERE, "stage.py"), *arguments, "--cli", os.path.abspath(self.options.cli), "--world",
                os.path.abspath(self.options.world), "--pki", self.certificates]

    def play(self, fault_names, faults, timeout):
        """Verdicts of the faults that one stage plays in turn."""
        stage = sandbox.start(self.prefix, ["-B", *self.command(*fault_names)], stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True)
        try:
            output, errors = stage.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            stage.kill()
            output, errors = stage.communicate()
            errors += f"\nno end after {timeout} s"
        lines = [line for line in output.splitlines() if line.startswith("{")]
        results = [json.loads(line) for line in lines]
        results += [{"error": errors or "the stage said nothing"}] * (len(faults) - len(results))
        return [self._judged(fault, result) for fault, result in zip(faults, results)]

    def _judged(self, fault, result):
        verdict = judge.Verdict(fault, result, self.schema)
        if self.options.keep:
            with open(os.path.join(self.options.keep, fault.name.replace("/", "_") + ".json"), "w", encoding="utf-8") as file:
                file.write(result.get("output") or json.dumps(result))
        return verdict

    def shell(self, name):
        return sandbox.start(self.prefix, ["-B", *self.command(name, "--shell")]).wait()


def print_row(columns):
    print("  ".join(text.ljust(width) for text, width in zip(columns, WIDTHS)).rstrip(), flush=True)


def show(verdict):
    print_row(verdict.row())
    for wrong in verdict.wrong:
        print(f"    {wrong}", flush=True)


def play_all(lab, batches, jobs):
    """Prints verdicts as they come; the longest first, so that nothing long is left for the end."""
    passed = failed = 0
    with concurrent.futures.ThreadPoolExecutor(max_workers=jobs) as pool:
        runs = [pool.submit(lab.play, names, faults, sum(fault.patience for fault in faults) + 30)
                for names, faults in batches]
        for run in concurrent.futures.as_completed(runs):
            for verdict in run.result():
                show(verdict)
                passed, failed = passed + (not verdict.wrong), failed + bool(verdict.wrong)
    return passed, failed


def chosen_faults(options, prefix):
    faults = [fault for fault in every() if not options.only or fault.name in options.only]
    unknown = set(options.only) - {fault.name for fault in faults}
    if unknown:
        sys.exit(f"no such fault: {', '.join(sorted(unknown))}")
    if "--user" in prefix:
        for fault in [fault for fault in faults if fault.needs_root]:
            print(f"SKIPPED: {fault.name} needs root", flush=True)
        faults = [fault for fault in faults if not fault.needs_root]
    return sorted(faults, key=lambda fault: -len(fault.name) if "19s" not in fault.name else -1000)


def main():
    options = parse()
    if options.list:
        print("\n".join(fault.name for fault in every()))
        return 0
    missing = sandbox.find_missing(NEEDED)
    if missing:
        sandbox.skip(f"not installed: {', '.join(missing)}")
    prefix = sandbox.unshare_command()
    if prefix is None:
        sandbox.skip("no network and mount namespaces are to be had here (they need root or user namespaces, and in a "
                     "chroot its root must be a mount point: bind-mount it onto itself first), so no fault can be "
                     "staged")
    schema, reason = judge.load_schema(SCHEMA)
    if schema is None:
        print(f"SKIPPED: reports are not held against their schema: {reason}", flush=True)
    if options.keep:
        os.makedirs(options.keep, exist_ok=True)
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="origin-doctor-lab-") as folder:
        os.chmod(folder, 0o755)
        pki.make(folder)
        lab = Lab(options, prefix, folder, schema)
        if options.shell:
            return lab.shell(options.shell)
        print_row(["fault", "first cause", "confidence", "light", "settled", "elapsed", ""])
        if options.random:
            batches = random_faults.batches(options.random, options.seed)
            print(f"seed {options.seed}")
        else:
            batches = [([fault.name], [fault]) for fault in chosen_faults(options, prefix)]
        passed, failed = play_all(lab, batches, options.jobs)
    print(f"{passed} passed, {failed} failed ({time.monotonic() - started:.0f} s)")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

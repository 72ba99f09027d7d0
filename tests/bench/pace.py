#!/usr/bin/python3
"""Measures how fast the program is, at several distances, in the network of tests/lab, beside the tools by hand.

pace.py --cli PATH --world PATH [--window PATH] [--runs N] [--rtt MS…] [--fault NAME…]

--cli: a Release build. --world: doctor-world of any build. --window: window_pace of a Release build.
Needs bind9-dnsutils, curl, netcat-openbsd and openssl. Ends with 1 where a bar is not met.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "..", "lab")]
# pylint: disable=wrong-import-position
import by_hand  # noqa: E402
import pki  # noqa: E402
import sandbox  # noqa: E402

# The longest chain of round trips of a site that works: its name at the resolver, connect, TLS 1.3, the page.
# Fewer are needed where the server refuses, so the bound is this one everywhere.
ROUND_TRIPS = 4
FAULTS = ["healthy-full", "web-server-stopped", "443-closed", "cloudflare-reset", "cloudflare-dropped-nft",
          "everyone-dropped", "strict-expired", "strict-incomplete", "plain-http-on-443", "redirect-loop-flexible",
          "origin-503", "empty-reply"]
REFUSED = ("web-server-stopped", "443-closed", "cloudflare-reset")
SILENT = ("cloudflare-dropped-nft", "everyone-dropped")
WORKING_MS = 60  # what this machine computes in a run, beside the waiting: the bars are about round trips


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--cli", required=True)
    parser.add_argument("--world", required=True)
    parser.add_argument("--window")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--rtt", type=float, nargs="+", default=[0, 50, 150], help="round-trip times in ms")
    parser.add_argument("--fault", nargs="+", default=FAULTS)
    return parser.parse_args()


def measure(options, prefix, folder, fault, rtt):
    script = ["-B", os.path.join(HERE, "staged.py"), fault, str(rtt), "--cli", os.path.abspath(options.cli),
              "--world", os.path.abspath(options.world), "--pki", folder, "--runs", str(options.runs)]
    stage = sandbox.start(prefix, script, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    output, errors = stage.communicate(timeout=900)
    for line in output.splitlines():
        if line.startswith("{"):
            return json.loads(line)
    sys.exit(f"{fault} at {rtt:g} ms: no figures: {errors[-600:]}")


def median_of(runs, key):
    values = [run[key] for run in runs if run[key] is not None]
    return statistics.median(values) if values else None


class Bars:
    """What was promised, and what was not kept."""

    def __init__(self):
        self.missed = []

    def hold(self, what, value, bound):
        if value is None or value > bound:
            self.missed.append(f"{what}: {'nothing' if value is None else f'{value:.0f}'}, bar {bound:.0f}")

    def of_run(self, fault, rtt, figures):
        where = f"{fault} at {rtt:g} ms"
        bound = ROUND_TRIPS * rtt
        if fault == "healthy-full":
            self.hold(f"{where}: settled", figures["settled"], max(1.2 * bound, bound + WORKING_MS))
        if fault in REFUSED and rtt <= 50:
            self.hold(f"{where}: settled", figures["settled"], 600)
        if fault == "everyone-dropped":
            self.hold(f"{where}: said that the server is silent", figures["said"], 1500)
        if fault not in SILENT:
            self.hold(f"{where}: ended", figures["ended"], bound + 1000)


def table(options, prefix, folder, bars):
    print(f"{'fault':<24}{'rtt':>5}{'bound':>7}{'settled':>9}{'ended':>8}{'silent':>8}{'by hand':>9}{'times':>7}  first cause")
    exchanges = []
    for rtt in options.rtt:
        ratios = []
        for fault in options.fault:
            result = measure(options, prefix, folder, fault, rtt)
            figures = {key: median_of(result["runs"], key) for key in ("settled", "ended", "said")}
            hand = statistics.median(result["by_hand"])
            ratios.append(hand / max(figures["settled"], 1))
            said = "" if figures["said"] is None else f"{figures['said']:.0f}"
            print(f"{fault:<24}{rtt:>5g}{ROUND_TRIPS * rtt:>7g}{figures['settled']:>9.0f}{figures['ended']:>8.0f}{said:>8}"
                  f"{hand:>9.0f}{ratios[-1]:>7.1f}  {result['runs'][0]['cause']}", flush=True)
            bars.of_run(fault, rtt, figures)
            if fault == "healthy-full":
                exchanges.append((rtt, result))
        middle = statistics.median(ratios)
        print(f"at {rtt:g} ms the answer settles {middle:.1f} times sooner in the median fault\n")
        bars.hold(f"5 times by hand at {rtt:g} ms, in a thousandth", 5000 / middle, 1000)
    for rtt, result in exchanges:
        own = statistics.median(ms for run in result["runs"] for ms in run["exchanges"])
        curl = statistics.median(result["curl"])
        print(f"one https exchange with the server at {rtt:g} ms: {own:.0f} ms, curl {curl:.0f} ms")


def start_up(options):
    times = []
    for _ in range(20):
        started = time.monotonic()
        subprocess.run([options.cli, "--version"], stdout=subprocess.DEVNULL, check=True)
        times.append((time.monotonic() - started) * 1000)
    print(f"start of the command line (--version, median of 20): {statistics.median(times):.0f} ms")


def peak_memory(options):
    """Of a practice run: the servers are inside the process, so the check alone needs less."""
    script = ("import resource,subprocess,sys; subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL,"
              "stderr=subprocess.DEVNULL); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
    for what, command in (("--version", ["--version"]),
                          ("a check with its practice servers", ["check", "--practice", "web-server-not-running"])):
        done = subprocess.run([sys.executable, "-c", script, options.cli, *command], capture_output=True, text=True,
                              check=False)
        print(f"peak memory, {what}: {int(done.stdout or 0) / 1024:.1f} MiB", flush=True)


def main():
    options = arguments()
    os.environ["PATH"] += ":/usr/sbin:/sbin"
    if by_hand.missing():
        sys.exit(f"Please install {' '.join(by_hand.missing())} first.")
    prefix = sandbox.unshare_command()
    if prefix is None:
        print("SKIPPED: neither root nor user namespaces are to be had here")
        return 77
    bars = Bars()
    start_up(options)
    peak_memory(options)
    if options.window:
        subprocess.run([sys.executable, "-B", os.path.join(HERE, "window.py"), "--program", options.window], check=False)
    with tempfile.TemporaryDirectory(prefix="origin-doctor-pace-") as folder:
        os.chmod(folder, 0o755)
        pki.make(folder)
        table(options, prefix, folder, bars)
    for line in bars.missed:
        print(f"NOT KEPT: {line}")
    print("every bar was kept" if not bars.missed else f"{len(bars.missed)} bars were not kept")
    return bool(bars.missed)


if __name__ == "__main__":
    sys.exit(main())

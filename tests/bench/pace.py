#!/usr/bin/python3
"""Measures how fast the program is, at several distances, in the network of tests/lab.

pace.py --cli PATH --world PATH [--runs N] [--rtt MS…]
"""

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "lab"))
# pylint: disable=wrong-import-position
import pki  # noqa: E402
import sandbox  # noqa: E402
import stage as staging  # noqa: E402
import topology as net  # noqa: E402
from faults import by_name  # noqa: E402

# Resolver; then a public resolver over https (connect, TLS 1.3, answer); then the site through the edge (connect,
# TLS, answer), which waits for the name only.
ROUND_TRIPS = 7
ALLOWANCE_MS = 1000  # product.md: "the final one at most a second more"


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--cli", required=True)
    parser.add_argument("--world", required=True)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--rtt", type=float, nargs="+", default=[0, 50, 150], help="round-trip times in ms")
    parser.add_argument("--pki", help=argparse.SUPPRESS)
    parser.add_argument("--inside", nargs=2, metavar=("FAULT", "RTT"), help=argparse.SUPPRESS)
    return parser.parse_args()


def relay(milliseconds):
    script = [sys.executable, "-B", os.path.join(HERE, "delay_relay.py")]
    net.run(" ".join([*script, "--plain", *net.RELAY, "v-client"]))
    net.inside("client", " ".join([*script, "--plain", "eth0"]))
    carrier = subprocess.Popen([*script, *net.RELAY, str(milliseconds)], stdout=subprocess.PIPE, text=True)
    carrier.stdout.readline()


def inside(options):
    """In the sandbox: the fault at this distance, checked some times; one JSON line a run."""
    name, rtt = options.inside[0], float(options.inside[1])
    sandbox.enter()
    net.build(relayed=rtt > 0)
    if rtt > 0:
        relay(rtt / 2)
        net.wait_until_reachable()
    stage = staging.Stage(by_name(name), options.cli, options.world, pki.Pki(options.pki))
    stage.prepare()
    for _ in range(options.runs if "healthy" in name else 1):
        print(json.dumps(stage.check()), flush=True)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print(json.dumps({"peak_kib": peak}), flush=True)


def measure(options, prefix, fault, rtt):
    """Reports of the runs."""
    script = ["-B", os.path.abspath(__file__), "--cli", os.path.abspath(options.cli), "--world",
              os.path.abspath(options.world), "--pki", options.pki, "--runs", str(options.runs),
              "--inside", fault, str(rtt)]
    stage = sandbox.start(prefix, script, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    output, errors = stage.communicate(timeout=300)
    results = [json.loads(line) for line in output.splitlines() if line.startswith("{")]
    reports = []
    for result in results:
        try:
            reports.append(json.loads(result["output"]))
        except (KeyError, ValueError):
            errors += str(result.get("complaint", ""))
    if not reports:
        print(f"{fault} at {rtt:g} ms: no report: {errors[-400:]}")
    return reports


def line(what, milliseconds, bound):
    verdict = "" if bound is None else f"   bound {bound:.0f} ms   {'ok' if milliseconds <= bound else 'TOO SLOW'}"
    print(f"{what:<52} {milliseconds:8.0f} ms{verdict}", flush=True)


def check_pace(options, prefix):
    for rtt in options.rtt:
        reports = measure(options, prefix, "healthy-full", rtt)
        if reports:
            bound = ROUND_TRIPS * rtt + 250 + ALLOWANCE_MS
            for what, key in (("settled", "settled_ms"), ("ended", "elapsed_ms")):
                line(f"healthy, {rtt:g} ms: {what}", statistics.median(r[key] for r in reports), bound)
    for fault, settled, ended in (("web-server-stopped", 1000, 3000), ("everyone-dropped", 5000, 27000),
                                  ("cloudflare-dropped-19s", 27000, 27000), ("network-silent", 27000, 27000)):
        for report in measure(options, prefix, fault, 0):
            line(f"{fault}: settled", report["settled_ms"], settled)
            line(f"{fault}: ended", report["elapsed_ms"], ended)


def start_up(options):
    times = []
    for _ in range(20):
        started = time.monotonic()
        subprocess.run([options.cli, "--version"], stdout=subprocess.DEVNULL, check=True)
        times.append((time.monotonic() - started) * 1000)
    line("--version (median of 20)", statistics.median(times), None)


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
    if options.inside:
        return inside(options)
    prefix = sandbox.unshare_command()
    if prefix is None:
        print("SKIPPED: neither root nor user namespaces are to be had here")
        return 77
    with tempfile.TemporaryDirectory(prefix="origin-doctor-pace-") as folder:
        os.chmod(folder, 0o755)
        options.pki = folder
        pki.make(folder)
        start_up(options)
        peak_memory(options)
        check_pace(options, prefix)
    return 0


if __name__ == "__main__":
    sys.exit(main())

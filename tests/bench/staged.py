"""One fault at one distance in the network of tests/lab: the program and the tools by hand, side by side.

Started by pace.py inside a sandbox: staged.py --cli PATH --world PATH --pki FOLDER --runs N FAULT RTT. Prints JSON.
"""

import argparse
import json
import os
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
import stage as staging  # noqa: E402
import topology as net  # noqa: E402
from faults import by_name  # noqa: E402


def relay(milliseconds):
    script = [sys.executable, "-B", os.path.join(HERE, "delay_relay.py")]
    net.run(" ".join([*script, "--plain", *net.RELAY, "v-client"]))
    net.inside("client", " ".join([*script, "--plain", "eth0"]))
    carrier = subprocess.Popen([*script, *net.RELAY, str(milliseconds)], stdout=subprocess.PIPE, text=True)
    carrier.stdout.readline()


def direct_exchanges(report):
    """ms of each https exchange with the origin that was answered."""
    return [seen["elapsed_ms"] for seen in report["evidence"]
            if seen["probe"] == "http" and seen["via"] == "direct" and seen["outcome"] == "answered"
            and seen["detail"].get("scheme") == "https"]


def check(cli, fault):
    """One run of the program: its report's figures, and when it first said that the server is silent."""
    command = ["ip", "netns", "exec", "client", cli, "check", *fault.arguments(), "--format", "json"]
    started = time.monotonic()
    said = None
    # A file: a pipe that nobody reads yet would hold up the program.
    with tempfile.TemporaryFile("w+", encoding="utf-8") as output:
        running = subprocess.Popen(command, stdout=output, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL,
                                   text=True, env=staging.CLIENT_ENVIRONMENT)
        for line in running.stderr:
            if said is None and line.startswith("So far"):
                said = (time.monotonic() - started) * 1000
        running.wait()
        output.seek(0)
        report = json.load(output)
    return {"settled": report["settled_ms"], "ended": report["elapsed_ms"], "light": report["light"],
            "cause": report["causes"][0]["id"], "said": said, "exchanges": direct_exchanges(report)}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("fault")
    parser.add_argument("rtt", type=float)
    for option in ("--cli", "--world", "--pki"):
        parser.add_argument(option, required=True)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    sandbox.enter()
    net.build(relayed=options.rtt > 0)
    if options.rtt > 0:
        relay(options.rtt / 2)
        net.wait_until_reachable()
    fault = by_name(options.fault)
    stage = staging.Stage(fault, options.cli, options.world, pki.Pki(options.pki))
    stage.prepare()
    origin = fault.origins[0]
    runs = [check(options.cli, fault) for _ in range(options.runs)]
    hand = [by_hand.ask(origin, staging.CLIENT_ENVIRONMENT) for _ in range(options.runs)]
    curl = by_hand.one_exchange(origin, staging.CLIENT_ENVIRONMENT, options.runs) if runs[0]["exchanges"] else []
    print(json.dumps({"runs": runs, "by_hand": hand, "curl": curl}), flush=True)


if __name__ == "__main__":
    main()

#!/usr/bin/python3
"""Holds what origin-doctor-cli sends against what it says beforehand that it will: traffic.py --cli PATH --world PATH

Inside a sandbox: traffic.py --inside CASE… . Every packet that leaves the client's namespace is seen; the list is
that of the same program for the same question. The list itself must be made without a packet.
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
import pki  # noqa: E402 pylint: disable=wrong-import-position
import sandbox  # noqa: E402 pylint: disable=wrong-import-position
import topology as net  # noqa: E402 pylint: disable=wrong-import-position
from lab import NEEDED  # noqa: E402 pylint: disable=wrong-import-position
from stage import CLIENT_ENVIRONMENT, Stage  # noqa: E402 pylint: disable=wrong-import-position
from traffic_cases import CASES, SITE, addresses, case_named  # noqa: E402 pylint: disable=wrong-import-position

RECORDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "traffic_recorder.py")
# What a run without helpers may contact: an opinion of its own, not that of the list.
QUIET = {"system-resolver", "site", "redirect", "server"}
SECRET = "s3cretpw"
# What is written into /tmp stands in the upper layer laid over it.
FOLDER, WRITTEN = "/run/folder", ("/run/home", "/run/tmp/upper", "/run/folder")
CACHE = "/run/home/cache/origin-doctor/"


def lay_over_tmp():
    os.makedirs("/run/tmp/upper")
    os.makedirs("/run/tmp/work")
    os.makedirs(FOLDER)
    net.run("mount -t overlay overlay -o lowerdir=/tmp,upperdir=/run/tmp/upper,workdir=/run/tmp/work /tmp")


def files():
    """Everything in the folders where a program writes without being told to."""
    return {os.path.join(folder, name) for top in WRITTEN for folder, names, plain in os.walk(top)
            for name in [*names, *plain]}


class Recorder:
    """Sees everything that leaves the client between its two ends."""

    def __enter__(self):
        self.process = subprocess.Popen(["ip", "netns", "exec", "client", sys.executable, "-B", "-I", RECORDER],
                                        stdout=subprocess.PIPE, text=True)
        assert self.process.stdout.readline() == "ready\n"
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.record = json.loads(self.process.communicate(timeout=20)[0])


def doors(contact, known, asked):
    """Addresses and ports that an entry of the list stands for."""
    at = set(contact["addresses"])
    if contact["party"] == "redirect":
        for name in asked:
            at |= known.get(name, set()) if name.endswith("." + SITE) else set()
    elif not at:
        at = known.get(contact["host"], set())
    return {(address, port) for address in at for port in contact["ports"]}


def strangers(record, contacts, known):
    """What was sent or asked for and is in none of these entries."""
    may = set().union(*(doors(contact, known, record["names"]) for contact in contacts), set())
    hosts = {address for address, _ in may}
    wrong = [f"{protocol} {address} port {port}" for protocol, address, port in record["seen"]
             if (address, port) not in may and not (protocol == "icmp" and address in hosts)]
    listed = {contact["host"] for contact in contacts} | {"ipv4only.arpa"}
    redirects = any(contact["party"] == "redirect" for contact in contacts)
    wrong += [f"asked for {name}" for name in record["names"]
              if name not in listed and not (redirects and name.endswith("." + SITE))]
    return wrong


def unnoticed(record, contacts, known):
    """Entries that were used, and whose lack nobody would notice: then this test cannot fail."""
    used = {(address, port) for _, address, port in record["seen"]}
    for contact in contacts:
        others = [other for other in contacts if other is not contact]
        covered = set().union(*(doors(other, known, record["names"]) for other in others), set())
        mine = doors(contact, known, record["names"]) & used
        if mine - covered and not strangers(record, others, known):
            yield contact["party"]


class Run:
    """One case: the list, then the check, with or without helpers."""

    def __init__(self, stage, quiet):
        self.stage, self.quiet = stage, quiet
        self.known = addresses(stage.world.zones())
        self.wrong = []

    def _program(self, *more):
        quiet = ["--offline-helpers"] if self.quiet else []
        command = ["ip", "netns", "exec", "client", self.stage.cli, "check", *self.stage.fault.arguments(), *quiet, *more,
                   "--format", "json"]
        done = subprocess.run(command, capture_output=True, text=True, env=CLIENT_ENVIRONMENT, check=False, timeout=60,
                              stdin=subprocess.DEVNULL, cwd=FOLDER)
        if SECRET in done.stdout + done.stderr:
            self.wrong.append("a password or token of the pasted address is repeated")
        return json.loads(done.stdout)

    def judge(self):
        before = files()
        with Recorder() as recorder:
            contacts = self._program("--list-contacts")["contacts"]
        if recorder.record["seen"]:
            self.wrong.append(f"the list itself contacts {recorder.record['seen']}")
        with Recorder() as recorder:
            report = self._program()
        record = recorder.record
        self.wrong += [f"writes {path}" for path in sorted(files() - before) if not (path + "/").startswith(CACHE)
                       and not CACHE.startswith(path + "/")]
        self._judge_requests()
        if record["lost"]:
            self.wrong.append(f"{record['lost']} packets were not seen")
        self.wrong += [f"not in the list: {each}" for each in strangers(record, contacts, self.known)]
        self.wrong += [f"its lack is not noticed: {each}" for each in unnoticed(record, contacts, self.known)]
        if self.quiet:
            self._judge_quiet(report, contacts)
        return {"name": self.stage.fault.name + (" quiet" if self.quiet else ""), "wrong": self.wrong,
                "destinations": len(record["seen"]), "names": record["names"],
                "verdict": f"{report['light']} {report['causes'][0]['id']} {report['causes'][0]['confidence']}"}

    def _judge_requests(self):
        """What the server was asked: the path of the pasted address, and nothing of its query."""
        if SECRET not in self.stage.fault.site:
            return
        with open("/run/nginx-origin/access.log", encoding="utf-8") as log:
            asked = log.read()
        if SECRET in asked or "GET /a" not in asked:
            self.wrong.append("the server was not asked for the path alone")

    def _judge_quiet(self, report, contacts):
        parties = {contact["party"] for contact in contacts}
        if parties - QUIET:
            self.wrong.append(f"lists {parties - QUIET} though nobody else was to be contacted")
        self.wrong += [f"{cause['id']} is {cause['confidence']}, which nobody could see" for cause in report["causes"]
                       if cause["id"] in self.stage.fault.never and cause["confidence"] != "possible"]
        lights = {check["id"]: check["light"] for check in report["checks"]}
        if lights["status-page"] == "green" or lights["dns-record"] == "green":
            self.wrong.append("green for something that was not observed")


def play(name, options):
    for quiet in (False, True):
        stage = Stage(case_named(name), options.cli, options.world, pki.Pki(options.pki))
        stage.prepare()
        yield Run(stage, quiet).judge()
        stage.clear()


def inside(options):
    sandbox.enter()
    lay_over_tmp()
    for name in options.inside:
        net.build()
        for result in play(name, options):
            print(json.dumps(result), flush=True)


def sandboxed(prefix, options, folder, case):
    command = ["-B", os.path.abspath(__file__), "--inside", case.name, "--cli", options.cli, "--world", options.world,
               "--pki", folder]
    stage = sandbox.start(prefix, command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True)
    try:
        output, errors = stage.communicate(timeout=180)
    except subprocess.TimeoutExpired:
        stage.kill()
        output, errors = stage.communicate()
    results = [json.loads(line) for line in output.splitlines() if line.startswith("{")]
    lost = [{"name": case.name, "wrong": [errors[-800:] or "no end"], "destinations": 0, "verdict": ""}]
    return results if len(results) == 2 else results + lost


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True, type=os.path.abspath)
    parser.add_argument("--world", required=True, type=os.path.abspath)
    parser.add_argument("--jobs", type=int, default=4)
    parser.add_argument("--only", nargs="+", default=[])
    parser.add_argument("--inside", nargs="+")
    parser.add_argument("--pki")
    options = parser.parse_args()
    if options.inside:
        return inside(options)
    missing = sandbox.find_missing(NEEDED)
    prefix = sandbox.unshare_command()
    if missing or prefix is None:
        sandbox.skip(f"no namespaces, or not installed: {', '.join(missing)}")
    started, failed = time.monotonic(), 0
    cases = [case for case in CASES if not options.only or case.name in options.only]
    with tempfile.TemporaryDirectory(prefix="origin-doctor-traffic-") as folder:
        os.chmod(folder, 0o755)
        pki.make(folder)
        with concurrent.futures.ThreadPoolExecutor(max_workers=options.jobs) as pool:
            for results in pool.map(lambda case: sandboxed(prefix, options, folder, case), cases):
                for result in results:
                    failed += bool(result["wrong"])
                    print(f"{result['name']:24} {result['destinations']:3} destinations  {result['verdict']:45}"
                          f"{'WRONG' if result['wrong'] else 'ok'}", flush=True)
                    for wrong in result["wrong"]:
                        print(f"    {wrong}", flush=True)
    print(f"{2 * len(cases) - failed} passed, {failed} failed ({time.monotonic() - started:.0f} s)")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

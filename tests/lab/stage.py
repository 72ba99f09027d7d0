"""Plays one fault inside a sandbox and prints what the program said, as one JSON line.

Started by lab.py: stage.py FAULT… --cli PATH --world PATH --pki FOLDER. Several faults are played in turn, in
one network.
"""

import argparse
import json
import os
import subprocess
import time

import random_faults
import sandbox
import topology as net
import web
from faults import by_name
from pki import Pki
from world import World

CLIENT_ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": "/run/home",
                      "XDG_CACHE_HOME": "/run/home/cache",
                      "XDG_CONFIG_HOME": "/run/home/config", "XDG_DATA_HOME": "/run/home/data",
                      "XDG_RUNTIME_DIR": "/run/home"}
CLOUDFLARE_PORTS = (80, 443)


class Stage:
    """What a fault's set-up steps can use."""

    def __init__(self, fault, cli, world_program, pki):
        self.fault, self.cli, self.pki = fault, cli, pki
        self.world = World(pki, world_program)
        self.hosts_lines = []
        self.after_start = []

    def nginx(self, **options):
        web.nginx(self.pki, **options)

    def apache(self, **options):
        web.apache(self.pki, **options)

    def odd(self, behaviour, **options):
        web.odd(behaviour, **options)

    def firewall(self, *rules, place="origin"):
        web.firewall(rules, place)

    def run(self, place, command, **options):
        """`place` "" is the switch."""
        return net.inside(place, command, **options) if place else net.run(command, **options)

    def later(self, step):
        """A step that must wait until every server has started."""
        self.after_start.append(step)

    def prepare(self):
        self.world.site["ssl_mode"] = self.fault.mode
        self.fault.setup(self)
        net.furnish_client(self.pki.path("root.crt"), self.hosts_lines)
        os.makedirs("/run/home", mode=0o700, exist_ok=True)
        self.world.start()
        for step in self.after_start:
            step(self)
        for host in net.HOSTS:
            _count_strangers(host)

    def clear(self):
        """Ends the servers and forgets the rules; the network stays."""
        for place in ("world", "edge", *net.HOSTS):
            net.run(f"ip netns pids {place} | xargs -r kill -9", check=False)
            net.inside(place, "nft flush ruleset", check=False)
        net.run("rm -rf /run/home /etc/netns/client")

    def check(self):
        """One run of the program under test; a dict for judge.py."""
        command = ["ip", "netns", "exec", "client", self.cli, "check", *self.fault.arguments(), "--format", "json"]
        started = time.monotonic()
        try:
            done = subprocess.run(command, capture_output=True, text=True, env=CLIENT_ENVIRONMENT, check=False,
                                  timeout=self.fault.patience, stdin=subprocess.DEVNULL)
            status, output, complaint = done.returncode, done.stdout, done.stderr
        except subprocess.TimeoutExpired:
            status, output, complaint = -1, "", f"no end after {self.fault.patience} s"
        return {"fault": self.fault.name, "exit": status, "output": output, "complaint": complaint[-2000:],
                "wall_ms": round((time.monotonic() - started) * 1000), "strangers": strangers()}


def _count_strangers(host):
    """Counts what the client sends to ports that the program has no business with."""
    ports = ", ".join(str(port) for port in CLOUDFLARE_PORTS)
    script = ("table inet guard {\n counter strangers {}\n chain input {\n"
              "  type filter hook prerouting priority -400;\n")
    for source in (f"ip saddr {net.CLIENT}", f"ip6 saddr {net.CLIENT6}"):
        script += f"  {source} tcp flags syn / syn,ack tcp dport != {{ {ports} }} counter name strangers\n"
        script += f"  {source} meta l4proto udp counter name strangers\n"
    net.inside(host, "nft -f -", input=script + " }\n}\n")


def strangers():
    total = 0
    for host in net.HOSTS:
        listing = json.loads(net.inside(host, "nft -j list counters table inet guard"))
        total += sum(entry["counter"]["packets"] for entry in listing["nftables"] if "counter" in entry)
    return total


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("faults", nargs="+")
    for option in ("--cli", "--world", "--pki"):
        parser.add_argument(option, required=True)
    parser.add_argument("--shell", action="store_true", help="a shell in the switch instead of a check")
    options = parser.parse_args()
    sandbox.enter()
    net.build()
    for name in options.faults:
        stage = Stage(_find(name), options.cli, options.world, Pki(options.pki))
        stage.prepare()
        if options.shell:
            subprocess.run(["bash"], check=False)
            return
        print(json.dumps(stage.check()), flush=True)
        stage.clear()


def _find(name):
    if not name.startswith("random:"):
        return by_name(name)
    _, seed, number = name.split(":")
    return random_faults.combination(int(number), int(seed))


if __name__ == "__main__":
    main()

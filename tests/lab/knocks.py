"""Who gets in: knocks at the origin's doors from Cloudflare's addresses, from others, and on port 22 all the time."""

import json
import os
import subprocess
import sys

import topology as net

OFFICE = "192.0.2.80"
BANNED, BANNED6 = "198.51.100.11", "2001:db8:1::11"
STRANGER, STRANGER6 = "198.51.100.12", "2001:db8:1::12"
PATIENCE = 0.9
PORTS = (80, 443)
KNOCKER = [sys.executable, "-B", "-I", os.path.join(os.path.dirname(os.path.abspath(__file__)), "knocker.py")]


def _knock(place, tasks):
    return json.loads(net.inside(place, " ".join([*KNOCKER, "knock"]), input=json.dumps(tasks), timeout=60))


def add_strangers():
    for address, address6 in ((BANNED, BANNED6), (STRANGER, STRANGER6)):
        net.run(f"ip -n client addr add {address}/32 dev eth0 && ip -n client addr add {address6}/128 dev eth0 nodad")


def _to_origin(sources):
    return [[source, net.ORIGIN6 if ":" in source else net.ORIGIN, port, PATIENCE]
            for source in sources for port in PORTS]


def cloudflare():
    """What each Cloudflare address gets, and what a visitor gets through Cloudflare: {who: answer}."""
    tasks = _to_origin([*net.SOURCES, *net.SOURCES6])
    answers = dict(zip((f"{t[0]} to {t[2]}" for t in tasks), _knock("edge", tasks)))
    visits = [["", net.EDGE, port, PATIENCE] for port in PORTS]
    answers.update(zip((f"visitor {t[2]}" for t in visits), _knock("client", visits)))
    return answers


def others():
    """What the owner, a banned address, a stranger and the office get. Silence is believed at the second knock."""
    answers = _others()
    if "silent" in answers.values():
        again = _others()
        answers.update((who, again[who]) for who, answer in list(answers.items()) if answer == "silent")
    return answers


def _others():
    tasks = _to_origin([net.CLIENT, net.CLIENT6, BANNED, BANNED6, STRANGER, STRANGER6])
    office = _to_origin([OFFICE])
    answers = _knock("client", tasks) + _knock("world", office)
    return dict(zip((f"{t[0]} to {t[2]}" for t in tasks + office), answers))


def is_good(answer):
    """Made by a site that lives and turns nobody away."""
    return len(answer) == 3 and answer[0] in "234" and answer not in ("400", "403", "429")


class SshWatch:
    """New connections to port 22 ten times a second, and one session that must never break."""

    def __init__(self):
        self.listener = self._start("origin", "listen")
        self.watchers = []

    @staticmethod
    def _start(place, *arguments):
        process = subprocess.Popen(["ip", "netns", "exec", place, *KNOCKER, *arguments],
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        if process.stdout.readline().strip() != "ready":
            raise RuntimeError(f"nobody gets in on port 22 from {place}")
        return process

    def begin(self):
        self.watchers = [self._start("client", "watch", net.ORIGIN, STRANGER),
                         self._start("client", "watch", net.ORIGIN6, STRANGER6)]

    def end(self):
        """[connections tried, connections that failed], over both families."""
        totals = [0, 0]
        for watcher in self.watchers:
            output, _ = watcher.communicate(timeout=20)
            totals = [a + b for a, b in zip(totals, json.loads(output.splitlines()[-1]))]
        self.watchers = []
        return totals

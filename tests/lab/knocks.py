"""Who gets in: knocks at the origin's doors from Cloudflare's addresses, from others, and on port 22 all the time."""

import json
import os
import subprocess
import sys

import topology as net

OFFICE = "192.0.2.80"
BANNED, BANNED6 = "198.51.100.11", "2001:db8:1::11"
STRANGER, STRANGER6 = "198.51.100.12", "2001:db8:1::12"
# A refusal by ICMP that comes back while connect() still holds its socket is only noted by Linux, and believed when
# it comes again: after the second SYN, one second later.
PATIENCE = 2.2
PORTS = (80, 443)
KNOCKER = [sys.executable, "-B", "-I", "-S", os.path.join(os.path.dirname(os.path.abspath(__file__)), "knocker.py")]


def add_strangers():
    for address, address6 in ((BANNED, BANNED6), (STRANGER, STRANGER6)):
        net.run(f"ip -n client addr add {address}/32 dev eth0 && ip -n client addr add {address6}/128 dev eth0 nodad")


def _to_origin(place, *sources):
    return {f"{source} to {port}": (place, [source, net.ORIGIN6 if ":" in source else net.ORIGIN, port, PATIENCE])
            for source in sources for port in PORTS}


def _through_cloudflare():
    return {f"visitor {port}": ("client", ["", net.EDGE, port, PATIENCE]) for port in PORTS}


# Who knocks: (from which place, what knocker.py is told).
CLOUDFLARE = {**_to_origin("edge", *net.SOURCES, *net.SOURCES6), **_through_cloudflare()}
# The owner, a banned address, a stranger and the office.
OTHERS = {**_to_origin("client", net.CLIENT, net.CLIENT6, BANNED, BANNED6, STRANGER, STRANGER6),
          **_to_origin("world", OFFICE)}
EVERYBODY = {**CLOUDFLARE, **OTHERS}


def is_good(answer):
    """Made by a site that lives and turns nobody away."""
    return len(answer) == 3 and answer[0] in "234" and answer not in ("400", "403", "429")


def _start(place, *arguments):
    process = subprocess.Popen(["ip", "netns", "exec", place, *KNOCKER, *arguments], stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, text=True)
    if process.stdout.readline().strip() != "ready":
        raise RuntimeError(f"knocker.py {' '.join(arguments)} does not start in {place}")
    return process


def _ask(process, question=""):
    process.stdin.write(question + "\n")
    process.stdin.flush()


def _heard(process):
    return json.loads(process.stdout.readline())


class Knocks:
    """One pair of hands in each place, which stays there: to start one takes longer than to knock."""

    def __init__(self):
        self.hands = {place: _start(place, "knock") for place in ("edge", "client", "world")}

    def answers(self, who=tuple(EVERYBODY)):
        """{who: what they get}; everybody knocks at the same time."""
        asked = {place: [name for name in who if EVERYBODY[name][0] == place] for place in self.hands}
        for place, names in asked.items():
            _ask(self.hands[place], json.dumps([EVERYBODY[name][1] for name in names]))
        got = {}
        for place, names in asked.items():
            got.update(zip(names, _heard(self.hands[place])))
        return {name: got[name] for name in who}

    def lasting(self, is_wrong, tries=3):
        """{who: answer} of those whose answer is wrong at each of some tries: on a busy computer it may come late."""
        wrong = {who: answer for who, answer in self.answers().items() if is_wrong(who, answer)}
        for _ in range(tries - 1):
            if wrong:
                again = self.answers(list(wrong))
                wrong = {who: answer for who, answer in again.items() if is_wrong(who, answer)}
        return wrong


class SshWatch:
    """New connections to port 22 ten times a second over both families, and sessions that must never break."""

    def __init__(self):
        self.listener = _start("origin", "listen")
        self.watcher = _start("client", "watch", net.ORIGIN, STRANGER, net.ORIGIN6, STRANGER6)
        self.before = [0, 0]

    def _totals(self):
        _ask(self.watcher)
        return _heard(self.watcher)

    def begin(self):
        self.before = self._totals()

    def end(self):
        """[connections tried, connections that failed] since begin()."""
        return [now - before for now, before in zip(self._totals(), self.before)]

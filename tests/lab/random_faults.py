"""Seeded random combinations: firewall × servers × mode × what is told. Nothing wrong may be likely."""

import random

import topology as net
from faults.fault import ANY, Fault
from faults.firewalls import CLOUDFLARE, CLOUDFLARE6, WEB

SEED = 521
BATCH = 5

VERDICTS = ["accept", "reject with tcp reset", "reject with icmpx type port-unreachable",
            "reject with icmpx type admin-prohibited", "drop"]
SERVERS = {"both": (True, True), "80": (True, False), "443": (False, True), "none": (False, False)}
MODES = ["flexible", "full", "strict"]
TOLD = {"origin": (net.ORIGIN,), "nothing": (), "both-families": (net.ORIGIN, net.ORIGIN6), "silent": (net.OTHER,)}
EDGE_CODES = {"reject with tcp reset": 521, "reject with icmpx type port-unreachable": 521,
              "reject with icmpx type admin-prohibited": 523, "drop": 522}


def edge_codes(cloudflare, servers, mode):
    """What visitors get over http and https: 200 or Cloudflare's code."""
    ports = dict(zip((80, 443), SERVERS[servers]))
    codes = []
    for port in (80, 80 if mode == "flexible" else 443):
        closed = 200 if ports[port] else 521
        codes.append(EDGE_CODES.get(cloudflare, closed))
    return codes


def direct_sights(others, servers, told):
    """What this computer sees of each port told: "ok", "reset", "icmp" or "silent"."""
    if not TOLD[told]:
        return []
    if told == "silent" or others == "drop":
        return ["silent", "silent"]
    if others != "accept":
        return ["icmp" if "icmp" in others else "reset"] * 2
    return ["ok" if listens else "reset" for listens in SERVERS[servers]]


def true_causes(cloudflare, others, servers, mode, told):
    """Every cause that holds here, and those that vocabulary.md reads from just these observations: where two
    worlds look the same from both vantage points, its reading is the one to be had."""
    codes, sights = edge_codes(cloudflare, servers, mode), direct_sights(others, servers, told)
    if codes == [200, 200]:
        return {"no-problem-found"}
    http, https = SERVERS[servers]
    true = {"undetermined"}
    if not http or not https:
        true.add("web-server-not-running" if not http and not https else
                 "https-port-closed" if not https else "http-port-closed")
    if cloudflare != "accept":
        true.add("firewall-blocks-cloudflare")
        if others != "accept":
            true.add("firewall-blocks-everyone")
    if set(sights) == {"icmp"}:
        true.add("firewall-blocks-everyone")
    if set(sights) == {"reset"} and 521 in codes:
        true.add("web-server-not-running")
    if set(sights) == {"silent"} and 522 in codes:
        true.add("origin-not-answering")
    return true


def combination(number, seed):
    """The same number and seed give the same fault, in whatever process it is asked for."""
    chance = random.Random(seed * 1000 + number)
    cloudflare, others = chance.choice(VERDICTS), chance.choice(VERDICTS)
    servers, mode = chance.choice(list(SERVERS)), chance.choice(MODES)
    told, mode_told = chance.choice(list(TOLD)), chance.choice([True, True, False])
    name = f"{number}:{servers}/{mode}{'' if mode_told else '?'}/{told}/{_short(cloudflare)}+{_short(others)}"
    true = true_causes(cloudflare, others, servers, mode, told)

    def setup(stage):
        http, https = SERVERS[servers]
        if http or https:
            stage.nginx(http=http, https=https)
        stage.firewall(f"{CLOUDFLARE} {WEB} {cloudflare}", f"{CLOUDFLARE6} {WEB} {cloudflare}", f"{WEB} {others}")
        stage.firewall(f"{WEB} drop", place="other")

    fault = Fault(name, (), ("green", "amber", "red", "grey"), setup, mode=mode,
                  told_mode="" if mode_told else "unknown", origins=TOLD[told], confidence=ANY, also=tuple(true))
    fault.first = _EveryCause()
    return fault


class _EveryCause(tuple):
    """Any cause may come first here; only what is claimed of it is judged."""

    def __contains__(self, _cause):
        return True


def _short(verdict):
    return verdict.split()[-1] if verdict != "reject with tcp reset" else "reset"


def batches(count, seed):
    """Each batch is played in one sandbox, by swapping rules and servers."""
    faults = [combination(number, seed) for number in range(1, count + 1)]
    groups = [faults[i:i + BATCH] for i in range(0, count, BATCH)]
    return [([f"random:{seed}:{fault.name.split(':')[0]}" for fault in group], group) for group in groups]

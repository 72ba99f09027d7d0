"""The network of the lab: client, world (resolver, helpers), edge and two origin hosts around one switch.

Addresses are the documentation ranges, and for the edge Cloudflare's own; they exist in the sandbox only.
"""

import os
import shutil
import subprocess
import sys

CLIENT, CLIENT6 = "198.51.100.10", "2001:db8:1::10"
RESOLVER, HELPERS, PORTAL = "192.0.2.53", "192.0.2.80", "192.0.2.99"
DOH_CLOUDFLARE, DOH_GOOGLE, ACME = "192.0.2.81", "192.0.2.82", "192.0.2.83"
EDGE, EDGE6 = "104.16.1.10", "2606:4700:10::6810:10a"
# One of each of several published ranges: connections to the origin leave from them in turn.
SOURCES = ["173.245.48.5", "162.158.1.5", "172.64.1.5", "108.162.192.5"]
SOURCES6 = ["2400:cb00:2048::5"]
ORIGIN, ORIGIN6 = "203.0.113.10", "2001:db8:3::10"
RELAY = ("relay-near", "relay-far")
OTHER, OTHER6 = "203.0.113.20", "2001:db8:3::20"

# namespace: (addresses with prefix, switch's addresses, further addresses routed to it)
PLACES = {
    "client": ([f"{CLIENT}/24"], [f"{CLIENT6}/64"], "198.51.100.1/24", "2001:db8:1::1/64"),
    "world": ([f"{a}/24" for a in (RESOLVER, HELPERS, DOH_CLOUDFLARE, DOH_GOOGLE, ACME, PORTAL)],
              ["2001:db8:2::53/64"], "192.0.2.1/24", "2001:db8:2::1/64"),
    "edge": ([f"{EDGE}/24"], [f"{EDGE6}/64"], "104.16.1.1/24", "2606:4700:10::1/64"),
}
HOSTS = {"origin": (ORIGIN, ORIGIN6), "other": (OTHER, OTHER6)}


def run(command, check=True, **options):
    """Runs a shell line in the switch; its words are shown when it fails."""
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False, **options)
    if check and done.returncode != 0:
        raise RuntimeError(f"{command}\n{done.stdout}{done.stderr}")
    return done.stdout


def inside(place, command, **options):
    return run(f"ip netns exec {place} {command}", **options)


def _batch(lines, place=None):
    run(f"ip {'-n ' + place if place else ''} -batch -", input="\n".join(lines) + "\n")


def _quick_ipv6():
    # Without duplicate detection a link-local address works at once, not a second later.
    return "sysctl -qw net.ipv6.conf.all.accept_dad=0 net.ipv6.conf.default.accept_dad=0"


def _talkative():
    # What waits for a host that is off is answered all at once, and more than fifty answers are too many by default.
    # Older kernels keep this number for the whole machine, where nobody in a namespace may change it.
    return "sysctl -qw net.ipv4.icmp_msgs_per_sec=100000 net.ipv4.icmp_msgs_burst=10000"


def build(relayed=False):
    """Makes every namespace and link; raises when the kernel refuses. `relayed`: nothing passes between client and
    switch until something carries frames between RELAY."""
    run(f"{_quick_ipv6()} net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1 net.ipv4.icmp_ratelimit=0")
    run(f"{_talkative()} || true")
    for place in [*PLACES, *HOSTS]:
        run(f"ip netns add {place}")
        inside(place, f"sh -c '{_quick_ipv6()}; sysctl -qw net.ipv4.icmp_ratelimit=0 net.ipv6.icmp.ratelimit=0'")
        inside(place, f"sh -c '{_talkative()} || true'")
    switch = ["link set lo up"]
    for place, (_, _, gate, gate6) in PLACES.items():
        if relayed and place == "client":
            switch += [f"link add v-client type veth peer name {RELAY[1]}", f"link set {RELAY[1]} up",
                       f"link add {RELAY[0]} type veth peer name eth0 netns client", f"link set {RELAY[0]} up"]
        else:
            switch.append(f"link add v-{place} type veth peer name eth0 netns {place}")
        switch += [f"addr add {gate} dev v-{place}",
                   f"-6 addr add {gate6} dev v-{place} nodad", f"link set v-{place} up"]
    switch += ["link add br-origin type bridge", "addr add 203.0.113.1/24 dev br-origin",
               "-6 addr add 2001:db8:3::1/64 dev br-origin nodad", "link set br-origin up"]
    for host in HOSTS:
        switch += [f"link add v-{host} type veth peer name eth0 netns {host}", f"link set v-{host} master br-origin",
                   f"link set v-{host} up"]
    switch += [f"route add {source}/32 via {EDGE}" for source in SOURCES]
    switch += [f"-6 route add {source}/128 via {EDGE6}" for source in SOURCES6]
    _batch([line.replace("-6 ", "") for line in switch])
    for place, (mine, mine6, gate, gate6) in PLACES.items():
        _furnish(place, mine, mine6, gate, gate6)
    for host, (mine, mine6) in HOSTS.items():
        _furnish(host, [f"{mine}/24"], [f"{mine6}/64"], "203.0.113.1/24", "2001:db8:3::1/64")
    _batch([f"addr add {source}/32 dev eth0" for source in SOURCES]
           + [f"addr add {source}/128 dev eth0 nodad" for source in SOURCES6], "edge")
    if not relayed:
        wait_until_reachable()


def _furnish(place, mine, mine6, gate, gate6):
    _batch(["link set lo up"] + [f"addr add {a} dev eth0" for a in mine]
           + [f"addr add {a} dev eth0 nodad" for a in mine6] + ["link set eth0 up"]
           + [f"route add default via {gate.split('/')[0]}", f"route add default via {gate6.split('/')[0]}"], place)


_KNOCK = """
import socket, sys, time
end = time.monotonic() + 10
for target in sys.argv[1:]:
    while True:
        knock = socket.socket(socket.AF_INET6 if ':' in target else socket.AF_INET)
        knock.settimeout(0.3)
        try:
            knock.connect((target, 9))
        except ConnectionRefusedError:
            break
        except OSError:
            time.sleep(0.02)
        if time.monotonic() > end:
            sys.exit('no answer from ' + target)
"""


def wait_until_reachable():
    """IPv6 neighbours need a moment after a link came up."""
    for source, targets in (("client", f"{EDGE6} {ORIGIN6} {RESOLVER}"), ("edge", f"{ORIGIN} {ORIGIN6} {OTHER6}")):
        inside(source, f"{sys.executable} -I -S - {targets}", input=_KNOCK)


def furnish_client(root_certificate, hosts_lines=(), resolver=RESOLVER):
    """Resolver, hosts file and trusted roots of the client alone."""
    place = "/etc/netns/client"
    shutil.copytree("/etc/ssl", f"{place}/ssl", ignore=shutil.ignore_patterns("private", "certs"), symlinks=True)
    certs = f"{place}/ssl/certs"
    os.makedirs(certs)
    run(f"cp {root_certificate} {certs}/lab.pem && cp {certs}/lab.pem {certs}/ca-certificates.crt"
        f" && openssl rehash {certs}")
    with open(f"{place}/resolv.conf", "w", encoding="ascii") as resolv:
        resolv.write(f"nameserver {resolver}\n")
    with open(f"{place}/hosts", "w", encoding="ascii") as hosts:
        hosts.write("127.0.0.1 localhost\n" + "".join(line + "\n" for line in hosts_lines))

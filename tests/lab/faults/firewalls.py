"""Firewalls at the origin, silence, refusals and missing routes."""

import topology as net
from faults.fault import AT_MOST_LIKELY, FINE, Fault

CLOUDFLARE = "ip saddr { 173.245.48.0/20, 162.158.0.0/15, 172.64.0.0/13, 108.162.192.0/18 }"
CLOUDFLARE6 = "ip6 saddr 2400:cb00::/32"
HALF = "ip saddr { 173.245.48.0/20, 172.64.0.0/13 }"
WEB = "tcp dport { 80, 443 }"
ADMIN_PROHIBITED = "reject with icmpx type admin-prohibited"
IPTABLES_RANGES = ("173.245.48.0/20", "162.158.0.0/15", "172.64.0.0/13", "108.162.192.0/18")
BLOCKS = "firewall-blocks-cloudflare"


def to_cloudflare(verdict, who=CLOUDFLARE):
    def setup(stage):
        stage.nginx()
        stage.firewall(f"{who} {WEB} {verdict}", f"{CLOUDFLARE6} {WEB} {verdict}")
    return setup


def to_all(verdict):
    def setup(stage):
        stage.nginx()
        stage.firewall(f"{WEB} {verdict}")
    return setup


def to_others(verdict):
    def setup(stage):
        stage.nginx()
        stage.firewall(f"{CLOUDFLARE} {WEB} accept", f"{CLOUDFLARE6} {WEB} accept", f"{WEB} {verdict}")
    return setup


def both(cloudflare, others):
    def setup(stage):
        stage.nginx()
        stage.firewall(f"{CLOUDFLARE} {WEB} {cloudflare}", f"{WEB} {others}")
    return setup


def iptables(target, tool="iptables-nft"):
    def setup(stage):
        stage.nginx()
        for source in IPTABLES_RANGES:
            stage.run("origin", f"{tool} -A INPUT -s {source} -p tcp -m multiport --dports 80,443 -j {target}")
    return setup


def fail2ban(stage):
    """The real one, with its stock ban, of two of the edge's addresses."""
    stage.nginx()
    folder = "/run/fail2ban"
    stage.run("origin", f"cp -r /etc/fail2ban {folder} && rm -f {folder}/jail.d/*")
    jail = ("[DEFAULT]\nignoreself=false\nusedns=no\nbackend=polling\nbanaction=nftables-multiport\n"
            f"[web]\nenabled=true\nport=80,443\nfilter=nginx-http-auth\nlogpath={folder}/web.log\n")
    with open(f"{folder}/jail.local", "w", encoding="ascii") as file:
        file.write(jail)
    open(f"{folder}/web.log", "w", encoding="ascii").close()
    with open(f"{folder}/fail2ban.local", "w", encoding="ascii") as file:
        file.write(f"[Definition]\nlogtarget={folder}/log\ndbfile=None\n")
    client = f"fail2ban-client -c {folder} -s {folder}/socket -p {folder}/pid"
    stage.run("origin", f"{client} start >{folder}/start.log 2>&1")
    stage.run("origin", f"{client} set web banip {net.SOURCES[0]} {net.SOURCES[2]}")
    stage.run("origin", "nft list ruleset | grep -q reject || sleep 0.5")


def ufw(*commands):
    def setup(stage):
        stage.nginx()
        stage.run("", "mkdir -p /etc/netns/origin && cp -r /etc/ufw /etc/default /etc/netns/origin/")
        for command in commands:
            stage.run("origin", f"ufw {command}")
        stage.run("origin", "ufw --force enable")
    return setup


def host_off(stage):
    stage.nginx()
    stage.later(lambda s: s.run("", "ip link set v-origin down && ip neigh flush all"))
    # The last router needs three seconds to find that nobody is there.
    stage.world.edge["connect_patience_ms"] = 5000


def no_route(stage):
    stage.nginx()
    stage.later(lambda s: s.run("", "ip addr flush dev br-origin"))


def patient(setup):
    def patient_setup(stage):
        setup(stage)
        stage.world.edge["connect_patience_ms"] = 19000
    return patient_setup


def rate_limit(stage):
    """The first connections of a burst pass, later ones are refused; the same for everybody."""
    stage.nginx()
    stage.firewall(f"{WEB} ct state new limit rate over 2/second burst 6 packets reject with tcp reset")


def hashlimit(stage):
    stage.nginx()
    stage.run("origin", "iptables-nft -A INPUT -p tcp -m multiport --dports 80,443 --syn -m hashlimit"
                        " --hashlimit-name web --hashlimit-above 30/minute --hashlimit-burst 3 -j DROP")


LOCKED = dict(first=FINE, light="green")
BLOCKED = dict(first=BLOCKS, light="red", confidence=AT_MOST_LIKELY)

FAULTS = [
    Fault("cloudflare-reset", setup=to_cloudflare("reject with tcp reset"), settled_ms=3000, **BLOCKED),
    Fault("cloudflare-port-unreachable", setup=to_cloudflare("reject with icmpx type port-unreachable"), **BLOCKED),
    Fault("cloudflare-admin-prohibited", setup=to_cloudflare(ADMIN_PROHIBITED), **BLOCKED),
    Fault("cloudflare-dropped-nft", setup=to_cloudflare("drop"), **BLOCKED),
    Fault("cloudflare-dropped-19s", setup=patient(to_cloudflare("drop")), **BLOCKED),
    Fault("cloudflare-dropped-flexible", setup=to_cloudflare("drop"), mode="flexible", **BLOCKED),
    Fault("cloudflare-rejected-iptables", setup=iptables("REJECT"), **BLOCKED),
    Fault("cloudflare-dropped-iptables", setup=iptables("DROP"), **BLOCKED),
    Fault("cloudflare-reset-legacy", setup=iptables("REJECT --reject-with tcp-reset", "iptables-legacy"), **BLOCKED),
    Fault("cloudflare-half-reset", BLOCKS, "amber", to_cloudflare("reject with tcp reset", HALF),
          confidence=AT_MOST_LIKELY),
    Fault("cloudflare-half-dropped", BLOCKS, "amber", to_cloudflare("drop", HALF), confidence=AT_MOST_LIKELY),
    Fault("fail2ban", BLOCKS, "amber", fail2ban, confidence=AT_MOST_LIKELY, needs_root=True),
    Fault("ufw-denies-cloudflare", setup=ufw("allow 22/tcp", *[f"deny from {r}" for r in IPTABLES_RANGES],
                                             "allow 80/tcp", "allow 443/tcp"), needs_root=True, **BLOCKED),
    Fault("ufw-denies-everyone", "origin-not-answering", "red", ufw("allow 22/tcp"), needs_root=True),
    Fault("everyone-dropped", "origin-not-answering", "red", to_all("drop")),
    Fault("everyone-port-unreachable", "firewall-blocks-everyone", "red",
          to_all("reject with icmpx type port-unreachable"), confidence=AT_MOST_LIKELY),
    Fault("everyone-host-prohibited", "firewall-blocks-everyone", "red",
          to_all("reject with icmp type host-prohibited"), confidence=AT_MOST_LIKELY),
    Fault("host-off", "origin-unroutable", "red", host_off, also=("origin-not-answering",)),
    Fault("no-route", "origin-unroutable", "red", no_route),
    Fault("locked-to-cloudflare", setup=to_others("drop"), **LOCKED),
    Fault("locked-to-cloudflare-strict", setup=to_others("drop"), mode="strict", **LOCKED),
    Fault("own-address-reset", setup=lambda s: (s.nginx(), s.firewall(f"ip saddr {net.CLIENT} reject with tcp reset")),
          **LOCKED),
    Fault("own-address-dropped", setup=lambda s: (s.nginx(), s.firewall(f"ip saddr {net.CLIENT} drop")), **LOCKED),
    Fault("edge-521-direct-silent", ("web-server-not-running", BLOCKS), "red", both("reject with tcp reset", "drop"),
          confidence=("possible",)),
    Fault("edge-522-direct-refused", (BLOCKS, "origin-address-differs"), "red", both("drop", "reject with tcp reset"),
          confidence=AT_MOST_LIKELY),
    Fault("rate-limited", "rate-limited", "amber", rate_limit, confidence=AT_MOST_LIKELY, also=("overloaded",)),
    Fault("rate-limited-hashlimit", ("rate-limited", BLOCKS), ("amber", "red"), hashlimit, confidence=AT_MOST_LIKELY,
          also=("rate-limited", "overloaded")),
]

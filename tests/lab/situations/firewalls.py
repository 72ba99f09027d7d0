"""Firewalls that turn Cloudflare away, each with rules of others, other bans and a drop policy."""

from situations.situation import NGINX, Situation, nginx

# Ranges of the edge's own addresses, as somebody blocked them.
RANGES = ("173.245.48.0/20", "162.158.0.0/15", "172.64.0.0/13", "108.162.192.0/18")
RANGES6 = ("2400:cb00::/32",)
BANNED, BANNED6 = "198.51.100.11", "2001:db8:1::11"
# The owner's own computer gets in, so that the difference shows; where everybody is locked out only the office does.
OWNER, OWNER6 = "198.51.100.10", "2001:db8:1::10"
OFFICE, OFFICE6 = "192.0.2.80", "2001:db8:2::80"
BLOCKS = "firewall-blocks-cloudflare"
WEB = "-p tcp -m multiport --dports 80,443"


def _tables(ranges, banned, friend, icmp, verdict):
    """An ordinary ruleset of iptables-restore, with the fault in it."""
    lines = ["*filter", ":INPUT DROP [0:0]", ":FORWARD DROP [0:0]", ":OUTPUT ACCEPT [0:0]", ":FOREIGN - [0:0]",
             "-A INPUT -i lo -j ACCEPT", "-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT",
             f"-A INPUT -p {icmp} -j ACCEPT",
             '-A INPUT -p tcp -m tcp --dport 22 -m comment --comment "the owner\'s way in" -j ACCEPT',
             "-A INPUT -j FOREIGN",
             *[f"-A INPUT -s {network} {WEB} -j {verdict}" for network in ranges],
             f"-A INPUT -s {friend} {WEB} -j ACCEPT",
             "-A INPUT -p tcp -m tcp --dport 8443 -j ACCEPT",
             f"-A FOREIGN -s {banned} {WEB} -j REJECT", "-A FOREIGN -j RETURN", "COMMIT"]
    return "\n".join(lines) + "\n"


def iptables(tool, verdict, ranges=RANGES, ranges6=RANGES6):
    """`tool`: nft or legacy, which is what `iptables` means on a server."""
    def setup(machine, _world):
        for name in ("iptables", "ip6tables"):
            for end in ("", "-save", "-restore"):
                machine.run(f"ln -sfn /usr/sbin/{name}-{tool}{end} /etc/alternatives/{name}{end}")
        friend, friend6 = (OWNER, OWNER6) if ranges else (OFFICE, OFFICE6)
        for name, text in (("iptables", _tables(ranges, BANNED, friend, "icmp", verdict)),
                           ("ip6tables", _tables(ranges6, BANNED6, friend6, "ipv6-icmp", verdict))):
            machine.run(f"{name}-restore", input=text)
        machine.run("netfilter-persistent save && systemctl enable netfilter-persistent"
                    " && systemctl start netfilter-persistent")
        nginx(machine)
    return setup


_NFTABLES = """#!/usr/sbin/nft -f

flush ruleset

table inet filter {{
\tset bad {{
\t\ttype ipv4_addr
\t\telements = {{ {banned}, 203.0.113.66 }}
\t}}
\tchain input {{
\t\ttype filter hook input priority filter; policy drop;
\t\tiif lo accept
\t\tct state established,related accept
\t\tmeta l4proto {{ icmp, ipv6-icmp }} accept
\t\ttcp dport 22 accept comment "the owner's way in"
\t\tip saddr @bad tcp dport {{ 80, 443 }} reject
\t\t{fault}
\t\tip saddr {friend} tcp dport {{ 80, 443 }} accept
\t\ttcp dport 8443 accept
\t}}
\tchain forward {{
\t\ttype filter hook forward priority filter; policy drop;
\t}}
\tchain output {{
\t\ttype filter hook output priority filter;
\t}}
}}
"""


def nftables(verdict, fault=""):
    def setup(machine, _world):
        text = fault
        if verdict:
            text = (f"ip saddr {{ {', '.join(RANGES)} }} tcp dport {{ 80, 443 }} {verdict}\n"
                    f"\t\tip6 saddr {RANGES6[0]} tcp dport {{ 80, 443 }} {verdict}")
        friend = OWNER if verdict else OFFICE
        machine.write("/etc/nftables.conf", _NFTABLES.format(banned=BANNED, friend=friend, fault=text), 0o755)
        machine.run("systemctl enable nftables && systemctl start nftables")
        nginx(machine)
    return setup


def ufw(*faults):
    def setup(machine, _world):
        machine.run("ufw allow 22/tcp && ufw allow 8443/tcp comment 'the panel'")
        machine.run(f"ufw reject proto tcp from {BANNED} to any port 80,443")
        for fault in faults:
            machine.run(f"ufw {fault}")
        machine.run(f"ufw allow proto tcp from {OWNER if faults else OFFICE} to any port 80,443")
        machine.run("ufw default deny incoming && ufw --force enable && systemctl enable ufw && systemctl start ufw")
        nginx(machine)
    return setup


def firewalld(*rules):
    def setup(machine, _world):
        machine.run("rm -rf /etc/firewalld/zones/*; mkdir -p /etc/firewalld/zones")
        machine.run("systemctl enable firewalld && systemctl start firewalld")
        rich = [f"rule family=ipv4 source address={BANNED} port port={port} protocol=tcp reject" for port in (80, 443)]
        friend = OWNER if rules else OFFICE
        rich += [f"rule family=ipv4 source address={friend} port port={port} protocol=tcp accept" for port in (80, 443)]
        every = " ".join(f"--add-rich-rule='{rule}'" for rule in [*rich, *rules])
        machine.run(f"firewall-cmd -q --permanent --zone=public {every}")
        machine.run("firewall-cmd -q --permanent --zone=public --add-service=ssh && firewall-cmd -q --permanent"
                    " --zone=public --add-interface=eth0 && firewall-cmd -q --reload")
        nginx(machine)
    return setup


def _rich(verdict):
    families = [("ipv4", r) for r in RANGES] + [("ipv6", r) for r in RANGES6]
    return [f"rule family={family} source address={network} port port={port} protocol=tcp {verdict}"
            for family, network in families for port in (80, 443)]


def _told(firewall):
    return {**NGINX, "firewall": firewall}


def _situation(name, kind, setup, fixes, cause=BLOCKS, **more):
    return Situation(name, cause, setup, _told(kind), fixes, cure=f"allow-cloudflare-{kind}", **more)


# With a policy that drops everybody, the check cannot tell who is meant.
SILENT, EVERYONE = "origin-not-answering", ("firewall-blocks-everyone",)
UFW, IPTABLES = ("allow-cloudflare-ufw",), ("allow-cloudflare-iptables",)
NFTABLES, FIREWALLD = ("allow-cloudflare-nftables",), ("allow-cloudflare-firewalld",)

SITUATIONS = [
    _situation("ufw-denies-cloudflare", "ufw",
               ufw(*[f"deny from {network}" for network in RANGES + RANGES6]), UFW),
    _situation("ufw-rejects-cloudflare", "ufw", ufw(*[f"reject from {network}" for network in RANGES + RANGES6]), UFW),
    _situation("ufw-lets-nobody-in", "ufw", ufw(), (*UFW, "open-web-ports-ufw"), SILENT,
               explain=EVERYONE),
    _situation("iptables-drops-cloudflare", "iptables", iptables("nft", "DROP"), IPTABLES),
    _situation("iptables-rejects-cloudflare", "iptables", iptables("nft", "REJECT --reject-with tcp-reset"), IPTABLES),
    _situation("iptables-legacy-drops-cloudflare", "iptables", iptables("legacy", "DROP"), IPTABLES),
    _situation("iptables-lets-nobody-in", "iptables", iptables("nft", "DROP", (), ()),
               (*IPTABLES, "open-web-ports-iptables"), SILENT,
               explain=EVERYONE),
    _situation("nftables-drops-cloudflare", "nftables", nftables("drop"), NFTABLES),
    _situation("nftables-resets-cloudflare", "nftables", nftables("reject with tcp reset"),
               (*NFTABLES, "find-what-blocks")),
    _situation("nftables-lets-nobody-in", "nftables", nftables(""), (*NFTABLES, "open-web-ports-nftables"), SILENT,
               explain=EVERYONE),
    _situation("firewalld-rejects-cloudflare", "firewalld", firewalld(*_rich("reject")), FIREWALLD),
    _situation("firewalld-drops-cloudflare", "firewalld", firewalld(*_rich("drop")), FIREWALLD),
    _situation("firewalld-lets-nobody-in", "firewalld", firewalld(), (*FIREWALLD, "open-web-ports-firewalld"),
               "firewall-blocks-everyone"),
]

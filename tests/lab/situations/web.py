"""Servers that are asked for more than they can hold."""

from situations.firewalls import nftables
from situations.situation import APACHE, DEBIAN, NGINX, Situation, apache, nginx

# Each address may open so many connections a second: Cloudflare brings all visitors from few addresses.
LIMIT = ("tcp dport { 80, 443 } ct state new limit rate over 2/second burst 6 packets reject with tcp reset")


def limited(machine, world):
    nftables("", fault=LIMIT + "\n\t\ttcp dport { 80, 443 } accept")(machine, world)


def few_places(kind, **options):
    """Linux keeps a short queue."""
    def setup(machine, _world):
        machine.run("sysctl -qw net.core.somaxconn=128 net.ipv4.tcp_max_syn_backlog=128")
        kind(machine, **options)
    return setup




def as_it_comes(kind):
    return lambda machine, _world: kind(machine)


ROOM = ("overloaded", "origin-slow", "origin-empty-reply")
LIMITED = ("rate-limited", "overloaded")
SITUATIONS = [
    Situation("nginx-with-small-limits", "no-problem-found", few_places(nginx), NGINX,
              ("raise-connection-limits-linux", "raise-workers-nginx", "raise-nginx-limits",
               "lengthen-keep-alive-nginx"), latent=True, loop=False, explain=ROOM),
    Situation("apache-with-small-limits", "no-problem-found", as_it_comes(apache), APACHE,
              ("raise-workers-apache", "raise-apache-limits", "lengthen-keep-alive-apache"), latent=True, loop=False,
              explain=ROOM),
    Situation("firewall-limits-everybody", LIMITED, limited, {**DEBIAN, "firewall": "nftables"},
              ("find-rate-limits", "allow-cloudflare-nftables"), cure="allow-cloudflare-nftables", others="limited",
              light=("green", "amber"), left="the owner's own computer stays limited"),
]

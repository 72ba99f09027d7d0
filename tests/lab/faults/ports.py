"""Doors: healthy servers, stopped ones, closed ports, address families, wrong addresses, redirects."""

import topology as net
from faults.fault import ANY, AT_MOST_LIKELY, FINE, Fault

STOPPED = dict(first="web-server-not-running", light="red", confidence=AT_MOST_LIKELY)
BOTH = (net.ORIGIN, net.ORIGIN6)
TO_OTHER = "return 301 https://other.example$request_uri;"


def nothing(_stage):
    pass


def nginx(**options):
    return lambda stage: stage.nginx(**options)


def always_https(setup):
    def with_redirect(stage):
        setup(stage)
        stage.world.site["always_use_https"] = True
    return with_redirect


def another_site_there(http, https):
    """Cloudflare's own origin is dead; at the address told, another site answers."""
    return lambda stage: stage.nginx(place="other", certificate="other", title="other.example", http=http, https=https,
                                     http_rule=TO_OTHER)


def record_leads_elsewhere(stage):
    """Cloudflare's record and the person name the same address, where another site lives."""
    stage.nginx(place="other", certificate="other", title="other.example", http_rule=TO_OTHER, https_rule=TO_OTHER)
    stage.world.site["origin"] = [net.OTHER]


def silent_other(stage):
    stage.nginx()
    stage.firewall("tcp dport { 80, 443 } drop", place="other")


def dead_and_silent_other(stage):
    stage.firewall("tcp dport { 80, 443 } drop", place="other")


def two_families(*families):
    def setup(stage):
        stage.nginx(families=families)
        stage.world.site["origin"] = list(BOTH)
    return setup


def client_without_ipv6(stage):
    stage.nginx()
    stage.run("client", "ip -6 addr flush dev eth0 scope global", check=False)
    stage.run("client", "ip -6 route flush default", check=False)


FAULTS = [
    Fault("healthy-full", FINE, "green", settled_ms=5000),
    Fault("healthy-strict", FINE, "green", mode="strict"),
    Fault("healthy-flexible", FINE, "amber", mode="flexible"),
    Fault("healthy-both-families", FINE, "green", two_families(4, 6), origins=BOTH),
    Fault("healthy-www", FINE, "green", site="www.shop.example"),
    Fault("web-server-stopped", setup=nothing, settled_ms=3000, **STOPPED),
    Fault("web-server-stopped-flexible", setup=nothing, mode="flexible", **STOPPED),
    Fault("wrong-address-told-https", ("wrong-origin-address", "origin-address-differs"), "red",
          another_site_there(False, True), origins=(net.OTHER,), confidence=AT_MOST_LIKELY,
          also=("wrong-origin-address",)),
    Fault("wrong-address-told-http", ("wrong-origin-address", "origin-address-differs"), "red",
          another_site_there(True, False), mode="flexible", origins=(net.OTHER,), confidence=AT_MOST_LIKELY,
          also=("wrong-origin-address",)),
    Fault("record-leads-elsewhere", "wrong-origin-address", ("red", "amber"), record_leads_elsewhere, mode="strict",
          origins=(net.OTHER,), confidence=AT_MOST_LIKELY, also=("certificate-wrong-name",)),
    Fault("told-address-silent-site-fine", FINE, "green", silent_other, origins=(net.OTHER,)),
    Fault("told-address-silent-site-dead", ("web-server-not-running", "firewall-blocks-cloudflare"), "red",
          dead_and_silent_other, origins=(net.OTHER,), confidence=("possible",)),
    Fault("443-closed", "https-port-closed", "amber", nginx(https=False), settled_ms=3000),
    Fault("443-closed-always-https", "https-port-closed", "red", always_https(nginx(https=False))),
    Fault("443-closed-mode-not-told", "https-port-closed", "amber", nginx(https=False), told_mode="unknown"),
    Fault("80-closed-flexible", "http-port-closed", "red", nginx(http=False), mode="flexible"),
    Fault("80-closed-full", "http-port-closed", "amber", nginx(http=False)),
    Fault("80-closed-always-https", FINE, "green", always_https(nginx(http=False))),
    Fault("redirect-loop-flexible", "redirect-loop", "red", nginx(http_rule="return 301 https://$host$request_uri;"),
          mode="flexible"),
    Fault("redirect-loop-mode-not-told", "redirect-loop", "red",
          nginx(http_rule="return 301 https://$host$request_uri;"), mode="flexible", told_mode="unknown"),
    Fault("redirect-loop-full", "redirect-loop", ("red", "amber"),
          always_https(nginx(https_rule="return 301 http://$host$request_uri;"))),
    Fault("ipv6-dead", "ipv6-origin-broken", "amber", two_families(4), origins=BOTH),
    Fault("ipv4-dead", "ipv6-origin-broken", "amber", two_families(6), origins=BOTH),
    Fault("client-without-ipv6", FINE, "green",
          lambda s: (client_without_ipv6(s), s.world.site.update(origin=list(BOTH))), origins=BOTH),
    Fault("no-origin-told-521", ("web-server-not-running", "firewall-blocks-cloudflare"), "red", nothing, origins=(),
          confidence=AT_MOST_LIKELY, never=("firewall-blocks-cloudflare",)),
    Fault("no-origin-told-522", ("origin-not-answering", "firewall-blocks-cloudflare"), "red",
          lambda s: s.firewall("tcp dport { 80, 443 } drop"), origins=(), confidence=AT_MOST_LIKELY,
          never=("firewall-blocks-cloudflare",)),
    Fault("healthy-mode-not-told", FINE, ("green",), told_mode="unknown", confidence=ANY),
]

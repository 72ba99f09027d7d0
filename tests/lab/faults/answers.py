"""The origin answers, but badly; and answers that hide a dead origin."""

from faults.fault import ANY, AT_MOST_LIKELY, FINE, Fault
from faults.firewalls import CLOUDFLARE

ERROR = "location / {{ return {} 'down'; }}"


def status(code):
    return lambda stage: stage.nginx(http_rule=ERROR.format(code), https_rule=ERROR.format(code))


def forbids_cloudflare(stage):
    """As a security plugin or .htaccess does it: in the web server, by address."""
    ranges = "".join(f"{network.strip()} 1; " for network in CLOUDFLARE.split("{")[1].split("}")[0].split(","))
    rule = "if ($from_edge) { return 403; } location / { return 200 '<h1>shop.example</h1>'; }"
    stage.nginx(http_level=f"geo $from_edge {{ default 0; {ranges} 2400:cb00::/32 1; }}", http_rule=rule,
                https_rule=rule)


def odd(behaviour):
    """On both ports, each with its own server."""
    def setup(stage):
        stage.odd(behaviour, port=80)
        stage.odd(behaviour, port=443, tls=stage.pki.path("valid"))
    return setup


def edge_only(**site):
    """Nothing listens at the origin; the edge makes up for it."""
    return lambda stage: stage.world.site.update(site)


def overloaded(stage):
    stage.odd("overloaded", port=80)
    stage.odd("overloaded", port=443, tls=stage.pki.path("valid"))
    stage.world.edge["connect_patience_ms"] = 1500


FAULTS = [
    Fault("origin-500", "origin-error", "red", status(500)),
    Fault("origin-503", "origin-error", "red", status(503)),
    Fault("403-for-cloudflare", "origin-forbids-cloudflare", "red", forbids_cloudflare),
    Fault("empty-reply", "origin-empty-reply", "red",
          lambda s: s.nginx(http_rule="return 444;", https_rule="return 444;")),
    Fault("not-http", "origin-empty-reply", "red", odd("not-http"), mode="flexible"),
    Fault("never-answers", "origin-slow", "red", odd("never")),
    Fault("endless-body", (FINE, "origin-slow", "origin-empty-reply"), ("green", "amber"), odd("endless-body")),
    Fault("endless-headers", ("headers-too-large", "origin-empty-reply"), "red", odd("endless-headers"),
          also=("origin-empty-reply", "headers-too-large")),
    Fault("huge-headers", "headers-too-large", "red", odd("huge-headers"), also=("origin-empty-reply",)),
    Fault("overloaded", ("overloaded", "rate-limited", "origin-slow"), ("amber", "red"), overloaded,
          confidence=AT_MOST_LIKELY, also=("origin-slow",), never=("rate-limited",)),
    # Accepts nothing at all: from outside, silence like any other.
    Fault("accept-queue-full", ("overloaded", "origin-not-answering", "origin-slow"), "red", odd("stuck"),
          confidence=ANY),
    Fault("cached-page-dead-origin", ("undetermined", "web-server-not-running"), ("grey", "amber"),
          edge_only(cache_everything=True), confidence=ANY),
    Fault("always-online", ("web-server-not-running", "undetermined"), ("red", "amber"), edge_only(always_online=True)),
]

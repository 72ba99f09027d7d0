"""Nothing is wrong with the site, or not at the origin: incidents, helpers, challenges, this computer."""

import topology as net
from faults.fault import FINE, Fault

FRANKFURT, TOKYO = "Frankfurt, Germany - (FRA)", "Tokyo, Japan - (NRT)"


def incident(component):
    return {"indicator": "major", "description": "Partial System Outage",
            "incidents": [{"name": f"Network issues in {component}", "status": "investigating", "impact": "major",
                           "components": [component]}],
            "components": [{"name": component, "status": "major_outage"}]}


def edge_in_trouble(code):
    def setup(stage):
        stage.nginx()
        stage.world.site["trouble"] = code
        stage.world.status = incident(FRANKFURT)
    return setup


def stopped_during(component):
    def setup(stage):
        stage.world.status = incident(component)
    return setup


def fine_during(component):
    def setup(stage):
        stage.nginx()
        stage.world.status = incident(component)
    return setup


def status_page(**status):
    def setup(stage):
        stage.nginx()
        stage.world.status = status
    return setup


def helpers_silent(stage):
    """Status page and ranges: nobody answers there."""
    stage.nginx()
    stage.run("world", f"nft 'add table inet lab; add chain inet lab in {{ type filter hook input priority 0; }};"
                       f" add rule inet lab in ip daddr {net.HELPERS} drop'")


def doh_refuses(stage):
    stage.nginx()
    stage.world.helper["doh_status"] = 403


def doh_silent(stage):
    stage.nginx()
    stage.run("world", f"nft 'add table inet lab; add chain inet lab in {{ type filter hook input priority 0; }};"
                       f" add rule inet lab in ip daddr {{ {net.DOH_CLOUDFLARE}, {net.DOH_GOOGLE} }} drop'")


def resolver_silent(stage):
    stage.nginx()
    stage.world.resolver["silent"] = True


def challenge(stage):
    stage.nginx()
    stage.world.site["challenge"] = True


def no_network(stage):
    stage.nginx()
    stage.later(lambda s: s.run("client", "ip link set eth0 down"))


def cable_cut_further_on(stage):
    """The link is up, and nothing comes back."""
    stage.nginx()
    stage.later(lambda s: s.run("", "nft 'add table inet cut; add chain inet cut f { type filter hook prerouting"
                                    " priority -300; }; add rule inet cut f iifname v-client drop'"))


def captive_portal(stage):
    stage.nginx()
    stage.world.resolver["every_name"] = net.PORTAL


def clock(minutes):
    def setup(stage):
        stage.nginx()
        stage.world.edge["clock_skew_ms"] = minutes * 60000
    return setup


FAULTS = [
    Fault("incident-here", "cloudflare-incident", "red", edge_in_trouble(500)),
    Fault("incident-here-site-fine", FINE, ("green", "amber"), fine_during(FRANKFURT)),
    Fault("incident-here-server-stopped", "web-server-not-running", "red", stopped_during(FRANKFURT)),
    Fault("incident-elsewhere-server-stopped", "web-server-not-running", "red", stopped_during(TOKYO)),
    Fault("incident-elsewhere", FINE, "green", fine_during(TOKYO)),
    Fault("status-page-403", FINE, "green", status_page(http_status=403)),
    Fault("status-page-garbage", FINE, "green", status_page(garbage=True)),
    Fault("status-page-silent", FINE, "green", helpers_silent),
    Fault("doh-refuses", FINE, "green", doh_refuses),
    Fault("doh-silent", FINE, "green", doh_silent),
    # The public resolvers are asked by name, so nothing of the edge can be seen: not green, and nobody's fault.
    Fault("system-resolver-silent", "undetermined", "grey", resolver_silent),
    Fault("challenge", "visitor-challenged", "grey", challenge),
    Fault("no-network", "no-internet", "grey", no_network),
    Fault("network-silent", "no-internet", "grey", cable_cut_further_on, patience=60),
    Fault("captive-portal", ("intercepted-connection", "no-internet"), "grey", captive_portal,
          also=("intercepted-connection",)),
    Fault("edge-clock-ahead", "clock-wrong", ("green", "amber"), clock(20)),
    Fault("edge-clock-behind", "clock-wrong", ("green", "amber"), clock(-20)),
    Fault("edge-clock-2-minutes", FINE, "green", clock(2)),
]

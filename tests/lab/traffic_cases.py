"""Whole runs whose traffic is looked at. Each is a fault of the lab, which here need not be told right."""

import topology as net
import world
from faults.elsewhere import edge_in_trouble, helpers_silent, no_network, resolver_silent
from faults.fault import Fault
from faults.names import leads_to

OLD_SHOP, STRANGER = "old.shop.example", "stranger.example"


def _answers_with(rule):
    return lambda stage: stage.nginx(http_rule=rule, https_rule=rule)


def redirects_within(stage):
    """To another name of the site, which stands on another machine."""
    stage.nginx(http_rule=f"return 301 http://{OLD_SHOP}/;", https_rule=f"return 301 https://{OLD_SHOP}/;")
    stage.nginx(place="other", title="old")
    stage.world.site_zone["records"].append([OLD_SHOP, "A", net.OTHER])


def redirects_away(stage):
    """To another site, which is nobody's business here."""
    _answers_with(f"return 301 https://{STRANGER}/;")(stage)
    stage.world.more_names[STRANGER] = net.OTHER


def helpers_refuse(stage):
    """Status page and public resolvers are not to be had at their first addresses."""
    stage.nginx()
    stage.world.status = {"http_status": 403}
    stage.world.helper = {"doh_status": 403}


def told_by_name(stage):
    stage.nginx()
    stage.world.more_names["origin.example"] = net.ORIGIN


def claims_origin_ca(stage):
    stage.nginx(certificate="forged-origin-ca")


BOTH = (net.ORIGIN, net.ORIGIN6)
CASES = [
    Fault("healthy", (), (), origins=BOTH),
    Fault("server-stopped", (), (), lambda stage: None, origins=BOTH),
    Fault("redirect-within", (), (), redirects_within),
    Fault("redirect-away", (), (), redirects_away),
    Fault("fallbacks", (), (), helpers_refuse, site="https://user:s3cretpw@shop.example/a?token=s3cretpw"),
    Fault("origin-by-name", (), (), told_by_name, origins=("origin.example:8443",)),
    Fault("not-proxied", (), (), leads_to(net.ORIGIN), origins=()),
    Fault("origin-ca", (), (), claims_origin_ca, mode="strict"),
    Fault("silent-helpers", (), (), helpers_silent, origins=()),
    Fault("silent-resolver", (), (), resolver_silent),
    # Without the status page it looks as if the server turned Cloudflare away.
    Fault("incident", (), (), edge_in_trouble(522), never=("firewall-blocks-cloudflare",)),
    Fault("no-network", (), (), no_network),
]


def case_named(name):
    return next(each for each in CASES if each.name == name)


def addresses(zones):
    """Every name of the staged world with its addresses."""
    found = {}
    for zone in zones:
        for name, kind, value, *_ in zone["records"]:
            if kind in ("A", "AAAA"):
                found.setdefault(name, set()).add(value)
    return found


SITE = world.SITE

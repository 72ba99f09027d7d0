"""Names that lead elsewhere, nowhere, or to something at Cloudflare that is not set up."""

import topology as net
import world
from faults.fault import FINE, Fault


def leads_to(*addresses):
    """The name's own records, with Cloudflare's name servers."""
    def setup(stage):
        stage.nginx()
        records = [r for r in world.proxied() if r[1] == "NS"]
        for address in addresses:
            records.append([world.SITE, "AAAA" if ":" in address else "A", address])
        stage.world.site_zone["records"] = records
    return setup


def no_such_name(stage):
    stage.nginx()
    stage.world.site_zone["name"] = "unrelated.example"
    stage.world.site_zone["records"] = [["unrelated.example", "A", net.OTHER]]


def dnssec_broken(stage):
    stage.nginx()
    stage.world.site_zone["dnssec"] = "broken"


def dnssec_signed(stage):
    stage.nginx()
    stage.world.site_zone["dnssec"] = "signed"


def hosts_file(stage):
    stage.nginx()
    stage.hosts_lines.append(f"{net.OTHER} shop.example www.shop.example")


def own_resolver(stage):
    stage.nginx()
    stage.world.resolver["zones"] = [{"name": world.SITE, "records": [[world.SITE, "A", net.OTHER]]}]


def site(**options):
    def setup(stage):
        stage.nginx()
        stage.world.site.update(options)
    return setup


def unknown_to_cloudflare(stage):
    stage.nginx()
    stage.world.site["host"] = "unrelated.example"
    stage.world.more_sites = []


def without_address(stage):
    stage.nginx()
    stage.world.site.pop("origin")
    stage.world.site["origin_host"] = "gone.nowhere.example"


FAULTS = [
    Fault("dns-only", "not-proxied", "amber", leads_to(net.ORIGIN)),
    Fault("dns-only-stopped", ("web-server-not-running", "not-proxied"), "red",
          lambda s: (leads_to(net.ORIGIN)(s), s.run("origin", "nginx -c /run/nginx-origin/nginx.conf -s quit")),
          also=("not-proxied", "web-server-not-running")),
    Fault("no-such-name", "name-not-found", "red", no_such_name),
    Fault("dnssec-broken", "dnssec-broken", "red", dnssec_broken),
    Fault("dnssec-signed", FINE, "green", dnssec_signed),
    Fault("hosts-file-disagrees", FINE, ("green", "amber"), hosts_file, checks={"dns-record": ("amber", "grey")}),
    Fault("own-resolver-disagrees", FINE, ("green", "amber"), own_resolver, checks={"dns-record": ("amber", "grey")}),
    Fault("530-1016", "origin-dns-error", "red", without_address),
    Fault("530-1033", "tunnel-down", "red", site(tunnel=True)),
    Fault("1001", "edge-configuration-error", "red", unknown_to_cloudflare),
    Fault("origin-told-is-cloudflare", ("no-problem-found", "origin-address-is-cloudflare"), ("green", "amber"),
          origins=(net.EDGE,), also=("origin-address-is-cloudflare",)),
]

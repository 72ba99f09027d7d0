"""What the two doctor-world programs are told: one plays resolver and helpers, the other the edge."""

import copy
import json
import subprocess

import topology as net

HELPER_NAMES = ["www.cloudflarestatus.com", "yh6f0r4529hb.statuspage.io", "www.cloudflare.com", "api.cloudflare.com",
                "developers.cloudflare.com"]
SITE = "shop.example"
WWW = "www.shop.example"


def _zone(name, records, **more):
    return {"name": name, "records": records, **more}


def proxied(*names):
    """Records of names that lead to the edge, as a zone at Cloudflare has them."""
    records = [[SITE, "NS", "ada.ns.cloudflare.com"], [SITE, "NS", "bob.ns.cloudflare.com"]]
    for name in names:
        records += [[name, "A", net.EDGE], [name, "AAAA", net.EDGE6]]
    return records


class World:
    """The configuration of both programs. A fault changes what it needs before start()."""

    def __init__(self, pki, program):
        self.pki, self.program = pki, program
        self.site_zone = _zone(SITE, proxied(SITE, WWW))
        self.resolver = {"listen": [f"{net.RESOLVER}:53"]}
        self.status = {}
        self.helper = {}
        self.doh_google = {}
        self.edge = {"connect_patience_ms": 3000, "answer_patience_ms": 3000}
        self.site = {"host": SITE, "ssl_mode": "full", "origin": [net.ORIGIN]}
        self.more_names = {}
        self.more_sites = [{"host": WWW, "origin": [net.ORIGIN]}]

    def zones(self):
        addresses = {"cloudflare-dns.com": net.DOH_CLOUDFLARE, "dns.google": net.DOH_GOOGLE, **self.more_names}
        helpers = [_zone(name, [[name, "A", addresses.get(name, net.HELPERS)]])
                   for name in [*HELPER_NAMES, *addresses]]
        return [self.site_zone, *helpers,
                _zone("ipv4only.arpa", [["ipv4only.arpa", "A", "192.0.0.170"], ["ipv4only.arpa", "A", "192.0.0.171"]])]

    def _authority(self):
        return {"certificate": self.pki.path("root.crt"), "key": self.pki.path("root.key")}

    def _helper(self, address, names, **more):
        return {"http": [f"{address}:80"], "https": [f"{address}:443"],
                "certificate": {"kind": "valid", "names": names}, **more}

    def helpers_config(self):
        helpers = [self._helper(net.HELPERS, HELPER_NAMES, **({"status": self.status} if self.status else {}),
                                **{k: v for k, v in self.helper.items() if k != "doh_status"}),
                   self._helper(net.DOH_CLOUDFLARE, ["cloudflare-dns.com"], **self.helper),
                   self._helper(net.DOH_GOOGLE, ["dns.google"], **{**self.helper, **self.doh_google})]
        if self.resolver.get("every_name"):
            helpers.append({"http": [f"{net.PORTAL}:80"], "portal": "http://portal.example/login"})
        return {"authority": self._authority(), "zones": self.zones(), "resolvers": [self.resolver], "helpers": helpers}

    def edge_config(self):
        sites = []
        for more in self.more_sites:
            sites.append({**{k: v for k, v in copy.deepcopy(self.site).items() if k not in ("host", "origin")}, **more})
        edge = {"http": [f"{net.EDGE}:80", f"[{net.EDGE6}]:80"], "https": [f"{net.EDGE}:443", f"[{net.EDGE6}]:443"],
                "source_addresses": [*net.SOURCES, *net.SOURCES6], "colo": "FRA", "country": "DE",
                "sites": [self.site, *sites], **self.edge}
        return {"authority": self._authority(), "zones": self.zones(), "edge": edge}

    def start(self):
        for place, config in (("world", self.helpers_config()), ("edge", self.edge_config())):
            path = f"/run/{place}.json"
            with open(path, "w", encoding="utf-8") as file:
                json.dump(config, file, indent=1)
            with open(f"/run/{place}.log", "wb") as log:
                server = subprocess.Popen(["ip", "netns", "exec", place, self.program, path], stdout=subprocess.PIPE,
                                          stderr=log, stdin=subprocess.DEVNULL, text=True)
            if server.stdout.readline().strip() != "ready":
                with open(f"/run/{place}.log", encoding="utf-8", errors="replace") as log:
                    raise RuntimeError(f"doctor-world in {place}: {log.read()}")

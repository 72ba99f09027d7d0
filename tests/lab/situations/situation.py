"""What a situation is, and how an ordinary Debian server is furnished."""

from dataclasses import dataclass, field
from typing import Callable

DEBIAN = {"system": "debian"}
NGINX = {"system": "debian", "web_server": "nginx"}
APACHE = {"system": "debian", "web_server": "apache"}


@dataclass
class Situation:
    """`fixes` are played here one after the other, each from the staged state. `others` "same": whoever else
    knocks is treated as before; "free": the fault shut everybody out, and they get in too; "limited": they share a limit,
    so what one gets depends on the others."""

    name: str
    cause: str
    setup: Callable
    told: dict = field(default_factory=lambda: dict(NGINX))
    fixes: tuple = ()
    mode: str = "full"
    site: str = "https://shop.example/"
    others: str = "same"
    loop: bool = True           # the check's own first fix must lead to green
    light: tuple = ("green",)   # lights that are right after the first fix
    left: str = ""              # why a light other than green may stay
    latent: bool = False        # nobody is kept out yet; the fix makes it stay so
    explain: tuple = ()         # causes that no check from outside can name; their fixes come from `explain`
    cure: str = ""              # where a fix only tells what to do: the fix that does it
    gone: tuple = ()            # what undo does not bring back, and says so
    families: tuple = (4, 6)    # in which the fix opens the doors
    origins: tuple = ("203.0.113.10",)
    then: Callable = None       # what happened before, and needs the world

    def arguments(self):
        """The arguments of `check`."""
        words = [self.site, "--ssl-mode", self.mode]
        for origin in self.origins:
            words += ["--origin", origin]
        for key, value in self.told.items():
            words += ["--server", f"{key}={value}"]
        return words


_NGINX_SITE = """server {{
    {http}
    server_name {names};
    {http_rule}
}}

server {{
    {https}
    server_name {names};
    ssl_certificate {chain};
    ssl_certificate_key {key};
    {https_rule}
}}
"""


def _lay_aside(machine, certificate):
    """A certificate that somebody once bought or made, beside certbot's."""
    folder = "/etc/ssl/shop"
    for name, source in (("fullchain.pem", f"{certificate}.pem"), ("privkey.pem", f"{certificate}.key")):
        with open(machine.pki.path(source), encoding="ascii") as file:
            machine.write(f"{folder}/{name}", file.read(), 0o600)
    return folder


def _certificate_folder(machine, certificate, shown, certbot):
    live = machine.lineage(certificate) if certbot else ""
    return _lay_aside(machine, shown) if shown else live


PAGE = "root /var/www/html;"


# pylint: disable=too-many-arguments
def nginx(machine, certificate="valid", http="listen 80;\n    listen [::]:80;",
          https="listen 443 ssl;\n    listen [::]:443 ssl;", http_rule=PAGE, https_rule=PAGE, start=True,
          chain="fullchain.pem", shown="", more="", certbot=True):
    """The site as a file of sites-available, linked into sites-enabled. `shown` is another certificate than
    certbot's, which the site shows instead."""
    live = _certificate_folder(machine, certificate, shown, certbot)
    text = _NGINX_SITE.format(http=http, https=https, names="shop.example www.shop.example",
                              chain=f"{live}/{chain}", key=f"{live}/privkey.pem", http_rule=http_rule,
                              https_rule=https_rule)
    machine.write("/etc/nginx/sites-available/shop", text + more)
    machine.write("/var/www/html/index.html", "<!doctype html><title>shop.example</title><h1>shop.example</h1>\n")
    machine.run("ln -s /etc/nginx/sites-available/shop /etc/nginx/sites-enabled/shop && systemctl enable nginx")
    if start:
        machine.run("systemctl start nginx")


_APACHE_SITE = """<VirtualHost {http}>
    ServerName shop.example
    ServerAlias www.shop.example
    DocumentRoot /var/www/html
    {http_rule}
</VirtualHost>
<VirtualHost {https}>
    ServerName shop.example
    ServerAlias www.shop.example
    DocumentRoot /var/www/html
    SSLEngine on
    SSLCertificateFile {live}/{chain}
    SSLCertificateKeyFile {live}/privkey.pem
    {https_rule}
</VirtualHost>
"""


def apache(machine, certificate="valid", http_rule="", https_rule="", start=True, chain="fullchain.pem", ports=None,
           http="*:80", https="*:443", modules="ssl", shown="", certbot=True):
    live = _certificate_folder(machine, certificate, shown, certbot)
    machine.write("/etc/apache2/sites-available/shop.conf",
                  _APACHE_SITE.format(http=http, https=https, live=live, chain=chain, http_rule=http_rule,
                                      https_rule=https_rule))
    machine.write("/etc/apache2/conf-enabled/name.conf", "ServerName shop.example\n")
    machine.write("/var/www/html/index.html", "<!doctype html><title>shop.example</title><h1>shop.example</h1>\n")
    if ports is not None:
        machine.write("/etc/apache2/ports.conf", ports)
    machine.run(f"a2enmod -q {modules} && a2ensite -q shop && systemctl enable apache2")
    if start:
        machine.run("systemctl start apache2")

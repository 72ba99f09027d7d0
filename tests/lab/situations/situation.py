"""What a situation is, and how an ordinary Debian server is furnished."""

from dataclasses import dataclass, field
from typing import Callable

DEBIAN = {"system": "debian"}
NGINX = {"system": "debian", "web_server": "nginx"}
APACHE = {"system": "debian", "web_server": "apache"}


@dataclass
class Situation:
    """`fixes` are played here one after the other, each from the staged state. `others` "same": whoever else
    knocks is treated as before; "free": the fault shut everybody out, and they get in too."""

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
    mend: dict = field(default_factory=dict)     # what a person fills in: words of the commands → values
    proof: Callable = None      # a further effect that the fix must have: machine → complaint or ""
    families: tuple = (4, 6)

    def arguments(self):
        """The arguments of `check`."""
        words = [self.site, "--origin", "203.0.113.10", "--ssl-mode", self.mode]
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
PAGE = "root /var/www/html;"


# pylint: disable=too-many-arguments
def nginx(machine, certificate="valid", http="listen 80;\n    listen [::]:80;",
          https="listen 443 ssl;\n    listen [::]:443 ssl;", http_rule=PAGE, https_rule=PAGE, start=True,
          chain="fullchain.pem", names="shop.example www.shop.example", more=""):
    """The site as a file of sites-available, linked into sites-enabled. `http` or `https` empty: not configured."""
    live = machine.lineage(certificate)
    text = _NGINX_SITE.format(http=http or "listen 127.0.0.1:8080;", https=https or "listen 127.0.0.1:8443 ssl;",
                              names=names, chain=f"{live}/{chain}", key=f"{live}/privkey.pem", http_rule=http_rule,
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
           http="*:80", https="*:443", modules="ssl"):
    live = machine.lineage(certificate)
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

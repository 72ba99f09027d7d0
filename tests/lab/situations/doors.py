"""Web servers that do not run, or do not listen where Cloudflare knocks."""

import topology as net
from situations.situation import APACHE, DEBIAN, NGINX, Situation, apache, nginx

NO_443 = "Listen 80\n"
NO_80 = "Listen 443\n"
LOCAL = "Listen 127.0.0.1:80\nListen [::1]:80\nListen 127.0.0.1:443\n"
IPV4_ONLY = "Listen 0.0.0.0:80\nListen 0.0.0.0:443\n"
ONLY_HTTP, ONLY_HTTPS = "listen 80;\n    listen [::]:80;", "listen 443 ssl;\n    listen [::]:443 ssl;"
BOTH = (net.ORIGIN, net.ORIGIN6)
CADDYFILE = """shop.example, www.shop.example {{
	tls {0}/fullchain.pem {0}/privkey.pem
	root * /var/www/html
	file_server
}}
"""


def plain(kind, **options):
    return lambda machine, _world: kind(machine, **options)


def disabled(kind, unit, **options):
    def setup(machine, _world):
        kind(machine, start=False, **options)
        machine.run(f"systemctl disable {unit}")
    return setup


def caddy_only_http(machine, _world):
    machine.lineage()
    machine.write("/etc/caddy/Caddyfile", "http://shop.example, http://www.shop.example {\n\troot * /var/www/html\n"
                                          "\tfile_server\n}\n")
    machine.write("/var/www/html/index.html", "<!doctype html><title>shop.example</title><h1>shop.example</h1>\n")
    machine.run("systemctl enable caddy && systemctl start caddy")


def sends_back_to_http(kind, rule):
    """https leads to http, and Cloudflare leads http to https."""
    def setup(machine, world):
        kind(machine, https_rule=rule)
        world.site["always_use_https"] = True
    return setup


def caddy_stopped(machine, _world):
    live = machine.lineage()
    machine.write("/etc/caddy/Caddyfile", CADDYFILE.format(live))
    machine.write("/var/www/html/index.html", "<!doctype html><title>shop.example</title><h1>shop.example</h1>\n")
    machine.run("systemctl enable caddy")


def two_families(kind, **options):
    def setup(machine, world):
        kind(machine, **options)
        world.site["origin"] = list(BOTH)
    return setup


def one_block(machine, listens, more=""):
    """A site with a single server block, as most begin."""
    machine.lineage()
    machine.write("/etc/nginx/sites-available/shop", "server {\n    " + listens + "\n    server_name shop.example"
                  f" www.shop.example;\n    {more}root /var/www/html;\n}}\n")
    machine.write("/var/www/html/index.html", "<!doctype html><title>shop.example</title><h1>shop.example</h1>\n")
    machine.run("ln -s /etc/nginx/sites-available/shop /etc/nginx/sites-enabled/shop && systemctl enable nginx"
                " && systemctl start nginx")


def only_http(machine, _world):
    one_block(machine, ONLY_HTTP)


def only_https(machine, _world):
    live = "/etc/letsencrypt/live/shop.example"
    one_block(machine, ONLY_HTTPS, f"ssl_certificate {live}/fullchain.pem;\n    ssl_certificate_key"
                                   f" {live}/privkey.pem;\n    ")


def apache_one_site(port, ports, modules):
    """Apache with one of its two virtual hosts only."""
    def setup(machine, _world):
        apache(machine, ports=ports, modules=modules, start=False)
        path = "/etc/apache2/sites-available/shop.conf"
        blocks = open(path, encoding="utf-8").read().split("</VirtualHost>\n")
        machine.write(path, next(block for block in blocks if f":{port}>" in block) + "</VirtualHost>\n")
        machine.run("systemctl start apache2")
    return setup


LOCALHOST = ("listening-on-localhost-only",)
STOPPED = ("web-server-not-running",)
START_NGINX = ("start-nginx", "start-web-server")

SITUATIONS = [
    Situation("nginx-stopped", STOPPED, plain(nginx, start=False), NGINX, ("start-nginx",), others="free"),
    Situation("nginx-stopped-and-disabled", STOPPED, disabled(nginx, "nginx"), NGINX, START_NGINX, others="free"),
    Situation("nginx-stopped-nothing-told", STOPPED, plain(nginx, start=False), {},
              ("start-web-server", "look-closer"), others="free", cure="start-web-server", explain=("undetermined",)),
    Situation("nginx-stopped-flexible", STOPPED, plain(nginx, start=False), NGINX, ("start-nginx",), mode="flexible",
              others="free", light=("amber",), left="Flexible leaves the way to the server unencrypted"),
    Situation("apache-stopped", STOPPED, disabled(apache, "apache2"), APACHE,
              ("start-apache-debian", "start-web-server"), others="free"),
    Situation("caddy-stopped", STOPPED, caddy_stopped, {**DEBIAN, "web_server": "caddy"}, ("start-caddy",),
              others="free"),
    Situation("nginx-on-localhost", STOPPED, plain(nginx, http="listen 127.0.0.1:80;\n    listen [::1]:80;",
                                                   https="listen 127.0.0.1:443 ssl;\n    listen [::1]:443 ssl;"),
              NGINX, ("listen-publicly-nginx",), others="free", loop=False, explain=LOCALHOST),
    Situation("apache-on-localhost", STOPPED, plain(apache, ports=LOCAL), APACHE, ("listen-publicly-apache",),
              others="free", loop=False, families=(4,), explain=LOCALHOST),
    Situation("nginx-without-ipv6", "ipv6-origin-broken",
              two_families(nginx, http="listen 80;", https="listen 443 ssl;"), NGINX, ("listen-on-ipv6-nginx",),
              others="free", loop=False, origins=BOTH),
    Situation("apache-without-ipv6", "ipv6-origin-broken", two_families(apache, ports=IPV4_ONLY), APACHE,
              ("listen-on-ipv6-apache",), others="free", loop=False, origins=BOTH),
    Situation("nginx-without-https", "https-port-closed", only_http, NGINX, ("serve-https-nginx",), others="free"),
    Situation("apache-without-https", "https-port-closed", apache_one_site(80, NO_443, "dir"), APACHE,
              ("serve-https-apache-debian",), others="free"),
    Situation("caddy-without-https", "https-port-closed", caddy_only_http, {**DEBIAN, "web_server": "caddy"},
              ("serve-https-caddy",), others="free"),
    Situation("nginx-sends-back-to-http", "redirect-loop",
              sends_back_to_http(nginx, "return 301 http://$host$request_uri;\n    root /var/www/html;"), NGINX,
              ("stop-redirect-to-http-nginx",), others="free", latent=True),
    Situation("apache-sends-back-to-http", "redirect-loop",
              sends_back_to_http(apache, "Redirect permanent / http://shop.example/"), APACHE,
              ("stop-redirect-to-http-apache",), others="free", latent=True),
    Situation("nginx-without-http", "http-port-closed", only_https, NGINX, ("serve-http-nginx",), mode="flexible",
              others="free", light=("amber",), left="Flexible leaves the way to the server unencrypted"),
    Situation("apache-without-http", "http-port-closed", apache_one_site(443, NO_80, "ssl"), APACHE,
              ("serve-http-apache-debian",), mode="flexible", others="free", light=("amber",),
              left="Flexible leaves the way to the server unencrypted"),
]

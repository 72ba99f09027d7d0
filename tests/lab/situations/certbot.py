"""certbot and an authority that visits the site before it issues: certificates to be got, or to be renewed."""

import lets_encrypt
from situations.situation import APACHE, NGINX, Situation, apache, nginx


def self_made(kind):
    """A certificate that the owner made; certbot has none yet."""
    def setup(machine, world):
        lets_encrypt.start(machine, world)
        kind(machine, shown="self-signed", certbot=False)
    return setup


def run_out(got):
    """A certificate that was got a hundred days ago, and nobody renewed it."""
    def then(machine):
        lets_encrypt.issue_as_of(machine, 100)
        machine.run(f"certbot -q {got} -d shop.example -d www.shop.example")
        lets_encrypt.issue_as_of(machine, 0)
    return then


def by_folder(machine):
    """certbot lays a file into the site's folder and knows no web server, so nobody tells that one of a renewal."""
    run_out("certonly --webroot -w /var/www/html")(machine)
    machine.run("sed -i 's|/etc/ssl/shop/|/etc/letsencrypt/live/shop.example/|' /etc/apache2/sites-available/shop.conf"
                " && systemctl reload apache2")


def _situation(name, cause, kind, told, fix, **more):
    # What certbot got stays with it; the fixes say so.
    return Situation(name, cause, self_made(kind), told, (fix,), mode="strict", loop=False,
                     gone=("/etc/letsencrypt",), **more)


SITUATIONS = [
    _situation("nginx-without-certbot", "certificate-self-signed", nginx, NGINX, "new-certificate-certbot-nginx"),
    _situation("apache-without-certbot", "certificate-self-signed", apache, APACHE, "new-certificate-certbot-apache"),
    _situation("nginx-renewal-failed", "certificate-expired", nginx, NGINX, "renew-certificate-certbot",
               then=run_out("--nginx")),
    _situation("apache-renewal-failed", "certificate-expired", apache, APACHE, "renew-certificate-certbot",
               then=by_folder),
]

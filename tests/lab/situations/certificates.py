"""Certificates that Cloudflare refuses in Full (strict), while certbot's good one lies on the server."""

from situations.situation import APACHE, NGINX, Situation, apache, nginx


def shows(kind, certificate):
    return lambda machine, _world: kind(machine, shown=certificate)


def sends_no_chain(kind):
    return lambda machine, _world: kind(machine, chain="cert.pem")


def renewed_but_not_read(kind):
    """certbot renewed it; nobody told the web server."""
    def setup(machine, _world):
        kind(machine, certificate="expired")
        # Apache reads its files once more after its start seems to be over.
        machine.run("for i in $(seq 100); do curl -sk -o /dev/null https://127.0.0.1/ && break; sleep 0.1; done")
        machine.lineage("valid")
    return setup


def _strict(name, cause, setup, told, fixes, **more):
    return Situation(name, cause, setup, told, fixes, mode="strict", **more)


USE_NGINX, USE_APACHE = ("use-certificate-nginx",), ("use-certificate-apache",)
# Whose chain lacks its middle may, from outside, also come from an authority that nobody knows.
INCOMPLETE = ("certificate-chain-incomplete", "certificate-untrusted")

SITUATIONS = [
    _strict("nginx-renewed-not-read", "certificate-expired", renewed_but_not_read(nginx), NGINX,
            ("reload-renewed-certificate",)),
    _strict("apache-renewed-not-read", "certificate-expired", renewed_but_not_read(apache), APACHE,
            ("reload-renewed-certificate",)),
    _strict("nginx-shows-self-signed", "certificate-self-signed", shows(nginx, "self-signed"), NGINX, USE_NGINX),
    _strict("apache-shows-wrong-name", "certificate-wrong-name", shows(apache, "wrong-name"), APACHE, USE_APACHE),
    _strict("nginx-shows-untrusted", "certificate-untrusted", shows(nginx, "untrusted"), NGINX, USE_NGINX),
    _strict("nginx-sends-no-chain", INCOMPLETE, sends_no_chain(nginx), NGINX, ("send-whole-chain-nginx",)),
    _strict("apache-sends-no-chain", INCOMPLETE, sends_no_chain(apache), APACHE, ("send-whole-chain-apache",)),
]

"""Certificates that Cloudflare refuses in Full (strict), and the same ones in Full, where they are no fault."""

from faults.fault import FINE, Fault

# The directory of the certificate → what it is called. The chain that lacks its intermediate may, from here,
# also come from an authority that nobody knows.
CAUSES = {
    "expired": ("certificate-expired",),
    "not-yet-valid": ("certificate-not-yet-valid",),
    "self-signed": ("certificate-self-signed",),
    "wrong-name": ("certificate-wrong-name",),
    "untrusted": ("certificate-untrusted",),
    "incomplete": ("certificate-chain-incomplete", "certificate-untrusted"),
    # A namesake of Cloudflare's Origin CA. The roots cannot be had here, so the program may say no more than that.
    "forged-origin-ca": ("certificate-untrusted", "undetermined"),
}


def shows(certificate, always_https=False):
    def setup(stage):
        stage.nginx(certificate=certificate)
        stage.world.site["always_use_https"] = always_https
    return setup


def www_without_certificate(stage):
    """The apex sends everybody to www, and only the apex is in the certificate."""
    to_www = "if ($host = shop.example) { return 301 https://www.shop.example$request_uri; }"
    page = "location / { return 200 'shop'; }"
    stage.nginx(certificate="apex-only", http_rule=f"{to_www} {page}", https_rule=f"{to_www} {page}")


FAULTS = [
    *[Fault(f"strict-{name}", first, "amber", shows(name), mode="strict",
            checks={"tls-certificate": ("red", "amber", "grey")})
      for name, first in CAUSES.items()],
    Fault("strict-expired-always-https", "certificate-expired", "red", shows("expired", True), mode="strict"),
    Fault("strict-expired-mode-not-told", "certificate-expired", "red", shows("expired", True), mode="strict",
          told_mode="unknown"),
    *[Fault(f"full-{name}", FINE, "amber", shows(name)) for name in CAUSES if name != "forged-origin-ca"],
    Fault("full-forged-origin-ca", FINE, ("amber", "green"), shows("forged-origin-ca"),
          checks={"tls-certificate": ("amber", "grey")}),
    Fault("strict-only-www-broken", "certificate-wrong-name", "red", www_without_certificate, mode="strict"),
]

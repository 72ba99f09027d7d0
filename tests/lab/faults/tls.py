"""Port 443 open, and yet no handshake with Cloudflare."""

from faults.fault import Fault

REFUSE_UNKNOWN = ("server {{ listen 443 ssl default_server; listen [::]:443 ssl default_server;"
                  " server_name other.example;"
                  " ssl_certificate {0}.pem; ssl_certificate_key {0}.key; return 200 'other'; }}"
                  " server {{ listen 443 ssl; server_name shop.example; ssl_reject_handshake on; }}")
DEMANDED = "client-certificate-required"


def unknown_name(stage):
    stage.nginx(https=False, servers=REFUSE_UNKNOWN.format(stage.pki.path("other")))


def no_shared_version(stage):
    # nginx takes no connection below TLS 1.2 from Cloudflare's list when only an unshared cipher is left.
    stage.nginx(ssl_rule="ssl_ciphers ECDHE-ECDSA-CAMELLIA128-SHA256:ECDHE-ECDSA-CAMELLIA256-SHA384;",
                protocols="TLSv1.2")


def nginx_demands(protocols):
    def setup(stage):
        rule = f"ssl_client_certificate {stage.pki.path('root.crt')}; ssl_verify_client on;"
        stage.nginx(protocols=protocols, ssl_rule=rule)
    return setup


def apache_demands(protocol):
    def setup(stage):
        rule = f"SSLVerifyClient require\nSSLVerifyDepth 2\nSSLCACertificateFile {stage.pki.path('root.crt')}"
        stage.apache(protocol=protocol, rule=rule)
    return setup


def healthy_apache(stage):
    stage.apache()


FAULTS = [
    Fault("healthy-apache", "no-problem-found", "green", healthy_apache),
    Fault("plain-http-on-443", "tls-not-spoken", "amber", lambda s: s.nginx(https_plain=True)),
    Fault("not-tls-on-443", "tls-not-spoken", "amber", lambda s: (s.nginx(https=False), s.odd("not-http", port=443))),
    Fault("name-not-served", "tls-name-not-served", "amber", unknown_name),
    Fault("no-shared-cipher", "tls-handshake-failed", "amber", no_shared_version),
    Fault("nginx-demands-certificate-12", DEMANDED, "amber", nginx_demands("TLSv1.2")),
    Fault("nginx-demands-certificate-13", DEMANDED, "amber", nginx_demands("TLSv1.3")),
    Fault("apache-demands-certificate-12", DEMANDED, "amber", apache_demands("TLSv1.2")),
    Fault("apache-demands-certificate-13", DEMANDED, "amber", apache_demands("TLSv1.3")),
]

"""Port 443 open, and yet no handshake with Cloudflare."""

from situations.situation import APACHE, NGINX, Situation, apache, nginx

# nginx takes a cipher list that Cloudflare shares nothing with, as old guides recommend one.
OLD_CIPHERS = "ssl_protocols TLSv1.2;\n    ssl_ciphers ECDHE-ECDSA-CAMELLIA128-SHA256:ECDHE-ECDSA-CAMELLIA256-SHA384;\n"
OLD_APACHE = "SSLProtocol +TLSv1.2\n    SSLCipherSuite ECDHE-ECDSA-CAMELLIA128-SHA256:ECDHE-ECDSA-CAMELLIA256-SHA384"
REFUSES = """
server {{
    listen 443 ssl default_server;
    listen [::]:443 ssl default_server;
    server_name other.example;
    ssl_certificate {0}/fullchain.pem;
    ssl_certificate_key {0}/privkey.pem;
    return 200 'other';
}}
"""
PAGE = "root /var/www/html;"


def old_nginx(machine, _world):
    # The default server of a door decides for its versions.
    nginx(machine, https_rule=OLD_CIPHERS + "    " + PAGE)


def old_apache(machine, _world):
    apache(machine, https_rule=OLD_APACHE)


def plain_nginx(machine, _world):
    nginx(machine, https="listen 443;\n    listen [::]:443;")


def plain_apache(machine, _world):
    apache(machine, modules="dir", start=False)
    path = "/etc/apache2/sites-available/shop.conf"
    text = open(path, encoding="utf-8").read()
    machine.write(path, "".join(line for line in text.splitlines(True) if "SSL" not in line))
    machine.write("/etc/apache2/ports.conf", "Listen 80\nListen 443\n")
    machine.run("systemctl start apache2")


def refusing_nginx(machine, _world):
    live = machine.lineage("other", "other.example")
    nginx(machine, https_rule="ssl_reject_handshake on;\n    " + PAGE, more=REFUSES.format(live))


def demanding_nginx(machine, _world):
    rule = f"ssl_client_certificate {machine.pki.path('root.crt')};\n    ssl_verify_client on;\n    {PAGE}"
    nginx(machine, https_rule=rule)


def demanding_apache(machine, _world):
    apache(machine, https_rule="SSLVerifyClient require\n    SSLVerifyDepth 2\n"
                               f"    SSLCACertificateFile {machine.pki.path('root.crt')}")


DEMANDED = "client-certificate-required"
# The check puts the dashboard's way first, which is the safer one; the weaker one is played on its own.
SITUATIONS = [
    Situation("nginx-without-shared-cipher", "tls-handshake-failed", old_nginx, NGINX, ("modern-tls-nginx",),
              others="free"),
    Situation("apache-without-shared-cipher", "tls-handshake-failed", old_apache, APACHE, ("modern-tls-apache",),
              others="free"),
    Situation("nginx-speaks-no-tls", "tls-not-spoken", plain_nginx, NGINX, ("speak-tls-nginx",), others="free"),
    Situation("apache-speaks-no-tls", "tls-not-spoken", plain_apache, APACHE, ("speak-tls-apache",), others="free"),
    Situation("nginx-refuses-the-name", "tls-name-not-served", refusing_nginx, NGINX, ("serve-name-nginx",),
              others="free"),
    Situation("nginx-demands-a-certificate", DEMANDED, demanding_nginx, NGINX,
              ("accept-without-client-certificate-nginx",), others="free", loop=False),
    Situation("apache-demands-a-certificate", DEMANDED, demanding_apache, APACHE,
              ("accept-without-client-certificate-apache",), others="free", loop=False),
]

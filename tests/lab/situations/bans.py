"""Guards that turn Cloudflare away because they take its addresses for visitors."""

import topology as net
from situations.firewalls import BLOCKS, RANGES, RANGES6
from situations.situation import APACHE, DEBIAN, NGINX, PAGE, Situation, apache, nginx

_JAILS = """[DEFAULT]
ignoreself = false
usedns = no
backend = polling
ignoreip = 127.0.0.1/8 192.0.2.80

[sshd]
enabled = true
logpath = /var/log/auth.log

[nginx-http-auth]
enabled = true
port = http,https
logpath = /var/log/nginx/error.log
"""


def fail2ban(machine, _world):
    """The real one with its stock ban, of the edge's addresses and of others."""
    nginx(machine)
    machine.write("/etc/fail2ban/jail.local", _JAILS)
    machine.run("rm -f /etc/fail2ban/jail.d/* && touch /var/log/auth.log && systemctl enable fail2ban"
                " && systemctl start fail2ban")
    bans = " ".join([*net.SOURCES, *net.SOURCES6, "198.51.100.11", "203.0.113.66"])
    machine.run("fail2ban-client set sshd banip 203.0.113.67 2001:db8:99::67"
                f" && fail2ban-client set nginx-http-auth banip {bans}")
    machine.run("for _ in $(seq 50); do iptables-save | grep -q 203.0.113.66 && break; sleep 0.1; done")


def nginx_forbids(machine, _world):
    ranges = "".join(f"    {network} 1;\n" for network in RANGES + RANGES6)
    machine.write("/etc/nginx/conf.d/blocked.conf", f"geo $blocked {{\n    default 0;\n{ranges}}}\n")
    rule = f"if ($blocked) {{ return 403; }}\n    {PAGE}"
    nginx(machine, http_rule=rule, https_rule=rule)


def apache_forbids(machine, _world):
    lines = "".join(f"    Require not ip {network}\n" for network in RANGES + RANGES6)
    rule = ("<Directory /var/www/html>\n    <RequireAll>\n    Require all granted\n"
            f"{lines}    </RequireAll>\n</Directory>")
    apache(machine, http_rule=rule, https_rule=rule)


SITUATIONS = [
    Situation("fail2ban-bans-cloudflare", BLOCKS, fail2ban, {**DEBIAN, "firewall": "fail2ban"},
              ("unban-cloudflare-fail2ban",), gone=(*net.SOURCES, *net.SOURCES6)),
    Situation("nginx-forbids-cloudflare", "origin-forbids-cloudflare", nginx_forbids, NGINX,
              ("find-what-forbids", "restore-visitor-addresses-nginx"), cure="restore-visitor-addresses-nginx"),
    Situation("apache-forbids-cloudflare", "origin-forbids-cloudflare", apache_forbids, APACHE,
              ("find-what-forbids", "restore-visitor-addresses-apache-debian"),
              cure="restore-visitor-addresses-apache-debian"),
]

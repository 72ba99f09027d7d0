"""Let's Encrypt in the lab: acme_server.py under the real names, so that certbot needs no word of it."""

import os
import subprocess

import topology as net
from pki import AUTHORITY_NAMES

HERE = os.path.dirname(os.path.abspath(__file__))
AGE_FILE = "/run/acme-age"
# Debian's own, whose packages certbot comes with.
PYTHON = "/usr/bin/python3"
# What certbot asks a person, and answers by itself here; a person's terminal also spares the renewal a wait.
_ANSWERS = "email = owner@shop.example\nagree-tos = true\nno-eff-email = true\nno-random-sleep-on-renew = true\n"


def start(machine, world):
    world.more_names.update({name: net.ACME for name in AUTHORITY_NAMES})
    machine.write("/etc/netns/world/resolv.conf", f"nameserver {net.RESOLVER}\n")
    machine.write("/etc/letsencrypt/cli.ini", _ANSWERS)
    # No mirror of packages is in reach, and what certbot needs is installed.
    machine.write("/etc/apt/apt.conf.d/99lab", 'Acquire::Retries "0";\n')
    issue_as_of(machine, 0)
    command = [PYTHON, "-B", os.path.join(HERE, "acme_server.py"), net.ACME, machine.pki.path("acme"),
               machine.pki.path("intermediate"), AGE_FILE]
    with open("/run/acme.log", "wb") as log:
        server = subprocess.Popen(["ip", "netns", "exec", "world", *command], stdin=subprocess.DEVNULL,
                                  stdout=subprocess.PIPE, stderr=log, text=True)
    if server.stdout.readline().strip() != "ready":
        with open("/run/acme.log", encoding="utf-8") as log:
            raise RuntimeError(f"acme_server.py: {log.read()}")


def issue_as_of(machine, days):
    """Certificates seem issued that many days ago from now on; they last 90."""
    machine.write(AGE_FILE, str(days))

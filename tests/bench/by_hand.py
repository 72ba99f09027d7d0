"""The same five questions as people ask them today: one after another, with dig, curl, nc and openssl.

Each command has the patience that the program has (checks/probes/requests.h), and asks once where the program asks
several times.
"""

import shutil
import subprocess
import time

import topology as net

TOOLS = {"dig": "bind9-dnsutils", "curl": "curl", "nc": "netcat-openbsd", "openssl": "openssl"}
SITE = "shop.example"


def missing():
    """The packages of the tools that are not here."""
    return [package for tool, package in TOOLS.items() if shutil.which(tool) is None]


def _curl(patience, *words):
    return ["curl", "-sS", "-o", "/dev/null", "-m", str(patience), "--connect-timeout", "4", *words]


def _direct(origin, scheme, port):
    # -k: an answer is wanted whatever the certificate is, which openssl tells.
    return _curl(10, "-k", "--connect-to", f"{SITE}:{port}:{origin}:{port}", f"{scheme}://{SITE}/")


def commands(origin):
    """(check, command) in the order of the five checks."""
    questions = [
        ("status-page", _curl(5, "https://www.cloudflarestatus.com/api/v2/summary.json")),
        ("status-page", _curl(25, f"https://{SITE}/cdn-cgi/trace")),
        ("status-page", _curl(25, f"https://{SITE}/")),
        ("status-page", _curl(25, f"http://{SITE}/")),
    ]
    for kind in ("A", "AAAA", "NS"):
        questions.append(("dns-record", ["dig", "+time=2", "+tries=2", SITE, kind]))
    for url in ("https://cloudflare-dns.com/dns-query", "https://dns.google/resolve"):
        questions.append(("dns-record", _curl(5, "-H", "accept: application/dns-json", f"{url}?name={SITE}&type=A")))
    questions += [("tcp-reach", ["nc", "-z", "-w", "4", origin, port]) for port in ("443", "80")]
    questions.append(("tls-certificate", ["timeout", "5", "openssl", "s_client", "-connect", f"{origin}:443",
                                          "-servername", SITE, "-verify_hostname", SITE]))
    questions += [("ssl-mode", _direct(origin, "https", 443)), ("ssl-mode", _direct(origin, "http", 80))]
    return questions


def ask(origin, environment):
    """Milliseconds of them all, in the client's namespace."""
    started = time.monotonic()
    for _, command in commands(origin):
        subprocess.run(["ip", "netns", "exec", "client", *command], env=environment, stdin=subprocess.DEVNULL,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False, timeout=60)
    return (time.monotonic() - started) * 1000


def one_exchange(origin, environment, runs):
    """curl's own time for one https exchange with the origin, without the start of its process; a list of ms."""
    command = ["ip", "netns", "exec", "client", *_direct(origin, "https", 443), "-w", "%{time_total}"]
    times = []
    for _ in range(runs):
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)
        times.append(float(done.stdout or 0) * 1000)
    return times

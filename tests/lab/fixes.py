#!/usr/bin/python3
"""Plays every fix of the catalogue that claims to have been executed, with the real tools, in network namespaces.

fixes.py --cli PATH --world PATH [--only SITUATION…] [--jobs N] [--shell SITUATION] [--list]

The program under test finds the fault and fills in the commands; they are pasted into a shell as they are shown.
"""

import argparse
import concurrent.futures
import json
import os
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
import fix_catalogue  # noqa: E402 pylint: disable=wrong-import-position
import fix_tables  # noqa: E402 pylint: disable=wrong-import-position
import pki  # noqa: E402 pylint: disable=wrong-import-position
import sandbox  # noqa: E402 pylint: disable=wrong-import-position
from situations import every  # noqa: E402 pylint: disable=wrong-import-position

HERE = os.path.dirname(os.path.abspath(__file__))
PATIENCE = 400
LOOPS_WANTED = 20
NEEDED = ("ip", "nft", "nginx", "apache2", "openssl", "iptables-nft", "iptables-legacy", "ufw", "fail2ban-client",
          "firewalld", "dbus-daemon", "sudo", "curl", "ss", "certbot", "caddy", "dpkg-deb", "apt-get")
# certbot's parts for web servers are no programs of their own.
PLUGINS = ("certbot_nginx", "certbot_apache")
DEBIAN_PYTHON = "/usr/lib/python3/dist-packages"


def parse():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    listing = "--list" in sys.argv
    parser.add_argument("--cli", required=not listing)
    parser.add_argument("--world", required=not listing)
    parser.add_argument("--only", nargs="+", default=[], metavar="SITUATION")
    parser.add_argument("--jobs", type=int, default=2, help="situations at a time (default 2)")
    parser.add_argument("--packages", default="", metavar="FOLDER", help="keeps what had to be fetched there")
    parser.add_argument("--shell", metavar="SITUATION", help="stages it and opens a shell at the origin")
    parser.add_argument("--list", action="store_true")
    return parser.parse_args()


def fetch_persistence(folder):
    """Debian's scripts that keep iptables rules. Their package cannot be installed beside ufw, so they are
    unpacked only. Empty, with a reason, where they are not to be had."""
    target = os.path.join(folder, "netfilter-persistent")
    if os.path.exists(os.path.join(target, "usr/sbin/netfilter-persistent")):
        return target
    os.makedirs(target, exist_ok=True)
    os.chmod(target, 0o777)
    done = subprocess.run("apt-get -q download netfilter-persistent iptables-persistent"
                          " && for f in *.deb; do dpkg-deb -x \"$f\" .; done", shell=True, cwd=target,
                          capture_output=True, text=True, check=False, timeout=120)
    if done.returncode != 0:
        sandbox.skip(f"netfilter-persistent cannot be fetched: {done.stderr.strip()[-200:]}")
    return target


class FixLab:
    """Starts stages and gathers what they say."""

    def __init__(self, options, prefix, certificates, persistent):
        self.options, self.prefix, self.certificates, self.persistent = options, prefix, certificates, persistent

    def command(self, *arguments):
        return [os.path.join(HERE, "fix_stage.py"), *arguments, "--cli", os.path.abspath(self.options.cli), "--world",
                os.path.abspath(self.options.world), "--pki", self.certificates, "--persistent", self.persistent]

    def play(self, situation):
        """(situation, what its stage printed, complaint)."""
        stage = sandbox.start(self.prefix, ["-B", *self.command(situation.name)], stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True)
        late = ""
        try:
            output, errors = stage.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            stage.kill()
            output, errors = stage.communicate()
            late = f"no end after {PATIENCE} s; "
        complaint = late + errors.strip()[-700:] if late or stage.returncode else ""
        lines = [json.loads(line) for line in output.splitlines() if line.startswith("{")]
        return situation, lines, complaint


def play_all(lab, situations, tables):
    with concurrent.futures.ThreadPoolExecutor(max_workers=lab.options.jobs) as pool:
        runs = [pool.submit(lab.play, situation) for situation in situations]
        for run in concurrent.futures.as_completed(runs):
            tables.add(*run.result())


def chosen(options):
    table = [situation for situation in every() if not options.only or situation.name in options.only]
    unknown = set(options.only) - {situation.name for situation in table}
    if unknown:
        sys.exit(f"no such situation: {', '.join(sorted(unknown))}")
    # These two take longest, for each of their rules loads much: they begin, so that nothing long is left for the end.
    return sorted(table, key=lambda situation: -len(situation.fixes) * situation.name.startswith(("firewalld", "ufw")))


def main():
    options = parse()
    if options.list:
        print("\n".join(situation.name for situation in every()))
        return 0
    missing = sandbox.find_missing(NEEDED)
    missing += [plugin for plugin in PLUGINS if not os.path.isdir(os.path.join(DEBIAN_PYTHON, plugin))]
    if missing:
        sandbox.skip(f"not installed: {', '.join(missing)}")
    prefix = sandbox.unshare_command()
    if prefix is None or "--user" in prefix:
        sandbox.skip("firewalls and servers are staged as root only")
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="origin-doctor-fixes-") as folder:
        os.chmod(folder, 0o755)
        pki.make(folder)
        lab = FixLab(options, prefix, folder, fetch_persistence(options.packages or folder))
        if options.shell:
            return sandbox.start(prefix, ["-B", *lab.command(options.shell, "--shell")]).wait()
        tables = fix_tables.Tables()
        play_all(lab, chosen(options), tables)
    tables.show()
    failed = tables.failed
    if not options.only:
        failed += fix_catalogue.judge(os.path.abspath(options.cli), tables.executed)
        if tables.loops < LOOPS_WANTED:
            print(f"only {tables.loops} situations were led to their light by the first fix, not {LOOPS_WANTED}")
            failed += 1
    print(f"{tables.passed} passed, {failed} failed ({time.monotonic() - started:.0f} s)")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

"""The origin of the fixes' lab: a Debian server as its owner finds it, with the real tools and private folders.

Everything is played in the sandbox's own /etc, /var, /root and /usr/share, so that real commands do what they do on
a real server, and nothing of it stays.
"""

import hashlib
import os
import shutil
import stat
import subprocess

import topology as net

HERE = os.path.dirname(os.path.abspath(__file__))
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
ENVIRONMENT = {"PATH": PATH, "HOME": "/root", "LC_ALL": "C.UTF-8", "USER": "root", "LOGNAME": "root", "TERM": "dumb"}
NAME = "origin-host"
# Folders whose every file is part of a snapshot.
WATCHED = ("/etc", "/var/www", "/var/spool/cron", "/usr/local/sbin", "/var/lib/ufw")
# firewalld keeps the last version of a file that it rewrites; ufw and apt keep none.
BACKUP_OF_A_TOOL = ".xml.old"
LIMITS = "net.core.somaxconn net.ipv4.tcp_max_syn_backlog net.ipv4.tcp_syncookies"
RULES = ("iptables-save", "ip6tables-save", "iptables-legacy-save", "ip6tables-legacy-save")
_LOOKS = {**{tool: f"{tool} 2>/dev/null || true" for tool in RULES}, "nft": "nft -s list ruleset",
          "doors": "ss -Hltn", "limits": f"sysctl {LIMITS}"}
# One shell for all of them: a part begins with a form feed and its name.
_LOOK = "set -e; " + "; ".join(f"printf '\\f{part}\\n'; {command}" for part, command in _LOOKS.items())
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path=/run/dbus/system_bus_socket</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow own="*"/><allow send_destination="*"/>
<allow send_type="method_call"/><allow receive_sender="*"/></policy></busconfig>
"""


def make_private():
    """After sandbox.enter(): more folders of our own, and the stand-ins for what needs a booted system."""
    os.chmod("/run", 0o755)
    for folder in ("/var", "/usr/share", "/root"):
        own = f"/run/own{folder}"
        net.run(f"mkdir -p {own}/upper {own}/work && mount -t overlay overlay"
                f" -o lowerdir={folder},upperdir={own}/upper,workdir={own}/work {folder}")
    net.run("mount -t tmpfs -o mode=755 tmpfs /usr/local/sbin")
    os.makedirs("/run/standin")
    os.makedirs("/run/lock", mode=0o1777)
    for name in os.listdir(os.path.join(HERE, "standins")):
        shutil.copy(os.path.join(HERE, "standins", name), "/usr/local/sbin/")
    _write("/run/standin/bus.conf", _BUS)


def install_netfilter_persistent(folder):
    """Debian's own scripts. The package excludes ufw's, so both cannot be installed on one machine."""
    net.run(f"cp {folder}/usr/sbin/netfilter-persistent /usr/local/sbin/ && mkdir -p /etc/iptables"
            f" && cp -r {folder}/usr/share/netfilter-persistent /usr/share/"
            f" && cp {folder}/etc/default/netfilter-persistent /etc/default/")


def _write(path, text, mode=0o644):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    os.chmod(path, mode)


class Machine:
    """What a situation uses to furnish the origin."""

    def __init__(self, pki):
        self.pki = pki

    write = staticmethod(_write)

    def run(self, command, **options):
        """A shell line at the origin, with root's own environment."""
        options.setdefault("timeout", 60)
        return net.run(f"ip netns exec origin sh -c {_quoted(command)}", env=ENVIRONMENT, **options)

    def furnish(self):
        """Resolver, host name, trusted roots and a clean slate in /etc, as on a server that was just set up."""
        _write("/etc/netns/origin/resolv.conf", f"nameserver {net.RESOLVER}\n")
        name = os.uname().nodename
        _write("/etc/netns/origin/hosts", f"127.0.0.1 localhost\n127.0.1.1 {NAME} {name}\n::1 localhost\n")
        net.run(f"cat {self.pki.path('root.crt')} >>/etc/ssl/certs/ca-certificates.crt")
        for folder in ("/etc/nginx/sites-enabled", "/etc/nginx/conf.d", "/etc/apache2/sites-enabled",
                       "/etc/fail2ban/jail.d", "/etc/systemd/system"):
            shutil.rmtree(folder, ignore_errors=True)
            os.makedirs(folder)

    def lineage(self, certificate="valid", site="shop.example"):
        """A certificate where certbot puts it."""
        live = f"/etc/letsencrypt/live/{site}"
        os.makedirs(live, exist_ok=True)
        chain = open(self.pki.path(f"{certificate}.pem"), encoding="ascii").read()
        leaf = open(self.pki.path(f"{certificate}.crt"), encoding="ascii").read()
        _write(f"{live}/fullchain.pem", chain)
        _write(f"{live}/cert.pem", leaf)
        _write(f"{live}/chain.pem", chain[len(leaf):])
        shutil.copy(self.pki.path(f"{certificate}.key"), f"{live}/privkey.pem")
        os.chmod(f"{live}/privkey.pem", 0o600)
        return live

    def snapshot(self):
        """Every rule, ban, watched file with its mode and listening door, as one dict of texts."""
        shot = dict(part.split("\n", 1) for part in self.run(_LOOK).split("\f")[1:])
        for tool in RULES:
            shot[tool] = _settled(shot[tool])
        shot["doors"] = "\n".join(sorted({line.split()[3] for line in shot["doors"].splitlines()}))
        if os.path.exists("/run/fail2ban/fail2ban.sock"):
            shot["bans"] = self._bans()
        if os.path.exists("/run/firewalld.pid"):
            # Its permanent side are files of /etc, and its sets those of nft.
            shot["firewalld"] = self.run("firewall-cmd --list-all-zones")
        shot["files"] = "\n".join(_files())
        return shot

    def _bans(self):
        lines = []
        jails = self.run("fail2ban-client status").split("Jail list:")[-1].replace(",", " ").split()
        for jail in sorted(jails):
            lines += [jail, *sorted(self.run(f"fail2ban-client get {jail} banip").split()),
                      self.run(f"fail2ban-client get {jail} ignoreip")]
        return "\n".join(lines)


def difference(before, after):
    """The first lines in which two snapshots differ; empty when they are equal."""
    lines = []
    for part in sorted(set(before) | set(after)):
        old, new = before.get(part, ""), after.get(part, "")
        if old != new:
            olds, news = old.splitlines(), new.splitlines()
            lines += [f"{part} -{line}" for line in olds if line not in news][:4]
            lines += [f"{part} +{line}" for line in news if line not in olds][:4]
            lines += [] if lines else [f"{part}: the order of lines"]
    return lines


def _settled(rules):
    """Without counters, moments and the version of the program."""
    lines = [line for line in rules.splitlines() if not line.startswith("#")]
    return "\n".join(line.rsplit(" [", 1)[0] if line.startswith(":") else line for line in lines)


def _files():
    skipped = ("/etc/netns",)
    for top in WATCHED:
        for folder, names, files in os.walk(top):
            names[:] = sorted(n for n in names if os.path.join(folder, n) not in skipped)
            for name in [*names, *sorted(files)]:
                path = os.path.join(folder, name)
                if not path.endswith(BACKUP_OF_A_TOOL):
                    yield _described(path)


def _described(path):
    status = os.lstat(path)
    what = f"{stat.filemode(status.st_mode)} {status.st_uid}:{status.st_gid} {path}"
    if stat.S_ISLNK(status.st_mode):
        return f"{what} -> {os.readlink(path)}"
    if not stat.S_ISREG(status.st_mode):
        return what
    with open(path, "rb") as file:
        return f"{what} {hashlib.sha256(file.read()).hexdigest()[:16]}"


def _quoted(text):
    return "'" + text.replace("'", "'\\''") + "'"


def paste(lines, place="origin"):
    """Pastes lines into a fresh interactive bash of root at the origin. Returns (status of the last, all that was
    said). Interactive, because history expansion and the like are part of what people's shells do."""
    statuses = "/run/standin/statuses"
    if os.path.exists(statuses):
        os.remove(statuses)
    shell = ["ip", "netns", "exec", place, "setsid", "bash", "--noprofile", "--norc", "-i"]
    try:
        done = subprocess.run(shell, input="\n".join(lines) + "\n", text=True, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, timeout=90, check=False, cwd="/root",
                              env={**ENVIRONMENT, "PS1": "", "PS2": "", "HISTFILE": "",
                                   "PROMPT_COMMAND": f"echo $? >>{statuses}"})
    except subprocess.TimeoutExpired as late:
        return -1, f"no end after {late.timeout:.0f} s: {(late.stdout or b'').decode(errors='replace')[-400:]}"
    with open(statuses, encoding="ascii") as file:
        last = int(file.read().split()[-1])
    said = done.stdout.split("no job control in this shell\n", 1)[-1].removesuffix("exit\n")
    return (255 if "event not found" in said else last), said

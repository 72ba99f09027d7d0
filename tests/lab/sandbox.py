"""Runs a program in a sandbox of its own: network, mounts and processes that vanish with it.

The sandbox's own network namespace is the switch of the lab, so the machine's network is never touched, and
nothing is left behind: when the first process of the PID namespace dies, the kernel ends the rest.
"""

import ctypes
import os
import shutil
import signal
import subprocess
import sys

PR_SET_PDEATHSIG = 1
SKIPPED = 77


def skip(reason):
    """Ends the program: nothing can be staged here, which is a failure where nobody reads what it prints."""
    print(f"SKIPPED: {reason}", flush=True)
    sys.exit(1 if os.environ.get("CI") == "true" else SKIPPED)


def find_missing(tools):
    """Those that are not installed; from here on the folders of root's tools are searched as well."""
    os.environ["PATH"] = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
    return [tool for tool in tools if shutil.which(tool) is None]


def _die_with_parent():
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def unshare_command():
    """The prefix that makes a sandbox, or None where this system allows none."""
    common = ["--net", "--mount", "--pid", "--fork", "--mount-proc", "--kill-child"]
    candidates = [["unshare", *common]] if os.geteuid() == 0 else []
    candidates.append(["unshare", "--user", "--map-root-user", *common])
    for command in candidates:
        try:
            probe = subprocess.run([*command, "sh", "-c", "mount -t tmpfs tmpfs /run && ip netns add probe"],
                                   capture_output=True, timeout=20, check=False)
        except (OSError, subprocess.TimeoutExpired):
            continue
        if probe.returncode == 0:
            return command
    return None


def start(prefix, arguments, **options):
    """Starts this interpreter with `arguments` inside a new sandbox."""
    return subprocess.Popen([*prefix, sys.executable, *arguments], preexec_fn=_die_with_parent, **options)


def enter():
    """Called first inside: private /run, /etc and /tmp, so that whatever tools write is gone afterwards."""
    subprocess.run("mount --make-rprivate / && mount -t tmpfs tmpfs /run && mkdir -p /run/netns /run/upper /run/work"
                   " && mount -t overlay overlay -o lowerdir=/etc,upperdir=/run/upper,workdir=/run/work /etc",
                   shell=True, check=True)


def is_single_user():
    """True where only one user id exists, as in an ordinary user's sandbox: servers cannot change theirs."""
    with open("/proc/self/uid_map", encoding="ascii") as uid_map:
        return int(uid_map.readline().split()[2]) == 1

#!/usr/bin/python3
"""Measures the window: start, longest stall of its event loop, memory, and how fast it closes during a check.

window.py --program PATH [--runs N] [--fault FAULT…]     PATH: window_pace, of a Release build

Start: from the call to the first painting. Stall: the longest time during a whole check, and while all pages are
looked at, in which the event loop does not wait. Memory: resident after the check. Close: from the click to the end
of the process. Runs under its own X server (Xvfb) unless there is a display.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

LIMITS = {"start ms": 200, "stall ms": 50, "resident MB": 60, "close ms": 200}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--fault", nargs="+", default=["firewall-blocks-cloudflare", "no-internet"])
    return parser.parse_args()


def one_life(program, fault, home):
    environment = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "XDG_CACHE_HOME": home}
    begun = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    done = subprocess.Popen([program, fault], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                            env=environment)
    line = done.stdout.readline()
    done.wait(timeout=60)
    ended = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    if not line or done.returncode != 0:
        raise SystemExit(f"window_pace {fault} ended with {done.returncode}")
    seen = json.loads(line)
    return {"start ms": (seen["shown"] - begun) / 1e6, "stall ms": max(seen["stalls_ms"]), "stalls": seen["stalls_ms"], "resident MB": seen["resident_mb"],
            "close ms": (ended - seen["closed"]) / 1e6}


def main():
    options = arguments()
    if not os.environ.get("DISPLAY"):
        if not shutil.which("xvfb-run"):
            raise SystemExit("There is no display, and no xvfb-run.")
        os.execvp("xvfb-run", ["xvfb-run", "-a", sys.executable, *sys.argv])
    is_good = True
    print(f"{'':28}" + "".join(f"{name:>24}" for name in LIMITS))
    with tempfile.TemporaryDirectory() as home:
        for fault in options.fault:
            one_life(options.program, fault, home)  # warm
            lives = [one_life(options.program, fault, home) for _ in range(options.runs)]
            cells = ""
            for name, limit in LIMITS.items():
                values = [life[name] for life in lives]
                median = statistics.median(values)
                is_good = is_good and median < limit
                cells += f"{f'{median:.0f} ({min(values):.0f} to {max(values):.0f})':>24}"
            print(f"{fault:28}{cells}")
    print(f"{'limit of the median':28}" + "".join(f"{limit:>24}" for limit in LIMITS.values()))
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())

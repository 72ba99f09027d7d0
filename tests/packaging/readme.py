"""Runs the commands of README.md verbatim, and holds what they print against what stands there.

readme.py README.md FOLDER OF THE PROGRAMS   those that need nothing but the programs
readme.py README.md --all                    every marked block, as it stands: for a clean system, as root
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

BLOCK = re.compile(r"<!-- run: (?P<when>[^>]*) -->\n(?P<indent> *)```\n(?P<body>.*?)\n *```", re.S)
SHOWN = re.compile(r"\s*```\n(?P<text>.*?)\n```", re.S)
# What differs from run to run: numbers of visits, times, how long something took.
VARIES = [(re.compile(r"\b[0-9a-f]{16}\b"), "RAY"), (re.compile(r"\b\d{2}:\d{2}:\d{2}\b"), "TIME"),
          (re.compile(r"\d+ (seconds|minutes|ms)\b"), "SPAN"), (re.compile(r"\w+day, \d+ \w+ \d{4}"), "DAY")]
PROGRAMS_ONLY = "after the packages are installed"


def plain(text):
    for pattern, word in VARIES:
        text = pattern.sub(word, text)
    return [line.rstrip() for line in text.splitlines() if line.strip()]


def missing_lines(shown, printed):
    """Lines that the README shows and the commands did not print, in their order."""
    rest = plain(printed)
    missing = []
    for line in plain(shown):
        if line == "[…]":
            continue
        if line in rest:
            rest = rest[rest.index(line) + 1:]
        else:
            missing.append(line)
    return missing


def run(body, folder, environment):
    """Every command in its turn, with one shell for all. The light of a site is no failure."""
    done = subprocess.run(["sh", "-c", body], cwd=folder, env=environment, capture_output=True, encoding="utf-8",
                          timeout=3600, check=False)
    if done.returncode not in (0, 1, 2, 3):
        sys.exit(f"exit status {done.returncode} of:\n{body}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout


def main():
    readme = pathlib.Path(sys.argv[1]).resolve()
    text = readme.read_text(encoding="utf-8")
    everything = sys.argv[2] == "--all"
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "COLUMNS": "80"}
    if not everything:
        environment["PATH"] = f"{pathlib.Path(sys.argv[2]).resolve()}:{environment['PATH']}"
    count = 0
    mistakes = []
    with tempfile.TemporaryDirectory() as folder:
        for block in BLOCK.finditer(text):
            needs_tree = block["when"] != PROGRAMS_ONLY
            if needs_tree and not everything:
                continue
            body = "\n".join(line.removeprefix(block["indent"]) for line in block["body"].splitlines())
            print(f"$ {body}", flush=True)
            printed = run(body, readme.parent if needs_tree else folder, environment)
            count += 1
            shown = SHOWN.match(text, block.end())
            if shown and not needs_tree:
                mistakes += [f"README shows a line that was not printed: {line}"
                             for line in missing_lines(shown["text"], printed)]
    assert count >= 3, "the README has no marked commands"
    print(f"{count} blocks of commands ran")
    sys.exit("\n".join(mistakes) or 0)


if __name__ == "__main__":
    main()

"""Holds what was executed against what the catalogue claims, and looks at the form of what cannot be run here."""

import glob
import json
import os
import re
import subprocess

RESOURCES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "resources", "fixes")
CLOSERS = {")": "(", "]": "[", "}": "{"}


def _catalogue():
    fixes, causes = {}, []
    for path in sorted(glob.glob(os.path.join(RESOURCES, "*.json"))):
        with open(path, encoding="utf-8") as file:
            family = json.load(file)
        fixes.update({fix["id"]: fix for fix in family.get("fixes", [])})
        causes += [cause["id"] for cause in family.get("causes", [])]
    return fixes, causes


def _filled(cli, causes):
    """Every fix as the program shows it."""
    fixes = {}
    for cause in causes:
        done = subprocess.run([cli, "explain", cause, "--format", "json"], capture_output=True, text=True, check=False,
                              stdin=subprocess.DEVNULL, timeout=30)
        if done.returncode == 0:
            fixes.update({fix["id"]: fix for fix in json.loads(done.stdout).get("fixes", [])})
    return fixes


def is_balanced(text):
    """True when every bracket and quotation mark of a PowerShell text is closed, in the right order."""
    text = re.sub(r"`.", "", text)
    open_ones, quote, at = [], "", 0
    while at < len(text):
        mark = text[at]
        if quote:
            quote = "" if mark == quote else quote
        elif mark in "'\"":
            quote = mark
        elif mark == "#":
            at = text.find("\n", at) if "\n" in text[at:] else len(text)
        elif mark in "([{":
            open_ones.append(mark)
        elif mark in CLOSERS and (not open_ones or open_ones.pop() != CLOSERS[mark]):
            return False
        at += 1
    return not quote and not open_ones


def _form(fix):
    """(how it was looked at, complaint)."""
    commands = ["\n".join(step["command"]) if isinstance(step["command"], list) else step["command"]
                for step in fix["steps"] if step.get("command")]
    if not commands:
        return "no command: steps in a window", ""
    if fix.get("shell") not in ("powershell", "cmd"):
        for command in commands:
            done = subprocess.run(["bash", "-n"], input=command, capture_output=True, text=True, check=False)
            if done.returncode != 0 or done.stderr:
                return "bash -n", done.stderr.strip()
        return "bash -n", ""
    bad = [command for command in commands if not is_balanced(command)]
    return "brackets and quotes balance", bad[0] if bad else ""


def judge(cli, executed):
    """Prints the rows "not executed here" and returns the number of faults."""
    fixes, causes = _catalogue()
    filled = _filled(cli, causes)
    wrong = []
    print("\nNot executed here:")
    for name in sorted(name for name, fix in fixes.items() if not fix["executed"]):
        if name not in filled:
            wrong.append(f"{name}: no cause shows it")
            continue
        if filled[name].get("executed"):
            wrong.append(f"{name}: the program claims that it was executed")
        how, complaint = _form(filled[name])
        print(f"{name.ljust(44)}  not executed here; {how}{': WRONG' if complaint else ''}")
        wrong += [f"{name}: {complaint}"] if complaint else []
    claimed = {name for name, fix in fixes.items() if fix["executed"]}
    wrong += [f"{name}: said to be executed, and was not without a fault" for name in sorted(claimed - executed)]
    wrong += [f"{name}: was executed, and the catalogue does not say so" for name in sorted(executed - claimed)]
    for sentence in wrong:
        print(f"    {sentence}")
    return len(wrong)

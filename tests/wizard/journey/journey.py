#!/usr/bin/env python3
"""The whole way through the window as a screen reader sees it, by accessible names alone.

journey.py ORIGIN_DOCTOR ORIGIN_DOCTOR_CLI FAULT...

Needs a display and a session bus; prints what each fault led to, and ends with 1 when something was not found.
"""
import json
import os
import subprocess
import sys
import tempfile
import time

import pyatspi

PATIENCE = 15


def tree(root):
    yield root
    for index in range(root.childCount):
        child = root.getChildAtIndex(index)
        if child is not None:
            yield from tree(child)


def showing(node):
    states = node.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_ENABLED)


class Window:
    """One run of the program."""

    def __init__(self, program, home):
        environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home, XDG_RUNTIME_DIR=home,
                           QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8")
        self.process = subprocess.Popen([program], env=environment)
        self.root = self.wait(self._application, "the application")

    def _application(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for index in range(desktop.childCount):
            child = desktop.getChildAtIndex(index)
            if child is not None and child.get_process_id() == self.process.pid:
                return child
        return None

    def wait(self, look, what):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                found = look()
            except Exception:  # a widget went away while it was looked at
                found = None
            if found:
                return found
            time.sleep(0.1)
        raise AssertionError(f"not found: {what}")

    def find(self, name, role=None, partly=False):
        def look():
            for node in tree(self.root):
                fits = name in (node.name or "") if partly else node.name == name
                if fits and (role is None or node.getRoleName() in role) and showing(node):
                    return node
            return None
        return self.wait(look, f"“{name}”")

    def press(self, name, partly=False):
        button = self.find(name, ("push button", "button", "check box", "link"), partly)
        button.queryAction().doAction(0)

    def type(self, name, text):
        self.find(name, ("text", "entry")).queryEditableText().setTextContents(text)

    def close(self):
        self.process.terminate()
        self.process.wait(10)


def clipboard():
    return subprocess.run(["xclip", "-o", "-selection", "clipboard"], capture_output=True, timeout=10,
                          check=False).stdout.decode()


def expected(cli, fault):
    run = subprocess.run([cli, "check", "--practice", fault, "--format", "json"], capture_output=True, timeout=60,
                         check=False)
    report = json.loads(run.stdout)
    first = report["causes"][0]
    fix = next(each for each in report["fixes"] if each["id"] == first["fixes"][0])
    command = next((step["command"] for step in fix["steps"] if step.get("command")), None)
    return first["id"], fix, command


def journey(program, cli, fault, home):
    cause, fix, command = expected(cli, fault)
    window = Window(program, home)
    try:
        window.type("Address of the site, or the text of the error page", "my shop")
        window.find("This is not the address of a site", None, True)
        window.press("Try with a practice fault")
        window.type("Search the practice faults", fault)
        window.press("Try it")
        window.find("Stop checking")
        window.find("Check again")
        for _ in range(5):
            window.press("Next")
        window.find("Because")
        window.press("How to fix it")
        window.find(fix["title"])
        if command:
            window.press("Copy: ", True)
            window.wait(lambda: clipboard() == command, "the command in the clipboard")
        window.press("Report")
        window.press("Save the report…")
        name = os.path.join(home, "report.json")
        window.type("File name:", name)
        window.press("Save")
        window.find("Saved as", None, True)
        with open(name, encoding="utf-8") as file:
            saved = json.load(file)
        assert saved["causes"][0]["id"] == cause, saved["causes"][0]["id"]
        print(f"{fault}: {cause}, {len(command or '')} characters copied")
    except AssertionError:
        for node in tree(window.root):
            if node.name and showing(node):
                print(f"    {node.getRoleName()}: {node.name}", file=sys.stderr)
        raise
    finally:
        window.close()


def main():
    program, cli, *faults = sys.argv[1:]
    for fault in faults:
        with tempfile.TemporaryDirectory() as home:
            journey(program, cli, fault, home)


if __name__ == "__main__":
    main()

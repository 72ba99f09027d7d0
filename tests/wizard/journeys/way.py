"""What every journey holds against the command line."""

import json

import pyatspi

from command_line import judged
from patience import expect, wait_for
from window import clipboard, has

SITE = "Address of the site, or the text of the error page"
JSON = "Data (JSON), to be opened again"
COMMANDS = "The steps and commands, for whoever has access"
TYPED = "shop.example"
UNDERSTOOD = "Understood: https://shop.example/"


def is_fresh(window):
    """What is there once is met once, and the window has a name before it has a question."""
    wait_for("a window with a name", lambda: "Origin Doctor" in window.names("dialog"))
    window.find("Remember sites", ("check box",))
    expect("how often sites can be remembered", window.names("check box").count("Remember sites"), 1)


def is_narrowed(window):
    """Few faults are left, and the chosen one is told."""
    faults = window.find("Practice faults", ("list",))
    wait_for("few faults to be left", lambda: len(faults) < 5)
    window.hear(wait_for("a fault that is chosen", lambda: next(
        fault.name for fault in faults if has(fault, pyatspi.STATE_SELECTED))))


def has_finished(window, said):
    """Every light has its word, and the words are those of the command line."""
    window.find("Check again")
    checks = tuple(f"Step {number}," for number in range(2, 7))
    expect("the lights in the list of steps",
           [name for name in window.names("list item") if name.startswith(checks)], said.lights())


def is_on(window, step):
    wait_for(f"the page “{step}”", lambda: (window.step() or "").split(":")[0] == step)


def heading(window):
    """What the page says in large; it says one thing."""
    headings = wait_for("a heading", lambda: [name for name in window.names("heading") if name])
    expect("how many headings there are", len(headings), 1)
    return headings[0]


def walk_checks(window, said, go_on):
    """The headings of the five pages; go_on leads from each to the next, and at last to the diagnosis."""
    is_on(window, "Step 2, Status page")
    has_finished(window, said)
    headings = []
    for light in said.lights():
        is_on(window, light.split(":")[0])
        headings.append(heading(window))
        go_on()
    is_on(window, "Step 7, Diagnosis")
    expect("the heading", heading(window), said.report["headline"])
    return headings


def is_copied(window, button, command):
    said = button.replace("Copy:", "Copied:", 1)
    window.hear(said)
    expect(f"the clipboard after “{button}”", clipboard(), command)


def is_saved(window, path, said, headings):
    """The file holds what the command line says, and what the pages of the checks said."""
    window.hear(f"Saved as “{path}”.")
    with open(path, encoding="utf-8") as file:
        saved = json.load(file)
    wanted, seen = judged(said.report), judged(saved)
    for key, each in wanted.items():
        expect(f"“{key}” in the saved report", seen[key], each)
    # Without internet the pages say so, and nothing about the site.
    summaries = ([saved["headline"]] * len(saved["checks"]) if saved["causes"][0]["id"] == "no-internet"
                 else [check["summary"] for check in saved["checks"]])
    expect("the headings of the pages", headings, summaries)
    expect("the headline in the saved report", saved["headline"], said.report["headline"])

#!/usr/bin/python3
"""by_keyboard.py ORIGIN_DOCTOR ORIGIN_DOCTOR_CLI FAULT: from the address to the saved report, without a pointer.

What is shown is read as a screen reader reads it; all that is done is done by keys.
"""

import os
import sys

import pyatspi

import way
from command_line import Said, first_command
from keyboard import Keyboard
from patience import expect, wait_for
from window import Window, has


def ask_for_help(window, keyboard):
    keyboard.press("F1")
    window.find("Help: Your site", ("heading",))
    keyboard.press("Escape")
    wait_for("the help to close", lambda: "Help: Your site" not in window.names("heading"))


def tell_site(window, keyboard, fault):
    expect("where the first key goes", keyboard.focus()[0], way.SITE)
    keyboard.type(way.TYPED)
    window.hear(way.UNDERSTOOD)
    ask_for_help(window, keyboard)
    expect("where keys go after the help", keyboard.focus()[0], way.SITE)
    keyboard.go_to("Try with a practice fault")
    keyboard.press("space")
    window.find("Search the practice faults")
    expect("where the first key goes among the faults", keyboard.focus()[0], "Search the practice faults")
    keyboard.type(fault)
    way.is_narrowed(window)
    keyboard.press("Return")


def say_who_has_access(window, keyboard, said):
    """Arrows lead from answer to answer, and choose once one is chosen; the page follows at once."""
    question = "Do you run the server yourself?"
    keyboard.go_to(f"{question} I run it")
    keyboard.go_to(f"{question} My hosting company runs it", "Down", 1)
    keyboard.press("space")
    wait_for("the letter to lead", lambda: way.heading(window) == "Ask those who have access")
    window.find("Copy: To write to the hosting company (practice)")
    keyboard.press("Up")
    wait_for("the steps to lead", lambda: way.heading(window) == said.fixes[0]["title"])


def copy_command(window, keyboard, said):
    button, command = first_command(said.fixes[0])
    keyboard.go_to(button)
    keyboard.press("space")
    way.is_copied(window, button, command)
    tick = "1. Look: done"
    keyboard.go_to(tick)
    keyboard.press("space")
    wait_for(f"the tick “{tick}”", lambda: has(window.find(tick), pyatspi.STATE_CHECKED))


def go_to_report(window, keyboard):
    """By the list of steps: one stop of Tab, then arrows."""
    keyboard.go_to("Step 8, Fix")
    keyboard.go_to("Step 9, Report", "Down", 1)
    keyboard.press("Return")
    way.is_on(window, "Step 9, Report")


def save_report(window, keyboard, said, headings):
    keyboard.go_to("Kind of file:")
    keyboard.choose("Kind of file:", way.JSON)
    keyboard.press("ctrl+s")
    window.find("File name:", ("text",))
    path = os.path.join(os.environ["HOME"], "report")
    keyboard.press("ctrl+a")
    keyboard.type(path)
    keyboard.press("Return")
    way.is_saved(window, path + ".json", said, headings)


def main():
    program, command_line, fault = sys.argv[1:]
    said = Said(command_line, fault)
    with Window(program) as window:
        keyboard = Keyboard(window)
        tell_site(window, keyboard, fault)
        headings = way.walk_checks(window, said, lambda: keyboard.press("Return"))
        keyboard.press("Return")
        way.is_on(window, "Step 8, Fix")
        expect("the heading", way.heading(window), said.fixes[0]["title"])
        say_who_has_access(window, keyboard, said)
        copy_command(window, keyboard, said)
        go_to_report(window, keyboard)
        save_report(window, keyboard, said, headings)
        print(f"{fault}: {said.report['headline']} (by keys alone)")


if __name__ == "__main__":
    main()

#!/usr/bin/python3
"""by_names.py ORIGIN_DOCTOR ORIGIN_DOCTOR_CLI FAULT: from the address to the saved report, as a screen reader goes.

Keys are pressed for choosers alone: Qt lets screen readers neither lead the focus there nor choose an entry.
"""

import os
import sys

import way
from command_line import Said, first_command
from keyboard import Keyboard
from patience import expect
from window import Window


def tell_site(window, fault):
    way.is_fresh(window)
    window.write(way.SITE, way.TYPED)
    window.hear(way.UNDERSTOOD)
    window.find(way.UNDERSTOOD)
    window.press("Try with a practice fault")
    window.write("Search the practice faults", fault)
    way.is_narrowed(window)
    window.press("Try it")


def choose(window, label, entry):
    keyboard = Keyboard(window)
    keyboard.go_to(label)
    keyboard.choose(label, entry)


def copy_command(window, said):
    fix = said.fixes[0]
    expect("the heading", way.heading(window), fix["title"])
    # Folded until it is said who has access; whoever looks opens them.
    if way.COMMANDS in window.names():
        window.press(way.COMMANDS)
    if first_command(fix) is None:
        expect("commands to copy where the command line has none",
               [name for name in window.names() if name.startswith("Copy: ") and name[6].isdigit()], [])
        fix = said.fix_with_command()
        if fix is None:
            return "no command"
        choose(window, "Way to fix it", fix["title"])
        expect("the heading", way.heading(window), fix["title"])
    button, command = first_command(fix)
    window.press(button)
    way.is_copied(window, button, command)
    return f"{len(command)} characters copied"


def save_report(window, said, headings):
    choose(window, "Kind of file:", way.JSON)
    window.press("Save the report…")
    path = os.path.join(os.environ["HOME"], "report")
    window.write("File name:", path)
    window.press("Save")
    # What was chosen gives the file its kind.
    way.is_saved(window, path + ".json", said, headings)


def main():
    program, command_line, fault = sys.argv[1:]
    said = Said(command_line, fault)
    with Window(program) as window:
        tell_site(window, fault)
        headings = way.walk_checks(window, said, lambda: window.press("Next"))
        window.press("Next" if said.report["light"] == "green" else "How to fix it")
        way.is_on(window, "Step 8, Fix")
        copied = copy_command(window, said)
        window.press("Report")
        way.is_on(window, "Step 9, Report")
        save_report(window, said, headings)
        print(f"{fault}: {said.report['headline']} ({copied})")


if __name__ == "__main__":
    main()

"""Holds manual pages and completions against what origin-doctor-cli says: documents.py PROGRAM TREE"""

import os
import pathlib
import re
import subprocess
import sys

# May stand everywhere, whether or not --help names them.
ALWAYS_KNOWN = {"--help", "--version", "--force", "--lang"}
# The program's refusal of a wrong value lists the right ones; the completions offer the same.
REFUSED = [
    ["check", "a.example", "--ssl-mode", "?"],
    ["check", "a.example", "--format", "?"],
    ["compare", "a.json", "b.json", "--format", "ticket"],
    ["explain", "overloaded", "--format", "html"],
    ["explain", "overloaded", "--server", "system=?"],
    ["explain", "overloaded", "--server", "web_server=?"],
    ["explain", "overloaded", "--server", "firewall=?"],
    ["explain", "overloaded", "--server", "panel=?"],
]


def printed(program, *arguments):
    """Both outputs of a call, in English."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": ""}
    run = subprocess.run([program, *arguments], capture_output=True, timeout=20, env=environment)
    return (run.stdout + run.stderr).decode("utf-8")


def options_in(text):
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", text))


def commands_of_help(text):
    return set(re.findall(r"^  origin-doctor-cli ([a-z]+)", text, re.MULTILINE))


def statuses_of_help(text):
    said = text.partition("Exit status:")[2]
    return set(re.findall(r"(?:^|,)\s*(\d+)\s", said))


def values_told(program, arguments):
    """The list in the first line of a refusal: behind "give" or "gives", to the full stop."""
    told = re.search(r"gives? (?:one of )?([^:]*)\.$", printed(program, *arguments).partition("\n")[0])
    return re.split(r", | or ", told[1]) if told else []


def manual(path):
    """What roff shows, with its macros: without comments, fonts and escaped hyphens."""
    text = re.sub(r'^\.\\".*\n', "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return re.sub(r"\\f.", "", text).replace("\\-", "-")


def section(text, name):
    return re.split(r"^\.SH .*\n", text.partition(f".SH {name}\n")[2], maxsplit=1, flags=re.MULTILINE)[0]


def script(path):
    """Without comments, which complete nothing."""
    return re.sub(r"^\s*#.*\n", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)


def options_of_page(text):
    """Those that are explained, not those that are only mentioned."""
    return options_in("\n".join(re.findall(r"^\.TP\n\.B[IR]? (.*)$", section(text, "OPTIONS"), re.MULTILINE)))


def options_of_bash(text):
    return options_in(text.partition("_origin_doctor_cli_options()")[2].partition("\n}")[0])


def options_of_zsh(text):
    """Without those that exclude each other, and without explanations."""
    return options_in(re.sub(r"'\([^)]*\)|\[[^\]]*\]", " ", text))


def commands_of_bash(text):
    return set((re.search(r"offered='(check[a-z ]*)'", text) or ["", ""])[1].split())


def commands_of_zsh(text):
    return set(re.findall(r"'([a-z]+):", text.partition("commands=(")[2].partition("\n    )")[0]))


def strangers(name, what, found, told):
    return [f"{name} has the {what} {each}, which --help does not know"
            for each in sorted(found - told - ALWAYS_KNOWN)]


def differences(name, what, found, told):
    """Both ways, in words."""
    return ([f"{name} lacks the {what} {each}" for each in sorted(told - found)]
            + strangers(name, what, found, told))


def has_word(word, text):
    return re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", text)


def main():
    program, tree = sys.argv[1:]
    folder = pathlib.Path(tree) / "installer" / "linux"
    told = printed(program, "--help")
    options, commands, statuses = options_in(told), commands_of_help(told), statuses_of_help(told)
    if not (options and commands and statuses):
        sys.exit(f"--help of {program} could not be read")
    lists = [values_told(program, arguments) for arguments in REFUSED]
    mistakes = [f"no list of values from: {' '.join(arguments)}"
                 for arguments, values in zip(REFUSED, lists) if len(values) < 2]

    page = manual(folder / "origin-doctor-cli.1.in")
    mistakes += differences("the manual page", "option", options_of_page(page), options)
    mistakes += strangers("the manual page", "option", options_in(page), options)
    headings = re.findall(r"^\.SS ([a-z]+)$", section(page, "COMMANDS"), re.MULTILINE)
    mistakes += differences("the manual page", "command", set(headings), commands)
    found = set(re.findall(r"^\.B (\d+)$", section(page, "EXIT STATUS"), re.MULTILINE))
    mistakes += differences("the manual page", "exit status", found, statuses)
    mistakes += [f"the manual page lacks the value {value}"
                 for value in sorted(set().union(*lists)) if not has_word(value, page)]

    completions = folder / "completions"
    for name, options_of, commands_of in (("origin-doctor-cli.bash", options_of_bash, commands_of_bash),
                                          ("_origin-doctor-cli", options_of_zsh, commands_of_zsh)):
        text = script(completions / name)
        mistakes += differences(name, "option", options_of(text), options)
        mistakes += strangers(name, "option", options_in(text), options)
        mistakes += differences(name, "command", commands_of(text), commands)
        mistakes += [f"{name} lacks the values {' '.join(values)}" for values in lists
                     if not re.search(rf"['(]{re.escape(' '.join(values))}[')]", text)]

    # The program with the window takes only some of the options.
    window = {"the manual page of the window": manual(folder / "origin-doctor.1.in")}
    window.update((name, script(completions / name)) for name in ("origin-doctor.bash", "_origin-doctor"))
    for name, text in window.items():
        mistakes += strangers(name, "option", options_in(text), options)

    print(f"{len(options)} options, {len(commands)} commands, {len(statuses)} exit statuses and "
          f"{len(lists)} lists of values against the manual pages and the completions")
    sys.exit("\n".join(dict.fromkeys(mistakes)) or 0)


if __name__ == "__main__":
    main()

#!/usr/bin/python3
"""Says what a language of translations/ lacks: check.py [--lupdate PATH --fix-texts FILE]

Of each language: every text of the sources is there, finished, with its placeholders, its lines and its plural forms,
in another language than the source's, and nothing that the sources have no more. Of the sources: no sentence is put
together from translated pieces, and no visible sentence goes past translation. With --lupdate the sources are read
anew.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as ElementTree

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
FOLDERS = ("app", "checks", "wizard")
PLURALS = {"de": 2, "es": 2, "ar": 6}  # Qt's rules, "Translation Rules for Plurals"
PLACEHOLDER = re.compile(r"%L?\d|%n|\{[a-z][a-z0-9_]*\}")
# What is the same word in a language as in English; whatever else is, was forgotten.
SAME = {
    "every": {"Cloudflare", "Off", "Flexible", "Full", "Full (strict)", "Strict (SSL-Only Origin Pull)", "Ray ID",
              "Ray ID %1", "%1 UTC"},
    "de": {"%1 ms", "%1 s", "ms", "Firewall", "Server: %1.", "Server: %1 (%2).", "System"},
    "es": {"%1 ms", "%1 s", "ms", "Error", "error %1", "error %1 (%2)"},
    "ar": set()}
TRANSLATED = r"(?:\btr|\btranslate)\((?:[^()]|\([^()]*\))*\)"
# A line break between two whole sentences joins no sentence.
JOINED = re.compile(TRANSLATED + r"\s*\+(?!\s*u'\\n')|[\w)]\s*\+\s*" + TRANSLATED)
SENTENCE = re.compile(r"(?:QStringLiteral|QLatin1String)\(\"((?:[^\"\\]|\\.)*)\"\)")
# What looks like a sentence and is not for people's eyes, or has no language.
NO_SENTENCE = re.compile(r"^(?:[^a-zA-Z]*|[\w.\-:/%{}\[\]()|+*?\\^$<>=;,#'~@&!]+|[^ ]+ \[?%\d.*|.*(?:\\\\|::|--|https?:|</?[a-z]|; ).*)$")
# Read or written by machines, or the names of firms and fonts.
NO_LANGUAGE = {
    "width=device-width, initial-scale=1", "yyyy-MM-dd HH:mm:ss", "no longer valid", "Google Trust Services",
    "Internet Security Research Group", "ac co com edu gob gov gv mil ne net nom or org",
    "www mail ftp cpanel webmail autodiscover *", "DejaVu Sans Mono"}


def messages(path):
    """{(context, source, comment): message element}"""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            found[(name, message.findtext("source"), message.findtext("comment"))] = message
    return found


def forms(message):
    translation = message.find("translation")
    if message.get("numerus"):
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def holders(text, is_plural):
    return sorted(each for each in PLACEHOLDER.findall(text) if not (is_plural and each == "%n"))


def faults_of(language, key, message):
    """What is wrong with one message, in words."""
    source = key[1]
    is_plural = bool(message.get("numerus"))
    kind = message.find("translation").get("type")
    if kind:
        return [f"is {kind}"]
    texts = forms(message)
    faults = []
    if is_plural and len(texts) != PLURALS[language]:
        faults.append(f"has {len(texts)} plural forms and needs {PLURALS[language]}")
    for text in texts:
        if text == source and re.search("[a-zA-Z]", PLACEHOLDER.sub("", source)) \
                and source not in SAME["every"] | SAME[language]:
            faults.append("is the English text")
        # Text and Markdown would show them as their numbers; windows and HTML keep names together by themselves.
        if any(unicodedata.category(each) == "Cf" and each not in "\u200c\u200d" for each in text):
            faults.append("has characters that nobody sees")
        if not text.strip():
            faults.append("is empty")
        elif holders(text, is_plural) != holders(source, is_plural):
            faults.append("has other placeholders")
        elif text.count("\n") != source.count("\n"):
            faults.append("has another number of lines")
        elif source.replace("&&", "").count("&") != text.replace("&&", "").count("&"):
            faults.append("has another number of shortcuts")
        elif (text[:1].isspace(), text[-1:].isspace()) != (source[:1].isspace(), source[-1:].isspace()):
            faults.append("has other spaces at its ends")
    return faults


def sources_of(lupdate, fix_texts):
    """The keys that the sources have now."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "now.ts")
        subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", "-tr-function-alias",
                        "translate+=translate", *FOLDERS, fix_texts, "-target-language", "de", "-ts", path],
                       cwd=ROOT, check=True, timeout=120)
        return set(messages(path))


def code_files():
    for folder in FOLDERS:
        for place, _, names in os.walk(os.path.join(ROOT, folder)):
            for name in sorted(names):
                if name.endswith((".cpp", ".h")):
                    path = os.path.join(place, name)
                    with open(path, encoding="utf-8") as file:
                        yield os.path.relpath(path, ROOT), file.read()


def faults_of_code():
    for path, text in code_files():
        text = re.sub(r"\"\s*\n\s*\"", "", text)  # one literal on several lines
        code = re.sub(r"//[^\n]*", "", text)
        for match in JOINED.finditer(code):
            yield f"{path}: a sentence is put together: {' '.join(match.group().split())[:90]}"
        if path.startswith(("checks/practice", "checks/probes", "checks/evidence")):
            continue  # what they say is said to machines
        for match in SENTENCE.finditer(code):
            words = re.findall(r"[A-Za-z]{2,}", match.group(1))
            if match.group(1) in NO_LANGUAGE:
                continue
            if len(words) > 2 and " " in match.group(1) and not NO_SENTENCE.match(match.group(1)):
                yield f"{path}: goes past translation: {match.group(1)[:90]}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--lupdate")
    parser.add_argument("--fix-texts")
    options = parser.parse_args()
    bad = list(faults_of_code())
    now = sources_of(options.lupdate, options.fix_texts) if options.lupdate else None
    for language in PLURALS:
        path = os.path.join(ROOT, "translations", f"origin-doctor_{language}.ts")
        known = messages(path)
        for key, message in known.items():
            bad += [f"{language}: {key[0]}: {key[1][:70]!r} {fault}" for fault in faults_of(language, key, message)]
        if now is not None:
            bad += [f"{language}: {key[0]}: {key[1][:70]!r} is missing" for key in sorted(now - set(known), key=str)]
            bad += [f"{language}: {key[0]}: {key[1][:70]!r} is in no source" for key in sorted(set(known) - now, key=str)]
        print(f"{language}: {len(known)} texts")
    for each in bad:
        print("FAIL!  :", each)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())

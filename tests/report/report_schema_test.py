"""Holds the reports that a program prints, one a line, against the JSON Schema, and broken ones too."""

import copy
import json
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
sys.dont_write_bytecode = True
import second_validator  # noqa: E402

try:
    import jsonschema
except ImportError:
    sys.exit("\n*** python3-jsonschema is missing: the reports were NOT held against their schema. ***\n"
             "*** Install it (Debian: apt-get install python3-jsonschema) and run the test again. ***\n")


def without(key):
    def change(report):
        del report[key]
    return change


def with_value(path, value):
    def change(report):
        place = report
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = value
    return change


# A schema that accepts everything would accept our reports as well.
BREAKAGES = {
    "no evidence": without("evidence"),
    "no light": without("light"),
    "unknown light": with_value(["light"], "blue"),
    "unknown version": with_value(["version"], "1"),
    "four checks": lambda report: report["checks"].pop(),
    "checks out of order": lambda report: report["checks"].reverse(),
    "no cause": with_value(["causes"], []),
    "unknown cause": with_value(["causes", 0, "id"], "gremlins"),
    "unknown confidence": with_value(["causes", 0, "confidence"], "certain"),
    "unknown person": with_value(["causes", 0, "whose"], ["somebody"]),
    "because without form": with_value(["causes", 0, "because"], ["e1"]),
    "unknown mode": with_value(["question", "ssl_mode"], "half"),
    "unknown outcome": with_value(["evidence", 0, "outcome"], "fine"),
    "unknown probe": with_value(["evidence", 0, "probe"], "icmp"),
    "unknown via": with_value(["evidence", 0, "via"], "pigeon"),
    "local time": with_value(["started"], "2026-11-21 05:00"),
    "empty headline": with_value(["headline"], ""),
    "status as text": lambda report: next(
        each for each in report["evidence"] if each["probe"] == "http")["detail"].update(status="521"),
    "finding without a code": lambda report: report["checks"][0]["findings"][0].pop("code"),
    "strange table": with_value(["ssl_modes", 0, "https"], "perhaps"),
    "attempt without a time": lambda report: report["history"][0].pop("at"),
    "attempt with half of a check": lambda report: report["history"][0].pop("light"),
    "endless note": with_value(["note"], "x" * 4001),
    "stand-in for nothing": with_value(["stand_ins", "for"], []),
    "body kept": lambda report: next(
        each for each in report["evidence"] if each["probe"] == "http")["detail"].update(body="<html>"),
    "cookie kept": lambda report: next(
        each for each in report["evidence"] if each["probe"] == "http")["detail"].update(
            headers={"set-cookie": "a=b"}),
}


def main():
    schema_path, *command = sys.argv[1:]
    with open(schema_path, encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    printed = subprocess.run(command, check=True, capture_output=True, timeout=50).stdout.decode("utf-8")
    reports = [json.loads(line) for line in printed.splitlines()]
    mistakes = [] if reports else ["the program printed no report"]
    for number, report in enumerate(reports, 1):
        for error in validator.iter_errors(report):
            mistakes.append(f"report {number}: /{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}")
    all_broken = {}
    for name, breakage in BREAKAGES.items():
        broken = all_broken[name] = copy.deepcopy(reports[0])
        breakage(broken)
        if validator.is_valid(broken):
            mistakes.append(f"the schema accepts a broken report: {name}")
    mistakes += second_validator.mistakes(schema_path, reports, all_broken)
    print(f"{len(reports)} reports and {len(BREAKAGES)} broken ones against {schema_path}")
    sys.exit("\n".join(mistakes) or 0)


if __name__ == "__main__":
    main()

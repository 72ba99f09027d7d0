"""Holds the comparisons that a program prints, one a line, against the JSON Schema, and broken ones too."""

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
    sys.exit("\n*** python3-jsonschema is missing: the comparisons were NOT held against their schema. ***\n")

BREAKAGES = {
    "no light": lambda each: each["before"].pop("light"),
    "unknown light": lambda each: each["after"].update(light="blue"),
    "four checks": lambda each: each["after"]["checks"].pop(),
    "no list": lambda each: each["causes"].pop("new"),
    "cause without a title": lambda each: each["causes"].update(gone=[{"id": "x", "confidence": "likely"}]),
    "local time": lambda each: each["before"].update(started="2026-11-21 05:00"),
    "stand-ins for nothing": lambda each: each.update(stand_ins={"for": [], "text": "none"}),
    "a change of nothing known": lambda each: each.update(
        question_changes=[{"part": "weather", "before": "a", "after": "b"}]),
    "another format": lambda each: each.update(format="origin-doctor-report"),
}

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
validator = jsonschema.validators.validator_for(schema)
validator.check_schema(schema)
check = validator(schema)
lines = subprocess.run(sys.argv[2:], check=True, capture_output=True, encoding="utf-8").stdout.splitlines()
assert lines, "no comparison was printed"
all_broken = {}
for line in lines:
    comparison = json.loads(line)
    check.validate(comparison)
    for name, breakage in BREAKAGES.items():
        broken = all_broken[name] = copy.deepcopy(comparison)
        breakage(broken)
        assert not check.is_valid(broken), f"the schema takes this: {name}"
mistakes = second_validator.mistakes(sys.argv[1], [json.loads(line) for line in lines], all_broken)
assert not mistakes, mistakes
print(f"{len(lines)} comparisons fit the schema.")

"""Holds the files of the fix catalogue against their JSON Schema, and broken ones too."""

import copy
import json
import pathlib
import sys

try:
    import jsonschema
except ImportError:
    sys.exit("\n*** python3-jsonschema is missing: the fixes were NOT held against their schema. ***\n"
             "*** Install it (Debian: apt-get install python3-jsonschema) and run the test again. ***\n")


def change(**keys):
    return lambda fix: fix.update(keys)


# A schema that accepts everything would accept our files as well.
BREAKAGES = {
    "id with capitals": change(id="Allow"),
    "unknown key": change(colour="red"),
    "unknown place": change(where="moon"),
    "unknown place of a step": lambda fix: fix["steps"][0].update(where="cloudflare-dashboard"),
    "unknown shell": change(shell="fish"),
    "unknown rights": change(rights="god"),
    "unknown risk": change(risk="none"),
    "unknown person": change(whose=["somebody"]),
    "unknown server key": change(server={"colour": ["red"]}),
    "unknown firewall": change(server={"firewall": ["wall"]}),
    "no title": lambda fix: fix.pop("title"),
    "no steps": change(steps=[]),
    "executed as text": change(executed="yes"),
    "executed without bash": change(executed=True, shell="powershell"),
    "unknown kind": lambda fix: fix["steps"][0].update(kind="try"),
    "command as text": lambda fix: fix["steps"][0].update(command="ls"),
    "line break in a command": lambda fix: fix["steps"][0].update(command=["a\nb"]),
    "html in a text": lambda fix: fix["steps"][0].update(text="<b>now</b>"),
    "text and snippet": lambda fix: fix["steps"][0].update(use="visitors-get-through", text="Look."),
}


def main():
    schema_path, folder = sys.argv[1:]
    schema = json.loads(pathlib.Path(schema_path).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    mistakes = []
    fixes = []
    files = sorted(pathlib.Path(folder).glob("*.json"))
    for file in files:
        document = json.loads(file.read_text(encoding="utf-8"))
        fixes += document.get("fixes", [])
        for error in validator.iter_errors(document):
            mistakes.append(f"{file.name}: /{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}")
    if not fixes:
        mistakes.append("there is no fix")
    for name, breakage in BREAKAGES.items():
        broken = copy.deepcopy(fixes[0])
        breakage(broken)
        if validator.is_valid({"fixes": [broken]}):
            mistakes.append(f"the schema accepts a broken fix: {name}")
    print(f"{len(fixes)} fixes in {len(files)} files and {len(BREAKAGES)} broken ones against {schema_path}")
    sys.exit("\n".join(mistakes) or 0)


if __name__ == "__main__":
    main()

"""A second opinion on a JSON Schema, by a validator that shares no code with the first one."""

import json
import pathlib
import subprocess
import sys

PROGRAM = pathlib.Path(__file__).with_name("second_validator.pl")


def mistakes(schema_path, valid, broken):
    """What the second validator judges wrongly, a line each. `broken`: name → document."""
    if subprocess.run(["perl", "-MJSON::Validator", "-e", "1"], capture_output=True, check=False).returncode:
        sys.exit("\n*** JSON::Validator is missing: nothing was validated a second time. ***\n"
                 "*** Install it (Debian: apt-get install libjson-validator-perl) and run the test again. ***\n")
    run = subprocess.run(["perl", PROGRAM, schema_path], input=json.dumps({"valid": valid, "broken": broken}),
                         capture_output=True, encoding="utf-8", timeout=50, check=False)
    if run.returncode:
        return [f"the second validator failed: {run.stderr.strip()}"]
    return [f"second validator: {line}" for line in run.stdout.splitlines()]

"""What the command line says of the same fault: the window must say the same."""

import json
import subprocess

WORDS = {"green": "fine", "amber": "fragile", "red": "broken", "grey": "not checked"}
STEPS = {"look": "Look", "apply": "Apply", "verify": "Verify"}


class Said:
    """One report of the command line."""

    def __init__(self, program, fault):
        run = subprocess.run([program, "check", "--practice", fault, "--format", "json"], capture_output=True,
                             timeout=120, check=False)
        if not run.stdout:
            raise AssertionError(f"no report of {fault}: {run.stderr.decode()}")
        self.report = json.loads(run.stdout)
        fixes = {fix["id"]: fix for fix in self.report["fixes"]}
        self.fixes = [fixes[fix] for fix in self.report["causes"][0]["fixes"]]

    def lights(self):
        """The five checks as the list of steps names them."""
        return [f"Step {number}, {check['title']}: {WORDS[check['light']]}"
                for number, check in enumerate(self.report["checks"], 2)]

    def fix_with_command(self):
        return next((fix for fix in self.fixes if first_command(fix)), None)


def first_command(fix):
    """The name of the button that copies it, and the command; nothing where there is none."""
    steps = [step for step in fix["steps"] if step["kind"] != "undo"]
    number, kind = 0, None
    for step in steps:
        # Steps of one kind that follow one another have one number.
        number, kind = number + (step["kind"] != kind), step["kind"]
        if step.get("command"):
            return f"Copy: {number}. {STEPS[step['kind']]}, command 1", step["command"]
    return None


def judged(report):
    """What two runs over one fault have in common: not which of two equal answers came first, and is named."""
    parts = ("id", "title", "confidence", "whose", "fixes")
    causes = [{key: cause[key] for key in parts} for cause in report["causes"]]
    findings = {finding["id"]: finding["code"] for check in report["checks"] for finding in check["findings"]}
    because = sorted(findings[each] for each in report["causes"][0]["because"])
    return {"causes": causes, "because": because, "light": report["light"], "question": report["question"]}

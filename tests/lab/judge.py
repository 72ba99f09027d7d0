"""Holds what the program said against what the specification says it must say."""

import json

LIGHT_OF_EXIT = {0: "green", 1: "amber", 2: "red", 3: "grey"}
CHECKS = ["status-page", "dns-record", "tcp-reach", "tls-certificate", "ssl-mode"]


class Verdict:
    """One row of the table."""

    def __init__(self, fault, result, schema=None):
        self.fault, self.result, self.wrong = fault, result, []
        self.report = self._read(result)
        if self.report is not None:
            self._judge_form(schema)
            self._judge_causes()
            self._judge_lights()

    def _read(self, result):
        if result.get("error"):
            self.wrong.append("not staged: " + result["error"].strip().replace("\n", " | ")[-600:])
            return None
        try:
            report = json.loads(result["output"])
            assert report["causes"] and report["checks"]
            return report
        except (ValueError, KeyError, AssertionError):
            said = (result["complaint"] or result["output"]).strip()[-300:]
            self.wrong.append(f"exit {result['exit']}, no report: {said}")
            return None

    def _judge_form(self, schema):
        report, result = self.report, self.result
        if LIGHT_OF_EXIT.get(result["exit"]) != report["light"]:
            self.wrong.append(f"exit {result['exit']} with light {report['light']}")
        if [check["id"] for check in report["checks"]] != CHECKS:
            self.wrong.append("not the five checks")
        if result["strangers"]:
            self.wrong.append(f"{result['strangers']} packets to other ports of the origin")
        if report["settled_ms"] > report["elapsed_ms"]:
            self.wrong.append("settled after its end")
        if schema is not None:
            self.wrong += [f"schema: {error}" for error in schema(report)][:2]

    def _judge_causes(self):
        fault, causes = self.fault, self.report["causes"]
        first = causes[0]
        if first["id"] not in fault.first:
            self.wrong.append(f"first cause is not {' or '.join(fault.first)}")
        elif first["confidence"] not in fault.confidence:
            self.wrong.append(f"confidence {first['confidence']} is not {' or '.join(fault.confidence)}")
        true = (set(fault.first) | set(fault.also)) - set(fault.never)
        for cause in causes:
            if cause["confidence"] != "possible" and cause["id"] not in true:
                self.wrong.append(f"{cause['id']} is {cause['confidence']}, and not so")
        if "no-problem-found" in [cause["id"] for cause in causes] and len(causes) > 1:
            self.wrong.append("no-problem-found is not alone")

    def _judge_lights(self):
        fault, report = self.fault, self.report
        if report["light"] not in fault.light:
            self.wrong.append(f"light is not {' or '.join(fault.light)}")
        for check in report["checks"]:
            allowed = fault.checks.get(check["id"])
            if allowed and check["light"] not in allowed:
                self.wrong.append(f"{check['id']} is {check['light']}, not {' or '.join(allowed)}")
        if fault.settled_ms and report["settled_ms"] > fault.settled_ms:
            self.wrong.append(f"settled after {report['settled_ms']} ms, bound {fault.settled_ms}")

    def row(self):
        """The columns: fault, first cause, confidence, light, settled, elapsed, verdict."""
        if self.report is None:
            return [self.fault.name, "-", "-", "-", "-", "-", "WRONG"]
        first = self.report["causes"][0]
        return [self.fault.name, first["id"], first["confidence"], self.report["light"],
                str(self.report["settled_ms"]), str(self.report["elapsed_ms"]), "WRONG" if self.wrong else "ok"]


def load_schema(path):
    """A function from report to complaints; None, with the reason, when schemas cannot be checked here."""
    try:
        import jsonschema  # pylint: disable=import-outside-toplevel
        validator_class = jsonschema.Draft202012Validator
    except (ImportError, AttributeError):
        return None, "python3-jsonschema (4 or newer) is not installed"
    try:
        with open(path, encoding="utf-8") as file:
            validator = validator_class(json.load(file))
    except OSError as error:
        return None, str(error)
    return lambda report: [f"{error.json_path}: {error.message[:120]}" for error in validator.iter_errors(report)], ""

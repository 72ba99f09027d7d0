"""Plays one situation inside a sandbox: check, every fix of it, and who gets in before and after.

Started by fixes.py: fix_stage.py SITUATION --cli PATH --world PATH --pki FOLDER [--persistent FOLDER]. Prints one
JSON line for the check and one for each fix.
"""

import argparse
import json
import os
import subprocess
import sys
import time

import knocks
import sandbox
import topology as net
from machine import Machine, difference, install_netfilter_persistent, make_private, paste
from pki import Pki
from situations import by_name
from stage import CLIENT_ENVIRONMENT
from world import World


STARTED = time.monotonic()


def progress(what):
    """Read when a stage did not end in time."""
    print(f"{time.monotonic() - STARTED:6.1f} {what}", file=sys.stderr, flush=True)


class FixStage:
    """One network, one origin; fixes are undone before the next is played."""

    def __init__(self, situation, options):
        self.situation, self.cli = situation, options.cli
        self.pki = Pki(options.pki)
        self.machine, self.world = Machine(self.pki), World(self.pki, options.world)
        self.ssh = self.knocks = None

    def prepare(self):
        progress("prepare")
        self.machine.furnish()
        knocks.add_strangers()
        self.world.site["ssl_mode"] = self.situation.mode
        self.world.edge["connect_patience_ms"] = 1500
        progress("set-up")
        self.situation.setup(self.machine, self.world)
        progress("client and world")
        net.furnish_client(self.pki.path("root.crt"))
        os.makedirs("/run/home", mode=0o700, exist_ok=True)
        self.world.start()
        if self.situation.then:
            self.situation.then(self.machine)
        self.ssh, self.knocks = knocks.SshWatch(), knocks.Knocks()

    def check(self):
        progress("check")
        command = ["ip", "netns", "exec", "client", self.cli, "check", *self.situation.arguments(), "--format", "json"]
        done = subprocess.run(command, capture_output=True, text=True, env=CLIENT_ENVIRONMENT, check=False, timeout=60,
                              stdin=subprocess.DEVNULL)
        try:
            return json.loads(done.stdout)
        except ValueError as error:
            raise RuntimeError(f"check: exit {done.returncode}, {done.stderr.strip()[-300:]}") from error

    def explained(self):
        """The fixes of causes that the check cannot name, as `explain` shows them: without the site's name."""
        fixes = {}
        for cause in self.situation.explain:
            told = [word for key, value in self.situation.told.items() for word in ("--server", f"{key}={value}")]
            done = subprocess.run(["ip", "netns", "exec", "client", self.cli, "explain", cause, *told, "--format",
                                   "json"], capture_output=True, text=True, env=CLIENT_ENVIRONMENT, check=False,
                                  timeout=30, stdin=subprocess.DEVNULL)
            for fix in json.loads(done.stdout)["fixes"] if done.returncode == 0 else []:
                for step in fix["steps"]:
                    step["command"] = step.get("command", "").replace("YOUR_SITE", "shop.example")
                fixes[fix["id"]] = fix
        return fixes

    def play(self, fix, offered, is_first):
        """All columns of one fix; `wrong` says what is not as it must be."""
        cure = offered.get(self.situation.cure)
        does_nothing = not any(step["kind"] == "apply" and step.get("command") for step in fix["steps"])
        return FixRun(self, [fix, cure] if does_nothing and cure else [fix], is_first).play()


class FixRun:
    """The columns of one fix, in their order. A fix that only says which other one is to be chosen is played with
    that one."""

    def __init__(self, stage, fixes, is_first):
        self.stage, self.fix, self.fixes, self.is_first = stage, fixes[0], fixes, is_first
        self.machine, self.situation = stage.machine, stage.situation
        self.columns, self.wrong, self.said = {}, [], {}

    def _note(self, column, fine, complaint, word="yes"):
        self.columns[column] = word if fine else "NO"
        if not fine:
            self.wrong.append(f"{column}: {complaint}")

    def _steps(self, kind):
        fixes = self.fixes[:1] if kind in ("look", "verify") else self.fixes
        return [step for fix in fixes for step in fix["steps"] if step["kind"] == kind and step.get("command")]

    def _paste(self, step):
        lines = step["command"].splitlines() if isinstance(step["command"], str) else list(step["command"])
        return paste(lines)

    def _run(self, kind):
        """(statuses, what was said) of all steps of a kind, each in a fresh shell."""
        progress(f"{kind} of {self.fix['id']}")
        results = [self._paste(step) for step in self._steps(kind)]
        self.said[kind] = "\n".join(said.strip() for _, said in results)
        return [status for status, _ in results]

    def play(self):
        progress(f"snapshot and knocks before {self.fix['id']}")
        before, usual = self.machine.snapshot(), self.stage.knocks.answers()
        self._stage_is_faulty({who: usual[who] for who in knocks.CLOUDFLARE})
        self.stage.ssh.begin()
        statuses = self._run("verify")
        self._note("verify before", any(statuses), f"succeeded: {self.said['verify'][-200:]}", "fails")
        statuses = self._run("apply")
        self._note("apply", not any(statuses), f"ended with {statuses}: {self.said['apply'][-400:]}")
        statuses = self._verified()
        self._note("verify", statuses and not any(statuses), f"ended with {statuses}: {self.said['verify'][-400:]}")
        self._judge_doors(usual)
        if self.is_first:
            self._check_again()
        self._apply_again()
        self._undo(before)
        tried, failed = self.stage.ssh.end()
        self._note("ssh open", tried > 0 and not failed, f"{failed} of {tried} connections failed", str(tried))
        return {"fix": " + ".join(fix["id"] for fix in self.fixes), "columns": self.columns, "wrong": self.wrong}

    def _verified(self):
        """A reload goes on after its command has ended, for less time than a person needs to read the next step."""
        for _ in range(3):
            statuses = self._run("verify")
            if statuses and not any(statuses):
                break
            time.sleep(1)
        return statuses

    def _stage_is_faulty(self, cloudflare):
        bad = [who for who, answer in cloudflare.items() if not knocks.is_good(answer)]
        if self.situation.latent:
            self._note("staged", not bad, f"Cloudflare is kept out: {cloudflare}", "latent")
        else:
            self._note("staged", bad, f"everybody from Cloudflare gets in: {cloudflare}")

    def _judge_doors(self, usual):
        """A fix that opens a door for everybody may let more people in, and must keep none out."""
        opens = self.situation.others == "free" or self.fix["id"].startswith("open-")

        def is_wrong(who, answer):
            if who in knocks.CLOUDFLARE:
                return not knocks.is_good(answer) and (":" not in who or 6 in self.situation.families)
            return (self.situation.others != "limited" and answer != usual[who]
                    and not (opens and knocks.is_good(answer)))

        progress("knocks")
        wrong = self.stage.knocks.lasting(is_wrong)
        kept_out = {who: answer for who, answer in wrong.items() if who in knocks.CLOUDFLARE}
        changed = {who: f"{usual[who]} → {answer}" for who, answer in wrong.items() if who in knocks.OTHERS}
        self._note("cloudflare in", not kept_out, str(kept_out))
        word = "limited" if self.situation.others == "limited" else "get in too" if opens else "as before"
        self._note("others", not changed, str(changed), word)

    def _check_again(self):
        report = self.stage.check()
        light, first = report["light"], report["causes"][0]["id"]
        self._note("check after", light in self.situation.light, f"{light}, {first}", light)

    def _apply_again(self):
        once = self.machine.snapshot()
        self._run("apply")
        changes = difference(once, self.machine.snapshot())
        self._note("apply again", not changes, " | ".join(changes), "no change")

    def _undo(self, before):
        self._run("undo")
        gone = self.situation.gone
        changes = difference(_without(before, gone), _without(self.machine.snapshot(), gone))
        self._note("undo", not changes, " | ".join(changes) + " said: " + self.said["undo"][-300:], "byte-equal")


def _without(shot, words):
    """A snapshot without the lines that hold one of the words."""
    return {part: "\n".join(line for line in text.splitlines() if not any(word in line for word in words))
            for part, text in shot.items()}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("situation")
    for option in ("--cli", "--world", "--pki"):
        parser.add_argument(option, required=True)
    parser.add_argument("--persistent", default="")
    parser.add_argument("--shell", action="store_true", help="a shell at the origin instead of the fixes")
    options = parser.parse_args()
    sandbox.enter()
    make_private()
    if options.persistent:
        install_netfilter_persistent(options.persistent)
    net.build()
    stage = FixStage(by_name(options.situation), options)
    stage.prepare()
    if options.shell:
        subprocess.run(["ip", "netns", "exec", "origin", "bash"], check=False)
        return
    play(stage)


def play(stage):
    """The check, then its first fix and the situation's own."""
    report = stage.check()
    cause = report["causes"][0]
    offered = {**stage.explained(), **{fix["id"]: fix for fix in report.get("fixes", [])}}
    first = (cause.get("fixes") or [""])[0]
    print(json.dumps({"cause": cause["id"], "light": report["light"], "first": first, "offered": list(offered)}),
          flush=True)
    wanted = list(stage.situation.fixes)
    if stage.situation.loop and first in offered and first not in wanted:
        wanted.insert(0, first)
    for name in wanted:
        if name not in offered:
            missing = ["the check does not offer it here"]
            print(json.dumps({"fix": name, "columns": {}, "wrong": missing}), flush=True)
            continue
        print(json.dumps(stage.play(offered[name], offered, stage.situation.loop and name == first)), flush=True)


if __name__ == "__main__":
    main()

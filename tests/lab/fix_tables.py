"""The tables of the fixes' lab."""

COLUMNS = ("staged", "verify before", "apply", "verify", "cloudflare in", "others", "ssh open", "apply again", "undo")
WIDTHS = (42, 32, 7, 13, 6, 7, 13, 10, 8, 11, 10)
LOOP_WIDTHS = (34, 28, 7, 42, 8)


def print_row(columns, widths):
    print("  ".join(str(text).ljust(width) for text, width in zip(columns, widths)).rstrip(), flush=True)


class Tables:
    """What all stages said, held against what the situations promise."""

    def __init__(self):
        self.rows, self.loop_rows, self.wrong = [], [], []
        self.executed, self.passed, self.failed, self.loops = set(), 0, 0, 0

    def add(self, situation, lines, complaint):
        wrong = [f"not staged: {complaint}"] if complaint else []
        check = next((line for line in lines if "cause" in line), None)
        causes = (situation.cause,) if isinstance(situation.cause, str) else situation.cause
        if check and check["cause"] not in causes:
            wrong.append(f"the check names {check['cause']}, not {' or '.join(causes)}")
        played = [line for line in lines if "fix" in line]
        for line in played:
            self.rows.append([line["fix"], situation.name, *(line["columns"].get(name, "-") for name in COLUMNS)])
            wrong += [f"{line['fix']}: {sentence}" for sentence in line["wrong"]]
            self.executed |= set(line["fix"].split(" + ")) if not line["wrong"] else set()
        if check and situation.loop:
            wrong += self._add_loop(situation, check, played)
        self.passed, self.failed = self.passed + (not wrong), self.failed + bool(wrong)
        self.wrong += [f"{situation.name}: {sentence}" for sentence in wrong]
        print(f"{situation.name}: {'WRONG' if wrong else 'ok'}", flush=True)
        for sentence in wrong:
            print(f"    {sentence}", flush=True)

    def _add_loop(self, situation, check, played):
        after = next((line["columns"]["check after"] for line in played if "check after" in line["columns"]), "")
        if not after:
            return [f"the first fix, {check['first'] or 'none'}, could not be played"]
        self.loop_rows.append([situation.name, check["cause"], check["light"], check["first"], after, situation.left])
        self.loops += after in situation.light
        return []

    def show(self):
        print("\nFixes, pasted as the program shows them:")
        print_row(["fix", "situation", *COLUMNS], WIDTHS)
        for row in sorted(self.rows):
            print_row(row, WIDTHS)
        print("\nFrom the check's first fix to the next check:")
        print_row(["situation", "first cause", "light", "first fix", "after", ""], LOOP_WIDTHS + (60,))
        for row in sorted(self.loop_rows):
            print_row(row, LOOP_WIDTHS + (60,))

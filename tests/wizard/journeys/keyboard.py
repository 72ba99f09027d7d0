"""Keys as a person presses them."""

import subprocess

from patience import wait_for
from window import label_of

MOST_TABS = 80


def xdotool(*words):
    return subprocess.run(["xdotool", *words], capture_output=True, timeout=20, check=False, text=True).stdout.split()


class Keyboard:
    """There is no window manager: the keys are led to the window on top, as one would."""

    def __init__(self, window):
        self.window = window

    def _lead(self):
        def look():
            shown = xdotool("search", "--onlyvisible", "--pid", str(self.window.process.pid))
            # Numbers grow: the newest is the dialog in front.
            newest = max(shown, key=int, default=None)
            if newest is not None and xdotool("getwindowfocus", "-f") != [newest]:
                xdotool("windowfocus", newest)
                return None
            return newest
        wait_for("a window that takes keys", look)

    def press(self, *keys):
        self._lead()
        xdotool("key", "--delay", "30", *keys)

    def type(self, text):
        self._lead()
        xdotool("type", "--delay", "10", text)

    def focus(self):
        """What the next key goes to, by its name."""
        self._lead()
        node = wait_for("something that has the focus", self.window.focused)
        return node.name, label_of(node)

    def go_to(self, name, key="Tab", most=MOST_TABS):
        """Presses a key until the focus stands there."""
        passed = []
        now = self.focus()
        while name not in now and len(passed) < most:
            passed.append(now[0] or "(no name)")
            self.press(key)
            now = self._moved_from(now)
        if name in now:
            return
        raise AssertionError(f"{key} does not lead to “{name}”, but to: {'; '.join(passed)}")

    def _moved_from(self, before):
        """Two of the same name may follow one another, and a list may end here: that is no mistake."""
        try:
            wait_for("the focus to move", lambda: self.focus() != before, 1)
        except AssertionError:
            pass
        return self.focus()

    def choose(self, label, entry):
        """In the chooser that has the focus already, by its arrow."""
        box = self.window.chooser(label)
        seen = [box.name]
        while seen[-1] != entry:
            self.press("Down")
            wait_for(f"the entry of “{label}” after “{seen[-1]}”", lambda: box.name not in seen, 10)
            seen.append(box.name)

"""The window as a screen reader meets it: names, roles, states and actions, and no knowledge of the program."""

import os
import subprocess

import pyatspi

from patience import expect, wait_for

TOLD = ("object:property-change:accessible-name", "object:state-changed:focused")
BUTTONS = ("push button", "check box", "list item")
FIELDS = ("text",)


def is_showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def has(node, state):
    return node.getState().contains(state)


def shown_under(node):
    """What is shown, from above to below; what is hidden hides all that is in it."""
    if not is_showing(node):
        return
    yield node
    for child in node:
        if child is not None:
            yield from shown_under(child)


def label_of(node):
    """Choosers are named by what stands beside them; their own name is what is chosen."""
    for relation in node.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            return relation.getTarget(0).name
    return node.name


class Window:
    """One run of the program, from its start to its end."""

    def __init__(self, program):
        self.heard = []
        pyatspi.Registry.registerEventListener(self._hear, *TOLD)
        self.process = subprocess.Popen([program])
        self.root = wait_for("the program among those that screen readers see", self._application)
        wait_for("its window", lambda: any(is_showing(window) for window in self.root))

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if kind is not None:
            self._tell_what_is_shown()
        pyatspi.Registry.deregisterEventListener(self._hear, *TOLD)
        self.process.terminate()
        self.process.wait(10)

    def _application(self):
        for program in pyatspi.Registry.getDesktop(0):
            if program is not None and program.get_process_id() == self.process.pid:
                return program
        return None

    def _hear(self, event):
        try:
            self.heard.append(event.source.name)
        except Exception:  # pylint: disable=broad-except # it has gone already, and so has its name
            pass

    def _tell_what_is_shown(self):
        print("The window showed:")
        for node in self.nodes():
            if node.name:
                print(f"    {node.getRoleName()}: {node.name}")

    def nodes(self):
        for top in self.root:
            if top is not None:
                yield from shown_under(top)

    def find(self, name, roles=None):
        def look():
            return next((node for node in self.nodes()
                         if node.name == name and (roles is None or node.getRoleName() in roles)), None)
        return wait_for(f"“{name}”" + (f" as {' or '.join(roles)}" if roles else ""), look)

    def names(self, role=None):
        return [node.name for node in self.nodes() if role is None or node.getRoleName() == role]

    def hear(self, text):
        wait_for(f"being told “{text}”", lambda: text in self.heard)

    def press(self, name):
        def look():
            return next((node for node in self.nodes() if node.name == name and node.getRoleName() in BUTTONS
                         and has(node, pyatspi.STATE_ENABLED)), None)
        button = wait_for(f"“{name}” that can be pressed", look)
        expect(f"what is done first with “{name}”", button.queryAction().getName(0), "Press")
        button.queryAction().doAction(0)

    def write(self, name, text):
        self.find(name, FIELDS).queryEditableText().setTextContents(text)

    def chooser(self, label):
        def look():
            return next((node for node in self.nodes()
                         if node.getRoleName() == "combo box" and label_of(node) == label), None)
        return wait_for(f"the chooser “{label}”", look)

    def focused(self):
        focused = [node for node in self.nodes() if has(node, pyatspi.STATE_FOCUSED)]
        # The chosen entry of a list says so always, wherever the focus stands, and what holds buttons along with them.
        return min(focused, key=lambda node: node.getRoleName() in ("list item", "panel"), default=None)

    def step(self):
        """The name of the step that is marked as the one shown."""
        return next((node.name for node in self.nodes()
                     if node.getRoleName() == "list item" and node.name.startswith("Step ")
                     and has(node, pyatspi.STATE_SELECTED)), None)


def clipboard():
    run = subprocess.run(["xclip", "-o", "-selection", "clipboard"], capture_output=True, timeout=10, check=False,
                         env=dict(os.environ, LC_ALL="C.UTF-8"))
    return run.stdout.decode()

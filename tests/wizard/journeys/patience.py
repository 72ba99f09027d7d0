"""Every wait of the journeys: it ends, and says what it was for."""

import time

from gi.repository import GLib

LONGEST = 30  # seconds


def listen():
    """Takes in what the window has told meanwhile."""
    context = GLib.MainContext.default()
    while context.pending():
        context.iteration(False)


def wait_for(what, look, longest=LONGEST):
    """What look() gives as soon as it gives something."""
    end = time.monotonic() + longest
    while True:
        listen()
        try:
            found = look()
        except (GLib.Error, AttributeError, LookupError, NotImplementedError, StopIteration):
            found = None  # a widget went away while it was looked at
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"waited {longest} s in vain for {what}")
        time.sleep(0.05)


def expect(what, seen, wanted):
    if seen != wanted:
        raise AssertionError(f"{what}:\n  seen   {seen!r}\n  wanted {wanted!r}")

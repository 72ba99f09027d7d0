"""What a fault is: how it is staged, what the program is told, and what it must say."""

from dataclasses import dataclass, field
from typing import Callable

ANY = ("possible", "likely", "confirmed")
AT_MOST_LIKELY = ("possible", "likely")
FINE = "no-problem-found"


def healthy(stage):
    stage.nginx()


@dataclass
class Fault:
    """`first` are the causes that may come first (several where two vantage points cannot tell them apart);
    `also` are true as well and may be likely beside it. Any other cause that is likely or confirmed is wrong, and
    so are those of `never`, which may come first but only as possible."""

    name: str
    first: tuple
    light: tuple
    setup: Callable = healthy
    mode: str = "full"          # the mode in force at the edge
    told_mode: str = ""         # what the program is told; "" is the mode in force
    origins: tuple = ("203.0.113.10",)
    site: str = "https://shop.example/"
    confidence: tuple = ANY
    also: tuple = ()
    never: tuple = ()
    checks: dict = field(default_factory=dict)  # check id → lights that it may show
    patience: float = 40        # seconds until the program must have ended
    settled_ms: int = 0         # bound of settled_ms; 0: none
    needs_root: bool = False    # cannot be staged by an ordinary user

    def __post_init__(self):
        self.first = (self.first,) if isinstance(self.first, str) else tuple(self.first)
        self.light = (self.light,) if isinstance(self.light, str) else tuple(self.light)

    def arguments(self):
        """The arguments of `check`."""
        words = [self.site]
        for origin in self.origins:
            words += ["--origin", origin]
        mode = self.told_mode or self.mode
        return words + (["--ssl-mode", mode] if mode != "unknown" else [])

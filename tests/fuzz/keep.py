#!/usr/bin/env python3
"""keep.py BUILD [TARGET…]: takes over from BUILD/fuzz/TARGET what reaches more than the kept corpus does.

What is kept already stays. A corpus stays small: at most 40 files and 100 KB, the most telling ones first."""

import pathlib
import shutil
import subprocess
import sys
import tempfile

MOST_FILES = 40
MOST_BYTES = 100_000
CORPUS = pathlib.Path(__file__).parent / "corpus"


def features(fuzzer, folders):
    """File to what it reaches, as -merge=1 notes it down (llvm, FuzzerMerge.h)."""
    with tempfile.TemporaryDirectory() as temporary:
        control = pathlib.Path(temporary) / "control"
        merged = pathlib.Path(temporary) / "merged"
        merged.mkdir()
        subprocess.run([fuzzer, "-merge=1", f"-merge_control_file={control}", merged, *folders], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        lines = control.read_text().splitlines()
    count = int(lines[0])
    names = lines[2:2 + count]
    reached = {pathlib.Path(name): set() for name in names}
    for line in lines[2 + count:]:
        words = line.split()
        if words[0] in ("FT", "COV"):
            reached[pathlib.Path(names[int(words[1])])].update((words[0], each) for each in words[2:])
    return reached


def keep(build, target):
    kept = CORPUS / target
    found = build / "fuzz" / target
    reached = features(build / "bin" / f"{target}_fuzzer", [kept, found])
    mine = [path for path in reached if path.parent == kept]
    known = set().union(*(reached[path] for path in mine))
    room = MOST_BYTES - sum(path.stat().st_size for path in kept.iterdir())
    others = [path for path in reached if path.parent == found]
    for _ in range(MOST_FILES - len(list(kept.iterdir()))):
        fitting = [path for path in others if path.stat().st_size <= room and reached[path] - known]
        if not fitting:
            break
        best = max(fitting, key=lambda path: len(reached[path] - known) / (path.stat().st_size + 100))
        known |= reached[best]
        room -= best.stat().st_size
        shutil.copyfile(best, kept / best.name)
    print(f"{target}: {len(list(kept.iterdir()))} files, {MOST_BYTES - room} bytes")


for name in sys.argv[2:] or sorted(path.name for path in CORPUS.iterdir() if path.is_dir()):
    keep(pathlib.Path(sys.argv[1]), name)

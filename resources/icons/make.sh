#!/bin/sh
# Draws the icons of all systems from origin-doctor.svg: PNG of each size, .ico for Windows, .icns for macOS.
# Needs rsvg-convert (Debian: librsvg2-bin) and Python. What it makes is kept in the tree: builds do not need it.
set -eu
cd "$(dirname "$0")"
sizes='16 24 32 48 64 128 256 512'
for size in $sizes; do
    rsvg-convert -w "$size" -h "$size" -o "origin-doctor-$size.png" origin-doctor.svg
done
python3 - <<'PYTHON'
import struct

def png(size):
    with open(f"origin-doctor-{size}.png", "rb") as file:
        return file.read()

# https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10): a directory, then the pictures; 256 is written as 0.
sizes = [16, 24, 32, 48, 64, 128, 256]
place = 6 + 16 * len(sizes)
directory, pictures = b"", b""
for size in sizes:
    directory += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png(size)), place + len(pictures))
    pictures += png(size)
with open("origin-doctor.ico", "wb") as file:
    file.write(struct.pack("<HHH", 0, 1, len(sizes)) + directory + pictures)

# The types that hold a PNG: https://en.wikipedia.org/wiki/Apple_Icon_Image_format
types = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}
body = b"".join(kind + struct.pack(">I", 8 + len(png(size))) + png(size) for size, kind in types.items())
with open("origin-doctor.icns", "wb") as file:
    file.write(b"icns" + struct.pack(">I", 8 + len(body)) + body)
PYTHON
echo "Done: PNG files of $sizes pixels, one .ico, one .icns"

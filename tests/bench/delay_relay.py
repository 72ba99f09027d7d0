"""Carries frames between two interfaces, each way late: delay_relay.py NEAR FAR MILLISECONDS.

Stands in for tc netem, which many kernels lack. Offloading must be off at both ends of both links, or what is
carried has no checksum yet: delay_relay.py --plain INTERFACE… does that.
"""

import array
import fcntl
import heapq
import select
import socket
import struct
import sys
import time

ALL_PROTOCOLS, OUTGOING = 3, 4
SIOCETHTOOL = 0x8946
CHECKSUM_TCP_GENERIC = (0x17, 0x1F, 0x24)  # linux/ethtool.h: ETHTOOL_STXCSUM, ETHTOOL_STSO, ETHTOOL_SGSO


def make_plain(interface):
    """Every frame of the interface is whole: no checksum, no segmentation left to a device."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        for command in CHECKSUM_TCP_GENERIC:
            value = array.array("I", [command, 0])
            fcntl.ioctl(control, SIOCETHTOOL, struct.pack("16sP", interface.encode(), value.buffer_info()[0]))


def main():
    if sys.argv[1] == "--plain":
        for interface in sys.argv[2:]:
            make_plain(interface)
        return
    near, far, delay = sys.argv[1], sys.argv[2], float(sys.argv[3]) / 1000
    ends = []
    for interface in (near, far):
        end = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.ntohs(ALL_PROTOCOLS))
        end.bind((interface, 0))
        ends.append(end)
    other = {ends[0]: ends[1], ends[1]: ends[0]}
    waiting, number = [], 0
    print("ready", flush=True)
    while True:
        timeout = max(0, waiting[0][0] - time.monotonic()) if waiting else None
        for end in select.select(ends, [], [], timeout)[0]:
            frame, address = end.recvfrom(65535)
            if address[2] != OUTGOING:
                number += 1
                heapq.heappush(waiting, (time.monotonic() + delay, number, other[end], frame))
        while waiting and waiting[0][0] <= time.monotonic():
            _, _, end, frame = heapq.heappop(waiting)
            try:
                end.send(frame)
            except OSError:
                pass  # the interface is going away


if __name__ == "__main__":
    main()

#!/usr/bin/python3
"""Records every destination that this network namespace sends to, until it is told to end (SIGTERM).

Prints "ready", and at the end one JSON line: destinations [protocol, address, port], names asked of resolvers, and
how many packets the kernel could not hand over.
"""

import ipaddress
import json
import signal
import socket
import struct
import sys

ETH_P_ALL, PACKET_OUTGOING, SOL_PACKET, PACKET_STATISTICS = 3, 4, 263, 6
# Neighbours and multicast listeners: the kernel's own talk on the link.
LINK_TALK = (130, 131, 132, 133, 134, 135, 136, 143)
NAMES = {1: "icmp", 6: "tcp", 17: "udp", 58: "icmp"}


def _inner(packet):
    """(protocol, address, rest) of an IP packet; None for anything else."""
    version = packet[0] >> 4 if packet else 0
    if version == 4:
        return packet[9], str(ipaddress.ip_address(packet[16:20])), packet[(packet[0] & 15) * 4:]
    if version == 6:
        after, rest = packet[6], packet[40:]
        while after in (0, 43, 60):  # extension headers
            after, rest = rest[0], rest[(rest[1] + 1) * 8:]
        return after, str(ipaddress.ip_address(packet[24:40])), rest
    return None


def _question(message):
    labels, at = [], 12
    while message[at]:
        labels.append(message[at + 1:at + 1 + message[at]].decode("latin-1").lower())
        at += message[at] + 1
    return ".".join(labels)


def main():
    tap = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(ETH_P_ALL))
    tap.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8 << 20)
    tap.settimeout(0.1)
    seen, names, ended = set(), set(), []
    signal.signal(signal.SIGTERM, lambda *_: ended.append(True))
    print("ready", flush=True)
    while True:
        try:
            packet, origin = tap.recvfrom(65535)
        except TimeoutError:
            if ended:  # and nothing is left in the queue
                break
            continue
        inner = _inner(packet) if origin[2] == PACKET_OUTGOING else None
        if inner is None:
            continue
        protocol, address, rest = inner
        if protocol == 58 and rest[0] in LINK_TALK:
            continue
        port = struct.unpack("!H", rest[2:4])[0] if protocol in (6, 17) else 0
        seen.add((NAMES.get(protocol, str(protocol)), address, port))
        if protocol == 17 and port == 53:
            names.add(_question(rest[8:]))
    _, lost = struct.unpack("II", tap.getsockopt(SOL_PACKET, PACKET_STATISTICS, 8))
    json.dump({"seen": sorted(seen), "names": sorted(names), "lost": lost}, sys.stdout)


if __name__ == "__main__":
    main()

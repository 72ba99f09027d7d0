"""The hands of knocks.py inside a namespace: knocker.py knock|listen|watch TARGET SOURCE [TARGET SOURCE…]."""

import concurrent.futures
import json
import socket
import ssl
import sys
import threading
import time

# The visitor's address is named as Cloudflare names it; nobody else's word for it counts.
REQUEST = (b"GET /?knock HTTP/1.1\r\nHost: shop.example\r\nConnection: close\r\n"
           b"CF-Connecting-IP: 198.51.100.77\r\n\r\n")
ANSWER_PATIENCE = 8
# Whose certificate is shown is not what is asked here.
ANY_CERTIFICATE = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
ANY_CERTIFICATE.check_hostname, ANY_CERTIFICATE.verify_mode = False, ssl.CERT_NONE


def knock(task):
    """What [source, target, port, patience] gets: a status, or in a word why none."""
    source, target, port, patience = task
    link = socket.socket(socket.AF_INET6 if ":" in target else socket.AF_INET)
    link.settimeout(patience)
    try:
        if source:
            link.bind((source, 0))
        link.connect((target, port))
        link.settimeout(ANSWER_PATIENCE)
        if port == 443:
            link = ANY_CERTIFICATE.wrap_socket(link, server_hostname="shop.example")
        link.sendall(REQUEST)
        answer = link.recv(4096).split(b" ")
        return answer[1].decode() if answer[0].startswith(b"HTTP") else "empty"
    except TimeoutError:
        return "silent"
    except ssl.SSLError:
        return "no TLS"
    except ConnectionRefusedError:
        return "refused"
    except OSError as error:
        return error.strerror or str(error)
    finally:
        link.close()


def knock_on_demand():
    """For each line with a list of tasks, a line with the list of what they get."""
    print("ready", flush=True)
    with concurrent.futures.ThreadPoolExecutor(24) as pool:
        for line in sys.stdin:
            print(json.dumps(list(pool.map(knock, json.loads(line)))), flush=True)


def listen():
    """Stands for sshd: greets, and says back what it hears."""
    def serve(link):
        try:
            link.sendall(b"SSH-2.0-lab\r\n")
            while said := link.recv(64):
                link.sendall(said)
        except OSError:
            pass
        link.close()
    door = socket.create_server(("::", 22), family=socket.AF_INET6, dualstack_ipv6=True, backlog=64)
    print("ready", flush=True)
    while True:
        threading.Thread(target=serve, args=(door.accept()[0],), daemon=True).start()


class Visits:
    """New connections ten times a second and one session held."""

    def __init__(self, target, source):
        self.target, self.source = target, source
        self.tried = self.failed = 0
        self.held = self._enter()

    def _enter(self):
        link = socket.create_connection((self.target, 22), timeout=0.9, source_address=(self.source, 0))
        link.settimeout(10)
        if not link.recv(64).startswith(b"SSH"):
            raise OSError("no banner")
        return link

    def go_on(self):
        while True:
            time.sleep(0.1)
            self.tried += 1
            try:
                self._enter().close()
                self.held.sendall(b"x")
                if self.held.recv(1) != b"x":
                    raise OSError("the session ended")
            except OSError:
                self.failed += 1


def watch(*ends):
    """For each line, one with what was tried and what failed since the start."""
    visits = [Visits(target, source) for target, source in zip(ends[::2], ends[1::2])]
    for each in visits:
        threading.Thread(target=each.go_on, daemon=True).start()
    print("ready", flush=True)
    for _ in sys.stdin:
        print(json.dumps([sum(each.tried for each in visits), sum(each.failed for each in visits)]), flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "knock":
        knock_on_demand()
    elif sys.argv[1] == "listen":
        listen()
    else:
        watch(*sys.argv[2:])

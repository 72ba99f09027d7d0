"""The hands of knocks.py inside a namespace: knocker.py knock|listen|watch TARGET SOURCE."""

import concurrent.futures
import json
import socket
import ssl
import sys
import threading

# The visitor's address is named as Cloudflare names it; nobody else's word for it counts.
REQUEST = (b"GET /?knock HTTP/1.1\r\nHost: shop.example\r\nConnection: close\r\n"
           b"CF-Connecting-IP: 198.51.100.77\r\n\r\n")
ANSWER_PATIENCE = 8


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
            context = ssl.create_default_context()
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
            link = context.wrap_socket(link, server_hostname="shop.example")
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


def watch(target, source):
    """A new connection ten times a second and one session held; until standard input ends."""
    end = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), end.set()), daemon=True).start()

    def enter():
        link = socket.create_connection((target, 22), timeout=0.9, source_address=(source, 0))
        link.settimeout(10)
        if not link.recv(64).startswith(b"SSH"):
            raise OSError("no banner")
        return link

    tried, failed, held = 0, 0, enter()
    print("ready", flush=True)
    while not end.wait(0.1):
        tried += 1
        try:
            enter().close()
            held.sendall(b"x")
            if held.recv(1) != b"x":
                raise OSError("the session ended")
        except OSError:
            failed += 1
    print(json.dumps([tried, failed]), flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "knock":
        with concurrent.futures.ThreadPoolExecutor(24) as pool:
            json.dump(list(pool.map(knock, json.load(sys.stdin))), sys.stdout)
    elif sys.argv[1] == "listen":
        listen()
    else:
        watch(*sys.argv[2:])

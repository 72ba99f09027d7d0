"""A web server with the manners that nginx and Apache have not: odd_server.py BEHAVIOUR PORT [CERTIFICATE]."""

import socket
import ssl
import sys
import threading
import time

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n"
PAGE = HEAD + b"Content-Length: 31\r\n\r\n<!doctype html><h1>shop</h1>   "


def read_request(connection):
    data = b""
    while b"\r\n\r\n" not in data and len(data) < 65536:
        part = connection.recv(4096)
        if not part:
            return False
        data += part
    return True


def huge_headers(connection):
    connection.sendall(HEAD + b"".join(b"X-Filler-%d: %s\r\n" % (n, b"a" * 4000) for n in range(40)) + b"\r\nok")


def endless_headers(connection):
    connection.sendall(HEAD)
    while True:
        connection.sendall(b"X-Filler: " + b"a" * 4000 + b"\r\n")


def endless_body(connection):
    connection.sendall(HEAD + b"\r\n")
    while True:
        connection.sendall(b"shop " * 4000)
        time.sleep(0.002)


def never(_connection):
    time.sleep(120)


def not_http(connection):
    connection.sendall(b"SSH-2.0-OpenSSH_9.2\r\n")


def page(connection):
    connection.sendall(PAGE)


BEHAVIOURS = {"huge-headers": huge_headers, "endless-headers": endless_headers, "endless-body": endless_body,
              "never": never, "not-http": not_http, "page": page}


def serve(connection, behaviour, context):
    try:
        connection.settimeout(130)
        if context:
            connection = context.wrap_socket(connection, server_side=True)
        if behaviour is not_http:
            behaviour(connection)  # a protocol in which the server speaks first
        if read_request(connection):
            behaviour(connection)
    except OSError:
        pass
    finally:
        connection.close()


def main():
    name, port = sys.argv[1], int(sys.argv[2])
    context = None
    if len(sys.argv) > 3:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[3] + ".pem", sys.argv[3] + ".key")
    listener = socket.create_server(("::", port), family=socket.AF_INET6, dualstack_ipv6=True, backlog=128)
    if name in ("overloaded", "stuck"):
        listener.listen(0)
    print("ready", flush=True)
    if name == "stuck":
        time.sleep(600)
    while True:
        connection, _ = listener.accept()
        if name == "overloaded":
            # One at a time, each half a second: the accept queue of one is full most of the time.
            time.sleep(0.5)
            serve(connection, page, context)
            continue
        threading.Thread(target=serve, args=(connection, BEHAVIOURS[name], context), daemon=True).start()


if __name__ == "__main__":
    main()

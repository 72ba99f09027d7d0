"""The door of acme_authority.py: acme_server.py ADDRESS CERTIFICATE ISSUER AGE_FILE. Answers under any name."""

import http.server
import json
import ssl
import sys

from acme_authority import Authority, Issuer, Problem

MOST_REQUEST = 65536


class Handler(http.server.BaseHTTPRequestHandler):
    """One request; the paths are those that the directory and the answers name."""

    protocol_version = "HTTP/1.1"
    authority = None

    def log_message(self, format, *args):  # pylint: disable=redefined-builtin
        print(f"{self.headers.get('Host')} {format % args}", file=sys.stderr, flush=True)

    def _base(self):
        return f"https://{self.headers['Host']}"

    def _reply(self, status, body, headers=None):
        text, kind = (body, "pem-certificate-chain") if isinstance(body, str) else (json.dumps(body), "json")
        self.send_response(status)
        self.send_header("Replay-Nonce", self.authority.nonce())
        self.send_header("Content-Type", f"application/{'problem+json' if status >= 400 else kind}")
        self.send_header("Content-Length", str(len(text)))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(text.encode())

    def do_GET(self):  # pylint: disable=invalid-name
        base = self._base()
        pages = {"/directory": {**{name: f"{base}/{name}" for name in ("newNonce", "newAccount", "newOrder")},
                                "revokeCert": f"{base}/revoke", "keyChange": f"{base}/key",
                                "meta": {"termsOfService": f"{base}/terms"}}, "/newNonce": {}}
        with self.authority.lock:
            known = self.path in pages
            self._reply(200 if known else 404, pages.get(self.path) or {})

    do_HEAD = do_GET

    def do_POST(self):  # pylint: disable=invalid-name
        message = self.rfile.read(min(int(self.headers["Content-Length"]), MOST_REQUEST))
        with self.authority.lock:
            try:
                payload, jwk, account = self.authority.read(json.loads(message), self._base() + self.path)
                what, *numbers = self.path.strip("/").split("/")
                self._reply(*self._answer(what, numbers, payload, jwk, account))
            except Problem as problem:
                self._reply(problem.status, problem.body)

    # pylint: disable=too-many-arguments
    def _answer(self, what, numbers, payload, jwk, account):
        base, authority = self._base(), self.authority
        if what == "newAccount":
            return authority.account(base, payload, jwk)
        if what == "account":
            return 200, {"status": "valid"}
        if what == "newOrder":
            number = authority.new_order(payload, account)
            return 201, authority.order_body(base, number), {"Location": f"{base}/order/{number}"}
        order = authority.order_of(numbers[0], account)
        if what == "challenge" and payload is not None:
            authority.prove(order, int(numbers[1]), jwk)
        if what == "finalize":
            authority.finalize(order, payload)
        if what == "challenge":
            above = f'<{base}/authorization/{"/".join(numbers)}>;rel="up"'
            return 200, authority.challenge_body(base, *numbers), {"Link": above}
        if what == "authorization":
            return 200, authority.authorization_body(base, *numbers)
        if what == "certificate":
            return 200, order["chain"]
        return 200, authority.order_body(base, numbers[0])


def main():
    address, certificate, issuer, age_file = sys.argv[1:]
    Handler.authority = Authority(Issuer(issuer, age_file))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate + ".pem", certificate + ".key")
    server = http.server.ThreadingHTTPServer((address, 443), Handler)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    print("ready", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()

"""What a certificate authority of the kind of Let's Encrypt knows and decides: RFC 8555 as far as a client needs it to
get a certificate by http-01. Requests are signed, nonces are used once, and the site is visited over http before
anything is issued."""

import base64
import datetime
import hashlib
import json
import secrets
import ssl
import threading
import urllib.error
import urllib.request

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

LIFETIME = datetime.timedelta(days=90)
VISIT_PATIENCE = 10


def decoded(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def encoded(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def thumbprint(jwk):
    members = {name: jwk[name] for name in ("e", "kty", "n")}
    return encoded(hashlib.sha256(json.dumps(members, sort_keys=True, separators=(",", ":")).encode()).digest())


class Problem(Exception):
    """What the client did wrong, in ACME's own word."""

    def __init__(self, kind, detail, status=403):
        super().__init__(detail)
        self.status = status
        self.body = {"type": f"urn:ietf:params:acme:error:{kind}", "detail": detail, "status": status}


class Issuer:
    """Signs what was proved. `age_file` holds how many days ago a certificate is to seem issued."""

    def __init__(self, path, age_file):
        self.age_file = age_file
        with open(path + ".crt", "rb") as file:
            self.certificate_pem = file.read()
        with open(path + ".key", "rb") as file:
            self.key = serialization.load_pem_private_key(file.read(), None)
        self.certificate = x509.load_pem_x509_certificate(self.certificate_pem)

    def _start(self):
        with open(self.age_file, encoding="ascii") as file:
            days = int(file.read())
        return datetime.datetime.utcnow() - datetime.timedelta(days=days, hours=1)

    def chain(self, request, names):
        """The certificate and the one that signed it, as PEM."""
        start = self._start()
        usage = x509.KeyUsage(True, False, False, False, False, False, False, False, False)
        builder = (x509.CertificateBuilder().subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, names[0])]))
                   .issuer_name(self.certificate.subject).public_key(request.public_key())
                   .serial_number(x509.random_serial_number()).not_valid_before(start).not_valid_after(start + LIFETIME)
                   .add_extension(x509.BasicConstraints(False, None), True).add_extension(usage, True)
                   .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), False)
                   .add_extension(x509.SubjectKeyIdentifier.from_public_key(request.public_key()), False)
                   .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(self.key.public_key()), False)
                   .add_extension(x509.SubjectAlternativeName([x509.DNSName(name) for name in names]), False))
        leaf = builder.sign(self.key, hashes.SHA256())
        return leaf.public_bytes(serialization.Encoding.PEM).decode() + self.certificate_pem.decode()


def visit(name, token):
    """What http://NAME/.well-known/acme-challenge/TOKEN says, redirections followed as the real authority does."""
    # That the way to https shows no good certificate yet is the usual case.
    anything = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    anything.check_hostname, anything.verify_mode = False, ssl.CERT_NONE
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=anything))
    with opener.open(f"http://{name}/.well-known/acme-challenge/{token}", timeout=VISIT_PATIENCE) as answer:
        return answer.read(4096).decode("ascii", "replace").strip()


class Authority:
    """Accounts, orders and what was proved. Every method is called with the lock held."""

    def __init__(self, issuer):
        self.issuer, self.lock = issuer, threading.Lock()
        self.nonces, self.accounts, self.orders = set(), {}, []

    def nonce(self):
        fresh = secrets.token_urlsafe(16)
        self.nonces.add(fresh)
        return fresh

    def read(self, message, url):
        """(payload, key, account) of a signed request."""
        protected = json.loads(decoded(message["protected"]))
        if protected.get("nonce") not in self.nonces:
            raise Problem("badNonce", "this nonce is unknown or was used", 400)
        self.nonces.remove(protected["nonce"])
        if protected["url"] != url:
            raise Problem("unauthorized", f"signed for {protected['url']}, sent to {url}")
        if protected["alg"] != "RS256":
            raise Problem("badSignatureAlgorithm", "RS256 only", 400)
        jwk = protected.get("jwk") or self.accounts.get(protected.get("kid"))
        if jwk is None:
            raise Problem("accountDoesNotExist", "no such account", 400)
        number = {name: int.from_bytes(decoded(jwk[name]), "big") for name in ("e", "n")}
        try:
            rsa.RSAPublicNumbers(number["e"], number["n"]).public_key().verify(
                decoded(message["signature"]), f"{message['protected']}.{message['payload']}".encode(),
                padding.PKCS1v15(), hashes.SHA256())
        except InvalidSignature as error:
            raise Problem("malformed", "the signature is not of this key", 400) from error
        payload = json.loads(decoded(message["payload"])) if message["payload"] else None
        return payload, jwk, protected.get("kid", "")

    def account(self, base, payload, jwk):
        place = f"{base}/account/{thumbprint(jwk)}"
        known = place in self.accounts
        if not known and payload.get("onlyReturnExisting"):
            raise Problem("accountDoesNotExist", "no such account", 400)
        self.accounts[place] = jwk
        return 200 if known else 201, {"status": "valid", "contact": payload.get("contact", [])}, {"Location": place}

    def new_order(self, payload, account):
        names = [identifier["value"] for identifier in payload["identifiers"]]
        self.orders.append({"account": account, "names": names, "proofs": ["pending"] * len(names), "chain": "",
                            "tokens": [secrets.token_urlsafe(32) for _ in names]})
        return len(self.orders) - 1

    def order_of(self, number, account):
        order = self.orders[int(number)]
        if order["account"] != account:
            raise Problem("unauthorized", "the order of another account")
        return order

    def order_body(self, base, number):
        order = self.orders[int(number)]
        ready = all(proof == "valid" for proof in order["proofs"])
        status = ("valid" if order["chain"] else "invalid" if "invalid" in order["proofs"]
                  else "ready" if ready else "pending")
        body = {"status": status, "identifiers": [{"type": "dns", "value": name} for name in order["names"]],
                "authorizations": [f"{base}/authorization/{number}/{i}" for i in range(len(order["names"]))],
                "finalize": f"{base}/finalize/{number}"}
        return {**body, "certificate": f"{base}/certificate/{number}"} if order["chain"] else body

    def challenge_body(self, base, number, index):
        order = self.orders[int(number)]
        body = {"type": "http-01", "url": f"{base}/challenge/{number}/{index}", "token": order["tokens"][int(index)],
                "status": order["proofs"][int(index)]}
        return {**body, "error": order["error"]} if body["status"] == "invalid" else body

    def authorization_body(self, base, number, index):
        return {"status": self.orders[int(number)]["proofs"][int(index)],
                "identifier": {"type": "dns", "value": self.orders[int(number)]["names"][int(index)]},
                "challenges": [self.challenge_body(base, number, index)]}

    def prove(self, order, index, jwk):
        """Looks at the site; the answer is known before the client asks again."""
        token = order["tokens"][index]
        try:
            said = visit(order["names"][index], token)
            complaint = "" if said == f"{token}.{thumbprint(jwk)}" else f"the site said {said[:100]!r}"
        except (urllib.error.URLError, OSError, ValueError) as error:
            complaint = str(error)
        order["proofs"][index] = "invalid" if complaint else "valid"
        order["error"] = Problem("unauthorized", complaint).body

    def finalize(self, order, payload):
        request = x509.load_der_x509_csr(decoded(payload["csr"]))
        names = request.extensions.get_extension_for_class(x509.SubjectAlternativeName).value.get_values_for_type(
            x509.DNSName)
        if not request.is_signature_valid or sorted(names) != sorted(order["names"]):
            raise Problem("badCSR", f"the order is for {order['names']}, the request for {names}", 400)
        if any(proof != "valid" for proof in order["proofs"]):
            raise Problem("orderNotReady", "not everything is proved")
        order["chain"] = self.issuer.chain(request, order["names"])

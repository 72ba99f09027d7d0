"""The lab's certificates, made once a run with the openssl command line."""

import datetime
import os
import subprocess

ORIGIN_CA = "/C=US/O=CloudFlare, Inc./OU=CloudFlare Origin SSL Certificate Authority/L=San Francisco/ST=California"
SITE_NAMES = ["shop.example", "www.shop.example"]
AUTHORITY_NAMES = ["acme-v02.api.letsencrypt.org", "acme-staging-v02.api.letsencrypt.org"]

_CONFIG = """[ca]
default_ca=lab
[lab]
database={folder}/index
new_certs_dir={folder}
default_md=sha256
policy=any
copy_extensions=none
unique_subject=no
rand_serial=yes
x509_extensions=none
[any]
countryName=optional
stateOrProvinceName=optional
localityName=optional
organizationName=optional
organizationalUnitName=optional
commonName=optional
[req]
distinguished_name=empty
[empty]
[none]
"""
_AUTHORITY = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash\n"
_LEAF = ("basicConstraints=CA:FALSE\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n"
         "keyUsage=digitalSignature\nextendedKeyUsage=serverAuth,clientAuth\nsubjectAltName={names}\n")


class Pki:
    """Files NAME.pem (the chain as sent) and NAME.key in `folder`."""

    def __init__(self, folder):
        self.folder = folder

    def begin(self):
        os.makedirs(self.folder, exist_ok=True)
        open(self.path("index"), "w", encoding="ascii").close()
        with open(self.path("ca.cnf"), "w", encoding="ascii") as config:
            config.write(_CONFIG.format(folder=self.folder))

    def path(self, name):
        return os.path.join(self.folder, name)

    def _openssl(self, *arguments):
        done = subprocess.run(["openssl", *arguments], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"openssl {' '.join(arguments)}\n{done.stderr}")

    def issue(self, name, subject, extensions, issuer=None, days=(-30, 365)):
        """Makes NAME.crt and NAME.key; without issuer it signs itself."""
        key, request, certificate = (self.path(name + end) for end in (".key", ".csr", ".crt"))
        self._openssl("req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", key,
                      "-out", request, "-subj", subject, "-config", self.path("ca.cnf"))
        with open(self.path(name + ".ext"), "w", encoding="ascii") as file:
            file.write(extensions)
        now = datetime.datetime.now(datetime.timezone.utc)
        start, end = ((now + datetime.timedelta(days=d)).strftime("%Y%m%d%H%M%SZ") for d in days)
        signer = ["-selfsign", "-keyfile", key] if issuer is None else [
            "-cert", self.path(issuer + ".crt"), "-keyfile", self.path(issuer + ".key")]
        self._openssl("ca", "-batch", "-notext", "-config", self.path("ca.cnf"), "-in", request, "-out", certificate,
                      "-startdate", start, "-enddate", end, "-extfile", self.path(name + ".ext"), *signer)

    def authority(self, name, subject, issuer=None):
        self.issue(name, subject, _AUTHORITY, issuer, days=(-400, 3650))

    def leaf(self, name, names, issuer, days=(-30, 365), send=()):
        """A server certificate; `send` are the authorities that the server sends with it."""
        extensions = _LEAF.format(names=",".join(f"DNS:{n}" for n in names))
        self.issue(name, f"/CN={names[0]}", extensions, issuer, days)
        with open(self.path(name + ".pem"), "w", encoding="ascii") as chain:
            for part in (name, *send):
                with open(self.path(part + ".crt"), encoding="ascii") as file:
                    chain.write(file.read())


def make(folder):
    """Everything that the faults name."""
    pki = Pki(folder)
    pki.begin()
    pki.authority("root", "/O=Lab/CN=Lab Root")
    pki.authority("intermediate", "/O=Lab/CN=Lab Intermediate", "root")
    pki.authority("stranger", "/O=Nobody/CN=Unknown Authority")
    pki.authority("namesake", ORIGIN_CA)
    pki.leaf("valid", SITE_NAMES, "intermediate", send=["intermediate"])
    pki.leaf("apex-only", SITE_NAMES[:1], "intermediate", send=["intermediate"])
    pki.leaf("incomplete", SITE_NAMES, "intermediate")
    pki.leaf("expired", SITE_NAMES, "intermediate", days=(-100, -3), send=["intermediate"])
    pki.leaf("not-yet-valid", SITE_NAMES, "intermediate", days=(5, 100), send=["intermediate"])
    pki.leaf("wrong-name", ["panel.hosting.example"], "intermediate", send=["intermediate"])
    pki.leaf("other", ["other.example", "www.other.example"], "intermediate", send=["intermediate"])
    pki.leaf("acme", AUTHORITY_NAMES, "intermediate", send=["intermediate"])
    pki.leaf("untrusted", SITE_NAMES, "stranger", send=["stranger"])
    pki.leaf("forged-origin-ca", SITE_NAMES, "namesake", send=["namesake"])
    pki.leaf("self-signed", SITE_NAMES, None)
    return pki

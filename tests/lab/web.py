"""Real web servers in a host's namespace: nginx and Apache as Debian ships them, and one for odd answers."""

import os
import subprocess
import sys

import sandbox
import topology

_NGINX = """{user}worker_processes 1; {single}
pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ worker_connections 256; }}
http {{
  access_log {folder}/access.log; default_type text/html; server_tokens off; ssl_protocols {protocols};
  client_body_temp_path {folder}/t1; proxy_temp_path {folder}/t2; fastcgi_temp_path {folder}/t3;
  uwsgi_temp_path {folder}/t4; scgi_temp_path {folder}/t5;
  {http}
  {servers}
}}
"""
_PAGE = "location / {{ return 200 '<!doctype html><title>{title}</title><h1>{title}</h1>'; }}"


def _start(place, command):
    """Servers write to a file: a pipe held open by a daemon would keep us waiting."""
    with open(f"/run/{place}-server.log", "ab") as log:
        done = subprocess.run(["ip", "netns", "exec", place, *command], stdout=log, stderr=log,
                              stdin=subprocess.DEVNULL, timeout=20, check=False)
    if done.returncode != 0:
        with open(f"/run/{place}-server.log", encoding="utf-8", errors="replace") as log:
            raise RuntimeError(f"{' '.join(command)}\n{log.read()}")


def listens(ports, families=(4, 6), option=""):
    lines = []
    for port in ports:
        lines += [f"listen {port}{option};"] if 4 in families else []
        lines += [f"listen [::]:{port}{option};"] if 6 in families else []
    return " ".join(lines)


# pylint: disable=too-many-arguments
def nginx(pki, place="origin", http=True, https=True, certificate="valid", http_rule="", https_rule="",
          title="shop.example", families=(4, 6), protocols="TLSv1.2 TLSv1.3", servers="", http_ports=(80,),
          ssl_rule="", http_level="", https_plain=False):
    """One server for both schemes. `*_rule` stands in for the page; `servers` are further server blocks."""
    folder = f"/run/nginx-{place}"
    os.makedirs(folder, exist_ok=True)
    blocks = []
    page = _PAGE.format(title=title)
    if http:
        blocks.append(f"server {{ {listens(http_ports, families)} server_name _; {http_rule or page} }}")
    if https:
        keys = "" if https_plain else (f"ssl_certificate {pki.path(certificate)}.pem;"
                                       f" ssl_certificate_key {pki.path(certificate)}.key;")
        option = "" if https_plain else " ssl"
        blocks.append(f"server {{ {listens([443], families, option)} server_name shop.example www.shop.example;"
                      f" {keys} {ssl_rule} {https_rule or page} }}")
    single = sandbox.is_single_user()
    config = _NGINX.format(user="user root; " if single else "",
                           single="master_process off; daemon on;" if single else "", folder=folder,
                           protocols=protocols, http=http_level, servers="\n  ".join([*blocks, servers]))
    _write(f"{folder}/nginx.conf", config)
    _start(place, ["nginx", "-c", f"{folder}/nginx.conf", "-e", f"{folder}/error.log"])


_APACHE = """ServerRoot {folder}
PidFile {folder}/apache.pid
ErrorLog {folder}/error.log
ServerName shop.example
Mutex pthread
DefaultRuntimeDir {folder}
Listen 80
Listen 443
{modules}
{user}
DocumentRoot {folder}/www
<Directory {folder}/www>
Require all granted
</Directory>
<VirtualHost *:443>
SSLEngine on
SSLCertificateFile {chain}
SSLCertificateKeyFile {key}
SSLProtocol {protocol}
{rule}
</VirtualHost>
"""


def apache(pki, place="origin", certificate="valid", protocol="+TLSv1.2 +TLSv1.3", rule=""):
    folder = f"/run/apache-{place}"
    os.makedirs(f"{folder}/www", exist_ok=True)
    _write(f"{folder}/www/index.html", "<!doctype html><title>shop.example</title><h1>shop.example</h1>")
    names = ["mpm_event", "authz_core", "dir", "socache_shmcb", "ssl"]
    modules = "\n".join(f"LoadModule {n}_module /usr/lib/apache2/modules/mod_{n}.so" for n in names)
    user = "" if sandbox.is_single_user() else "User www-data\nGroup www-data"
    _write(f"{folder}/apache.conf", _APACHE.format(folder=folder, modules=modules + "\nDirectoryIndex index.html",
                                                   user=user, chain=pki.path(certificate) + ".pem",
                                                   key=pki.path(certificate) + ".key", protocol=protocol, rule=rule))
    os.chmod("/run", 0o755)
    _start(place, ["apache2", "-f", f"{folder}/apache.conf", "-k", "start"])


def odd(behaviour, place="origin", port=80, tls=None):
    """The server of odd_server.py; `tls` is the path of a certificate without its ending."""
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "odd_server.py")
    command = ["ip", "netns", "exec", place, sys.executable, "-B", script, behaviour, str(port),
               *([tls] if tls else [])]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True)
    if server.stdout.readline().strip() != "ready":
        raise RuntimeError(f"odd_server.py {behaviour} does not start")


def firewall(rules, place="origin"):
    """Appends nft rules to the input chain of a host; v4 and v6 alike."""
    script = "table inet lab {\n chain input {\n  type filter hook input priority 0;\n" + "\n".join(rules) + "\n }\n}\n"
    topology.inside(place, "nft -f -", input=script)


def _write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)

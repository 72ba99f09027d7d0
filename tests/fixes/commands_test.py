"""Runs commands of the fix catalogue in a folder of its own, with stand-ins for sudo, nginx and the like.

commands_test.py FOLDER_OF_FIXES

What the lab cannot stage cheaply: several sites on one server, two files corrected one after the other, answers of Cloudflare.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

HOST = "shop.example"
FIXES = {}
SNIPPETS = {}

STAND_INS = {
    "sudo": 'exec "$@"',
    # Prints the files as "nginx -T" does; NGINX_SAYS_NO is the reason of a failed test.
    "nginx": """case "$*" in
*-T*) for f in "$ROOT"/etc/nginx/*.conf "$ROOT"/etc/nginx/conf.d/*.conf; do
  [ -e "$f" ] && echo "# configuration file $f:" && cat "$f"; done ;;
*-s*) echo reload >>"$ROOT/log" ;;
*) echo test >>"$ROOT/log"
  if [ -n "$NGINX_SAYS_NO" ]; then echo "$NGINX_SAYS_NO" >&2; exit 1; fi ;;
esac""",
    "apachectl": 'echo test >>"$ROOT/log"',
    "systemctl": 'echo "$@" >>"$ROOT/log"; [ "$1" != cat ] || echo unit',
    "nano": 'echo "mended" >"$1"',
    "curl": 'printf "%s" "$CURL_SAYS"; exit ${CURL_STATUS:-0}',
    "hostname": "echo 203.0.113.10",
}


class Server(unittest.TestCase):
    """An empty server for each test."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="origin-doctor-commands-")
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        for name, text in STAND_INS.items():
            self.write(f"bin/{name}", f"#!/bin/bash\n{text}\n").chmod(0o755)
        for name in ("etc/nginx/conf.d", "etc/apache2/sites-enabled", "var/lib"):
            (self.root / name).mkdir(parents=True, exist_ok=True)

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def read(self, name):
        return (self.root / name).read_text(encoding="utf-8")

    def log(self):
        path = self.root / "log"
        return path.read_text(encoding="utf-8").split("\n") if path.exists() else []

    def paste(self, step, values=None, **environment):
        """(exit status, what was printed) of the commands of a step."""
        # Nothing of this computer's own is touched.
        text = re.sub(r"(?<![\w.])/(etc|var|usr/local)/", rf"{self.root}/\1/", "\n".join(step["command"]))
        for name, value in {"{host}": f"'{HOST}'", "{cloudflare}": "198.51.100.0/24 2001:db8::/32",
                            **(values or {})}.items():
            text = text.replace(name, value)
        done = subprocess.run(["bash", "-c", text], capture_output=True, text=True, check=False, timeout=60,
                              env={**os.environ, "PATH": f"{self.root}/bin:{os.environ['PATH']}",
                                   "ROOT": str(self.root), **environment})
        return done.returncode, done.stdout + done.stderr


def step(fix, kind, number=0):
    return [each for each in FIXES[fix]["steps"] if each["kind"] == kind][number]


def block(names, rule, more=""):
    return f"server {{\n  listen 443 ssl;\n  server_name {names};\n  {rule}\n  location / {{\n    return 200;\n  }}\n{more}}}\n"


class ClientCertificates(Server):
    """Taking the demand for a certificate away for one site opens no other."""

    NGINX = "accept-without-client-certificate-nginx"
    APACHE = "accept-without-client-certificate-apache"
    ON = "ssl_verify_client on;"

    def test_nginx_opens_the_site_alone(self):
        other = block("admin.internal.example", self.ON) + block("*.example my" + HOST, self.ON)
        self.write("etc/nginx/nginx.conf", "http {\n" + block(f"www.{HOST} {HOST}", self.ON) + other + "}\n")
        self.write("etc/nginx/conf.d/more.conf", other)
        before = self.read("etc/nginx/nginx.conf")
        status, said = self.paste(step(self.NGINX, "apply"))
        self.assertEqual(status, 0, said)
        self.assertIn(other, self.read("etc/nginx/nginx.conf"))
        self.assertEqual(self.read("etc/nginx/nginx.conf").count("\nssl_verify_client off;"), 1)
        self.assertEqual(self.read("etc/nginx/conf.d/more.conf"), other)
        self.assertIn("reload-or-restart nginx", self.log())
        self.assertEqual(self.paste(step(self.NGINX, "apply"))[0], 0)
        self.assertEqual(self.paste(step(self.NGINX, "undo"))[0], 0)
        self.assertEqual(self.read("etc/nginx/nginx.conf"), before)

    def test_nginx_leaves_what_holds_for_all(self):
        text = "http {\n" + block(HOST, "") + f"  {self.ON}\n" + block("admin.internal.example", self.ON) + "}\n"
        self.write("etc/nginx/nginx.conf", text)
        status, said = self.paste(step(self.NGINX, "apply"))
        self.assertNotEqual(status, 0)
        self.assertIn("Nothing was changed", said)
        self.assertEqual(self.read("etc/nginx/nginx.conf"), text)
        self.assertEqual(self.log(), [])

    def test_apache_opens_the_site_alone(self):
        def section(names):
            return (f"<VirtualHost *:443>\n  {names}\n  SSLVerifyClient require\n</VirtualHost>\n")
        mine = section(f'ServerName www.{HOST}:443\n  ServerAlias other.example "{HOST}"')
        other = section("ServerName admin.internal.example")
        self.write("etc/apache2/sites-enabled/all.conf", "SSLVerifyClient require\n" + other + mine + other)
        before = self.read("etc/apache2/sites-enabled/all.conf")
        status, said = self.paste(step(self.APACHE, "apply"))
        self.assertEqual(status, 0, said)
        text = self.read("etc/apache2/sites-enabled/all.conf")
        self.assertEqual(text.count("\nSSLVerifyClient none"), 1)
        self.assertTrue(text.startswith("SSLVerifyClient require\n" + other) and text.endswith(other), text)
        self.assertEqual(self.paste(step(self.APACHE, "undo"))[0], 0)
        self.assertEqual(self.read("etc/apache2/sites-enabled/all.conf"), before)

    def test_apache_leaves_what_holds_for_all(self):
        text = f"SSLVerifyClient require\n<VirtualHost *:443>\n  ServerName {HOST}\n</VirtualHost>\n"
        self.write("etc/apache2/sites-enabled/all.conf", text)
        status, said = self.paste(step(self.APACHE, "apply"))
        self.assertNotEqual(status, 0)
        self.assertIn("Nothing was changed", said)
        self.assertEqual(self.read("etc/apache2/sites-enabled/all.conf"), text)
        self.assertNotIn("test", self.log())


class CorrectedFiles(Server):
    """A file that is corrected by hand comes back as it was, whichever was corrected before it."""

    FIXES = {"repair-nginx-configuration": "nginx", "repair-apache-configuration": "apache2",
             "serve-name-apache": "apache2"}

    def test_each_file_has_its_own_copy(self):
        for fix, unit in self.FIXES.items():
            with self.subTest(fix):
                one = self.write("etc/one.conf", "one\n")
                two = self.write("etc/sites-available/two.conf", "two\n")
                link = self.root / "etc" / f"{fix}.conf"
                link.symlink_to(two)
                for file in (one, link, one):
                    status, said = self.paste(step(fix, "apply"), {"YOUR_FILE": str(file)})
                    self.assertEqual(status, 0, said)
                self.assertEqual(two.read_text(), "mended\n")
                (self.root / "log").write_text("")
                for file, text in ((link, "two\n"), (one, "one\n")):
                    status, said = self.paste(step(fix, "undo"), {"YOUR_FILE": str(file)})
                    self.assertEqual(status, 0, said)
                    self.assertEqual(file.read_text(), text)
                self.assertTrue(link.is_symlink())
                self.assertEqual(self.log().count("test"), 2)
                self.assertEqual(self.log().count(f"reload-or-restart {unit}"), 2)
                status, said = self.paste(step(fix, "undo"), {"YOUR_FILE": str(one)})
                self.assertNotEqual(status, 0)
                self.assertIn("Nothing was changed", said)
                self.assertEqual(one.read_text(), "one\n")


class VisitorAddresses(Server):
    """Visitors' own addresses, where a rule that knows only a proxy would turn them away."""

    FIX = "restore-visitor-addresses-nginx"
    FILE = "etc/nginx/conf.d/origin-doctor-visitors.conf"

    def test_nothing_is_changed_while_a_rule_lets_in_by_address(self):
        self.write("etc/nginx/nginx.conf", block(HOST, "") + block("other.example", "allow 198.51.100.7; deny all;"))
        status, said = self.paste(step(self.FIX, "apply"))
        self.assertNotEqual(status, 0)
        self.assertIn("Nothing was changed", said)
        self.assertFalse((self.root / self.FILE).exists())
        self.assertIn("allow 198.51.100.7; deny all;", self.paste(step(self.FIX, "look"))[1])
        checked = {"checked=no": "checked=yes"}
        self.assertEqual(self.paste(step(self.FIX, "apply"), checked)[0], 0)
        self.assertIn("set_real_ip_from 198.51.100.0/24;", self.read(self.FILE))

    def test_a_working_setting_outlives_a_failed_test(self):
        self.write("etc/nginx/nginx.conf", block(HOST, ""))
        self.assertEqual(self.paste(step(self.FIX, "apply"))[0], 0)
        self.assertEqual(self.log().count("reload"), 1)
        before = self.read(self.FILE)
        status, said = self.paste(step(self.FIX, "apply"), {"{cloudflare}": "192.0.2.0/24"},
                                  NGINX_SAYS_NO="unknown directive \"sevrer\"")
        self.assertNotEqual(status, 0)
        self.assertEqual(self.read(self.FILE), before)
        self.assertIn("sevrer", said)
        self.assertIn("would not load this", said)
        self.assertNotIn("already", said)

    def test_says_that_nginx_has_it_already(self):
        status, said = self.paste(step(self.FIX, "apply"),
                                  NGINX_SAYS_NO='"real_ip_header" directive is duplicate in /etc/nginx/x.conf:1')
        self.assertNotEqual(status, 0)
        self.assertIn("already", said)
        self.assertFalse((self.root / self.FILE).exists())


class RedirectsEnd(Server):
    """A circle that has come to an end at an error page is not mended."""

    def test_every_outcome_is_named(self):
        for says, curl, good, words in (
                ("200", 0, True, "come to an end: visitors get 200"), ("304", 0, True, "304"),
                ("526", 0, False, "certificate"), ("521", 0, False, "521, made by Cloudflare"),
                ("530", 0, False, "530"), ("403", 0, False, "challenge"), ("500", 0, False, "500"),
                ("301", 47, False, "circle"), ("000", 6, False, "no answer"), ("000", 28, False, "no answer")):
            with self.subTest(says=says, curl=curl):
                status, said = self.paste(SNIPPETS["no-redirect-loop"], CURL_SAYS=says, CURL_STATUS=str(curl))
                self.assertEqual(status == 0, good, said)
                self.assertIn(words, said)


def main():
    for file in sorted(pathlib.Path(sys.argv.pop()).glob("*.json")):
        document = json.loads(file.read_text(encoding="utf-8"))
        FIXES.update({fix["id"]: fix for fix in document.get("fixes", [])})
        SNIPPETS.update({snippet["id"]: snippet for snippet in document.get("snippets", [])})
    unittest.main()


if __name__ == "__main__":
    main()

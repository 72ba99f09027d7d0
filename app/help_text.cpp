#include "help_text.h"

#include <QCoreApplication>

#include <openssl/crypto.h>

#include <ares.h>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString usage()
{
    return QStringLiteral("  origin-doctor-cli check SITE [--origin ADDRESS]... [--ssl-mode MODE]\n"
                          "                    [--server KEY=VALUE]... [--trust FILE.pem]...\n"
                          "                    [--timeout SECONDS] [--format text|json]\n"
                          "                    [--output FILE [--force]] [--lang LOCALE]\n"
                          "                    [--redact|--no-redact]\n"
                          "  origin-doctor-cli check --practice FAULT [...]\n"
                          "  origin-doctor-cli practice\n"
                          "  origin-doctor-cli explain CAUSE [--server KEY=VALUE]...\n"
                          "                    [--format text|json]\n"
                          "  origin-doctor-cli --help | --version\n");
}

QString options()
{
    return Words::tr("  SITE                The address as visitors type it, or the text of a\n"
                     "                      Cloudflare error page between quotation marks.\n"
                     "  --origin ADDRESS    The server behind Cloudflare: an IPv4 or IPv6 address or\n"
                     "                      a host name, with a port where it is an unusual one.\n"
                     "  --ssl-mode MODE     Cloudflare's SSL mode: off, flexible, full, strict,\n"
                     "                      strict-origin-pull or unknown.\n"
                     "  --server KEY=VALUE  What the server runs; the keys are system, web_server,\n"
                     "                      firewall and panel.\n"
                     "  --trust FILE.pem    Authorities that Cloudflare trusts for this site beside\n"
                     "                      the usual ones.\n"
                     "  --timeout SECONDS   How long to wait for an answer, 1 to 600. Error 524 comes\n"
                     "                      after 100 to 125 seconds.\n"
                     "  --practice FAULT    Check a site with a fault that the program stages on this\n"
                     "                      computer, without a network; “practice” lists them.\n"
                     "  --format FORMAT     text or json.\n"
                     "  --output FILE       Write the result into a new file; --force replaces one.\n"
                     "  --lang LOCALE       The language, such as de or pt_BR.\n"
                     "  --redact            Leave this computer's own address out (the default);\n"
                     "  --no-redact         keep it.\n");
}

} // namespace

QString helpText()
{
    return Words::tr("Origin Doctor says why Cloudflare cannot reach a web server.") + QStringLiteral("\n\n")
        + usage() + QLatin1Char('\n') + options() + QLatin1Char('\n')
        + Words::tr("Exit status: 0 fine, 1 fragile, 2 broken, 3 not to be seen from here, 64 wrong\n"
                    "usage, 70 internal error, 74 result not written, 130 interrupted.\n");
}

QString opensslVersion()
{
    return QLatin1String(OpenSSL_version(OPENSSL_VERSION_STRING));
}

QString versionText()
{
    return QStringLiteral("origin-doctor-cli " DOCTOR_VERSION "\nQt %1\nOpenSSL %2\nc-ares %3\n")
        .arg(QLatin1String(qVersion()), opensslVersion(), QLatin1String(ares_version(nullptr)));
}

} // namespace doctor

#include "pages/page_texts.h"

#include <QCoreApplication>
#include <QLocale>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SitePage)
};

} // namespace

QString whereOriginText()
{
    return Words::tr(
        "The address of your server (the origin) is a number such as 203.0.113.10, or, of the newer kind, "
        "such "
        "as 2001:db8::10.\n\n"
        "In Cloudflare's dashboard: log in at dash.cloudflare.com, choose your site, then DNS, Records. "
        "The "
        "record of type A, AAAA or CNAME with the name of your site holds it, in the column “Content”.\n\n"
        "At your hosting company: it stands in the welcome mail, and in the hosting panel, often called "
        "“IP "
        "address”, “shared IP” or “server IP”.\n\n"
        "If several are used, give all of them, with commas between. If you cannot find it, leave the "
        "field "
        "empty.");
}

QString whereModeText()
{
    return Words::tr(
        "The SSL mode says how Cloudflare talks to your server.\n\n"
        "Log in at dash.cloudflare.com, choose your site, then SSL/TLS, Overview. The mode stands there: "
        "Off, "
        "Flexible, Full, Full (strict) or Strict (SSL-Only Origin Pull).\n\n"
        "If you cannot see it, leave “I don't know”: often it can be told from what is observed.");
}

QString inItsOrder(const QString &address)
{
    constexpr QChar isolate(0x2066);
    constexpr QChar end(0x2069);
    return QLocale().textDirection() == Qt::RightToLeft ? isolate + address + end : address;
}

} // namespace doctor

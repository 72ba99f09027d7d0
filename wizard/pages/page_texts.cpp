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

QString whereTypedText(const QString &where)
{
    if (where == QLatin1String("server-shell") || where == QLatin1String("any-shell"))
        return Words::tr(
            "A shell is a window in which commands are typed, one after the other.\n\n"
            "Many hosting panels have one, called “Terminal” or “SSH access”, and so do the web consoles of "
            "cloud providers. That is the easiest way.\n\n"
            "From your own computer: open Terminal (macOS, Linux) or PowerShell (Windows). Type ssh, a "
            "space, "
            "your user name, @ and the address of your server, as in: ssh admin@203.0.113.10. Press Enter. "
            "The user name and its password or key come from your hosting company. While a password is "
            "typed, nothing of it is seen. The first time you are asked whether this is your server: compare "
            "the fingerprint with the one that your hosting company gives, then type yes.\n\n"
            "To paste a command: Ctrl+Shift+V in most terminals, Cmd+V on macOS, a right click in "
            "PowerShell. "
            "Then press Enter.\n\n"
            "“root” is the account that may do everything on the server. “sudo” before a command borrows its "
            "rights, and may ask for your password.\n\n"
            "If you have no such access, say on the page “Fix” that you do not run the server: the message "
            "to whoever does is ready there.");
    if (where == QLatin1String("powershell") || where == QLatin1String("cmd"))
        return Words::tr(
            "PowerShell and the Command Prompt are windows in which commands are typed. Here they must be "
            "opened on the server, not on your own computer.\n\n"
            "Come to the server's desktop with Remote Desktop Connection, which Windows has; for macOS there "
            "is “Windows App”. The address, the user name and the password come from your hosting "
            "company.\n\n"
            "There, open the Start menu and type powershell, or cmd for the Command Prompt. Right-click what "
            "is found and choose “Run as administrator”.\n\n"
            "To paste a command, right-click in the window. Then press Enter.\n\n"
            "If you have no such access, say on the page “Fix” that you do not run the server: the message "
            "to whoever does is ready there.");
    return {};
}

QString inItsOrder(const QString &address)
{
    constexpr QChar isolate(0x2066);
    constexpr QChar end(0x2069);
    return QLocale().textDirection() == Qt::RightToLeft ? isolate + address + end : address;
}

} // namespace doctor

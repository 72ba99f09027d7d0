#include "contact_list.h"

#include "complaint.h"
#include "document/terminal_text.h"
#include "output.h"
#include "probes/endpoints.h"
#include "probes/gate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Contacts)
};

QString who(const Contact &contact, const QString &site)
{
    switch (contact.party) {
    case Party::SystemResolver: return Words::tr("This computer's own name servers");
    case Party::PublicResolver: return Words::tr("A public name server");
    case Party::StatusPage: return Words::tr("Cloudflare's status page");
    case Party::Ranges: return Words::tr("Cloudflare's published address ranges");
    case Party::OriginRoots: return Words::tr("The roots of Cloudflare's Origin CA");
    case Party::Site: return Words::tr("The site");
    //: %1: the name of the site
    case Party::Redirect: return Words::tr("Names of the same site as %1").arg(site);
    case Party::Server: return Words::tr("The server behind Cloudflare");
    case Party::Proxy: return Words::tr("The proxy in this computer's settings");
    }
    return {};
}

QStringList placesOf(const Contact &contact)
{
    QStringList places;
    for (const SocketAddress &each : contact.at)
        if (const QString text = each.address.toString(); !places.contains(text))
            places.append(text);
    return places.isEmpty() && !contact.host.isEmpty() ? QStringList{contact.host} : places;
}

QList<quint16> portsOf(const Contact &contact)
{
    QList<quint16> ports = contact.ports;
    for (const SocketAddress &each : contact.at)
        if (!ports.contains(each.port))
            ports.append(each.port);
    // A resolver may be one at an unusual port only.
    if (contact.party == Party::SystemResolver && !contact.at.isEmpty()) {
        ports.clear();
        for (const SocketAddress &each : contact.at)
            if (!ports.contains(each.port))
                ports.append(each.port);
    }
    return ports;
}

QString where(const Contact &contact)
{
    QStringList ports;
    for (const quint16 port : portsOf(contact))
        ports.append(QString::number(port));
    const QString protocols = contact.protocols.join(QStringLiteral(", ")).toUpper();
    const QString places = placesOf(contact).join(QStringLiteral(", "));
    const QString list = ports.join(QStringLiteral(", "));
    if (ports.isEmpty())
        return {};
    if (places.isEmpty())
        //: %1: a list of ports, %2: protocols, such as HTTPS
        return Words::tr("Ports %1 (%2)").arg(list, protocols);
    if (ports.size() == 1)
        //: %1: a name or addresses, %2: a port, %3: protocols, such as HTTPS
        return Words::tr("%1, port %2 (%3)").arg(places, list, protocols);
    //: %1: a name or addresses, %2: a list of ports, %3: protocols, such as HTTPS
    return Words::tr("%1, ports %2 (%3)").arg(places, list, protocols);
}

QString whyServer(const Contact &contact)
{
    if (contact.when == Occasion::IfNotProxied)
        return Words::tr("Only if the name turns out not to lead to Cloudflare: the server itself, at the "
                         "addresses that DNS gives for it.");
    if (contact.at.isEmpty())
        return Words::tr(
            "It is asked directly, for the site, at the addresses that DNS gives for this name.");
    return Words::tr("It is asked directly, for the site.");
}

QString why(const Contact &contact, const Question &question)
{
    const bool isFallback = contact.when == Occasion::IfOthersFail;
    switch (contact.party) {
    case Party::SystemResolver:
        return question.offlineHelpers
            ? Words::tr("They are asked where the site and its server lead; without them the site cannot be "
                        "found. They may ask others in turn.")
            : Words::tr("They are asked where the names in this list lead. They may ask others in turn.");
    case Party::PublicResolver:
        return Words::tr("It is asked where the site leads, and for its name servers.");
    case Party::StatusPage:
        return isFallback ? Words::tr("The same page under another name, only if the first does not answer.")
                          : Words::tr("To know whether Cloudflare itself is in trouble.");
    case Party::Ranges:
        return isFallback ? Words::tr("The same ranges, only if the first place does not give them.")
                          : Words::tr("To know which addresses are Cloudflare's.");
    case Party::OriginRoots:
        return Words::tr("Only if the server shows a certificate that claims to come from there, and no copy "
                         "is kept on this computer.");
    case Party::Site:
        return Words::tr("It is asked as visitors ask it, at the addresses that DNS gives: those of "
                         "Cloudflare where the name leads there.");
    case Party::Redirect:
        return Words::tr("Only if a redirect of the site leads to one: with or without www, below it, or "
                         "under the same parent. The name servers are then asked for it as well. A redirect "
                         "to any other site is not followed.");
    case Party::Server: return whyServer(contact);
    case Party::Proxy:
        return Words::tr("Only if there is one, and something cannot be reached without it. The server "
                         "behind Cloudflare is never asked through it.");
    }
    return {};
}

QString shownSiteOf(const Question &question)
{
    return question.host.isEmpty() ? QStringLiteral("www.example.com") : question.host;
}

QString textOf(const CommandLine &line, const Contacts &contacts, int width)
{
    constexpr int usual = 79;
    QString text;
    for (const QString &paragraph : contactParagraphs(line.question, contacts)) {
        bool isFirst = true;
        for (const QString &each : paragraph.split(u'\n')) {
            const QString indent = isFirst ? QString() : QStringLiteral("  ");
            text
                += wrapped(terminalText(each), width > 0 ? width : usual, indent, indent).join(u'\n') + u'\n';
            isFirst = false;
        }
        text += u'\n';
    }
    text.chop(1);
    return text;
}

} // namespace

Contacts contactsHere(const Question &question)
{
    return contactsOf(question, Endpoints());
}

QStringList contactParagraphs(const Question &question, const Contacts &contacts)
{
    const QString site = shownSiteOf(question);
    //: %1: the name of the site
    QStringList paragraphs{
        Words::tr("A check of %1 contacts these and nobody else. For this list nobody was contacted.")
            .arg(site)};
    for (const Contact &contact : contacts.all()) {
        QStringList lines{who(contact, site), where(contact), why(contact, question)};
        lines.removeAll(QString());
        paragraphs.append(lines.join(u'\n'));
    }
    if (question.offlineHelpers)
        paragraphs.append(
            Words::tr("Public name servers, Cloudflare's status page, its published address ranges, its "
                      "Origin CA and a proxy are left out. The list of ranges that came with the program "
                      "and kept roots are used; what cannot be seen without the others stays grey."));
    return paragraphs;
}

QJsonObject contactsJson(const Question &question, const Contacts &contacts)
{
    QJsonArray list;
    for (const Contact &contact : contacts.all()) {
        QJsonArray addresses;
        for (const SocketAddress &each : contact.at)
            if (const QString text = each.address.toString(); !addresses.contains(text))
                addresses.append(text);
        QJsonArray ports;
        for (const quint16 port : portsOf(contact))
            ports.append(port);
        QJsonArray urls;
        for (const QUrl &url : contact.urls)
            urls.append(url.toString());
        list.append(QJsonObject{{QStringLiteral("party"), partyId(contact.party)},
                                {QStringLiteral("when"), occasionId(contact.when)},
                                {QStringLiteral("host"), contact.host},
                                {QStringLiteral("addresses"), addresses},
                                {QStringLiteral("ports"), ports},
                                {QStringLiteral("protocols"), QJsonArray::fromStringList(contact.protocols)},
                                {QStringLiteral("urls"), urls},
                                {QStringLiteral("why"), why(contact, question)}});
    }
    return {{QStringLiteral("format"), QStringLiteral("origin-doctor-contacts")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("url"), question.url()},
            {QStringLiteral("offline_helpers"), question.offlineHelpers},
            {QStringLiteral("contacts"), list}};
}

int listContacts(const CommandLine &line, int width)
{
    const Contacts contacts = contactsHere(line.question);
    const QByteArray bytes = line.format == Format::Json
        ? QJsonDocument(contactsJson(line.question, contacts)).toJson(QJsonDocument::Indented)
        : textOf(line, contacts, width).toUtf8();
    const QString problem = writeResult(line.outputFile, line.force, bytes);
    if (problem.isEmpty())
        return 0;
    complain(problem);
    return exit_status::notWritten;
}

} // namespace doctor

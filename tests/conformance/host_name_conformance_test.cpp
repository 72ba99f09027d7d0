#include "host_name_cases.h"
#include "probe_run.h"
#include "probes/dns_probe.h"
#include "probes/exchange_probe.h"
#include "probes/tls_probe.h"
#include "probes/trust_store.h"
#include "probes/web_context.h"
#include "question/host_name.h"
#include "question/parse_site.h"
#include "report/shown.h"
#include "scripted_dns.h"
#include "table.h"
#include "tls_server.h"

#include <QTest>

using namespace doctor;
using namespace doctor::test;

namespace {

struct NameVerdict {
    QString ace;
    QString letters;
    QString problem;

    explicit NameVerdict(const HostNameCase &one)
    {
        const ParsedSite parsed = parseSite(QString::fromUtf8(one.pasted));
        problem = parsed.problem;
        if (!parsed.site)
            return;
        ace = parsed.site->host;
        letters = inOwnLetters(ace);
    }

    bool differsFrom(const HostNameCase &one) const
    {
        return ace != QLatin1String(one.ace) || letters != QString::fromUtf8(one.letters);
    }
};

int printNames()
{
    QList<QStringList> rows{{QStringLiteral("case"), QStringLiteral("source"), QStringLiteral("expected"),
                             QStringLiteral("host"), QStringLiteral("shown beside it"),
                             QStringLiteral("verdict")}};
    int wrong = 0;
    int known = 0;
    for (const HostNameCase &one : hostNameCases()) {
        const NameVerdict got(one);
        const bool isKnown = *one.known != '\0';
        wrong += got.differsFrom(one) != isKnown ? 1 : 0;
        known += isKnown ? 1 : 0;
        rows.append({QString::fromUtf8(one.name), QString::fromUtf8(one.source),
                     *one.ace == '\0' ? QStringLiteral("refused") : QString::fromLatin1(one.ace),
                     got.ace.isEmpty() ? QStringLiteral("refused") : got.ace, got.letters,
                     isKnown                    ? QStringLiteral("known: ") + QString::fromUtf8(one.known)
                         : got.differsFrom(one) ? QStringLiteral("WRONG ") + got.problem
                                                : QStringLiteral("as expected")});
    }
    printTable(rows);
    std::printf("%d cases, %d wrong, %d known to differ\n", static_cast<int>(rows.size()) - 1, wrong, known);
    return wrong;
}

const QString bookshop = QStringLiteral("https://BÜCHER。example/");

QString hostOf(const QString &pasted)
{
    const ParsedSite parsed = parseSite(pasted);
    return parsed.site ? parsed.site->host : QString();
}

} // namespace

class HostNameConformanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void name_data()
    {
        QTest::addColumn<int>("index");
        const QList<HostNameCase> cases = hostNameCases();
        for (int i = 0; i < cases.size(); ++i)
            QTest::newRow(cases.at(i).name) << i;
    }

    void name()
    {
        QFETCH(int, index);
        static const QList<HostNameCase> cases = hostNameCases();
        const HostNameCase &one = cases.at(index);
        const NameVerdict got(one);
        QVERIFY(got.ace.isEmpty() != got.problem.isEmpty());
        if (*one.known != '\0')
            QEXPECT_FAIL("", one.known, Continue);
        QVERIFY2(!got.differsFrom(one),
                 qPrintable(QStringLiteral("%1 (%2) %3").arg(got.ace, got.letters, got.problem)));
    }

    //! Both spellings stand together, the encoded one first: look-alikes deceive nobody.
    void bothSpellingsAreShown()
    {
        QCOMPARE(shownSite(QStringLiteral("https://xn--pple-43d.com/"), QStringLiteral("xn--pple-43d.com")),
                 QStringLiteral("https://xn--pple-43d.com/ (\u0430pple.com)"));
    }

    void resolversAreAskedForTheEncodedName()
    {
        QString asked;
        ScriptedDns dns([&asked](const QString &name, int) {
            asked = name;
            return DnsScript{.answers = {ScriptedDns::a(name, QStringLiteral("104.16.1.10"))}};
        });
        Endpoints endpoints;
        endpoints.closed = true;
        endpoints.resolvers = {dns.address()};
        WebContext web(endpoints);
        DnsRequest request;
        request.name = hostOf(bookshop);
        DnsProbe probe(request, web);
        const QList<Observation> seen = observe(probe);
        QCOMPARE(asked, QStringLiteral("xn--bcher-kva.example"));
        QCOMPARE(seen.value(0).outcome, Outcome::Answered);
    }

    void serversAreAskedForTheEncodedName()
    {
        Wanted wanted;
        wanted.commonName = QStringLiteral("books");
        wanted.names = {QStringLiteral("xn--bcher-kva.example")};
        TlsServer server({.chain = {makeIdentity(wanted)},
                          .onlyName = "xn--bcher-kva.example", // any other SNI gets an alert
                          .answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"});
        const Endpoints endpoints = server.endpoints();
        WebContext web(endpoints);
        TrustStore trust(endpoints, web);
        TlsRequest request;
        request.address = OriginServer::nominal();
        request.serverName = hostOf(bookshop);
        TlsProbe handshake(request, endpoints, trust);
        const Observation shaken = observe(handshake).value(0);
        QCOMPARE(shaken.outcome, Outcome::Answered);
        QVERIFY(shaken.as<TlsSeen>()->judged->nameMatches);

        ExchangeRequest exchange;
        exchange.scheme = QStringLiteral("https");
        exchange.address = OriginServer::nominal();
        exchange.port = 443;
        exchange.host = hostOf(bookshop);
        ExchangeProbe asking(exchange, endpoints);
        QCOMPARE(observe(asking).value(0).outcome, Outcome::Answered);
        QVERIFY2(server.lastPlain().contains("\r\nHost: xn--bcher-kva.example\r\n"),
                 server.lastPlain().constData());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().contains(QStringLiteral("--table")))
        return printNames() == 0 ? 0 : 1;
    HostNameConformanceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "host_name_conformance_test.moc"

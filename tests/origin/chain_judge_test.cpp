#include "probes/certificate_seen.h"
#include "probes/chain_judge.h"
#include "probes/endpoints.h"
#include "probes/staple.h"
#include "probes/trusted_roots.h"
#include "test_pki.h"

#include <QTest>

using namespace doctor;
using namespace doctor::test;

namespace {

const QString site = QStringLiteral("shop.example");

Wanted server(const QStringList &names = {site})
{
    Wanted wanted;
    wanted.commonName = names.first();
    wanted.names = names;
    wanted.extendedUsage = QStringLiteral("serverAuth");
    return wanted;
}

Wanted authority(const QString &name, const QString &organisation = QStringLiteral("Test House"))
{
    Wanted wanted;
    wanted.commonName = name;
    wanted.organisation = organisation;
    wanted.authority = true;
    return wanted;
}

QList<QByteArray> ders(const QList<Identity> &chain)
{
    QList<QByteArray> list;
    for (const Identity &each : chain)
        list.append(each.der());
    return list;
}

QStringList names(const ChainSeen &seen)
{
    QStringList list;
    for (const VerifyErrorSeen &each : seen.errors)
        list.append(QStringLiteral("%1@%2").arg(each.name).arg(each.depth));
    return list;
}

} // namespace

class ChainJudgeTest : public QObject
{
    Q_OBJECT

    Identity m_root = makeIdentity(authority(QStringLiteral("Root")));
    Identity m_intermediate = makeIdentity(authority(QStringLiteral("Intermediate")), &m_root);
    Identity m_leaf = makeIdentity(server(), &m_intermediate);

    Endpoints trusting(const QList<Identity> &roots) const
    {
        Endpoints endpoints;
        endpoints.closed = true;
        endpoints.systemRoots = false;
        for (const Identity &each : roots)
            endpoints.extraRoots.append(each.qt());
        return endpoints;
    }

    ChainSeen judge(const QList<Identity> &chain, const QString &name = site) const
    {
        const TrustedRoots roots(trusting({m_root}));
        return judgeChain(ders(chain), name, roots);
    }

private Q_SLOTS:
    void completeChainIsTrusted()
    {
        const ChainSeen seen = judge({m_leaf, m_intermediate});
        QCOMPARE(names(seen), QStringList());
        QVERIFY(seen.trusted && seen.nameMatches && !seen.orderWrong && !seen.claimsOriginCa);
        QCOMPARE(seen.anchor, QStringLiteral("system"));
        QCOMPARE(seen.path.size(), 3);
        QCOMPARE(seen.path.last().commonName, QStringLiteral("Root"));
        QCOMPARE(seen.intermediateMissing, QStringLiteral("no"));
    }

    void datesAreJudgedElsewhere()
    {
        Wanted wanted = server();
        wanted.fromDays = -30;
        wanted.toDays = -3;
        const ChainSeen seen = judge({makeIdentity(wanted, &m_intermediate), m_intermediate});
        QVERIFY(seen.trusted);
        QVERIFY(seen.path.first().notAfter < QDateTime::currentDateTimeUtc());
    }

    void wrongNameIsNoError()
    {
        const ChainSeen seen = judge({m_leaf, m_intermediate}, QStringLiteral("other.example"));
        QVERIFY(seen.trusted);
        QVERIFY(!seen.nameMatches);
    }

    void wildcardCoversOneLabel()
    {
        const Identity leaf = makeIdentity(server({QStringLiteral("*.shop.example")}), &m_intermediate);
        QVERIFY(judge({leaf, m_intermediate}, QStringLiteral("www.shop.example")).nameMatches);
        QVERIFY(!judge({leaf, m_intermediate}, QStringLiteral("a.www.shop.example")).nameMatches);
        QVERIFY(!judge({leaf, m_intermediate}, site).nameMatches);
    }

    void selfSignedLeaf()
    {
        const ChainSeen seen = judge({makeIdentity(server())});
        QVERIFY(!seen.trusted);
        QCOMPARE(names(seen), QStringList{QStringLiteral("self-signed-leaf@0")});
        QCOMPARE(seen.intermediateMissing, QStringLiteral("no"));
        QVERIFY(seen.anchor.isEmpty());
    }

    void untrustedRootSent()
    {
        const Identity root = makeIdentity(authority(QStringLiteral("Stranger")));
        const ChainSeen seen = judge({makeIdentity(server(), &root), root});
        QVERIFY(!seen.trusted);
        QCOMPARE(names(seen), QStringList{QStringLiteral("self-signed-in-chain@1")});
        QCOMPARE(seen.intermediateMissing, QStringLiteral("no"));
    }

    void missingIntermediateOfATrustedHouse()
    {
        const ChainSeen seen = judge({m_leaf});
        QVERIFY(!seen.trusted);
        QCOMPARE(names(seen), QStringList{QStringLiteral("unknown-issuer@0")});
        QCOMPARE(seen.intermediateMissing, QStringLiteral("yes"));
    }

    void missingIntermediateWithAnAddress()
    {
        const Identity root = makeIdentity(authority(QStringLiteral("Far"), QStringLiteral("Elsewhere")));
        Wanted wanted = server();
        wanted.issuerAddress = QStringLiteral("http://ca.example/issuer.der");
        QCOMPARE(judge({makeIdentity(wanted, &root)}).intermediateMissing, QStringLiteral("yes"));
        QCOMPARE(judge({makeIdentity(server(), &root)}).intermediateMissing, QStringLiteral("maybe"));
    }

    void missingIntermediateByItsName_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("missing");
        const auto row = [](const char *issuer, const char *missing) {
            QTest::newRow(issuer) << QString::fromLatin1(issuer) << QString::fromLatin1(missing);
        };
        row("Elsewhere Intermediate CA 3", "yes");
        row("ELSEWHERE ISSUING CA", "yes");
        row("R10", "yes");
        row("E7", "yes");
        row("R100", "maybe");
        row("Tissuings", "maybe");
        row("Elsewhere R3", "maybe");
        row("Elsewhere CA", "maybe");
    }

    void missingIntermediateByItsName()
    {
        QFETCH(QString, issuer);
        const Identity unknown = makeIdentity(authority(issuer, QStringLiteral("Elsewhere")));
        QTEST(judge({makeIdentity(server(), &unknown)}).intermediateMissing, "missing");
    }

    void orderWrongButTrusted()
    {
        const Identity second = makeIdentity(authority(QStringLiteral("Second")), &m_intermediate);
        const Identity leaf = makeIdentity(server(), &second);
        const ChainSeen seen = judge({leaf, m_intermediate, second});
        QVERIFY(seen.trusted);
        QVERIFY(seen.orderWrong);
    }

    void wrongPurpose()
    {
        Wanted wanted = server();
        wanted.extendedUsage = QStringLiteral("clientAuth");
        const ChainSeen seen = judge({makeIdentity(wanted, &m_intermediate), m_intermediate});
        QVERIFY(!seen.trusted);
        QCOMPARE(names(seen), QStringList{QStringLiteral("wrong-purpose@0")});
    }

    void leafAsIssuerIsNoAuthority()
    {
        const ChainSeen seen = judge({makeIdentity(server(), &m_leaf), m_leaf, m_intermediate});
        QVERIFY(!seen.trusted);
        QVERIFY2(names(seen).contains(QStringLiteral("wrong-purpose@1")), qPrintable(names(seen).join(u' ')));
    }

    void pathLength()
    {
        Wanted wanted = authority(QStringLiteral("Short"));
        wanted.pathLength = 0;
        const Identity shortOne = makeIdentity(wanted, &m_root);
        const Identity below = makeIdentity(authority(QStringLiteral("Below")), &shortOne);
        const ChainSeen seen = judge({makeIdentity(server(), &below), below, shortOne});
        QVERIFY(!seen.trusted);
        QVERIFY2(names(seen).contains(QStringLiteral("path-length@2")), qPrintable(names(seen).join(u' ')));
    }

    void weakKeyAndWeakSignature()
    {
        Wanted key = server();
        key.rsaBits = 768;
        QVERIFY(names(judge({makeIdentity(key, &m_intermediate), m_intermediate}))
                    .contains(QStringLiteral("weak-key@0")));
        Wanted signature = server();
        signature.digest = "SHA1";
        QVERIFY(names(judge({makeIdentity(signature, &m_intermediate), m_intermediate}))
                    .contains(QStringLiteral("weak-signature@0")));
    }

    void brokenSignature()
    {
        QList<QByteArray> chain = ders({m_leaf, m_intermediate});
        QByteArray &leaf = chain.first();
        leaf[leaf.size() - 1] = static_cast<char>(leaf.back() ^ 1);
        const TrustedRoots roots(trusting({m_root}));
        const ChainSeen seen = judgeChain(chain, site, roots);
        QVERIFY(!seen.trusted);
        QCOMPARE(names(seen), QStringList{QStringLiteral("bad-signature@0")});
    }

    void toldRoot()
    {
        Endpoints endpoints = trusting({});
        endpoints.toldRoots = {m_root.qt()};
        const TrustedRoots roots(endpoints);
        const ChainSeen seen = judgeChain(ders({m_leaf, m_intermediate}), site, roots);
        QVERIFY(seen.trusted);
        QCOMPARE(seen.anchor, QStringLiteral("told"));
    }

    void originAuthority()
    {
        Wanted wanted = authority(QString(), QStringLiteral("CloudFlare, Inc."));
        wanted.unit = QStringLiteral("CloudFlare Origin SSL Certificate Authority");
        const Identity real = makeIdentity(wanted);
        const Identity namesake = makeIdentity(wanted);
        TrustedRoots roots(trusting({m_root}));
        const QList<QByteArray> chain = ders({makeIdentity(server(), &real)});
        const ChainSeen before = judgeChain(chain, site, roots);
        QVERIFY(claimsOriginCa(chain) && before.claimsOriginCa);
        QVERIFY(!before.trusted && before.originRootsMissing);
        QCOMPARE(before.intermediateMissing, QStringLiteral("no"));
        roots.addOriginRoot(real.qt());
        const ChainSeen after = judgeChain(chain, site, roots);
        QVERIFY(after.trusted && !after.originRootsMissing);
        QCOMPARE(after.anchor, QStringLiteral("origin-ca"));
        const ChainSeen false1 = judgeChain(ders({makeIdentity(server(), &namesake)}), site, roots);
        QVERIFY(!false1.trusted && false1.claimsOriginCa && !false1.originRootsMissing);
        const ChainSeen false2 = judgeChain(ders({makeIdentity(server(), &namesake), namesake}), site, roots);
        QVERIFY(!false2.trusted && !false2.originRootsMissing);
    }

    //! SSL_get_error() would take it for an error of the connection that is read next.
    void noErrorIsLeftBehind()
    {
        const TrustedRoots roots(trusting({m_root}));
        const QByteArray whole = m_leaf.der();
        ERR_clear_error();
        QVERIFY(!certificateFromDer("nonsense"));
        QCOMPARE(ERR_peek_error(), 0UL);
        static_cast<void>(claimsOriginCa({whole.left(100), "nonsense"}));
        QCOMPARE(ERR_peek_error(), 0UL);
        static_cast<void>(judgeChain({whole, whole.left(100)}, site, roots));
        QCOMPARE(ERR_peek_error(), 0UL);
        QCOMPARE(stapledStatus("nonsense", {whole}, roots), QStringLiteral("unknown"));
        QCOMPARE(ERR_peek_error(), 0UL);
        const QByteArray forged = stapleFor(m_leaf, m_intermediate, 0, {.signer = &m_leaf});
        QCOMPARE(stapledStatus(forged, ders({m_leaf, m_intermediate}), roots), QStringLiteral("unknown"));
        QCOMPARE(ERR_peek_error(), 0UL);
        // What was there before is not ours to forget.
        ERR_raise(ERR_LIB_USER, ERR_R_INTERNAL_ERROR);
        static_cast<void>(judgeChain({whole, whole.left(100)}, site, roots));
        QVERIFY(ERR_get_error() != 0);
        QCOMPARE(ERR_peek_error(), 0UL);
    }

    void garbageIsUntrusted()
    {
        const TrustedRoots roots(trusting({m_root}));
        QVERIFY(!judgeChain({}, site, roots).trusted);
        QVERIFY(!judgeChain({QByteArray("nonsense"), QByteArray()}, site, roots).trusted);
        const QByteArray whole = m_leaf.der();
        for (const QByteArray &first : {QByteArray(), QByteArray("nonsense")}) {
            const ChainSeen seen = judgeChain({first, whole, m_intermediate.der()}, site, roots);
            QVERIFY(!seen.trusted && !seen.nameMatches && seen.path.isEmpty());
        }
        for (qsizetype size = 0; size < whole.size(); size += 7)
            QVERIFY(!judgeChain({whole.left(size)}, site, roots).trusted);
    }
};

QTEST_GUILESS_MAIN(ChainJudgeTest)
#include "chain_judge_test.moc"

#include "certificate_maker.h"

namespace doctor::test {

namespace {

Wanted dated()
{
    Wanted wanted;
    wanted.notBefore = "20260101000000Z";
    wanted.notAfter = "20270401000000Z";
    return wanted;
}

Wanted authorityNamed(const QString &commonName)
{
    Wanted wanted = dated();
    wanted.commonName = commonName;
    wanted.organisation = QStringLiteral("Test House");
    wanted.authority = true;
    wanted.notBefore = "20150101000000Z";
    wanted.notAfter = "20450101000000Z";
    return wanted;
}

Wanted cloudflares(const QString &unit)
{
    Wanted wanted = authorityNamed(QString());
    wanted.organisation = QStringLiteral("CloudFlare, Inc.");
    wanted.unit = unit;
    return wanted;
}

Wanted server()
{
    Wanted wanted = dated();
    wanted.commonName = QStringLiteral("shop.example");
    wanted.names = {QStringLiteral("shop.example"), QStringLiteral("www.shop.example")};
    wanted.extendedUsage = QStringLiteral("serverAuth");
    wanted.usage = "critical,digitalSignature,keyEncipherment";
    return wanted;
}

Wanted changed(Wanted wanted, const CertificateMaker::Change &change)
{
    if (change)
        change(wanted);
    return wanted;
}

Wanted rootNamed(const QString &name)
{
    const QString rsa = QStringLiteral("CloudFlare Origin SSL Certificate Authority");
    const QString ecc = QStringLiteral("CloudFlare Origin SSL ECC Certificate Authority");
    if (name.endsWith(QLatin1String("-rsa"))) {
        Wanted wanted = cloudflares(rsa);
        wanted.rsaBits = 2048;
        return wanted;
    }
    if (name.endsWith(QLatin1String("-ecc")))
        return cloudflares(ecc);
    if (name == QLatin1String("origin-pull")) {
        Wanted wanted = cloudflares(QStringLiteral("Origin Pull"));
        wanted.commonName = QStringLiteral("origin-pull.cloudflare.net");
        return wanted;
    }
    Wanted wanted = authorityNamed(QStringLiteral("Root"));
    if (name == QLatin1String("stranger"))
        wanted = authorityNamed(QStringLiteral("Nobody's Root"));
    if (name == QLatin1String("company"))
        wanted = authorityNamed(QStringLiteral("Company Root"));
    if (name != QLatin1String("root"))
        wanted.organisation = name;
    return wanted;
}

} // namespace

const Identity &CertificateMaker::authority(const char *name)
{
    const auto known = m_authorities.find(name);
    if (known != m_authorities.end())
        return known->second;
    if (std::string(name) == "intermediate")
        return m_authorities
            .emplace(name, makeIdentity(authorityNamed(QStringLiteral("Issuer")), &authority("root")))
            .first->second;
    return m_authorities.emplace(name, makeIdentity(rootNamed(QString::fromLatin1(name)))).first->second;
}

Identity CertificateMaker::leaf(const char *issuer, const Change &change)
{
    return leafOf(authority(issuer), change);
}

Identity CertificateMaker::leafOf(const Identity &issuer, const Change &change) const
{
    return makeIdentity(changed(server(), change), &issuer);
}

Identity CertificateMaker::issuerOf(const Identity *above, const char *commonName, const Change &change) const
{
    return makeIdentity(changed(authorityNamed(QString::fromLatin1(commonName)), change), above);
}

Identity CertificateMaker::selfSigned(const Change &change) const
{
    return makeIdentity(changed(server(), change));
}

Served CertificateMaker::chained(const Change &change)
{
    return {{leaf("intermediate", change), authority("intermediate")}};
}

Served CertificateMaker::of(const char *issuer, const Change &change)
{
    return {{leaf(issuer, change)}};
}

CertificateMaker::Change named(const char *names)
{
    const QStringList all = QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
    return [all](Wanted &wanted) {
        wanted.names = all;
        wanted.commonName = all.value(0).left(60);
    };
}

} // namespace doctor::test

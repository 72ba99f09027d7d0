#include "findings/finding.h"

#include "findings/checks.h"

namespace doctor {

QString lightId(Light light)
{
    switch (light) {
    case Light::Green: return QStringLiteral("green");
    case Light::Grey: return QStringLiteral("grey");
    case Light::Amber: return QStringLiteral("amber");
    case Light::Red: return QStringLiteral("red");
    }
    return {};
}

QString checkId(CheckId check)
{
    switch (check) {
    case CheckId::StatusPage: return QStringLiteral("status-page");
    case CheckId::DnsRecord: return QStringLiteral("dns-record");
    case CheckId::TcpReach: return QStringLiteral("tcp-reach");
    case CheckId::TlsCertificate: return QStringLiteral("tls-certificate");
    case CheckId::SslMode: return QStringLiteral("ssl-mode");
    }
    return {};
}

QJsonArray toArray(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QList<Finding> judgeAll(const Picture &picture)
{
    QList<Finding> all = judgeStatusPage(picture);
    all += judgeDnsRecord(picture);
    all += judgeTcpReach(picture);
    all += judgeTlsCertificate(picture);
    all += judgeSslMode(picture);
    int number = 0;
    for (Finding &finding : all)
        finding.id = QStringLiteral("f%1").arg(++number);
    return all;
}

} // namespace doctor

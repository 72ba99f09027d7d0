#include "fixes/fix_values.h"

#include "findings/picture.h"
#include "question/proxied_ports.h"

namespace doctor {

namespace {

bool isTold(const Question &question, const QString &name)
{
    for (const OriginTold &origin : question.origins)
        if (origin.host.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

//! One address: a told one, or else where a told name leads. Stand-ins of a redacted report are none.
QString originAddress(const Question &question, const Evidence &evidence)
{
    for (const OriginTold &origin : question.origins)
        if (const QHostAddress literal = origin.literal(); !literal.isNull())
            return literal.toString();
    QString found;
    evidence.forEach<DnsSeen>([&](const Observation &, const DnsSeen &seen) {
        if (!found.isEmpty() || !isTold(question, seen.name))
            return;
        for (const AddressSeen &address : seen.addresses)
            if (QHostAddress parsed; found.isEmpty() && parsed.setAddress(address.text))
                found = parsed.toString();
    });
    return found;
}

QStringList ports(const Question &question)
{
    QStringList list{QStringLiteral("80"), QStringLiteral("443")};
    const QString own = QString::number(question.port);
    if (isProxiedPort(question.port) && !list.contains(own))
        list.append(own);
    return list;
}

} // namespace

FillValues fixValues(const Question &question, const Evidence &evidence, const RangesUsed &ranges)
{
    FillValues values;
    values.scalars = {{QStringLiteral("host"), question.host},
                      {QStringLiteral("origin"), originAddress(question, evidence)}};
    values.lists = {{QStringLiteral("ports"), ports(question)},
                    {QStringLiteral("cloudflare"), ranges.v4 + ranges.v6},
                    {QStringLiteral("cloudflare_v4"), ranges.v4},
                    {QStringLiteral("cloudflare_v6"), ranges.v6}};
    return values;
}

} // namespace doctor

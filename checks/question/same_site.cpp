#include "question/same_site.h"

#include <QStringList>

namespace doctor {

namespace {

QString withoutWww(const QString &host)
{
    return host.startsWith(QLatin1String("www.")) ? host.mid(4) : host;
}

} // namespace

bool isSameSite(const QString &one, const QString &other)
{
    const QString a = withoutWww(one);
    const QString b = withoutWww(other);
    if (a == b || a.endsWith(u'.' + b) || b.endsWith(u'.' + a))
        return true;
    // Without a list of public suffixes two labels may be one ("co.uk"): siblings need three labels in common
    // then.
    const QStringList left = a.split(u'.');
    const QStringList right = b.split(u'.');
    const auto shortSuffix = [](const QStringList &labels) {
        return labels.size() >= 2 && labels.at(labels.size() - 1).size() <= 3
            && labels.at(labels.size() - 2).size() <= 3;
    };
    const qsizetype needed = shortSuffix(left) ? 3 : 2;
    return left.size() >= needed && right.size() >= needed
        && left.mid(left.size() - needed) == right.mid(right.size() - needed);
}

} // namespace doctor

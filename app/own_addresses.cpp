#include "own_addresses.h"

#include <QCoreApplication>
#include <QNetworkInterface>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Redaction)
};

} // namespace

QList<QHostAddress> ownAddresses()
{
    return QNetworkInterface::allAddresses();
}

QString redactionFailure()
{
    return Words::tr(
        "Nothing was written: something that was to be left out would still stand in the report. "
        "Please report this as a fault of the program; --no-redact writes the report with it.");
}

} // namespace doctor

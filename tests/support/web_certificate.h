#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QStringList>

namespace doctor::test {

//! A key and a certificate for a name, or for several, signed by a root of its own, made anew in each run.
struct WebCertificate {
    QSslCertificate root;
    QSslCertificate leaf;
    QSslKey key;

    static WebCertificate forName(const QString &name) { return forNames({name}); }
    static WebCertificate forNames(const QStringList &names);
};

} // namespace doctor::test

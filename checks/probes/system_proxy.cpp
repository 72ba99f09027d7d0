#include "probes/system_proxy.h"

#include "probes/address_book.h"
#include "probes/web_context.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace doctor {

namespace {

using Found = std::function<void(const QNetworkProxy &proxy)>;

QNetworkProxy systemProxyFor(const QUrl &url)
{
    const QList<QNetworkProxy> proxies
        = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url, QNetworkProxyQuery::UrlRequest));
    for (const QNetworkProxy &proxy : proxies)
        if (proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::Socks5Proxy
            || proxy.type() == QNetworkProxy::HttpCachingProxy)
            return proxy;
    return QNetworkProxy::NoProxy;
}

void resolveProxy(QNetworkProxy proxy, WebContext &web, QObject *context, const Found &found)
{
    if (proxy.type() == QNetworkProxy::NoProxy || !QHostAddress(proxy.hostName()).isNull()) {
        found(proxy);
        return;
    }
    web.addresses().find(proxy.hostName(), context, [proxy, found](const AddressesFound &addresses) mutable {
        if (addresses.addresses.isEmpty()) {
            found(QNetworkProxy::NoProxy);
            return;
        }
        proxy.setHostName(addresses.addresses.first().toString());
        found(proxy);
    });
}

} // namespace

void findSystemProxy(const QUrl &url, WebContext &web, QObject *context, Found found)
{
    if (web.endpoints().closed || !web.letsProxy()) {
        QMetaObject::invokeMethod(
            context, [found = std::move(found)] { found(QNetworkProxy::NoProxy); }, Qt::QueuedConnection);
        return;
    }
    // On Windows and macOS a proxy script may be run for this, which can take seconds: not in this thread.
    // The relay lives here and dies with the context; the other thread only posts to it.
    auto *relay = new QObject(context);
    const QPointer<QObject> guard(relay);
    QThreadPool::globalInstance()->start([url, guard, &web, context, found = std::move(found)] {
        const QNetworkProxy proxy = systemProxyFor(url);
        // The application object outlives every probe; only in its thread may the guard be looked at.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, proxy, &web, context, found] {
                if (!guard)
                    return;
                guard->deleteLater();
                resolveProxy(proxy, web, context, found);
            },
            Qt::QueuedConnection);
    });
}

} // namespace doctor

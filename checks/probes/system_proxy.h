#pragma once

#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

#include <functional>

namespace doctor {

class WebContext;

//! Asks the system for its proxy for \a url and calls \a found, later, unless \a context dies before. NoProxy
//! when there is none, and always when the endpoints are closed. The proxy's own name is resolved here: Qt
//! would ask QHostInfo, which holds up the end of the program while a resolver is silent.
void findSystemProxy(const QUrl &url, WebContext &web, QObject *context,
                     std::function<void(const QNetworkProxy &proxy)> found);

} // namespace doctor

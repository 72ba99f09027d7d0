#pragma once

#include "practice/web_server.h"

#include <QDateTime>

//! \file What the edge says by itself: facts §8.

namespace doctor::practice {

//! One request as the edge marks it.
struct Ray {
    QByteArray id; //!< 16 hex digits
    QByteArray colo;
    QByteArray country;
    QDateTime now; //!< UTC, by the edge's clock
};

Ray freshRay(const EdgeConfig &config);
//! server, date, cf-ray: on every answer of an edge.
HeaderList edgeHeaders(const Ray &ray);
//! The error \a code (520…526, 1xxx) in the form that the request accepts.
Told edgeError(int code, const Asked &asked, const Ray &ray);
Told edgeTrace(const Asked &asked, const Ray &ray);
Told edgeChallenge(const Asked &asked, const Ray &ray);
Told edgeRedirect(const QByteArray &location, const Ray &ray);
//! A page kept in the edge's cache; \a cacheStatus is HIT or STALE.
Told edgeCopy(const QByteArray &cacheStatus, const Asked &asked, const Ray &ray);

} // namespace doctor::practice

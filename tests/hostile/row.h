#pragma once

#include "report/report.h"
#include "scene.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <vector>

namespace doctor::test {

//! What may be said of a behaviour, judged by what Cloudflare does with it (or by who is lying), and by the
//! vocabulary; not by what the program happens to say.
struct Expected {
    QList<Light> lights;
    QStringList first;     //!< the first cause is one of these
    QStringList sure = {}; //!< …and no other cause than these may be likely or confirmed
    int bound = 0;         //!< milliseconds for the whole run
};

struct Row {
    QString id;
    QString party; //!< origin, edge, resolver, status page, ranges, everybody
    QString text;  //!< what it does
    std::function<void(Scene &)> change;
    Expected expected;
};

//! Time limits of product.md that end a run, and a little for a machine that does other things too.
namespace bounds {
constexpr int little = 2500;
constexpr int quick = 5000 + little;    //!< nothing has to be waited for beyond a helper or a handshake
constexpr int direct = 10000 + little;  //!< the origin's answer: 10 s
constexpr int patient = 15000 + little; //!< an edge that waits for the origin, or one limit after another
constexpr int edge = 27000 + little;    //!< "the whole ends within 27 s"
} // namespace bounds

std::vector<Row> rows();

std::vector<Row> rowsOfAnswers();      //!< the origin's HTTP
std::vector<Row> rowsOfHandshakes();   //!< the origin's TCP and TLS
std::vector<Row> rowsOfCertificates(); //!< …and what it shows
std::vector<Row> rowsOfEdges();
std::vector<Row> rowsOfResolvers();
std::vector<Row> rowsOfHelpers();

} // namespace doctor::test

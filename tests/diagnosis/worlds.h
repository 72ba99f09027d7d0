#pragma once

#include "evidence_builder.h"

#include <QList>

namespace doctor::test {

//! A world, and what the specification (vocabulary of lights, checks, findings and causes) says of it.
struct World {
    const char *name;
    void (*tell)(EvidenceBuilder &);
    const char *first; //!< first cause; "a|b": either
    Confidence confidence;
    Light light;
    const char *neverSure = ""; //!< causes, by spaces, that must be absent or no more than possible
    const char *listed = "";    //!< causes, by spaces, that must be in the list
    const char *known = "";     //!< why the program is known to say something else
};

QList<World> reachWorlds();
QList<World> patternWorlds();
QList<World> tlsWorlds();
QList<World> answerWorlds();
QList<World> nameWorlds();
QList<World> visitorWorlds();
QList<World> imitationWorlds();

inline QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
}
inline void http(EvidenceBuilder &w, const char *list, const char *host = "")
{
    w.edge(QStringLiteral("http"), words(list), QString::fromLatin1(host));
}
inline void https(EvidenceBuilder &w, const char *list, const char *host = "")
{
    w.edge(QStringLiteral("https"), words(list), QString::fromLatin1(host));
}
inline void both(EvidenceBuilder &w, const char *list)
{
    w.both(words(list));
}
inline void door(EvidenceBuilder &w, quint16 port, const char *word, const char *address = "203.0.113.10",
                 const char *host = "")
{
    w.door(QString::fromLatin1(address), port, QString::fromLatin1(word), QString::fromLatin1(host));
}
inline void server(EvidenceBuilder &w, const char *word, const char *address = "203.0.113.10")
{
    door(w, 443, word, address);
    door(w, 80, word, address);
}
inline void told(EvidenceBuilder &w, const char *addresses)
{
    w.origins(words(addresses));
}
inline void certificate(EvidenceBuilder &w, const char *fault)
{
    w.certificate(QString::fromLatin1(fault));
}

} // namespace doctor::test

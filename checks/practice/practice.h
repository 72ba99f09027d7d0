#pragma once

#include "probes/endpoints.h"
#include "question/question.h"

#include <QList>
#include <QString>

#include <memory>

namespace doctor {

//! A fault that practice mode can stage.
struct PracticeFault {
    QString id;                 //!< kebab-case; the cause's id where one fault stands for a cause
    const char *text = nullptr; //!< what happens in it; source text for translation, context "Practice"
    bool stageable = true;      //!< false where this system cannot stage it
};
const QList<PracticeFault> &practiceFaults();
QString practiceText(const PracticeFault &fault); //!< translated

//! A small internet on loopback: resolver, DoH, status page, ranges, a Cloudflare edge and an origin, in a
//! thread of their own. Its servers know no fault by name: an edge answers 521 because its own connect was
//! refused.
class PracticeInternet
{
public:
    //! nullptr and \a error in words when the fault is unknown or its sockets could not be had.
    static std::unique_ptr<PracticeInternet> stage(const QString &faultId, QString *error);
    virtual ~PracticeInternet() = default; //!< stops the servers and their thread

    virtual Endpoints
    endpoints() const = 0; //!< leads every nominal address to a loopback socket, and nowhere else
    virtual Question question() const = 0; //!< the site, origin and mode that the fault brings

    PracticeInternet() = default;
    Q_DISABLE_COPY_MOVE(PracticeInternet)
};

} // namespace doctor

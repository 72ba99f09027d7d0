#pragma once

#include "report/report.h"

#include <QString>
#include <QStringList>

//! The only place below app/ and wizard/ where sentences are made: ids and facts in, translated plain words
//! out. Text from outside inside a sentence is escaped for a terminal already (control characters shown as
//! \xNN).
namespace doctor::phrasebook {

QString lightWord(Light light); //!< "fine", "fragile", "broken", "not checked"
//! The same for the whole site: grey is "not known", and amber "partly broken" where some visitors get no
//! page.
QString verdictWord(const Report &report);
QString checkTitle(CheckId check);    //!< "Status page"
QString checkQuestion(CheckId check); //!< "Is Cloudflare itself in trouble, …?"

//! Whom a sentence is for. Experts, such as the support of a hosting company, need no gloss on “port 443”.
enum class Reader { Anyone, Expert };
QString findingText(const Finding &finding, Reader reader = Reader::Anyone);
QString checkSummary(const CheckResult &check); //!< one sentence
QString causeTitle(const Cause &cause);
QString causeExplanation(const Cause &cause); //!< two to four sentences, with what would decide where two fit
//! Whether causeExplanation() says that rules at Cloudflare were not tested.
bool namesUntestedRules(const Cause &cause);
QString causeMeaning(const QString &causeId); //!< for `explain`: general, without facts
//! "you or whoever runs the server"; for a cause of the domain itself "you or whoever holds the domain".
QString whoseText(const QString &whose, const QString &causeId = {});
QString confidenceWord(Confidence confidence); //!< "This is it", "Most likely", "Possible"
QString headline(const Report &report);
//! While a run goes on and nothing whatever has answered for \a elapsedMs; empty otherwise. Guessed, and says
//! so.
QString earlyHeadline(const Report &report, qint64 elapsedMs);
QString standInText(const StandIns &standIns); //!< one sentence; empty when there are none
QString modeName(SslMode mode);                //!< "Full (strict)"
//! What visitors would get in a mode: "works", "error 521", "error 521 now and then".
QString modeOutcome(const QString &outcome, bool nowAndThen = false);
//! …over https, where only Full may leave the certificate unchecked.
QString httpsOutcome(const SslModeRow &row);
//! What the table of the modes compares, and what it does not.
//! What the table of the SSL modes compares; empty where no row of it says that anything works.
QString modesCaption(const Report &report);
//! With the marks that a language puts between the members of a list: "a, b", and "a; b" where one may hold a
//! comma.
QString listed(const QStringList &words);
QString listedApart(const QStringList &phrases);

} // namespace doctor::phrasebook

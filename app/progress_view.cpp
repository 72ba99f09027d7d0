#include "progress_view.h"

#include "document/terminal_text.h"
#include "document/write_text.h"
#include "report/phrasebook.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Progress)
};

constexpr qint64 worthMentioning = 3000; // ms of waiting before it is explained
constexpr qint64 silenceMeans = 1000;    // ms: the longest ways around the world take half of it
constexpr qsizetype mostSilent = 2;      // addresses that are named
constexpr int mostLines = 12;            // five checks and what is said about waiting

bool directIsIn(const Report &report)
{
    return std::all_of(report.checks.begin(), report.checks.end(), [](const CheckResult &check) {
        const bool direct = check.id == CheckId::TcpReach || check.id == CheckId::TlsCertificate;
        return !direct || check.settled;
    });
}

//! Cloudflare's own patience is what such a wait measures, see the limits in probes/requests.h.
QString meaningOfSilence()
{
    return Words::tr(
        "Cloudflare may take up to 25 seconds to give up on a server. So long a silence already means "
        "that it has no quick answer from your server.");
}

bool waitsForCloudflare(const QStringList &waitingFor)
{
    return std::any_of(waitingFor.begin(), waitingFor.end(), [](const QString &target) {
        return target.startsWith(QLatin1String("https://")) || target.startsWith(QLatin1String("http://"));
    });
}

bool somethingAnswers(const Report &report)
{
    const std::vector<Observation> &seen = report.evidence.all();
    return std::any_of(seen.begin(), seen.end(), [](const Observation &each) {
        return each.via != Via::Told
            && (each.outcome == Outcome::Answered || each.outcome == Outcome::Connected
                || each.outcome == Outcome::Refused);
    });
}

//! The addresses of the server of which not one connect was answered, in any way, on a port that is still
//! waited for.
QStringList silentAddresses(const Report &report, const QStringList &waitingFor)
{
    QStringList answered;
    report.evidence.forEach<TcpSeen>(
        [&answered](const Observation &seen, const TcpSeen &) { answered << seen.target; });
    QStringList silent;
    for (const QString &target : waitingFor) {
        const qsizetype port = target.lastIndexOf(u':'); // names have none
        if (port < 0 || target.contains(u'/') || answered.contains(target))
            continue;
        if (const QString address = target.left(port); !silent.contains(address))
            silent << address;
    }
    return silent;
}

} // namespace

ProgressView::ProgressView(const Terminal &terminal, Sink sink)
    : m_terminal(terminal), m_sink(std::move(sink)),
      m_redraws(terminal.canRedraw && terminal.rows > mostLines && terminal.columns > 20)
{}

QString ProgressView::checkLine(const CheckResult &check) const
{
    const QString title = phrasebook::checkTitle(check.id);
    if (!check.settled)
        return elided(QStringLiteral("… ") + title, m_terminal.columns - 1);
    const QString words = title + QStringLiteral(": ") + terminalText(phrasebook::checkSummary(check));
    const int room = m_terminal.columns - 2 - displayWidth(lightText(check.light, false));
    const QString shown = m_redraws ? elided(words, room) : words;
    return lightText(check.light, m_terminal.hasColours) + u' ' + shown;
}

int ProgressView::widthOfWords() const
{
    constexpr int longest = 78;
    return m_redraws ? std::min(m_terminal.columns - 1, longest) : longest;
}

QStringList ProgressView::waitingLines(const Report &report, const QStringList &waitingFor,
                                       qint64 elapsedMs) const
{
    if (waitingFor.isEmpty() || elapsedMs < worthMentioning)
        return {};
    const int width = widthOfWords();
    QStringList lines = wrapped(terminalText(Words::tr("Waiting for %1 (%2 s so far).", "an address; seconds")
                                                 .arg(waitingFor.first())
                                                 .arg(elapsedMs / 1000)),
                                width);
    if (waitsForCloudflare(waitingFor))
        lines << wrapped(meaningOfSilence(), width);
    if (directIsIn(report))
        lines << wrapped(
            terminalText(Words::tr("So far: %1", "a headline").arg(phrasebook::headline(report))), width);
    return lines;
}

QStringList ProgressView::silentLines(const Report &report, const QStringList &waitingFor,
                                      qint64 elapsedMs) const
{
    // Where nothing answers at all it is this computer's network that is silent.
    if (elapsedMs < silenceMeans || !somethingAnswers(report))
        return {};
    const int width = widthOfWords();
    QStringList lines;
    for (const QString &address : silentAddresses(report, waitingFor).mid(0, mostSilent))
        lines << wrapped(
            terminalText(Words::tr("So far: %1 has not answered for a second. A server that lets "
                                   "this computer in answers sooner.",
                                   "an address")
                             .arg(address)),
            width);
    return lines;
}

void ProgressView::redraw(const QStringList &lines)
{
    if (lines == m_drawn)
        return;
    QString text;
    if (!m_drawn.isEmpty())
        text += QStringLiteral("\x1B[%1A\r\x1B[J").arg(m_drawn.size());
    for (const QString &line : lines)
        text += line + u'\n';
    m_drawn = lines;
    m_sink(text.toUtf8());
}

void ProgressView::append(const Report &report, bool all)
{
    for (const CheckResult &check : report.checks) {
        if (m_appended.contains(check.id) || !(check.settled || all))
            continue;
        m_appended << check.id;
        CheckResult last = check;
        last.settled = true;
        m_sink((checkLine(last) + u'\n').toUtf8());
    }
}

void ProgressView::show(const Report &report, const QStringList &waitingFor, qint64 elapsedMs)
{
    const QStringList silent = silentLines(report, waitingFor, elapsedMs);
    const QString early = phrasebook::earlyHeadline(report, elapsedMs);
    const QStringList nothing
        = early.isEmpty() ? QStringList() : wrapped(terminalText(early), widthOfWords());
    const QStringList waiting = waitingLines(report, waitingFor, elapsedMs);
    if (m_redraws) {
        QStringList lines;
        for (const CheckResult &check : report.checks)
            lines << checkLine(check);
        redraw((nothing + lines + silent + waiting).mid(0, m_terminal.rows - 1));
        return;
    }
    if (!nothing.isEmpty() && !std::exchange(m_earlySaid, true))
        m_sink((nothing.join(u'\n') + u'\n').toUtf8());
    append(report, false);
    if (!silent.isEmpty() && !std::exchange(m_silenceAnnounced, true))
        m_sink((silent.join(u'\n') + u'\n').toUtf8());
    if (!waiting.isEmpty() && !std::exchange(m_waitAnnounced, true))
        m_sink((waiting.join(u'\n') + u'\n').toUtf8());
}

void ProgressView::finish(const Report &report, bool erase)
{
    if (!m_redraws) {
        append(report, true);
        return;
    }
    QStringList lines;
    for (CheckResult check : report.checks) {
        check.settled = true;
        lines << checkLine(check);
    }
    redraw(erase ? QStringList() : lines);
    m_drawn.clear();
}

void ProgressView::abandon()
{
    m_drawn.clear();
}

} // namespace doctor

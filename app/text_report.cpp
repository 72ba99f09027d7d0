#include "text_report.h"

#include "fix_text.h"
#include "question/parse_site.h"
#include "report/phrasebook.h"
#include "terminal_text.h"
#include "text_canvas.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TextReport)
};

struct LightShape {
    const char *symbol; // one column wide, a shape of its own
    const char *colour; // ANSI
};

LightShape shapeOf(Light light)
{
    switch (light) {
    case Light::Green: return {"✔", "\x1B[32m"};
    case Light::Amber: return {"▲", "\x1B[33m"};
    case Light::Red: return {"✖", "\x1B[31m"};
    case Light::Grey: break;
    }
    return {"?", "\x1B[90m"};
}

QString marked(Light light, const QString &word, bool colours)
{
    const LightShape shape = shapeOf(light);
    const QString plain = QString::fromUtf8(shape.symbol) + u' ' + word;
    return colours ? QLatin1String(shape.colour) + plain + QStringLiteral("\x1B[0m") : plain;
}

QString plainLight(Light light)
{
    return marked(light, phrasebook::lightWord(light), false);
}

//! A grey check was not made; a grey whole was examined, and its state is not known all the same.
QString verdictWord(Light light)
{
    return light == Light::Grey ? Words::tr("not known", "the word beside a grey light of the whole site")
                                : phrasebook::lightWord(light);
}

constexpr std::array allLights = {Light::Green, Light::Grey, Light::Amber, Light::Red};

//! One column for all lights, so that what they stand before is aligned.
int lightColumn()
{
    int width = 0;
    for (const Light light : allLights)
        width = std::max(width, displayWidth(plainLight(light)));
    return width;
}

QString lightInColumn(Light light, bool colours)
{
    return lightText(light, colours) + QString(lightColumn() - displayWidth(plainLight(light)), u' ');
}

const Finding *findingOf(const Report &report, const QString &id)
{
    for (const CheckResult &check : report.checks)
        for (const Finding &finding : check.findings)
            if (finding.id == id)
                return &finding;
    return nullptr;
}

void drawFindings(TextCanvas &canvas, const Report &report, const QString &heading, const QStringList &ids)
{
    if (ids.isEmpty())
        return;
    canvas.heading(heading);
    for (const QString &id : ids)
        if (const Finding *finding = findingOf(report, id))
            canvas.item(phrasebook::findingText(*finding));
}

QString whoseSentence(const Cause &cause)
{
    QStringList names;
    for (const QString &whose : cause.whose)
        names << phrasebook::whoseText(whose);
    return names.isEmpty()
        ? QString()
        : Words::tr("Whose job: %1", "who can act, a list").arg(names.join(QStringLiteral("; ")));
}

void drawVerdict(TextCanvas &canvas, const Report &report, const TextStyle &style)
{
    canvas.paragraph(Words::tr("Origin Doctor: %1", "the address of the site").arg(report.question.url()));
    if (const QString note = portNote(report.question.scheme, report.question.port); !note.isEmpty()) {
        canvas.gap();
        canvas.paragraph(note);
    }
    canvas.gap();
    const QString mark = marked(report.light, verdictWord(report.light), false);
    canvas.marked(marked(report.light, verdictWord(report.light), style.colours), displayWidth(mark),
                  phrasebook::headline(report));
    if (report.causes.isEmpty())
        return;
    const Cause &first = report.causes.first();
    canvas.gap();
    if (report.light != Light::Green)
        canvas.paragraph(Words::tr("How sure: %1", "“This is it”, “Most likely” or “Possible”")
                             .arg(phrasebook::confidenceWord(first.confidence)));
    canvas.paragraph(whoseSentence(first));
    canvas.gap();
    canvas.paragraph(phrasebook::causeExplanation(first));
    drawFindings(canvas, report, Words::tr("Because"), first.because);
    drawFindings(canvas, report, Words::tr("What speaks against it"), first.against);
}

void drawChecks(TextCanvas &canvas, const Report &report, const TextStyle &style)
{
    canvas.heading(Words::tr("The five checks"));
    for (const CheckResult &check : report.checks) {
        const QString summary = phrasebook::checkSummary(check);
        canvas.marked(lightInColumn(check.light, style.colours), lightColumn(),
                      phrasebook::checkTitle(check.id) + QStringLiteral(": ") + summary);
        for (const Finding &finding : check.findings)
            if (const QString text = phrasebook::findingText(finding); text != summary)
                canvas.item(text);
    }
}

void drawOtherCauses(TextCanvas &canvas, const Report &report)
{
    if (report.causes.size() < 2)
        return;
    canvas.heading(Words::tr("What else it may be"));
    for (const Cause &cause : report.causes.mid(1))
        canvas.item(
            QStringLiteral("%1: %2 (%3)")
                .arg(phrasebook::confidenceWord(cause.confidence), phrasebook::causeTitle(cause), cause.id));
}

QString cellText(const QString &outcome)
{
    if (outcome == QLatin1String("ok"))
        return Words::tr("works");
    if (outcome == QLatin1String("redirect-loop"))
        return Words::tr("redirect loop");
    if (outcome == QLatin1String("redirects-to-http"))
        return Words::tr("leads to http");
    if (outcome == QLatin1String("unknown"))
        return Words::tr("not known");
    return Words::tr("error %1").arg(outcome);
}

//! The table in the widest of three layouts that \a width has room for: a mode a line, its name above its two
//! cells, or all three below each other.
class ModeTable
{
public:
    ModeTable(const QList<SslModeRow> &rows, int width)
    {
        for (const SslModeRow &row : rows) {
            m_name = std::max(m_name, displayWidth(phrasebook::modeName(row.mode)));
            m_http = std::max(m_http, displayWidth(http(row)));
            m_https = std::max(m_https, displayWidth(https(row)));
        }
        const int cells = m_http + gap + m_https;
        m_inOneLine = indent + m_name + gap + cells <= width;
        m_inTwoLines = 2 * indent + cells <= width;
    }

    QStringList lines(const SslModeRow &row) const
    {
        const QString name
            = (row.inForce ? QStringLiteral("> ") : QStringLiteral("  ")) + phrasebook::modeName(row.mode);
        const QString room(2 * indent, u' ');
        const QString cells = padded(http(row), m_http + gap) + https(row);
        if (m_inOneLine)
            return {padded(name, indent + m_name + gap) + cells};
        return m_inTwoLines ? QStringList{name, room + cells}
                            : QStringList{name, room + http(row), room + https(row)};
    }

private:
    static constexpr int indent = 2;
    static constexpr int gap = 2;

    static QString http(const SslModeRow &row) { return QStringLiteral("http: ") + cellText(row.http); }
    static QString https(const SslModeRow &row) { return QStringLiteral("https: ") + cellText(row.https); }

    int m_name = 0;
    int m_http = 19; // “http: redirect loop”: the tables of several reports are alike
    int m_https = 0;
    bool m_inOneLine = false;
    bool m_inTwoLines = false;
};

void drawModes(TextCanvas &canvas, const Report &report, int width)
{
    if (report.sslModes.isEmpty())
        return;
    canvas.heading(Words::tr("What visitors would get in each SSL mode"));
    const ModeTable table(report.sslModes, width);
    for (const SslModeRow &row : report.sslModes)
        for (const QString &line : table.lines(row))
            canvas.row(line);
    const bool anyInForce = std::any_of(report.sslModes.begin(), report.sslModes.end(),
                                        [](const SslModeRow &row) { return row.inForce; });
    if (anyInForce)
        canvas.paragraph(report.question.modeSource == SslModeSource::Inferred
                             ? Words::tr("> marks the mode that the observations point to.")
                             : Words::tr("> marks the mode in force, as told."));
}

void drawUntested(TextCanvas &canvas, const Report &report)
{
    canvas.heading(Words::tr("What remains untested"));
    for (const CheckResult &check : report.checks)
        if (check.light == Light::Grey)
            canvas.item(Words::tr("%1: could not be checked, see above.", "the name of a check")
                            .arg(phrasebook::checkTitle(check.id)));
    if (report.question.origins.isEmpty())
        canvas.item(
            Words::tr("The server itself: its address was not told. Give it with --origin; it stands in "
                      "Cloudflare's dashboard under DNS, and in the hosting company's welcome mail."));
    if (report.question.mode == SslMode::Unknown)
        canvas.item(
            Words::tr("The SSL mode: it was not told. Give it with --ssl-mode; it stands in Cloudflare's "
                      "dashboard under SSL/TLS, Overview."));
    canvas.item(
        Words::tr("Load balancing, Origin Rules and Configuration Rules in Cloudflare cannot be seen from "
                  "outside."));
}

void drawClosing(TextCanvas &canvas, const Report &report)
{
    canvas.gap();
    if (report.light == Light::Green || report.causes.isEmpty()) {
        canvas.paragraph(
            Words::tr("Seen from this computer, now. If visitors still report errors, ask them for the "
                      "time and the Ray ID on the error page, and run the check again."));
        return;
    }
    canvas.paragraph(Words::tr("More about this: origin-doctor-cli explain %1", "%1 is the id of a cause")
                         .arg(report.causes.first().id));
    canvas.paragraph(Words::tr("After each change, run the same check again."));
}

} // namespace

QString lightText(Light light, bool colours)
{
    return marked(light, phrasebook::lightWord(light), colours);
}

int exitStatus(Light light)
{
    switch (light) {
    case Light::Green: return 0;
    case Light::Amber: return 1;
    case Light::Red: return 2;
    case Light::Grey: break;
    }
    return 3;
}

QString textReport(const Report &report, const TextStyle &style)
{
    TextCanvas canvas(style.width);
    drawVerdict(canvas, report, style);
    drawChecks(canvas, report, style);
    drawOtherCauses(canvas, report);
    drawModes(canvas, report, style.width);
    drawUntested(canvas, report);
    drawFirstFix(canvas, report);
    drawClosing(canvas, report);
    return canvas.text();
}

} // namespace doctor

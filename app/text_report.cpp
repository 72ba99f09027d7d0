#include "text_report.h"

#include "fix_text.h"
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

QString plainLight(Light light)
{
    return QString::fromUtf8(shapeOf(light).symbol) + u' ' + phrasebook::lightWord(light);
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
    canvas.gap();
    canvas.marked(lightText(report.light, style.colours), displayWidth(plainLight(report.light)),
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

void drawModes(TextCanvas &canvas, const Report &report)
{
    if (report.sslModes.isEmpty())
        return;
    canvas.heading(Words::tr("What visitors would get in each SSL mode"));
    qsizetype nameWidth = 0;
    for (const SslModeRow &row : report.sslModes)
        nameWidth = std::max<qsizetype>(nameWidth, displayWidth(phrasebook::modeName(row.mode)));
    for (const SslModeRow &row : report.sslModes) {
        const QString line = padded(phrasebook::modeName(row.mode), int(nameWidth) + 2)
            + padded(QStringLiteral("http: ") + cellText(row.http), 21) + QStringLiteral("https: ")
            + cellText(row.https);
        canvas.row((row.inForce ? QStringLiteral("> ") : QStringLiteral("  ")) + line);
    }
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
    if (!colours)
        return plainLight(light);
    return QLatin1String(shapeOf(light).colour) + plainLight(light) + QStringLiteral("\x1B[0m");
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
    drawModes(canvas, report);
    drawUntested(canvas, report);
    drawFirstFix(canvas, report);
    drawClosing(canvas, report);
    return canvas.text();
}

} // namespace doctor

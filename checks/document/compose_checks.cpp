#include "document/compose_parts.h"
#include "document/moments.h"
#include "report/phrasebook.h"
#include "report/shown.h"

#include <QCoreApplication>

#include <algorithm>

namespace doctor::document {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

constexpr qsizetype mostFindings = 40;

//! Something was looked at, and found to be fine.
bool isPartlySeen(const CheckResult &check)
{
    return std::any_of(check.findings.begin(), check.findings.end(), [](const Finding &finding) {
        return finding.light == Light::Green && !finding.evidence.isEmpty();
    });
}

LightRow lightRow(const CheckResult &check)
{
    LightRow row{check.light, phrasebook::checkTitle(check.id), phrasebook::checkSummary(check), {}};
    for (const Finding &finding : check.findings)
        if (const QString text = phrasebook::findingText(finding); text != row.summary)
            row.findings.append(text);
    row.findings = bounded(row.findings, mostFindings);
    return row;
}

} // namespace

Section fiveLights(const Report &report)
{
    Lights lights;
    for (const CheckResult &check : report.checks)
        lights.rows.append(lightRow(check));
    Section section{Words::tr("The five checks"), {}, Depth::Main};
    add(section, lights);
    return section;
}

Section sslModes(const Report &report)
{
    Table table;
    table.columns = {Column{Words::tr("Light", "the column of a table that holds traffic lights")},
                     Column{Words::tr("SSL mode"), false, false, true}, Column{QStringLiteral("http")},
                     Column{QStringLiteral("https")}};
    for (const SslModeRow &row : report.sslModes) {
        table.rows.append(Row{{Cell{{}, row.light}, Cell{phrasebook::modeName(row.mode)},
                               Cell{phrasebook::modeOutcome(row.http, row.httpNowAndThen)},
                               Cell{phrasebook::httpsOutcome(row)}},
                              row.inForce});
        if (row.inForce)
            table.markMeans = report.question.modeSource == SslModeSource::Inferred
                ? Words::tr("marks the mode that the observations point to.")
                : Words::tr("marks the mode in force, as told.");
    }
    Section section{Words::tr("What visitors would get in each SSL mode"), {}, Depth::Main};
    if (const QString caption = phrasebook::modesCaption(report); !caption.isEmpty())
        add(section, Paragraph{caption, Tone::Quiet});
    add(section, table);
    return section;
}

Section untested(const Report &report, const ComposeOptions &options)
{
    const bool namesOptions = options.namesOptions;
    Bullets bullets;
    for (const CheckResult &check : report.checks)
        if (check.light == Light::Grey)
            bullets.items.append(
                Item{(isPartlySeen(check)
                          ? Words::tr("%1: could not be checked in full, see above.", "the name of a check")
                          : Words::tr("%1: could not be checked, see above.", "the name of a check"))
                         .arg(phrasebook::checkTitle(check.id))});
    if (report.question.origins.isEmpty())
        bullets.items.append(Item{
            namesOptions
                ? Words::tr("The server itself: its address was not told. Give it with --origin; it stands "
                            "in Cloudflare's dashboard under DNS, and in the hosting company's welcome mail.")
                : Words::tr("The server itself: its address was not told. It stands in Cloudflare's "
                            "dashboard under DNS, and in the hosting company's welcome mail.")});
    if (report.question.mode == SslMode::Unknown)
        bullets.items.append(
            Item{namesOptions ? Words::tr("The SSL mode: it was not told. Give it with --ssl-mode; it stands "
                                          "in Cloudflare's dashboard under SSL/TLS, Overview.")
                              : Words::tr("The SSL mode: it was not told. It stands in Cloudflare's "
                                          "dashboard under SSL/TLS, Overview.")});
    if (report.causes.isEmpty() || !phrasebook::namesUntestedRules(report.causes.constFirst()))
        bullets.items.append(Item{Words::tr("Load balancing, Origin Rules and Configuration Rules in "
                                            "Cloudflare cannot be seen from outside.")});
    Section section{Words::tr("What remains untested"), {}, Depth::Main};
    add(section, bullets);
    if (report.light == Light::Green)
        add(section,
            Paragraph{Words::tr("This was seen from one computer, at one time. If visitors still report "
                                "errors, ask them for the time and the Ray ID on the error page, and check "
                                "again.")});
    return section;
}

Section about(const Report &report, const ComposeOptions &options)
{
    Facts facts;
    const auto addFact = [&facts](const QString &name, const QString &value, bool isData) {
        if (!value.isEmpty())
            facts.facts.append(Fact{name, value, isData});
    };
    QStringList origins;
    for (const OriginTold &origin : report.question.origins)
        origins.append(data(origin.text()));
    addFact(Words::tr("Site"), shownSite(report.question.url(), report.question.host), true);
    addFact(Words::tr("Address of the server, as told"), origins.join(QStringLiteral(", ")), true);
    if (report.question.mode != SslMode::Unknown)
        addFact(report.question.modeSource == SslModeSource::Inferred ? Words::tr("SSL mode, inferred")
                                                                      : Words::tr("SSL mode, as told"),
                phrasebook::modeName(report.question.mode), false);
    addFact(Words::tr("Checked"), momentInUtc(report.started), false);
    addFact(Words::tr("Local time"), momentInZone(report.started, options.zone), false);
    addFact(Words::tr("Took"), duration(report.elapsedMs), false);
    addFact(Words::tr("Made by"), options.generator, true);
    addFact(Words::tr("With"),
            options.openssl.isEmpty()
                ? QStringLiteral("Qt %1").arg(QLatin1String(qVersion()))
                : QStringLiteral("Qt %1, OpenSSL %2").arg(QLatin1String(qVersion()), options.openssl),
            true);
    Section section{Words::tr("About this report"), {}, Depth::Detail};
    add(section, facts);
    return section;
}

} // namespace doctor::document

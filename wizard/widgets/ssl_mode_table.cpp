#include "widgets/ssl_mode_table.h"

#include "report/phrasebook.h"
#include "theme/fonts.h"
#include "theme/theme.h"
#include "widgets/lamp.h"

#include <QEvent>
#include <QHeaderView>
#include <QRegularExpression>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace doctor {

namespace {

enum Column { Mode, Http, Https, Note, ColumnCount };

const QString leadsToHttp = QStringLiteral("redirects-to-http");

Lamp lampOfResult(const QString &result, bool nowAndThen, const SslModeRow &row, bool encrypted)
{
    if (nowAndThen)
        return Lamp::Amber;
    if (isFailure(result))
        return Lamp::Red;
    if (result == QLatin1String("unknown"))
        return Lamp::Grey;
    if (result == leadsToHttp) {
        // There visitors get what those over http get, and nothing of it is encrypted.
        const Lamp there = lampOfResult(row.http, row.httpNowAndThen, row, false);
        return there == Lamp::Green ? Lamp::Amber : there;
    }
    if (result != QLatin1String("ok"))
        return Lamp::None;
    const bool isHalfEncrypted = row.mode == SslMode::Off || row.mode == SslMode::Flexible;
    const bool isFragile = (isHalfEncrypted && row.light == Light::Amber) || row.takesBadCertificate();
    return encrypted && isFragile ? Lamp::Amber : Lamp::Green;
}

//! A header whose names wrap: one of Qt has room for one line only.
class WrappingHeader : public QHeaderView
{
public:
    explicit WrappingHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {}

    QSize sizeHint() const override
    {
        int highest = 0;
        for (int column = 0; column < count(); ++column) {
            const QRect room(0, 0, sectionSize(column) - ems(this, 0.8), QWIDGETSIZE_MAX);
            const QString name = model()->headerData(column, Qt::Horizontal).toString();
            highest = std::max(highest, fontMetrics().boundingRect(room, Qt::TextWordWrap, name).height());
        }
        return {QHeaderView::sizeHint().width(), highest + ems(this, 0.7)};
    }
};

} // namespace

SslModeTable::SslModeTable(QWidget *parent) : QTableWidget(0, ColumnCount, parent)
{
    setHorizontalHeader(new WrappingHeader(this));
    setAccessibleName(tr("What visitors would get in each SSL mode"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(
        Qt::Alignment::fromInt(int{Qt::AlignLeft} | int{Qt::AlignVCenter} | int{Qt::TextWordWrap}));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fill();
}

void SslModeTable::setReport(const Report &report)
{
    m_report.sslModes = report.sslModes;
    m_report.question = report.question;
    fill();
}

QString SslModeTable::inForceBy(SslModeSource source)
{
    switch (source) {
    case SslModeSource::Told: return tr("in force, as you said");
    case SslModeSource::Inferred: return tr("in force now, as it seems");
    case SslModeSource::CloudflareApi: return tr("in force now");
    }
    return {};
}

QString SslModeTable::noteFor(const SslModeRow &mode) const
{
    QStringList lines;
    if (mode.inForce)
        lines.append(inForceBy(m_report.question.modeSource));
    const SslMode best = recommendedMode(m_report.sslModes);
    const bool bestIsSafe = best == SslMode::Strict || best == SslMode::StrictOriginPull;
    if (mode.mode == best)
        lines.append(bestIsSafe ? tr("recommended") : tr("the safest that works now"));
    else if (!bestIsSafe && mode.mode == SslMode::Strict)
        lines.append(best == SslMode::Full ? tr("recommended once the certificate is right")
                                           : tr("recommended once https works"));
    if (mode.mode == SslMode::Off)
        lines.append(tr("not encrypted"));
    if (mode.mode == SslMode::Flexible)
        lines.append(tr("encrypted only as far as Cloudflare"));
    return lines.join(u'\n');
}

void SslModeTable::fillRow(int row, const SslModeRow &mode)
{
    const QStringList texts{phrasebook::modeName(mode.mode),
                            phrasebook::modeOutcome(mode.http, mode.httpNowAndThen),
                            phrasebook::httpsOutcome(mode), noteFor(mode)};
    const QList<Lamp> lamps{Lamp::None, lampOfResult(mode.http, mode.httpNowAndThen, mode, false),
                            lampOfResult(mode.https, mode.httpsNowAndThen, mode, true), Lamp::None};
    const Theme theme = themeOf(palette());
    for (int column = 0; column < ColumnCount; ++column) {
        auto *cell = new QTableWidgetItem(texts.at(column));
        cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        cell->setToolTip(texts.at(column)); // a very long word is cut where the window is very narrow
        if (lamps.at(column) != Lamp::None)
            cell->setIcon(lampIcon(lamps.at(column), palette()));
        if (mode.inForce) {
            cell->setFont(strongFont(font()));
            cell->setBackground(theme.side);
        }
        if (column == Note && !mode.inForce)
            cell->setForeground(theme.soft);
        setItem(row, column, cell);
    }
}

void SslModeTable::fill()
{
    setHorizontalHeaderLabels({tr("Mode", "an SSL mode"), tr("Visitors over http"), tr("Visitors over https"),
                               tr("Remarks", "the last column of a table")});
    setRowCount(static_cast<int>(m_report.sslModes.size()));
    for (int row = 0; row < rowCount(); ++row)
        fillRow(row, m_report.sslModes.at(row));
    setIconSize(QSize(ems(this, 1.1), ems(this, 1.1)));
    fit();
}

int SslModeTable::longestWord(int column) const
{
    const QFontMetrics metrics(strongFont(font()));
    static const QRegularExpression space(QStringLiteral("\\s"));
    QStringList texts = model()->headerData(column, Qt::Horizontal).toString().split(space);
    for (int row = 0; row < rowCount(); ++row)
        texts.append(item(row, column)->text().split(space));
    int longest = 0;
    for (const QString &text : std::as_const(texts))
        longest = std::max(longest, metrics.horizontalAdvance(text));
    const bool hasIcons = column == Http || column == Https;
    return longest + ems(this, 0.8) + (hasIcons ? iconSize().width() + ems(this, 0.5) : 0);
}

void SslModeTable::fit()
{
    // The two narrow columns take what they need; mode and remarks share the rest, and wrap between words.
    const int room = viewport()->width();
    int used = 0;
    for (const int column : {Http, Https}) {
        const int cells = sizeHintForColumn(column);
        const int wanted = std::max(cells, horizontalHeader()->sectionSizeHint(column)) + ems(this, 0.8);
        const int most = std::max(room * 26 / 100, std::min(cells + ems(this, 0.6), room * 32 / 100));
        setColumnWidth(column, std::min(wanted, most));
        used += columnWidth(column);
    }
    // Where a word of the others would not fit, the narrow ones wrap too.
    const int lacking = longestWord(Mode) + longestWord(Note) + used - room;
    for (const int column : {Http, Https}) {
        const int spare = columnWidth(column) - longestWord(column);
        if (const int given = std::min((lacking + 1) / 2, spare); given > 0) {
            setColumnWidth(column, columnWidth(column) - given);
            used -= given;
        }
    }
    const int shared = std::min((room - used) / 2, room - used - longestWord(Note));
    const int mode = std::min(sizeHintForColumn(Mode) + ems(this, 1), std::max(shared, longestWord(Mode)));
    setColumnWidth(Mode, mode);
    setColumnWidth(Note, std::max(0, room - used - mode));
    resizeRowsToContents();
    for (int row = 0; row < rowCount(); ++row)
        setRowHeight(row, std::max(leastTarget, rowHeight(row) + ems(this, 0.5)));
    const int height
        = horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth();
    if (height != maximumHeight())
        setFixedHeight(height);
}

QSize SslModeTable::minimumSizeHint() const
{
    return {ems(this, 20), minimumHeight()};
}

void SslModeTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fit();
}

void SslModeTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        fill();
}

void SslModeTable::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

} // namespace doctor

#include "theme/theme.h"
#include "widgets/command_box.h"
#include "widgets/evidence_table.h"
#include "widgets/evidence_view.h"
#include "widgets/lamp.h"
#include "widgets/ssl_mode_table.h"
#include "widgets/text_label.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace doctor;

namespace {

Observation observation(int number)
{
    TcpSeen seen;
    seen.address.text = QStringLiteral("203.0.113.10");
    seen.port = 443;
    seen.error = QStringLiteral("ECONNREFUSED");
    Observation result;
    result.id = QStringLiteral("e%1").arg(number);
    result.target = QStringLiteral("203.0.113.10:443");
    result.via = Via::Direct;
    result.at = QDateTime({2026, 11, 21}, {5, 0, number}, QTimeZone::utc());
    result.elapsedMs = 12;
    result.outcome = Outcome::Refused;
    result.detail = seen;
    return result;
}

QList<Observation> observations(int count)
{
    QList<Observation> all;
    for (int number = 1; number <= count; ++number)
        all.append(observation(number));
    return all;
}

Report modes(SslModeSource source = SslModeSource::Told)
{
    const QString ok = QStringLiteral("ok");
    const QString closed = QStringLiteral("521");
    Report report;
    report.question.modeSource = source;
    report.sslModes
        = {{SslMode::Off, ok, QStringLiteral("redirects-to-http"), Light::Amber, false},
           {SslMode::Flexible, ok, ok, Light::Amber, false},
           {SslMode::Full, ok, closed, Light::Red, true},
           {SslMode::Strict, ok, QStringLiteral("unknown"), Light::Grey, false},
           {SslMode::StrictOriginPull, closed, QStringLiteral("redirect-loop"), Light::Red, false}};
    return report;
}

QString cell(const QTableWidget &table, int row, int column)
{
    return table.item(row, column)->text();
}

} // namespace

class TablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void evidenceIsInTheWordsOfTheReports();
    void evidenceIsAddedWhileACheckRuns();
    void anotherRunReplacesEvidence();
    void copiesTheSelectedRows();
    void theChosenLineIsToldWhole();
    void hostileEvidenceIsEscaped();
    void screenReadersReadEachCell();
    void modesSayWhatVisitorsGet();
    void modeInForceIsMarkedInWords();
    void recommendationIsNamed();
    void whatNobodyChecksIsAmber();
    void modesNeverScroll_data();
    void modesNeverScroll();
    void unknownIsNeverGreen();
};

void TablesTest::evidenceIsInTheWordsOfTheReports()
{
    EvidenceTable table;
    table.setObservations(observations(1));
    const QAbstractItemModelTester tester(table.model());

    QStringList cells;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        cells.append(table.model()->index(0, column).data().toString());
    QVERIFY2(cells.at(0).startsWith(QLatin1String("05:00:01")), qPrintable(cells.at(0)));
    QCOMPARE(cells.at(1), QStringLiteral("TCP"));
    QCOMPARE(cells.at(2), QStringLiteral("203.0.113.10:443"));
    QCOMPARE(cells.at(4), QStringLiteral("refused"));
    QCOMPARE(cells.at(5), QStringLiteral("12"));
    QVERIFY(cells.at(6).contains(QLatin1String("ECONNREFUSED")));
}

void TablesTest::evidenceIsAddedWhileACheckRuns()
{
    EvidenceTable table;
    table.setObservations(observations(3));
    table.selectRow(1);
    const QSignalSpy resets(table.model(), &QAbstractItemModel::modelReset);
    const QSignalSpy added(table.model(), &QAbstractItemModel::rowsInserted);

    table.setObservations(observations(5));

    QCOMPARE(table.model()->rowCount(), 5);
    QCOMPARE(added.size(), 1);
    QVERIFY(resets.isEmpty());
    QCOMPARE(table.selectionModel()->selectedRows().constFirst().row(), 1);
}

void TablesTest::anotherRunReplacesEvidence()
{
    EvidenceTable table;
    table.setObservations(observations(3));
    Observation later = observation(1);
    later.at = later.at.addDays(1);

    table.setObservations({later});

    QCOMPARE(table.model()->rowCount(), 1);
}

void TablesTest::copiesTheSelectedRows()
{
    EvidenceTable table;
    table.setObservations(observations(3));
    table.selectRow(2);

    QTest::keySequence(&table, QKeySequence::Copy);

    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(text.count(u'\n'), 1);
    QCOMPARE(text.count(u'\t'), 6);
    QVERIFY(text.startsWith(QLatin1String("05:00:03")));
}

void TablesTest::theChosenLineIsToldWhole()
{
    TlsSeen tls;
    for (const char *name : {"CN=shop.example", "CN=Root\u202E"}) {
        CertificateSeen certificate;
        certificate.subject = QString::fromUtf8(name);
        certificate.names = {QStringLiteral("shop.example"), QStringLiteral("www.shop.example")};
        tls.chain.append(certificate);
    }
    Observation withChain = observation(1);
    withChain.detail = tls;
    EvidenceView view;
    view.setObservations({withChain});
    view.show();
    const auto *box = view.findChild<CommandBox *>();
    QVERIFY(!box->isVisible());

    view.findChild<EvidenceTable *>()->selectRow(0);

    QVERIFY(box->isVisible());
    QVERIFY2(box->command().contains(QLatin1String("chain 2 subject: CN=Root")), qPrintable(box->command()));
    QVERIFY(box->command().contains(QLatin1String("www.shop.example")));
    QVERIFY(!box->command().contains(QChar(0x202E)));
    const auto saysOfTheChain = [&view] {
        for (const TextLabel *label : view.findChildren<TextLabel *>())
            if (label->isVisible() && label->text().startsWith(QLatin1String("Certificate for shop.example")))
                return !label->text().contains(QChar(0x202E));
        return false;
    };
    QVERIFY(saysOfTheChain());

    Observation later = observation(2);
    later.at = later.at.addDays(1);
    view.setObservations({later});
    QVERIFY(!box->isVisible());
    QVERIFY(!saysOfTheChain());
}

void TablesTest::hostileEvidenceIsEscaped()
{
    Observation hostile = observation(1);
    hostile.target = QStringLiteral("a\u202E<b>\n");
    EvidenceTable table;

    table.setObservations({hostile});

    const QModelIndex index = table.model()->index(0, 2);
    QVERIFY(!index.data().toString().contains(QChar(0x202E)));
    QVERIFY(!index.data().toString().contains(u'\n'));
    QVERIFY(!index.data(Qt::ToolTipRole).toString().contains(u'<'));
}

void TablesTest::screenReadersReadEachCell()
{
    EvidenceTable table;
    table.setObservations(observations(3));
    table.resize(600, 200);
    table.show();

    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&table);
    QCOMPARE(spoken->role(), QAccessible::Table);
    QAccessibleTableInterface *cells = spoken->tableInterface();
    QCOMPARE(cells->rowCount(), 3);
    QCOMPARE(cells->cellAt(1, 2)->text(QAccessible::Name), QStringLiteral("203.0.113.10:443"));
    QCOMPARE(cells->columnDescription(4), QStringLiteral("Result"));

    SslModeTable modeTable;
    modeTable.setReport(modes());
    QCOMPARE(QAccessible::queryAccessibleInterface(&modeTable)
                 ->tableInterface()
                 ->cellAt(2, 2)
                 ->text(QAccessible::Name),
             QStringLiteral("error 521"));
}

void TablesTest::modesSayWhatVisitorsGet()
{
    SslModeTable table;
    table.setReport(modes());

    QCOMPARE(table.rowCount(), 5);
    QCOMPARE(cell(table, 0, 1), QStringLiteral("works"));
    QCOMPARE(cell(table, 2, 2), QStringLiteral("error 521"));
    QCOMPARE(cell(table, 3, 2), QStringLiteral("not known"));
    QCOMPARE(cell(table, 4, 2), QStringLiteral("redirect loop"));
    QVERIFY(!table.item(2, 2)->icon().isNull());
    // Led to http, where the site works, but nothing is encrypted.
    const auto drawn = [](const QIcon &icon) { return icon.pixmap(16).toImage(); };
    QCOMPARE(drawn(table.item(0, 2)->icon()), drawn(lampIcon(Lamp::Amber, table.palette())));

    Report down = modes();
    down.sslModes[0].http = QStringLiteral("521");
    table.setReport(down);
    QCOMPARE(drawn(table.item(0, 2)->icon()), drawn(lampIcon(Lamp::Red, table.palette())));
}

void TablesTest::modeInForceIsMarkedInWords()
{
    SslModeTable table;
    table.setReport(modes());
    QCOMPARE(cell(table, 2, 3), QStringLiteral("in force, as you said"));
    QVERIFY(!cell(table, 1, 3).contains(QLatin1String("in force")));

    table.setReport(modes(SslModeSource::Inferred));

    QCOMPARE(cell(table, 2, 3), QStringLiteral("in force now, as it seems"));

    table.setReport(modes(SslModeSource::CloudflareApi));

    QCOMPARE(cell(table, 2, 3), QStringLiteral("in force now"));
}

void TablesTest::recommendationIsNamed()
{
    SslModeTable table;
    table.setReport(modes());
    QCOMPARE(cell(table, 3, 3), QStringLiteral("recommended once https works"));

    Report good = modes();
    good.sslModes[3].https = QStringLiteral("ok");
    good.sslModes[3].light = Light::Green;
    table.setReport(good);

    QCOMPARE(cell(table, 3, 3), QStringLiteral("recommended"));
}

void TablesTest::whatNobodyChecksIsAmber()
{
    Report report = modes();
    SslModeRow &full = report.sslModes[2];
    full.https = QStringLiteral("ok");
    full.light = Light::Amber;
    full.certificateBad = true;
    SslModeTable table;
    table.setReport(report);
    const auto picture = [&table](const QIcon &icon) { return icon.pixmap(table.iconSize()).toImage(); };
    QCOMPARE(cell(table, 2, 2), QStringLiteral("works, unchecked"));
    QCOMPARE(picture(table.item(2, 2)->icon()), picture(table.item(1, 2)->icon())); // as Flexible
    QCOMPARE(cell(table, 2, 3), QStringLiteral("in force, as you said\nthe safest that works now"));
    QCOMPARE(cell(table, 3, 3), QStringLiteral("recommended once the certificate is right"));
}

void TablesTest::modesNeverScroll_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("lastName");
    QTest::newRow("narrow") << 360 << QStringLiteral("Remarks");
    QTest::newRow("narrow, long words") << 340 << QStringLiteral("Commentaries:");
    QTest::newRow("usual") << 630 << QStringLiteral("Remarks");
    QTest::newRow("wide") << 1200 << QStringLiteral("Remarks");
}

void TablesTest::modesNeverScroll()
{
    QFETCH(int, width);
    QFETCH(QString, lastName);
    SslModeTable table;
    table.setReport(modes());
    table.horizontalHeaderItem(3)->setText(lastName);
    table.resize(width, table.height());
    table.show();
    QCoreApplication::processEvents();

    QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
    QCOMPARE(table.verticalScrollBar()->maximum(), 0);
    QVERIFY(table.visualItemRect(table.item(4, 0)).bottom() <= table.viewport()->height());
    for (int column = 0; column < table.columnCount(); ++column) {
        const QRect room(0, 0, table.columnWidth(column) - 8, QWIDGETSIZE_MAX);
        const QString name = table.horizontalHeaderItem(column)->text();
        const QRect needed = table.fontMetrics().boundingRect(room, Qt::TextWordWrap, name);
        QVERIFY2(needed.height() <= table.horizontalHeader()->height() && needed.width() <= room.width(),
                 qPrintable(name));
    }
    for (int row = 0; row < table.rowCount(); ++row)
        for (int column = 0; column < table.columnCount(); ++column) {
            const QTableWidgetItem *item = table.item(row, column);
            const int icon = item->icon().isNull() ? 0 : table.iconSize().width();
            const QRect room(0, 0, table.columnWidth(column) - icon, QWIDGETSIZE_MAX);
            const QRect needed
                = QFontMetrics(item->font()).boundingRect(room, Qt::TextWordWrap, item->text());
            QVERIFY2(needed.height() <= table.rowHeight(row) && needed.width() <= room.width(),
                     qPrintable(QStringLiteral("%1 %2").arg(row).arg(column)));
        }
}

void TablesTest::unknownIsNeverGreen()
{
    SslModeTable table;
    table.setReport(modes());
    const auto shape = [&table](int row, int column) {
        return table.item(row, column)->icon().pixmap(QSize(40, 40)).toImage().pixelColor(20, 3);
    };
    const Theme theme = themeOf(table.palette());

    QCOMPARE(shape(0, 1), theme.green.shape);
    QVERIFY(shape(3, 2) != theme.green.shape);
    QCOMPARE(shape(2, 2), theme.red.shape);
}

QTEST_MAIN(TablesTest)
#include "tables_test.moc"

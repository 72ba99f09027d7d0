// Draws every widget into pictures, to be looked at: widget_gallery FOLDER [pseudo]. Needs a platform with
// fonts (xvfb-run). QT_SCALE_FACTOR=2 for the other scale.

#include "theme/fonts.h"
#include "theme/theme.h"
#include "widgets/command_box.h"
#include "widgets/evidence_table.h"
#include "widgets/finding_list.h"
#include "widgets/flow_layout.h"
#include "widgets/fold.h"
#include "widgets/hint_label.h"
#include "widgets/history_strip.h"
#include "widgets/light_icon.h"
#include "widgets/light_label.h"
#include "widgets/page_area.h"
#include "widgets/path_picture.h"
#include "widgets/ssl_mode_table.h"
#include "widgets/step_list.h"
#include "widgets/tag.h"
#include "widgets/text_label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDir>
#include <QTimeZone>

namespace {

using namespace doctor;

const QList<Lamp> allLamps{Lamp::Green, Lamp::Amber, Lamp::Red, Lamp::Grey, Lamp::Working};

QWidget *lampRow()
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    for (const qreal size : {1.0, 1.25, 2.5})
        for (const Lamp lamp : allLamps) {
            auto *icon = new LightIcon(lamp);
            icon->setEms(size);
            flow->addWidget(icon);
        }
    for (const Lamp lamp : allLamps) {
        auto *label = new LightLabel;
        label->setLamp(lamp);
        flow->addWidget(label);
    }
    return row;
}

QWidget *tagRow()
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    flow->addWidget(new Tag(QStringLiteral("Most likely"), Light::Red));
    flow->addWidget(new Tag(QStringLiteral("For you or your hosting company"), Light::Grey));
    flow->addWidget(new Tag(QStringLiteral("Possible"), Light::Amber));
    flow->addWidget(new Tag(QStringLiteral("It has recovered"), Light::Green));
    return row;
}

PathState brokenPath()
{
    return {{QStringLiteral("this computer"), Lamp::Green}, {QStringLiteral("Frankfurt"), Lamp::Green},
            {QStringLiteral("203.0.113.10"), Lamp::Red},    {Lamp::Green, QStringLiteral("answers")},
            {Lamp::Red, QStringLiteral("turned away")},     {Lamp::Green, QStringLiteral("directly: open")}};
}

PathState closedPath()
{
    PathState state = brokenPath();
    state.server.subtitle = QStringLiteral("2001:db8:1234:5678:9abc:def0:1234:5678");
    state.toCloudflare = {Lamp::Amber, QStringLiteral("now and then")};
    state.toServer.word = QStringLiteral("port 443 closed for Cloudflare");
    state.direct = {Lamp::Red, QStringLiteral("directly: port 443 refused")};
    return state;
}

PathState workingPath()
{
    return {{QStringLiteral("this computer"), Lamp::None}, {{}, Lamp::Working},
            {QStringLiteral("203.0.113.10"), Lamp::Grey},  {Lamp::Working, QStringLiteral("asking")},
            {Lamp::Grey, QStringLiteral("not checked")},   {Lamp::Grey, QStringLiteral("silent")}};
}

QWidget *path(const PathState &state)
{
    auto *picture = new PathPicture;
    picture->setState(state);
    return picture;
}

FindingList *findings()
{
    auto *list = new FindingList;
    list->setLines(
        {{Lamp::Green, QStringLiteral("Port 443 (the door for https) is open."),
          QStringLiteral("3 of 3 attempts, 12 to 14 ms")},
         {Lamp::Red, QStringLiteral("Through Cloudflare visitors get error 521, 4 times out of 4."), {}},
         {Lamp::Amber,
          QStringLiteral("The certificate of a-very-long-host-name-that-goes-on-and-on-and-on-and-on-until-"
                         "nobody-reads-it-any-more.shop.example ends in 5 days."),
          QStringLiteral("2026-11-26, RSA 2048")},
         {Lamp::Working, QStringLiteral("Waiting for the IPv6 address 2001:db8::10 …"),
          QStringLiteral("no answer for 3 s; a firewall that stays silent looks like this")}});
    return list;
}

CommandBox *command(const QString &text)
{
    auto *box = new CommandBox;
    box->setCommand(text);
    box->setPasteHint(QStringLiteral("Paste it in a shell on the server and press Enter."));
    return box;
}

QString longBlock()
{
    QString text = QStringLiteral("for range in \\\n");
    for (int index = 0; index < 38; ++index)
        text += QStringLiteral("    173.245.%1.0/20 \\\n").arg(index);
    return text + QStringLiteral("; do sudo ufw allow proto tcp from \"$range\" to any port 80,443; done");
}

EvidenceTable *evidence()
{
    QList<Observation> all;
    for (int index = 1; index < 7; ++index) {
        TcpSeen seen;
        seen.address.text = QStringLiteral("203.0.113.10");
        seen.port = 443;
        seen.attempt = index;
        seen.error = QStringLiteral("ECONNREFUSED");
        Observation observation;
        observation.id = QStringLiteral("e%1").arg(index);
        observation.target = QStringLiteral("203.0.113.10:443");
        observation.via = Via::Direct;
        observation.at = QDateTime({2026, 11, 21}, {5, 0, index}, QTimeZone::utc());
        observation.elapsedMs = 1412 * index;
        observation.outcome = Outcome::Refused;
        observation.detail = seen;
        all.append(observation);
    }
    auto *table = new EvidenceTable;
    table->setObservations(all);
    return table;
}

SslModeTable *modes()
{
    const QString ok = QStringLiteral("ok");
    const QString closed = QStringLiteral("521");
    Report report;
    report.sslModes = {{SslMode::Off, ok, QStringLiteral("redirects-to-http"), Light::Amber, false},
                       {SslMode::Flexible, ok, ok, Light::Amber, false},
                       {SslMode::Full, ok, closed, Light::Red, true},
                       {SslMode::Strict, ok, closed, Light::Red, false},
                       {SslMode::StrictOriginPull, QStringLiteral("unknown"), closed, Light::Red, false}};
    auto *table = new SslModeTable;
    table->setReport(report);
    return table;
}

HistoryStrip *history()
{
    QList<HistoryMark> marks;
    for (int index = 0; index < 14; ++index)
        marks.append({QDateTime({2026, 11, 21}, {5, index, 0}, QTimeZone::utc()),
                      index < 9        ? Lamp::Red
                          : index < 11 ? Lamp::Grey
                          : index < 13 ? Lamp::Amber
                                       : Lamp::Green,
                      {}});
    auto *strip = new HistoryStrip;
    strip->setMarks(marks);
    return strip;
}

HintLabel *hint(bool mistake)
{
    auto *label = new HintLabel;
    if (mistake)
        label->showMistake(QStringLiteral("This is no address of a site: a dot is missing."));
    else
        label->showFine(
            QStringLiteral("Understood: https://shop.example/ · error 521, Ray ID 8b2e5f3a1c9d4e7f"));
    return label;
}

QWidget *buttons()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->addWidget(new AccentButton(QStringLiteral("Help")));
    line->addWidget(new AccentButton(QStringLiteral("Check again")));
    line->addWidget(new LinkButton(QStringLiteral("Where do I find it?")));
    line->addStretch(1);
    line->addWidget(new AccentButton(QStringLiteral("Back")));
    auto *next = new AccentButton(QStringLiteral("Next"));
    next->setDefault(true);
    line->addWidget(next);
    return row;
}

StepList *steps()
{
    auto *list = new StepList;
    list->setSteps({{QStringLiteral("Your site"), Lamp::None, true, false},
                    {QStringLiteral("Status page"), Lamp::Red, true, true},
                    {QStringLiteral("DNS record"), Lamp::Green, true, false},
                    {QStringLiteral("TCP reach"), Lamp::Working, true, false},
                    {QStringLiteral("TLS certificate"), Lamp::Grey, true, false},
                    {QStringLiteral("SSL mode"), Lamp::Amber, true, false},
                    {QStringLiteral("Diagnosis"), Lamp::None, false, true},
                    {QStringLiteral("Fix"), Lamp::None, false, false},
                    {QStringLiteral("Report"), Lamp::None, false, false}});
    list->setCurrent(3);
    return list;
}

Fold *fold(const QString &title, bool open, QWidget *content)
{
    auto *result = new Fold(title);
    result->setContent(content);
    result->setExpanded(open);
    return result;
}

void fillPage(PageArea *page, int part)
{
    if (part == 0) {
        page->add(path(brokenPath()));
        page->add(tagRow());
        page->add(new Heading(QStringLiteral("Your server’s firewall turns Cloudflare away.")));
        page->add(
            new TextLabel(QStringLiteral("The server works: this computer reaches it and gets your page. "
                                         "Cloudflare’s computers knock at the same door and are refused. "
                                         "Something on the server treats them as intruders."),
                          TextTone::Soft));
        page->add(new TextLabel(QStringLiteral("Because"), TextTone::Strong));
        page->add(findings());
        page->add(fold(QStringLiteral("Ruled out: certificate & DNS record (5)"), false, lampRow()));
    } else if (part == 1) {
        page->add(command(QStringLiteral("sudo ufw status numbered")));
        page->add(command(longBlock()));
        page->add(command(QStringLiteral("echo ") + QStringLiteral("0123456789").repeated(30)));
        page->add(command(QStringLiteral("echo 'ab\tc\u202Ed\u200Be' # hostile\n\u05D0\u05D1\u05D2 /srv")));
        auto *copied = command(QStringLiteral("sudo ss -ltnp"));
        page->add(copied);
        copied->copy();
        page->add(history());
        page->add(hint(true));
        page->add(hint(false));
    } else {
        page->add(path(closedPath()));
        page->add(path(workingPath()));
        page->add(lampRow());
        page->add(modes());
        page->add(fold(QStringLiteral("Show what was observed (6)"), true, evidence()));
    }
    page->addStretch();
}

void drawPart(int part, const QString &file, QSize size)
{
    QWidget window;
    auto *rows = new QVBoxLayout(&window);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    auto *both = new QHBoxLayout;
    both->setSpacing(0);
    both->addWidget(steps());
    auto *page = new PageArea;
    both->addWidget(page, 1);
    rows->addLayout(both, 1);
    rows->addWidget(buttons());
    fillPage(page, part);
    window.resize(size);
    window.show();
    for (int round = 0; round < 10; ++round)
        QCoreApplication::processEvents();
    window.grab().save(file);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    const QString folder = app.arguments().value(1, QStringLiteral("."));
    QDir().mkpath(folder);
    for (const bool dark : {false, true})
        for (const bool rightToLeft : {false, true})
            for (const QSize size : {QSize(900, 640), QSize(640, 480)}) {
                QApplication::setPalette(doctor::ownPalette(dark));
                QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
                for (int part = 0; part < 3; ++part)
                    drawPart(part,
                             QStringLiteral("%1/%2-%3-%4-%5.png")
                                 .arg(folder, QString::number(part + 1), QString::number(size.width()),
                                      dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                      rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr")),
                             size);
            }
    return 0;
}

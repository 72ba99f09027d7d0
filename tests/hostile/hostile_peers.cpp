#include "children.h"
#include "judge.h"
#include "sanitizers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
//! \file Servers that misbehave in every way, each against a whole run of the real engine in a process of its
//! own: hostile_peers [--jobs N] [--only ID] [--report]. Prints one line a behaviour; the exit status says
//! whether all is as it should be.

namespace {

using namespace doctor;
using namespace doctor::test;

constexpr int most = 15;          //!< of the behaviours may end grey
constexpr long memoryLimit = 100; //!< MB, resident
constexpr int rounds = 3;
constexpr int disturbing = 500;   //!< milliseconds that other programs took of one run
constexpr unsigned patience = 90; //!< seconds

struct Options {
    int jobs = 16;
    QString only;
    bool wholeReport = false;
};

struct Totals {
    int rows = 0;
    int grey = 0;
    int wrong = 0;
    double cpu = 0;
};

QByteArray run(const Row &row, const Options &options)
{
    int argc = 1;
    char name[] = "hostile_peers";
    char *argv[] = {name, nullptr};
    const QCoreApplication application(argc, argv);
    const Judged judged = judgeRow(row);
    QStringList fields{judged.light, judged.first, QString::number(judged.ms),
                       judged.wrongs.join(QStringLiteral("; ")), QString::number(judged.starved)};
    for (QString &field : fields)
        field.replace(u'\n', u' ').replace(u'\t', u' ');
    const QByteArray line = fields.join(u'\t').toUtf8();
    return options.wholeReport ? line + '\n' + judged.report.toUtf8() : line;
}

//! False: other programs kept it from its turn, so that it met another moment of the world. Once more then.
bool tell(const Row &row, const Ended &end, bool isLast, Totals &totals)
{
    const QList<QByteArray> lines = end.said.split('\n');
    const QList<QByteArray> fields = lines.first().split('\t');
    QByteArrayList wrongs;
    if (!end.isWell())
        wrongs.append("it ended with status " + QByteArray::number(end.status));
    if (!fields.value(3).isEmpty() || fields.size() < 5)
        wrongs.append(fields.value(3));
    if (!sanitized && end.megabytes() > memoryLimit)
        wrongs.append("it took too much memory");
    totals.cpu += end.seconds();
    if (!wrongs.isEmpty() && !isLast && fields.value(4).toInt() > disturbing)
        return false;
    totals.grey += fields.value(0) == "grey" ? 1 : 0;
    totals.wrong += wrongs.isEmpty() ? 0 : 1;
    ++totals.rows;
    std::printf("%-34s %-12s %-6s %-40s %6s ms (of %5d) %4ld MB  %s\n", qPrintable(row.id),
                qPrintable(row.party), fields.value(0).constData(), fields.value(1).constData(),
                fields.value(2).constData(), row.expected.bound, end.megabytes(),
                wrongs.isEmpty() ? "ok" : "WRONG");
    if (!wrongs.isEmpty())
        std::printf("%s: WRONG\n    %s: %s\n", qPrintable(row.id), qPrintable(row.text),
                    wrongs.join("; ").constData());
    for (const QByteArray &line : lines.mid(1))
        std::printf("    %s\n", line.constData());
    std::fflush(stdout);
    return true;
}

Options read(int argc, char **argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        if (argument == "--jobs" && i + 1 < argc)
            options.jobs = std::max(1, QByteArray(argv[++i]).toInt());
        else if (argument == "--only" && i + 1 < argc)
            options.only = QString::fromLocal8Bit(argv[++i]);
        else if (argument == "--report")
            options.wholeReport = true;
        else
            std::exit(64); // NOLINT(concurrency-mt-unsafe)
    }
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    const Options options = read(argc, argv);
    std::vector<Row> all = rows();
    // What waits longest goes first.
    std::stable_sort(all.begin(), all.end(), [](const Row &one, const Row &other) {
        return one.expected.bound > other.expected.bound;
    });
    if (!options.only.isEmpty())
        all.erase(std::remove_if(all.begin(), all.end(),
                                 [&options](const Row &row) { return row.id != options.only; }),
                  all.end());
    Totals totals;
    int jobs = options.jobs;
    for (int round = 1; round <= rounds && !all.empty(); ++round, jobs = std::max(1, jobs / 4)) {
        std::vector<Row> again;
        inChildren(
            all.size(), jobs, patience, [&](size_t i) { return run(all[i], options); },
            [&](const Ended &end) {
                if (!tell(all[end.index], end, round == rounds, totals))
                    again.push_back(all[end.index]);
            });
        if (!again.empty())
            std::printf("%zu once more: other programs had the processor\n", again.size());
        all = again;
    }
    std::printf("%d behaviours, %d grey (at most %d), %d wrong, %.1f s of processor\n", totals.rows,
                totals.grey, most, totals.wrong, totals.cpu);
    return totals.wrong == 0 && totals.grey <= most && totals.rows > 0 ? 0 : 1;
}

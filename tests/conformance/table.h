#pragma once

#include <QList>
#include <QStringList>

#include <cstdio>

namespace doctor::test {

//! Columns as wide as their widest cell. The first row is the heading.
inline void printTable(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(qMax(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = qMax(widths.at(i), row.at(i).size());
    }
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row.at(i).leftJustified(widths.at(i)) + QLatin1String("  ");
        std::printf("%s\n", qPrintable(line.trimmed()));
    }
}

} // namespace doctor::test

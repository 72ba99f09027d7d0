#include "nearest_name.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace doctor {

namespace {

constexpr qsizetype longestTyped = 80; // longer than any name, and the distance takes quadratic time

//! Levenshtein: how many letters must be put in, taken out or replaced.
int distance(const QString &from, const QString &to)
{
    std::vector<int> row(static_cast<std::size_t>(to.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        int diagonal = std::exchange(row.front(), int(i) + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int replaced = diagonal + (from.at(i) == to.at(qsizetype(j) - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

} // namespace

QString nearestName(const QString &typed, const QStringList &names)
{
    if (typed.isEmpty() || typed.size() > longestTyped)
        return {};
    const QString word = typed.toLower();
    QString nearest;
    int least = int(std::max<qsizetype>(2, word.size() / 3)) + 1;
    for (const QString &name : names) {
        // Half a name is far by letters and near by meaning.
        const bool isPart = word.size() >= 4 && name.contains(word);
        const int steps = isPart ? 1 : distance(word, name);
        if (steps < least) {
            least = steps;
            nearest = name;
        }
    }
    return nearest;
}

} // namespace doctor

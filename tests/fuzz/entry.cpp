#include "fuzz.h"
#include "question/hidden_characters.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv); // NOLINT(readability-identifier-naming)
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size); // NOLINT

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication application(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    doctor::fuzz::check(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}

namespace doctor::fuzz {

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "SUMMARY: this does not hold: %s\n", what);
    std::abort();
}

void requireSentence(const QString &sentence)
{
    constexpr qsizetype longest = 500;
    require(sentence.endsWith(u'.'), "a sentence ends with a full stop");
    require(sentence.size() <= longest, "a sentence is short");
    const QList<uint> characters = sentence.toUcs4();
    require(std::none_of(characters.begin(), characters.end(),
                         [](uint each) { return isHiddenCharacter(each) && !isJoiner(each); }),
            "a sentence has no hidden character");
}

void requireKept(const Detail &detail)
{
    Observation observation;
    observation.id = QStringLiteral("e1");
    observation.outcome = Outcome::Answered;
    observation.detail = detail;
    const QJsonObject written = toJson(observation);
    const QByteArray file = QJsonDocument(written).toJson(QJsonDocument::Compact);
    const auto read = observationFromJson(QJsonDocument::fromJson(file).object());
    require(read.has_value(), "an observation is read again");
    require(toJson(*read) == written, "an observation is read again as it was written");
}

quint8 Input::byte()
{
    const QByteArray taken = take(1);
    return taken.isEmpty() ? quint8(0) : static_cast<quint8>(taken.front());
}

quint16 Input::number()
{
    const unsigned high = byte();
    return static_cast<quint16>(high << 8U | byte());
}

QByteArray Input::take(qsizetype count)
{
    const QByteArray taken = m_rest.left(count);
    m_rest = m_rest.mid(count);
    return taken;
}

} // namespace doctor::fuzz

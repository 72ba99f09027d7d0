#include "redaction/redaction.h"

#include <QRegularExpression>
#include <QUrl>

namespace doctor {

namespace {

//! Characters that a format wrote as numbers: &#46; &#x2e; \u002e.
QString withoutNumbers(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("&#x([0-9a-f]{1,6});|&#([0-9]{1,7});|\\\\u([0-9a-f]{4})"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr uint lastCharacter = 0x10FFFF;
    QString result;
    qsizetype done = 0;
    for (auto matches = number.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const bool isDecimal = match.capturedLength(2) > 0;
        const uint code = isDecimal ? match.captured(2).toUInt()
                                    : (match.captured(1) + match.captured(3)).toUInt(nullptr, 16);
        const char32_t character = code <= lastCharacter ? code : U'?';
        result += text.mid(done, match.capturedStart() - done) + QString::fromUcs4(&character, 1);
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

QString decoded(const QString &text)
{
    QString result = withoutNumbers(text);
    constexpr int mostLayers = 3;
    for (int layer = 0; layer < mostLayers && result.contains(u'%'); ++layer)
        result = QUrl::fromPercentEncoding(result.toUtf8());
    // What escapes a point or an underscore in Markdown, and a slash in JSON.
    return result.remove(u'\\');
}

QString joined(QString text)
{
    static const QRegularExpression between(
        QStringLiteral("<[^<>]{0,400}>|\\n[ \\t>|]*|"
                       "[\\x{00AD}\\x{200B}-\\x{200F}\\x{2060}\\x{2066}-\\x{2069}\\x{FEFF}]"));
    return text.remove(between);
}

} // namespace

bool Redaction::survivesIn(const QByteArray &file) const
{
    if (m_secrets.isEmpty())
        return false;
    const QString raw = QString::fromUtf8(file);
    const QString plain = decoded(raw);
    if (m_secrets.isIn(raw) || m_secrets.isIn(plain) || m_secrets.isIn(joined(plain)))
        return true;
    if (!file.contains('\0'))
        return false;
    // The titles of a PDF are UTF-16; without its zeros all of it that matters here is ASCII.
    QByteArray narrow = file;
    return m_secrets.isIn(QString::fromLatin1(narrow.replace(QByteArrayView("\0", 1), QByteArrayView())));
}

} // namespace doctor

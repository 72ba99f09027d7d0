#include "pdf/pdf_catalog.h"

#include <QRegularExpression>

namespace doctor {

namespace {

struct Trailer {
    QByteArray entries; //!< between << and >>
    QByteArray root;    //!< number of the catalogue's object
    QByteArray xref;    //!< where the table of objects begins
};

QByteArray between(const QByteArray &text, const QByteArray &begin, const QByteArray &end, qsizetype from)
{
    const qsizetype first = text.indexOf(begin, from);
    const qsizetype last = first < 0 ? -1 : text.indexOf(end, first + begin.size());
    return last < 0 ? QByteArray() : text.mid(first + begin.size(), last - first - begin.size());
}

Trailer trailerOf(const QByteArray &pdf)
{
    const qsizetype at = pdf.lastIndexOf("\ntrailer\n");
    if (at < 0)
        return {};
    Trailer trailer;
    trailer.entries = between(pdf, "<<", ">>\n", at).trimmed();
    trailer.xref = between(pdf, "startxref\n", "\n", at).trimmed();
    trailer.root = between(trailer.entries, "/Root ", " 0 R", 0);
    return trailer;
}

QByteArray languageTag(const QString &language)
{
    static const QRegularExpression others(QStringLiteral("[^A-Za-z0-9-]"));
    return QString(language).replace(u'_', u'-').remove(others).toLatin1();
}

} // namespace

QByteArray withLanguage(const QByteArray &pdf, const QString &language)
{
    const Trailer trailer = trailerOf(pdf);
    const qsizetype catalog = pdf.indexOf("\n" + trailer.root + " 0 obj\n<<");
    const QByteArray tag = languageTag(language);
    if (trailer.root.isEmpty() || trailer.xref.isEmpty() || catalog < 0 || tag.isEmpty())
        return pdf;
    const QByteArray entries = between(pdf, "<<", ">>\nendobj", catalog).trimmed();
    if (!entries.contains("/Catalog"))
        return pdf;

    constexpr int digitsOfAnOffset = 10;
    QByteArray result = pdf.endsWith('\n') ? pdf : pdf + '\n';
    const QByteArray object = QByteArray::number(result.size()).rightJustified(digitsOfAnOffset, '0');
    result += trailer.root + " 0 obj\n<<\n" + entries + "\n/Lang (" + tag
        + ")\n/ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n";
    const QByteArray xref = QByteArray::number(result.size());
    result += "xref\n" + trailer.root + " 1\n" + object + " 00000 n \ntrailer\n<<\n" + trailer.entries
        + "\n/Prev " + trailer.xref + "\n>>\nstartxref\n" + xref + "\n%%EOF\n";
    return result;
}

} // namespace doctor

#include "document/html_lights.h"

#include <QXmlStreamWriter>

namespace doctor::document {

namespace {

struct Shape {
    QLatin1String body; //!< class of the filled or drawn outline
    QLatin1String outline;
    QLatin1String sign; //!< drawn over it
    QLatin1String dot;  //!< a small filled disc; empty without one
};

Shape shapeOf(Light light)
{
    switch (light) {
    case Light::Green:
        return {QLatin1String("green"),
                QLatin1String("M10 1a9 9 0 1 1 0 18a9 9 0 1 1 0-18z"),
                QLatin1String("M5.6 10.4l3 3 5.8-6.3"),
                {}};
    case Light::Amber:
        return {QLatin1String("amber"), QLatin1String("M10 1.4L19.2 18H.8z"), QLatin1String("M10 7v5.2"),
                QLatin1String("M10 13.9a1.3 1.3 0 1 1 0 2.6a1.3 1.3 0 1 1 0-2.6z")};
    case Light::Red:
        return {QLatin1String("red"),
                QLatin1String("M6.2 1h7.6L19 6.2v7.6L13.8 19H6.2L1 13.8V6.2z"),
                QLatin1String("M6.8 6.8l6.4 6.4M13.2 6.8l-6.4 6.4"),
                {}};
    case Light::Grey: break;
    }
    return {QLatin1String("grey"), QLatin1String("M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0-16z"),
            QLatin1String("M7.7 7.9a2.4 2.4 0 1 1 3.3 2.2c-.7.3-1 .8-1 1.5"),
            QLatin1String("M10 13.2a1.1 1.1 0 1 1 0 2.2a1.1 1.1 0 1 1 0-2.2z")};
}

void writePath(QXmlStreamWriter &xml, QLatin1String kind, QLatin1String outline)
{
    xml.writeEmptyElement(QStringLiteral("path"));
    xml.writeAttribute(QStringLiteral("class"), kind);
    xml.writeAttribute(QStringLiteral("d"), outline);
}

} // namespace

void writeLight(QXmlStreamWriter &xml, Light light)
{
    const Shape shape = shapeOf(light);
    xml.writeStartElement(QStringLiteral("svg"));
    xml.writeAttribute(QStringLiteral("class"), QStringLiteral("light ") + shape.body);
    xml.writeAttribute(QStringLiteral("viewBox"), QStringLiteral("0 0 20 20"));
    xml.writeAttribute(QStringLiteral("width"), QStringLiteral("20"));
    xml.writeAttribute(QStringLiteral("height"), QStringLiteral("20"));
    xml.writeAttribute(QStringLiteral("aria-hidden"), QStringLiteral("true"));
    writePath(xml, QLatin1String("body"), shape.outline);
    writePath(xml, QLatin1String("sign"), shape.sign);
    if (!shape.dot.isEmpty())
        writePath(xml, QLatin1String("dot"), shape.dot);
    xml.writeEndElement();
}

} // namespace doctor::document

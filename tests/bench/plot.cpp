#include "bench/plot.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::tests::bench {

namespace {
constexpr int width = 760;
constexpr int rowHeight = 40;
constexpr int longest = width - 120; // the value stands behind its bar
} // namespace

QByteArray barPlot(const QList<Bar> &bars)
{
    const double most = std::ranges::max(bars, {}, &Bar::value).value;
    QByteArray svg;
    QXmlStreamWriter out(&svg);
    out.setAutoFormatting(true);
    out.writeStartElement(u"svg"_s);
    out.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
    out.writeAttribute(u"viewBox"_s, u"0 0 %1 %2"_s.arg(width).arg(bars.size() * rowHeight));
    out.writeAttribute(u"font-family"_s, u"sans-serif"_s);
    out.writeAttribute(u"font-size"_s, u"13"_s);
    const auto write = [&out](qint64 x, qint64 y, const QString &words) {
        out.writeStartElement(u"text"_s);
        out.writeAttribute(u"x"_s, QString::number(x));
        out.writeAttribute(u"y"_s, QString::number(y));
        out.writeAttribute(u"fill"_s, u"#777777"_s); // legible on white and on black
        out.writeCharacters(words);
        out.writeEndElement();
    };
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const Bar &bar = bars.at(i);
        const qsizetype top = i * rowHeight;
        const int length = most > 0 ? std::max(1, static_cast<int>(longest * bar.value / most)) : 1;
        write(0, top + 14, bar.name);
        out.writeEmptyElement(u"rect"_s);
        out.writeAttribute(u"y"_s, QString::number(top + 19));
        out.writeAttribute(u"width"_s, QString::number(length));
        out.writeAttribute(u"height"_s, u"14"_s);
        out.writeAttribute(u"fill"_s, bar.isPeer ? u"#9a9a9a"_s : u"#2f6fde"_s);
        write(length + 8, top + 31, bar.label);
    }
    out.writeEndElement();
    return svg;
}

} // namespace tallylight::tests::bench

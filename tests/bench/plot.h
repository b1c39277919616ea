#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace tallylight::tests::bench {

struct Bar
{
    QString name;
    double value = 0;
    QString label;
    bool isPeer = false;
};

/// An SVG picture of horizontal bars; the peer's are gray.
[[nodiscard]] QByteArray barPlot(const QList<Bar> &bars);

} // namespace tallylight::tests::bench

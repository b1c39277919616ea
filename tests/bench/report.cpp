#include "bench/report.h"

#include <QFile>
#include <QStorageInfo>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tallylight::tests::bench {

namespace {

QString processor()
{
    QFile file(u"/proc/cpuinfo"_s);
    if (!file.open(QIODevice::ReadOnly))
        return u"unknown processor"_s;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("model name"))
            return QString::fromLatin1(line.mid(line.indexOf(':') + 1)).trimmed();
    }
    return u"unknown processor"_s;
}

void printLine(const QString &what, const QString &median, const QString &range, const QString &count)
{
    QTextStream(stdout) << what.leftJustified(64) << median.rightJustified(9) << range.rightJustified(22)
                        << count.rightJustified(6) << Qt::endl;
}

} // namespace

void Report::printMachine(const QString &folder)
{
    QTextStream(stdout) << QThread::idealThreadCount() << u" cores, "_s << processor() << u"; Qt "_s
                        << QString::fromLatin1(qVersion()) << u"; ledger measured on "_s
                        << QString::fromLatin1(QStorageInfo(folder).fileSystemType()) << Qt::endl;
}

void Report::printHeading(const QString &heading)
{
    printLine(u'\n' + heading, u"median"_s, u"least – most (ms)"_s, u"of"_s);
}

void Report::print(const QString &what, QList<double> milliseconds)
{
    std::ranges::sort(milliseconds);
    const auto text = [](double value) { return QString::number(value, 'f', value < 10 ? 2 : 0); };
    printLine(what, text(milliseconds[milliseconds.size() / 2]),
              text(milliseconds.first()) + u" – "_s + text(milliseconds.last()),
              QString::number(milliseconds.size()));
}

void Report::printBytes(const QString &what, double bytes)
{
    printLine(what, QString::number(bytes, 'f', 0), u"bytes"_s, {});
}

void Report::printValue(const QString &what, double value, const QString &unit)
{
    const bool whole = value >= 10 || value == std::floor(value);
    printLine(what, QString::number(value, 'f', whole ? 0 : 2), unit, {});
}

} // namespace tallylight::tests::bench

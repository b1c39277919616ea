#include "bench/report.h"

#include "bench/plot.h"
#include "operations/databaseversion.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStorageInfo>
#include <QSysInfo>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tallylight::tests::bench {

namespace {

struct Line
{
    QString what;
    double median = 0;
    QString range;
    QString unit;
    QString times;
};

struct Table
{
    QString heading;
    QList<Line> lines;
    qsizetype peer = -1;

    [[nodiscard]] bool isCompared(qsizetype line) const
    {
        return peer >= 0 && lines.at(line).unit == lines.at(peer).unit;
    }
    [[nodiscard]] QString ratio(qsizetype line) const
    {
        return isCompared(line) && line != peer
            ? QString::number(lines.at(line).median / lines.at(peer).median, 'f', 2)
            : QString();
    }
};

QStringList notes;
QList<Table> tables;

QString firstLineWith(const QString &name, const QByteArray &begin)
{
    QFile file(name);
    const QList<QByteArray> lines =
        file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
    for (const QByteArray &line : lines) {
        if (line.startsWith(begin))
            return QString::fromLatin1(line.mid(line.indexOf(':') + 1)).trimmed();
    }
    return u"unknown"_s;
}

QString text(double value)
{
    const bool whole = value >= 10 || value == std::floor(value);
    return QString::number(value, 'f', whole ? 0 : 2);
}

void add(const Line &line)
{
    tables.last().lines << line;
    QTextStream(stdout) << line.what.leftJustified(64) << text(line.median).rightJustified(9)
                        << (line.range.isEmpty() ? line.unit : line.range).rightJustified(22)
                        << line.times.rightJustified(6) << Qt::endl;
}

/// The first line that a program prints; empty: it is not installed.
QString said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).section(u'\n', 0, 0).trimmed();
}

} // namespace

void Report::printMachine(const QString &folder)
{
    note(u"%1 cores, %2; load when it began: %3; %4; Qt %5; Tallylight %6; ledger measured on %7; %8"_s
             .arg(QThread::idealThreadCount())
             .arg(firstLineWith(u"/proc/cpuinfo"_s, "model name"),
                  firstLineWith(u"/proc/loadavg"_s, "").section(u' ', 0, 0), QSysInfo::prettyProductName(),
                  QString::fromLatin1(qVersion()), QStringLiteral(TALLYLIGHT_VERSION),
                  QString::fromLatin1(QStorageInfo(folder).fileSystemType()),
                  QDateTime::currentDateTimeUtc().toString(Qt::ISODate)));
    note(u"Compiler %1; SQLite %2; sources %3."_s.arg(
        QStringLiteral(__VERSION__), databaseVersion(),
        said(u"git"_s, {u"describe"_s, u"--always"_s, u"--dirty"_s})));
    for (const QString &peer : {u"keepassxc"_s, u"qbittorrent"_s, u"curl"_s}) {
        const QString version = said(peer, {u"--version"_s});
        note(version.isEmpty() ? u"%1 is not installed."_s.arg(peer) : u"Peer: %1."_s.arg(version));
    }
}

void Report::note(const QString &sentence)
{
    notes << sentence;
    QTextStream(stdout) << sentence << Qt::endl;
}

void Report::printHeading(const QString &heading)
{
    tables << Table{.heading = heading, .lines = {}};
    QTextStream(stdout) << '\n'
                        << heading.leftJustified(64) << u"median"_s.rightJustified(9)
                        << u"least – most (ms)"_s.rightJustified(22) << u"times"_s.rightJustified(6)
                        << Qt::endl;
}

void Report::print(const QString &what, QList<double> milliseconds)
{
    if (milliseconds.isEmpty())
        return note(u"%1: not measured."_s.arg(what));
    std::ranges::sort(milliseconds);
    add({what, milliseconds[milliseconds.size() / 2],
         u"%1 – %2"_s.arg(text(milliseconds.first()), text(milliseconds.last())), u"ms"_s,
         QString::number(milliseconds.size())});
}

void Report::printBytes(const QString &what, double bytes)
{
    add({what, bytes, {}, u"bytes"_s});
}

void Report::printValue(const QString &what, double value, const QString &unit)
{
    add({what, value, {}, unit});
}

void Report::thatIsThePeer()
{
    tables.last().peer = tables.last().lines.size() - 1;
}

bool Report::write(const QString &folder)
{
    QFile file(folder + u"/report.md"_s);
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly))
        return false;
    QTextStream out(&file);
    out << "# Measured\n\n"
        << "Each table in one run, in turns where that is possible. The ratio is to the line in bold "
           "print.\n\n"
        << notes.join(u"\n\n"_s) << '\n';
    for (qsizetype number = 0; number < tables.size(); ++number) {
        const Table &table = tables.at(number);
        out << "\n## " << table.heading << "\n\n| What | Median | Least – most | Times | Ratio |\n"
            << "| --- | ---: | ---: | ---: | ---: |\n";
        QList<Bar> bars;
        for (qsizetype i = 0; i < table.lines.size(); ++i) {
            const Line &line = table.lines.at(i);
            const QString mark = i == table.peer ? u"**"_s : QString();
            out << "| " << mark << line.what << mark << " | " << text(line.median) << ' ' << line.unit
                << " | " << line.range << " | " << line.times << " | " << table.ratio(i) << " |\n";
            if (table.isCompared(i))
                bars << Bar{line.what, line.median, text(line.median) + u' ' + line.unit, i == table.peer};
        }
        if (bars.isEmpty())
            continue;
        const QString plot = u"plot-%1.svg"_s.arg(number + 1);
        QFile svg(folder + u'/' + plot);
        if (!svg.open(QIODevice::WriteOnly) || svg.write(barPlot(bars)) < 0)
            return false;
        out << "\n![" << table.heading << "](" << plot << ")\n";
    }
    return true;
}

} // namespace tallylight::tests::bench

#pragma once

#include <QFile>
#include <QRegularExpression>

#include <malloc.h>

namespace tallylight::tests {

/// Heap memory in use, including large blocks.
[[nodiscard]] inline double allocatedBytes()
{
    const struct mallinfo2 use = mallinfo2();
    return static_cast<double>(use.uordblks + use.hblkhd);
}

/// In bytes, from Linux: of the process' own memory and its part of what it shares. 0: not to be had.
[[nodiscard]] inline double proportionalBytes(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(process));
    static const QRegularExpression line(QStringLiteral("Pss:\\s+(\\d+) kB"));
    return file.open(QIODevice::ReadOnly)
        ? 1024 * line.match(QString::fromLatin1(file.readAll())).captured(1).toDouble()
        : 0;
}

} // namespace tallylight::tests

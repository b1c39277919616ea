#include "bench/curl.h"

#include "bench/report.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tallylight::tests::bench {

std::optional<double> fetched(const QString &folder, const QStringList &addresses, const QStringList &options)
{
    const QString program = QStandardPaths::findExecutable(u"curl"_s);
    QFile list(folder + u"/curl.txt"_s);
    if (program.isEmpty() || !list.open(QIODevice::WriteOnly))
        return std::nullopt;
    for (const QString &address : addresses)
        list.write("url = \"" + address.toUtf8() + "\"\noutput = /dev/null\n");
    list.close();
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program,
                  options
                      + QStringList{u"--silent"_s, u"--header"_s, u"X-WallarmAPI-Token: sample-token"_s,
                                    u"--config"_s, list.fileName()});
    process.waitForFinished(300'000);
    return process.exitCode() == 0 ? std::optional(millisecondsOf(timer)) : std::nullopt;
}

} // namespace tallylight::tests::bench

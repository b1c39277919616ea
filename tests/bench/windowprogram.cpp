#include "bench/windowprogram.h"

#include "tour/driver.h"
#include "transports.h"

#include <QEventLoop>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace tallylight::tests::bench {

WindowProgram::WindowProgram(const QString &folder, const QString &ledger, ui::Languages &languages)
    : settings(folder + u"/recordings.ini"_s, QSettings::IniFormat)
    , backend({.ledgerFile = folder + ledger, .transports = networkTransports(clock)}, clock, secrets)
    , window(backend.operations(), settings, languages)
{
}

void WindowProgram::open()
{
    QEventLoop loop;
    QObject::connect(&backend, &Backend::opened, &loop, [&](const std::optional<Error> &error) {
        if (error)
            qFatal("ledger: %s", qPrintable(error->serverText));
        loop.quit();
    });
    window.show();
    QMetaObject::invokeMethod(&backend, &Backend::open, Qt::QueuedConnection);
    loop.exec();
    // Not QTest::qWaitForWindowExposed(), which checks only every ten milliseconds.
    while (!window.windowHandle()->isExposed())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    driver::settle();
}

void WindowProgram::save(const Connection &connection, const QString &secret)
{
    QEventLoop loop;
    ConnectionActions &connections = backend.operations().connections;
    QObject::connect(&connections, &ConnectionActions::saved, &loop, &QEventLoop::quit);
    connections.save(connection, secret, Keep::UntilQuit);
    loop.exec();
}

const std::vector<RecordingEntry> &WindowProgram::recordings()
{
    return backend.operations().stores.recordings.all();
}

} // namespace tallylight::tests::bench

// A separate process for what cannot be done in the test's own: dying, being another user, having no disk
// space.
#include "ledger/support.h"

#include <QCoreApplication>
#include <QTextStream>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace tallylight;
using namespace tallylight::tests;
using namespace Qt::StringLiterals;

namespace {
/// Commits steps 1, 2, 3 … of one recording, `each` per transaction, and dies after step `last`.
int dieAfter(const QString &file, int last, int each)
{
    Ledger ledger(file, [last](const Step &step) {
        if (step.kind == QString::number(last))
            std::raise(SIGKILL);
    });
    if (!resultOf(ledger.open()))
        return 1;
    auto operation = sampleOperation(OperationState::Sent, recordingSubject(oneRecording));
    for (int done = 0; done < 20; done += each) {
        QList<LedgerChange> changes{SaveConnection{sampleConnection()}, SaveTeam{sampleTeam()},
                                    SaveRecording{sampleRecording()}};
        for (int i = 1; i <= each; ++i)
            changes << sampleStep(operation.subject, QString::number(done + i));
        operation.sends = done + each;
        changes << SaveOperation{operation};
        if (!resultOf(ledger.commit(changes)))
            return 1;
    }
    return 2; // still alive
}

void say(const std::optional<ErrorKind> &kind)
{
    const QString word = !kind               ? u"fine"_s
        : *kind == ErrorKind::LedgerFailed   ? u"failed"_s
        : *kind == ErrorKind::LedgerNoDriver ? u"driverless"_s
                                             : u"other"_s;
    QTextStream(stdout) << word << ' ';
}

/// Opens and writes as a user without permission.
int openAsNobody(const QString &file)
{
    constexpr uid_t nobody = 65534;
    if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
        return 1;
    Ledger ledger(file);
    say(errorOf(resultOf(ledger.open())));
    say(errorOf(resultOf(ledger.commit({sampleStep(u"rec/x"_s, u"a"_s)}))));
    return 0;
}

/// Opens and writes where Qt finds no plug-in.
int openWithoutDriver(const QString &file)
{
    QCoreApplication::setLibraryPaths({});
    Ledger ledger(file);
    say(errorOf(resultOf(ledger.open())));
    say(errorOf(resultOf(ledger.commit({sampleStep(u"rec/x"_s, u"a"_s)}))));
    return 0;
}

/// Fills the ledger until the disk is full, then reads.
int fillTheDisk(const QString &file)
{
    std::signal(SIGXFSZ, SIG_IGN);
    Ledger ledger(file);
    say(errorOf(resultOf(ledger.open())));
    const rlimit small{400'000, 400'000}; // the empty ledger and its log need half of it
    if (setrlimit(RLIMIT_FSIZE, &small) != 0)
        return 1;
    QList<LedgerChange> much{SaveConnection{sampleConnection()}};
    for (int i = 0; i < 500; ++i)
        much << SaveRecording{sampleRecording(QUuid::createUuid())};
    say(errorOf(resultOf(ledger.commit(much))));
    say(errorOf(resultOf(ledger.commit({sampleStep(u"rec/x"_s, u"small"_s)}))));
    const auto history = resultOf(ledger.history(u"rec/x"_s));
    QTextStream(stdout) << history.value_or({}).size();
    return 0;
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString order = arguments.value(1);
    const QString file = arguments.value(2);
    if (order == u"die")
        return dieAfter(file, arguments.value(3).toInt(), arguments.value(4).toInt());
    if (order == u"nobody")
        return openAsNobody(file);
    if (order == u"driverless")
        return openWithoutDriver(file);
    if (order == u"full")
        return fillTheDisk(file);
    return 1;
}

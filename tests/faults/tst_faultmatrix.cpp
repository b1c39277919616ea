#include "faults/calls.h"
#include "faults/faults.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

QString cellOf(const NamedCall &call, const NamedFault &fault)
{
    return QLatin1String(call.name) + u": "_s + QLatin1String(fault.name);
}

/// tests/data/faults/required.txt.
struct Required
{
    QHash<QString, QString> ends; ///< by call and fault: "<outcome> <requests>"
    QMultiHash<QString, QString> says; ///< by call and outcome: words of the sentence
    QMultiHash<QString, QString> reasons; ///< the same by fault, or by call and fault
    QStringList mistakes; ///< of the file: what it says twice, or about something that does not exist
};

/// "<fault>", or "<call> / <fault>", which is a cell; each may be a group.
QStringList listedIn(const QString &part, const QHash<QString, QStringList> &groups)
{
    const auto expanded = [&](const QString &name) { return groups.value(name, {name}); };
    const QStringList faults = expanded(part.section(u'/', -1).trimmed());
    if (!part.contains(u'/'))
        return faults;
    QStringList cells;
    for (const QString &call : expanded(part.section(u'/', 0, 0).trimmed())) {
        for (const QString &fault : faults)
            cells << call + u": "_s + fault;
    }
    return cells;
}

Required required(const QString &text)
{
    Required all;
    QHash<QString, QStringList> groups;
    QString call;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u'#') || line.isEmpty())
            continue;
        const QString name = line.section(u':', 0, 0).trimmed();
        QStringList listed;
        for (const QString &part : line.section(u':', 1).split(u','))
            listed += listedIn(part, groups);
        if (line.startsWith(u'@'))
            groups.insert(name, listed);
        else if (!line.contains(u':'))
            call = name;
        for (const QString &one : std::as_const(listed)) {
            const QString cell = call + u": "_s + one;
            if (line.startsWith(u' ') && all.ends.contains(cell))
                all.mistakes << u"twice: "_s + cell;
            else if (line.startsWith(u' '))
                all.ends.insert(cell, name);
            else if (line.startsWith(u'='))
                all.says.insert(one, name.mid(2));
            else if (line.startsWith(u'!'))
                all.reasons.insert(one, name.mid(2));
        }
    }
    QSet<QString> cells, faults, outcomes;
    for (const NamedCall &each : allCalls()) {
        for (const NamedFault &fault : allFaults()) {
            cells.insert(cellOf(each, fault));
            faults.insert(QLatin1String(fault.name));
            outcomes.insert(QLatin1String(each.name) + u' '
                            + all.ends.value(cellOf(each, fault)).section(u' ', 0, 0));
        }
    }
    const auto compare = [&](const QSet<QString> &named, const QSet<QString> &known) {
        for (const QString &one : named - known)
            all.mistakes << u"unknown: "_s + one;
    };
    const QStringList cellsNamed = all.ends.keys(), outcomesNamed = all.says.keys();
    const QStringList faultsNamed = all.reasons.keys();
    compare({cellsNamed.begin(), cellsNamed.end()}, cells);
    compare({outcomesNamed.begin(), outcomesNamed.end()}, outcomes);
    compare({faultsNamed.begin(), faultsNamed.end()}, faults + cells);
    for (const QString &cell : cells - QSet<QString>(cellsNamed.begin(), cellsNamed.end()))
        all.mistakes << u"not required: "_s + cell;
    return all;
}

QString requirements()
{
    return QString::fromUtf8(testData(u"faults/required.txt"_s));
}

/// As it is read: without the invisible signs around names, and with one name for all channels.
QString plain(QString sentence)
{
    static const QRegularExpression signs(u"[\u2068\u2069]"_s), channel(u"thing-\\d+"_s);
    return sentence.remove(signs).replace(channel, u"Hall"_s);
}

/// A person reads it: no protocol, no number of an error, no code.
QString faultIn(const QString &sentence)
{
    static const QRegularExpression machine(
        uR"(https?|://|[{}<>]|\b[1-5]\d\d\b|[a-z][A-Z]|\bnull\b|\bundefined\b)"_s);
    const auto found = machine.match(sentence);
    return found.hasMatch() ? found.captured() : QString();
}

} // namespace

/// Every call and every fault: how it must end, how many requests may leave, and that a sentence says so.
class TstFaultMatrix final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCallWithEveryFault_data()
    {
        QTest::addColumn<int>("call");
        for (int i = 0; i < allCalls().size(); ++i)
            QTest::newRow(allCalls()[i].name) << i;
    }
    void everyCallWithEveryFault()
    {
        QFETCH(const int, call);
        const NamedCall &tried = allCalls()[call];
        const Required all = required(requirements());
        static const QStringList nothingDone{u"notSent"_s, u"refused"_s, u"failed"_s, u"outOfDate"_s};
        Clouds clouds;
        QVERIFY(clouds.open());
        QStringList wrong;
        for (const NamedFault &fault : allFaults()) {
            const Told told = tried.make(clouds, [&] { clouds.break_(tried.hits, fault.happens); });
            const QString cell = cellOf(tried, fault);
            const QString found = u"%1 %2"_s.arg(told.outcome).arg(clouds.hit());
            clouds.mend();
            m_cells << u"| %1 | %2 | %3 | %4 | %5 |"_s.arg(QLatin1String(tried.name),
                                                           QLatin1String(fault.name), told.outcome,
                                                           found.section(u' ', -1), plain(told.sentence));
            if (found != all.ends.value(cell))
                wrong << u"%1: %2 instead of %3"_s.arg(cell, found, all.ends.value(cell));
            QStringList words =
                all.says.values(QLatin1String(tried.name) + u' ' + told.outcome) + all.reasons.values(cell);
            if (nothingDone.contains(told.outcome))
                words += all.reasons.values(QLatin1String(fault.name));
            for (const QString &said : std::as_const(words)) {
                if (!told.sentence.contains(said))
                    wrong << u"%1: \"%2\" does not say \"%3\""_s.arg(cell, told.sentence, said);
            }
            const bool isWell = QStringList{u"read"_s, u"passed"_s}.contains(told.outcome);
            if (words.isEmpty() != isWell)
                wrong << u"%1: nothing, or too much, is required of \"%2\""_s.arg(cell, told.sentence);
            if (told.sentence.isEmpty() != isWell || !faultIn(told.sentence).isEmpty())
                wrong << u"%1: \"%2\" %3"_s.arg(cell, told.sentence, faultIn(told.sentence));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    void everyCellIsRequiredOnce() { QCOMPARE(required(requirements()).mistakes, QStringList()); }

    void mistakesInTheFileAreFound_data()
    {
        QTest::addColumn<QString>("added");
        QTest::addColumn<QString>("mistake");
        QTest::newRow("a cell twice") << u"start\n  started 1: drip"_s << u"twice: start: drip"_s;
        QTest::newRow("a call that does not exist")
            << u"begin\n  started 1: drip"_s << u"unknown: begin: drip"_s;
        QTest::newRow("a fault that does not exist")
            << u"  started 1: rain"_s << u"unknown: stop and wait for the upload: rain"_s;
        QTest::newRow("the outcome of a sentence")
            << u"= It runs: start running"_s << u"unknown: start running"_s;
        QTest::newRow("the fault of a reason") << u"! It rained: rain"_s << u"unknown: rain"_s;
    }
    void mistakesInTheFileAreFound()
    {
        QFETCH(const QString, added);
        QFETCH(const QString, mistake);
        QCOMPARE(required(requirements() + u'\n' + added).mistakes, QStringList(mistake));
    }

    /// Which SECURITY.md links. If another table is right, copy the one that this writes.
    void cleanupTestCase()
    {
        const qsizetype all = allCalls().size() * allFaults().size();
        qInfo("%lld of %lld cells tried", static_cast<long long>(m_cells.size()),
              static_cast<long long>(all));
        QCOMPARE(m_cells.size(), all);
        const QByteArray table =
            "| Call | Fault | Outcome | Requests | Sentence |\n| --- | --- | --- | --- | --- |\n"
            + m_cells.join(u'\n').toUtf8() + '\n';
        QFile file(QCoreApplication::applicationDirPath() + u"/../faultmatrix.md"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(table) == table.size());
        QVERIFY2(testData(u"faults/faultmatrix.md"_s) == table,
                 "build/<preset>/faultmatrix.md differs from tests/data/faults/faultmatrix.md");
        QFile security(QStringLiteral(TALLYLIGHT_SOURCE_DIR "/SECURITY.md"));
        QVERIFY(security.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(security.readAll()).contains(u"[%1 cells]"_s.arg(all)));
    }

private:
    QStringList m_cells;
};

TALLYLIGHT_TEST(TstFaultMatrix);
#include "tst_faultmatrix.moc"

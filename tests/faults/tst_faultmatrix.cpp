#include "faults/calls.h"
#include "faults/faults.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

/// tests/data/faults/required.txt.
struct Required
{
    QHash<QString, QString> ends; ///< by call and fault: "<outcome> <requests>"
    QMultiHash<QString, QString> says; ///< by call and outcome: words of the sentence
    QMultiHash<QString, QString> reasons; ///< the same by fault
};

Required required()
{
    Required all;
    QHash<QString, QStringList> groups;
    QString call;
    for (const QString &line : QString::fromUtf8(testData(u"faults/required.txt"_s)).split(u'\n')) {
        if (line.startsWith(u'#') || line.isEmpty())
            continue;
        const QString name = line.section(u':', 0, 0).trimmed();
        QStringList listed;
        for (const QString &part : line.section(u':', 1).split(u','))
            listed += groups.value(part.trimmed(), {part.trimmed()});
        if (line.startsWith(u'@'))
            groups.insert(name, listed);
        else if (!line.contains(u':'))
            call = name;
        for (const QString &one : std::as_const(listed)) {
            if (line.startsWith(u' '))
                all.ends.insert(call + u": "_s + one, name);
            else if (line.startsWith(u'='))
                all.says.insert(one, name.mid(2));
            else if (line.startsWith(u'!'))
                all.reasons.insert(one, name.mid(2));
        }
    }
    return all;
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
        const Required all = required();
        static const QStringList nothingDone{u"notSent"_s, u"refused"_s, u"failed"_s, u"outOfDate"_s};
        Clouds clouds;
        QVERIFY(clouds.open());
        QStringList wrong;
        for (const NamedFault &fault : allFaults()) {
            const Told told = tried.make(clouds, [&] { clouds.break_(tried.hits, fault.happens); });
            const QString cell = QLatin1String(tried.name) + u": "_s + QLatin1String(fault.name);
            const QString found = u"%1 %2"_s.arg(told.outcome).arg(clouds.hit());
            clouds.mend();
            m_cells << u"| %1 | %2 | %3 | %4 | %5 |"_s.arg(QLatin1String(tried.name),
                                                           QLatin1String(fault.name), told.outcome,
                                                           found.section(u' ', -1), told.sentence);
            if (found != all.ends.value(cell))
                wrong << u"%1: %2 instead of %3"_s.arg(cell, found, all.ends.value(cell));
            QStringList words = all.says.values(QLatin1String(tried.name) + u' ' + told.outcome);
            if (nothingDone.contains(told.outcome))
                words += all.reasons.values(QLatin1String(fault.name));
            for (const QString &said : std::as_const(words)) {
                if (!told.sentence.contains(said))
                    wrong << u"%1: \"%2\" does not say \"%3\""_s.arg(cell, told.sentence, said);
            }
            const bool isWell = QStringList{u"read"_s, u"passed"_s}.contains(told.outcome);
            if (told.sentence.isEmpty() != isWell || !faultIn(told.sentence).isEmpty())
                wrong << u"%1: \"%2\" %3"_s.arg(cell, told.sentence, faultIn(told.sentence));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    void everyCellIsRequiredOnce()
    {
        QCOMPARE(required().ends.size(), allCalls().size() * allFaults().size());
    }

    /// The table that SECURITY.md sums up.
    void cleanupTestCase()
    {
        qInfo("%lld of %lld cells tried", static_cast<long long>(m_cells.size()),
              static_cast<long long>(allCalls().size() * allFaults().size()));
        QFile file(QCoreApplication::applicationDirPath() + u"/../faultmatrix.md"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("| Call | Fault | Outcome | Requests | Sentence |\n| --- | --- | --- | --- | --- |\n"
                   + m_cells.join(u'\n').toUtf8() + '\n');
    }

private:
    QStringList m_cells;
};

TALLYLIGHT_TEST(TstFaultMatrix);
#include "tst_faultmatrix.moc"

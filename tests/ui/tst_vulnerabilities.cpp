#include "common/tableexport.h"
#include "rundetails/vulnerabilitymodel.h"
#include "rundetails/weakness.h"
#include "support/testmain.h"
#include "testruns/testruntexts.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::ui;

namespace {

using wallarm::Vulnerability;

Vulnerability found(const QString &code, std::optional<qint64> threat, const QString &type)
{
    return {.id = Identifier(code, Identifier::Form::String), .threat = threat, .code = code, .type = type};
}

QString codes(const VulnerabilityModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.index(row, static_cast<int>(VulnerabilityColumn::Code)).data().toString();
    return all.join(u' ');
}

} // namespace

class TstVulnerabilities final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsNumber_data()
    {
        QTest::addColumn<std::optional<int>>("cwe");
        const QList<std::pair<const char *, int>> known{
            {"auth", 288},   {"csrf", 352}, {"idor", 639}, {"info", 200},  {"ldapi", 90},
            {"nosqli", 943}, {"ptrav", 22}, {"rce", 78},   {"redir", 601}, {"sqli", 89},
            {"ssrf", 918},   {"ssti", 94},  {"xss", 79},   {"xxe", 611}};
        for (const auto &[type, number] : known)
            QTest::newRow(type) << std::optional(number);
        QTest::newRow("anomaly") << std::optional<int>();
        QTest::newRow("sqli ") << std::optional<int>();
    }
    void everyKindHasItsNumber() { QTEST(cweOf(QString::fromLatin1(QTest::currentDataTag())), "cwe"); }

    void thePageIsPublic()
    {
        QCOMPARE(cweLink(89), QUrl(u"https://cwe.mitre.org/data/definitions/89.html"_s));
    }

    void sorting_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QString>("expected");
        const auto threat = static_cast<int>(VulnerabilityColumn::Threat);
        const auto type = static_cast<int>(VulnerabilityColumn::Type);
        QTest::newRow("as they came") << -1 << Qt::AscendingOrder << u"S3 S1 S2 S4"_s;
        QTest::newRow("numbers as numbers") << threat << Qt::AscendingOrder << u"S1 S2 S3 S4"_s;
        QTest::newRow("unknown last downwards too") << threat << Qt::DescendingOrder << u"S3 S2 S1 S4"_s;
        QTest::newRow("by name, not by code") << type << Qt::AscendingOrder << u"S1 S2 S3 S4"_s;
    }
    void sorting()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, order);
        VulnerabilityModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setList({found(u"S3"_s, 100, u"sqli"_s), found(u"S1"_s, 9, u"xss"_s),
                       found(u"S2"_s, 30, u"ptrav"_s), found(u"S4"_s, {}, {})});
        const QPersistentModelIndex first = model.index(0, 0); // S3
        model.sort(column, order);
        QTEST(codes(model), "expected");
        QCOMPARE(model.at(first)->code, u"S3"_s);
        // A new list is sorted in the same way.
        model.setList({found(u"S3"_s, 100, u"sqli"_s), found(u"S1"_s, 9, u"xss"_s),
                       found(u"S2"_s, 30, u"ptrav"_s), found(u"S4"_s, {}, u""_s)});
        QTEST(codes(model), "expected");
    }

    void attackStringsStayText()
    {
        VulnerabilityModel model;
        Vulnerability attack = found(u"S1"_s, 90, u"xss"_s);
        attack.domain = u"app.example.test"_s;
        attack.path = u"/<script>alert(1)</script>"_s;
        model.setList({attack});
        const QModelIndex where = model.index(0, static_cast<int>(VulnerabilityColumn::Where));
        QVERIFY(where.data().toString().contains(u"<script>"));
        QVERIFY(!where.data(Qt::ToolTipRole).toString().contains(u"<script>"));
    }

    void theExportHasTheServicesWords()
    {
        VulnerabilityModel model;
        Vulnerability one = found(u"S0001"_s, 1234, u"sqli"_s);
        one.method = u"POST"_s;
        one.domain = u"app.example.test"_s;
        one.path = u"/login"_s;
        one.parameter = u"=cmd"_s;
        model.setList({found(u"S0002"_s, {}, u"future"_s), one});
        model.sort(static_cast<int>(VulnerabilityColumn::Threat));
        QCOMPARE(
            exported(model.table(), ExportFormat::CsvCommas),
            QByteArray("\xEF\xBB\xBFid,threat,type,code,cwe,status,method,domain,path,parameter,title\r\n"
                       "S0001,1234,sqli,S0001,CWE-89,,POST,app.example.test,/login,'=cmd,\r\n"
                       "S0002,,future,S0002,,,,,,,\r\n"));
    }
};

TALLYLIGHT_TEST(TstVulnerabilities);
#include "tst_vulnerabilities.moc"

#include "bench/answerbench.h"

#include "bench/report.h"
#include "bench/stallwatch.h"
#include "bench/stubservice.h"
#include "bench/windowprogram.h"
#include "testruns/testrunview.h"
#include "tour/driver.h"

#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tallylight::tests::bench {

namespace {

constexpr int Million = 1'000'000;

QByteArray runWith(const QByteArray &members)
{
    return R"({"status":200,"body":{"id":7,"state":"running","recording":true,)" + members + "}}";
}

QByteArray listOf(const QByteArray &element, int count)
{
    return "[" + QByteArray(element + ",").repeated(count - 1) + element + "]";
}

QByteArray unknownMembers(int count)
{
    QByteArray members = R"("name":"n")";
    for (int i = 0; i < count; ++i)
        members += ",\"x" + QByteArray::number(i) + "\":[1]";
    return members;
}

void measureOne(const QString &folder, const QString &what, const QByteArray &answer)
{
    static int number = 0;
    StubService service;
    service.setRunAnswer(answer);
    const Connection connection{.id = QUuid::createUuid(),
                                .service = Service::WallarmFast,
                                .name = u"Stub"_s,
                                .colour = u"#2f6fde"_s,
                                .cloud = Cloud::Custom,
                                .customAddress = service.address(),
                                .credentialKind = CredentialKind::UserToken};
    ui::Languages languages;
    if (!languages.setLanguage(u"en"_s))
        qFatal("no English texts");
    WindowProgram program(folder, u"/answers%1.sqlite"_s.arg(++number), languages);
    program.open();
    program.save(connection, u"sample-token"_s);
    auto *view = program.window.findChild<ui::TestRunView *>();
    QTest::keyClick(view, Qt::Key_I, Qt::ControlModifier);
    driver::settle();
    auto *tabs = program.window.findChild<QTabBar *>(u"detailsTabBar"_s);
    const auto *text = program.window.findChild<QPlainTextEdit *>(u"detailsAnswer"_s);
    if (tabs == nullptr || text == nullptr)
        qFatal("no details");

    StallWatch watch;
    const auto run = program.backend.operations().testRuns.add(connection.id, u"7"_s);
    const auto &runs = program.backend.operations().stores.testRuns;
    if (!run || !driver::waitFor([&] { return runs.find(*run) && runs.find(*run)->lastReadMs != 0; }, 60'000))
        qFatal("not read");
    view->select(*run);
    driver::settle();
    const double read = watch.longestMs();
    tabs->setCurrentIndex(tabs->count() - 1);
    if (!driver::waitFor([&] { return !text->document()->isEmpty(); }, 60'000))
        qFatal("no answer");
    driver::settle();
    Report::print(u"%1 (%2 MB): read and shown in table and details"_s.arg(what).arg(
                      static_cast<double>(answer.size()) / (1 << 20), 0, 'f', 1),
                  {read});
    Report::print(u"… and with the answer as it came"_s, {watch.longestMs()});
}

} // namespace

void measureAnswers(const QString &folder)
{
    Report::printHeading(u"Large answers about one run: longest work of the window's thread"_s);
    const auto one = [&](const QString &what, const QByteArray &members) {
        measureOne(folder, what, runWith(members));
    };
    one(u"a run as it mostly is"_s, R"("name":"nightly","domains":["shop.example"])");
    one(u"30,000 domains"_s, R"("domains":)" + listOf(R"("shop.example")", 30'000));
    one(u"a million domains"_s, R"("domains":)" + listOf(R"("shop.example")", Million));
    one(u"500,000 unknown members"_s, unknownMembers(500'000));
    one(u"a name of 1 MB"_s, R"("name":")" + QByteArray(1 << 20, 'n') + '"');
    one(u"name and description of 15 MB each"_s,
        R"("name":")" + QByteArray(15 << 20, 'n') + R"(","desc":")" + QByteArray("d\\n").repeated(5 << 20)
            + '"');
    one(u"a million vulnerabilities"_s, R"("vulns":)" + listOf(R"({"id":1,"type":"sqli"})", Million));
}

} // namespace tallylight::tests::bench

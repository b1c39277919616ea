#include "operations/faststage.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::tests;

/// A refresh requested by the user, of few runs and of many.
class TstRunRefresh final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewAreReadAtOnce()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const QList<RunKey> keys = add(fast, 20);
        const int before = reads(fast);
        fast.operations().testRuns.refresh(keys);
        fast.stage.settle();
        QCOMPARE(reads(fast) - before, 20);
    }

    void ordersDoNotWaitBehindMany()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const QList<RunKey> keys = add(fast, 60);
        fast.fault = [](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
            return request.method == HttpRequest::Method::Get ? std::optional(FastStage::Reaction{})
                                                              : std::nullopt;
        };
        const int before = reads(fast);
        fast.operations().testRuns.refresh(keys);
        fast.stage.settle();
        QCOMPARE(reads(fast) - before, 6); // the others have not left the program
        fast.operations().testRuns.stop({keys.last()});
        fast.stage.settle();
        QCOMPARE(fast.posts(u"/action/stop"_s), 1);
    }

    void manyAreReadOnceEachHoweverOftenAsked()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const QList<RunKey> keys = add(fast, 60);
        const int before = reads(fast);
        fast.operations().testRuns.refresh(keys);
        fast.operations().testRuns.refresh(keys);
        fast.stage.settle();
        QVERIFY2(reads(fast) - before <= 66, qPrintable(QString::number(reads(fast) - before)));
        for (const RunKey &key : keys)
            QCOMPARE_GE(fast.gets(u'/' + key.id), 2); // when it was added, and now
    }

    void whatHasLeftTheListHoldsNobodyUp()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const QList<RunKey> keys = add(fast, 60);
        fast.operations().testRuns.refresh(keys);
        fast.operations().testRuns.forget(keys.first(59));
        fast.stage.settle();
        QCOMPARE_GE(fast.gets(u'/' + keys.last().id), 2);
    }

private:
    /// All have ended: nothing else reads them.
    static QList<RunKey> add(FastStage &fast, int count)
    {
        QList<RunKey> keys;
        for (int i = 0; i < count; ++i)
            keys << fast.add(QString::number(1'000 + i), {{u"state"_s, u"passed"_s}});
        return keys;
    }

    static int reads(const FastStage &fast)
    {
        return static_cast<int>(std::ranges::count_if(fast.stage.sent, [](const HttpRequest &request) {
            return request.method == HttpRequest::Method::Get && request.url.path().contains(u"/test_run/"_s);
        }));
    }
};

TALLYLIGHT_TEST(TstRunRefresh);
#include "tst_runrefresh.moc"

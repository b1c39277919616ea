#include "core/result.h"
#include "support/testmain.h"

using namespace tallylight;
using namespace Qt::StringLiterals;

namespace {
const Error sampleError{.kind = ErrorKind::NotFound, .httpStatus = 404, .serverText = u"gone"_s};

Result<QString> half(const int &number)
{
    if (number % 2)
        return Error{.kind = ErrorKind::InvalidInput};
    return QString::number(number / 2);
}
} // namespace

class TstResult final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsAValue()
    {
        const Result<QString> result = u"x"_s;
        QVERIFY(result);
        QVERIFY(result.has_value());
        QCOMPARE(result.value(), u"x"_s);
        QCOMPARE(*result, u"x"_s);
        QCOMPARE(result->size(), 1);
        QCOMPARE(result.value_or(u"y"_s), u"x"_s);
        QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, (void)result.error());
    }

    void holdsAnError()
    {
        const Result<QString> result = sampleError;
        QVERIFY(!result);
        QVERIFY(!result.has_value());
        QVERIFY(result.error() == sampleError);
        QCOMPARE(result.value_or(u"y"_s), u"y"_s);
        QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, (void)result.value());
    }

    void chains()
    {
        const auto good = Result<int>(8).and_then(half);
        QVERIFY(good);
        QCOMPARE(*good, u"4"_s);
        const auto refused = Result<int>(7).and_then(half);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        const auto passedOn = Result<int>(sampleError).and_then(half);
        QVERIFY(passedOn.error() == sampleError);
    }

    void done()
    {
        const Result<Done> result = Done{};
        QVERIFY(result);
        QVERIFY(*result == Done{});
    }

    void outcomeUnknown_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("unknown"); // when the request has left
        using enum ErrorKind;
        QTest::newRow("time-out") << TimedOut << true;
        QTest::newRow("answer lost") << AnswerLost << true;
        QTest::newRow("cancelled") << Cancelled << true;
        QTest::newRow("reset") << ConnectionFailed << true;
        QTest::newRow("TLS") << TlsFailed << true;
        QTest::newRow("redirected") << Redirected << true;
        QTest::newRow("too large") << AnswerTooLarge << true;
        QTest::newRow("unreadable") << Unreadable << true;
        QTest::newRow("5xx") << ServiceTrouble << true;
        QTest::newRow("401") << Unauthorized << false;
        QTest::newRow("403") << Forbidden << false;
        QTest::newRow("404") << NotFound << false;
        QTest::newRow("429") << RateLimited << false;
        QTest::newRow("refused") << RefusedByService << false;
        QTest::newRow("no credential") << CredentialMissing << false;
        QTest::newRow("ledger") << LedgerFailed << false;
        QTest::newRow("input") << InvalidInput << false;
    }
    void outcomeUnknown()
    {
        QFETCH(ErrorKind, kind);
        const Error sent{.kind = kind, .sent = true};
        QTEST(sent.outcomeUnknown(), "unknown");
        const Error notSent{.kind = kind, .sent = false};
        QVERIFY(!notSent.outcomeUnknown());
        QVERIFY(notSent.notSent());
    }
};

TALLYLIGHT_TEST(TstResult);
#include "tst_result.moc"

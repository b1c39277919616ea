#include "common/language.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QLocale>
#include <QScopeGuard>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::ui;

/// Labels that begin with a Latin word or a value keep their values in place.
class TstRightToLeft final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTextRunsFromTheRight_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("marked");
        QTest::newRow("begins with an Arabic letter") << u"إيقاف %1"_s << false;
        QTest::newRow("begins with a sign and an Arabic letter") << u"«إيقاف»"_s << false;
        QTest::newRow("begins with a value") << u"%1 من %2"_s << true;
        QTest::newRow("begins with a count") << u"%Ln تشغيل"_s << true;
        QTest::newRow("begins with a Latin word") << u"UID المسجِّل"_s << true;
        QTest::newRow("two values") << u"%1 – %2"_s << true;
        QTest::newRow("a label of one Latin word") << u"UID:"_s << true;
        QTest::newRow("one Latin word") << u"HLS"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void aTextRunsFromTheRight()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, marked);
        QCOMPARE(ledFromTheRight(text), marked ? QChar(0x200f) + text : text);
        QVERIFY(!marked || ledFromTheRight(text).isRightToLeft());
    }

    void everyWordOfTheWindowPassesThere()
    {
        const QLocale before; // other tests depend on it for sorting
        const auto restored = qScopeGuard([&] { QLocale::setDefault(before); });
        Languages languages;
        const auto label = [] {
            return QCoreApplication::translate("tallylight::ui::StartTexts", "App ID:");
        };
        QVERIFY(languages.setLanguage(u"ar"_s));
        const QString arabic = label();
        QVERIFY(languages.setLanguage(u"en"_s));
        QVERIFY2(arabic.isRightToLeft(), qPrintable(arabic));
        QCOMPARE(label(), u"App ID:");
    }
};

TALLYLIGHT_TEST(TstRightToLeft);
#include "tst_righttoleft.moc"

#include "core/cowvalue.h"
#include "support/testmain.h"

using namespace tallylight;
using namespace Qt::StringLiterals;

class TstCowValue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesShareUntilOneIsChanged()
    {
        CowValue<QString> first(u"a"_s);
        const CowValue<QString> second = first;
        QVERIFY(first.isSameAs(second));
        first.edit() += u'b';
        QCOMPARE(*first, u"ab"_s);
        QCOMPARE(*second, u"a"_s);
        QCOMPARE(second->size(), 1);
        QVERIFY(!first.isSameAs(second));
    }

    void readingThroughAChangeableOneCopiesNothing()
    {
        CowValue<QString> first(u"a"_s);
        const CowValue<QString> second = first;
        QCOMPARE(first->size(), 1);
        QCOMPARE(*first, u"a"_s);
        QVERIFY(first.isSameAs(second));
    }

    void newOnesShareNothingness()
    {
        CowValue<QString> first;
        const CowValue<QString> second;
        QVERIFY(first.isSameAs(second));
        first.edit() = u"a"_s;
        QVERIFY(second->isNull());
        QVERIFY(CowValue<QString>()->isNull());
    }

    void comparesByValue()
    {
        QVERIFY(CowValue<QString>(u"a"_s) == CowValue<QString>(u"a"_s));
        QVERIFY(!(CowValue<QString>(u"a"_s) == CowValue<QString>(u"b"_s)));
    }
};

TALLYLIGHT_TEST(TstCowValue);
#include "tst_cowvalue.moc"

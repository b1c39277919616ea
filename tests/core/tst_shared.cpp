#include "core/shared.h"
#include "support/testmain.h"

using namespace tallylight;
using namespace Qt::StringLiterals;

class TstShared final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesShareUntilOneIsChanged()
    {
        Shared<QString> first(u"a"_s);
        const Shared<QString> second = first;
        QVERIFY(first.isSameAs(second));
        first.edit() += u'b';
        QCOMPARE(*first, u"ab"_s);
        QCOMPARE(*second, u"a"_s);
        QCOMPARE(second->size(), 1);
        QVERIFY(!first.isSameAs(second));
    }

    void readingThroughAChangeableOneCopiesNothing()
    {
        Shared<QString> first(u"a"_s);
        const Shared<QString> second = first;
        QCOMPARE(first->size(), 1);
        QCOMPARE(*first, u"a"_s);
        QVERIFY(first.isSameAs(second));
    }

    void newOnesShareNothingness()
    {
        Shared<QString> first;
        const Shared<QString> second;
        QVERIFY(first.isSameAs(second));
        first.edit() = u"a"_s;
        QVERIFY(second->isNull());
        QVERIFY(Shared<QString>()->isNull());
    }

    void comparesByValue()
    {
        QVERIFY(Shared<QString>(u"a"_s) == Shared<QString>(u"a"_s));
        QVERIFY(!(Shared<QString>(u"a"_s) == Shared<QString>(u"b"_s)));
    }
};

TALLYLIGHT_TEST(TstShared);
#include "tst_shared.moc"

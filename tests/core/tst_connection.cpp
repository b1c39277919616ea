#include "core/connection.h"
#include "support/testmain.h"

using namespace tallylight;
using namespace Qt::StringLiterals;

class TstConnection final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void credentialKeys()
    {
        const QUuid one = QUuid::fromString(u"11111111-1111-4111-8111-111111111111");
        QCOMPARE(credentialKey(one), u"11111111-1111-4111-8111-111111111111/secret"_s);
        QVERIFY(credentialKey(one) != credentialKey(QUuid()));
    }
};

TALLYLIGHT_TEST(TstConnection);
#include "tst_connection.moc"

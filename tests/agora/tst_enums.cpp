#include "agora/numberednames.h"
#include "agora/words.h"
#include "fixtures.h"
#include "support/testmain.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace tallylight::agora;
using namespace tallylight::tests;

namespace {

QJsonObject reference()
{
    return fixture(u"enums.json"_s)["enums"_L1].toObject();
}

QJsonObject named(std::span<const NumberedName> list, std::optional<bool> legacy = {})
{
    QJsonObject object;
    for (const NumberedName &entry : list) {
        if (!legacy || entry.legacy == *legacy)
            object.insert(QString::number(entry.value), entry.text());
    }
    return object;
}

template <class List> QJsonArray array(const List &list)
{
    QJsonArray result;
    for (const auto &entry : list)
        result.append(QString(entry));
    return result;
}

QJsonArray vendorsWhere(bool (*takes)(int))
{
    QJsonArray result;
    for (const NumberedName &vendor : vendors()) {
        if (takes(vendor.value))
            result.append(vendor.value);
    }
    return result;
}

} // namespace

class TstAgoraEnums : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyListIsTheReference_data()
    {
        QTest::addColumn<QJsonValue>("ours");
        const QMap<QString, QJsonValue> ours{
            {u"modes"_s, array(words::modes)},
            {u"vendors"_s, named(vendors(), false)},
            {u"legacyVendors"_s, named(vendors(), true)},
            {u"stsVendors"_s, vendorsWhere(takesTemporaryCredentials)},
            {u"sseVendors"_s, vendorsWhere(takesEncryption)},
            {u"tagVendors"_s, vendorsWhere(takesTag)},
            {u"streamTypes"_s, named(streamTypes())},
            {u"streamMode"_s, array(words::streamMode)},
            {u"audioProfile"_s, named(audioProfiles())},
            {u"decryptionMode"_s, named(decryptionModes())},
            {u"avFileType"_s, array(words::avFileType)},
            {u"serviceName"_s, array(words::serviceName)},
            {u"errorHandlePolicy"_s,
             QJsonObject{{words::webRecorderService, words::webRecorderPolicy},
                         {words::rtmpPublishService, words::rtmpPublishPolicy}}},
            {u"uploadingStatus"_s, array(words::uploadingStatus)},
            {u"trackType"_s, array(words::trackType)},
            {u"fileListMode"_s, array(words::fileListMode)},
        };
        const QStringList elsewhere{u"regions"_s, u"domains"_s}; // they have their own tests
        // The program offers or shows these in its own words, or not at all.
        const QStringList notNeeded =
            u"scene regionAffinity acquireRegion pathRegionPrefix channelType videoStreamType"
            " subscribeUidGroup mixedVideoLayout render_mode snapshotFileType status"
            " uploadingStatusExtra extensionState rtmpStatus webStopCode leaveCodeBits"_s.split(u' ');
        const QJsonObject lists = reference();
        for (auto it = lists.begin(); it != lists.end(); ++it) {
            if (elsewhere.contains(it.key()) || notNeeded.contains(it.key()))
                continue;
            QVERIFY2(ours.contains(it.key()), qPrintable(it.key()));
            QTest::addRow("%s", qPrintable(it.key())) << ours[it.key()];
        }
    }
    void everyListIsTheReference()
    {
        QFETCH(const QJsonValue, ours);
        QCOMPARE(ours, reference()[QString::fromLatin1(QTest::currentDataTag())]);
        judged(u"enums.json"_s);
    }

    void regionsOfEveryVendor()
    {
        const QJsonObject expected = reference()["regions"_L1].toObject();
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            const bool legacy = it.key().endsWith("-legacy"_L1);
            const int vendor = it.key().section(u'-', 0, 0).toInt();
            const QJsonObject ours = ignoresRegion(vendor) ? QJsonObject{{u"0"_s, u"no effect"_s}}
                                                           : named(regions(vendor), legacy);
            QCOMPARE(ours, it->toObject());
        }
        QVERIFY(regions(9).empty());
        for (const NumberedName &vendor : vendors())
            QVERIFY(!regions(vendor.value).empty());
    }

    void gapsAreGaps()
    {
        QVERIFY(!find(vendors(), 9));
        QVERIFY(!find(regions(1), 27));
        QVERIFY(find(regions(1), 17)->legacy);
        QCOMPARE(find(regions(8), 1)->text(), "Baoding"_L1);
        QVERIFY(find(regions(8), 0)->legacy);
    }
};

TALLYLIGHT_TEST(TstAgoraEnums);
#include "tst_enums.moc"

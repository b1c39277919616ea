#include "support/testmain.h"
#include "window/startsteps.h"

#include <QComboBox>
#include <QFile>
#include <QInputDialog>
#include <QJsonArray>
#include <QListWidget>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

const QStringList secrets{u"SAMPLE-ACCESS-KEY"_s, u"SAMPLE-SECRET-KEY"_s, u"SAMPLE-RTC-TOKEN"_s};

/// Both files of the ledger, as anyone can read them.
QByteArray ledgerBytes(Desk &desk)
{
    QByteArray bytes;
    for (const auto &end : {u""_s, u"-wal"_s}) {
        QFile file(desk.harness().ledgerFile() + end);
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

} // namespace

/// What is kept from starts: storages with their keys in the keychain, templates without any secret.
class TstStartKept final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStorageIsKeptByName()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        QVERIFY(
            chooseByMouse(desk.window(), {u"recordingMenu"_s, u"cloudRecordingActions"_s}, u"storages"_s));
        click(u"storageTargetAdd"_s);
        click(u"storageSave"_s);
        QVERIFY(!shownText(u"storageNameProblem"_s).isEmpty());
        QVERIFY(!shownText(u"storageBucketProblem"_s).isEmpty());
        paste(u"storageName"_s, u"QA bucket"_s);
        paste(u"storageBucket"_s, u"qa-sample-bucket"_s);
        paste(u"storageAccessKey"_s, secrets.at(0));
        paste(u"storageSecretKey"_s, secrets.at(1));
        click(u"storageSave"_s);
        QVERIFY(gone(u"storageTargetEditor"_s));
        const StorageTargets &targets = desk.harness().operations().storageTargets;
        QTRY_COMPARE(targets.all().size(), 1);
        QVERIFY(targets.all().first().config.secretKey.isEmpty());
        click(u"storageTargetEdit"_s);
        QVERIFY(fieldText(u"storageSecretKey"_s).isEmpty());
        paste(u"storagePrefix"_s, u"qa"_s);
        click(u"storageSave"_s); // the keys stay
        QTRY_COMPARE(targets.all().first().config.fileNamePrefix, QStringList{u"qa"_s});
        click(u"storageTargetClose"_s);

        QVERIFY(startsteps::open(desk));
        paste(u"startChannel"_s, u"qa-kept"_s);
        click(u"startNext"_s);
        QCOMPARE(qobject_cast<QComboBox *>(await(u"startTarget"_s))->currentText(), u"QA bucket"_s);
        for (int i = 0; i < 3; ++i)
            click(u"startNext"_s);
        click(u"startStart"_s);
        QVERIFY(gone(u"startDialog"_s));
        QTRY_VERIFY(startsteps::booked(desk, u"qa-kept"_s)["billed"_L1].toBool());
        for (const QString &secret : secrets)
            QVERIFY2(!ledgerBytes(desk).contains(secret.toUtf8()), qPrintable(secret));
    }

    void aTemplateGoesRoundWithoutSecrets()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        QVERIFY(startsteps::open(desk));
        paste(u"startChannel"_s, u"qa-template"_s);
        paste(u"startToken"_s, secrets.at(2));
        click(u"startNext"_s);
        startsteps::describeStorage();
        auto *menu = driver::find(u"startDialog"_s)->findChild<QMenu *>(u"startTemplateMenu"_s);
        const auto trigger = [&menu](const QString &name) {
            for (QAction *action : menu->actions()) {
                if (action->objectName() == name)
                    return action->trigger();
            }
            qFatal("no such item");
        };
        trigger(u"saveTemplate"_s);
        auto *name = qobject_cast<QInputDialog *>(await(u"templateName"_s));
        name->setTextValue(u"Smoke"_s);
        press(Qt::Key_Return);
        StartTemplates &templates = desk.harness().operations().startTemplates;
        QTRY_COMPARE(templates.all().size(), 1);
        const QUuid id = templates.all().first().id;
        const QByteArray json = templates.exported({id});
        QVERIFY(json.contains("qa-sample-bucket"));
        for (const QString &secret : secrets) {
            QVERIFY2(!json.contains(secret.toUtf8()), qPrintable(secret));
            QVERIFY2(!ledgerBytes(desk).contains(secret.toUtf8()), qPrintable(secret));
        }
        press(Qt::Key_Escape);
        click(u"startDiscard"_s);
        QVERIFY(gone(u"startDialog"_s));
        templates.remove(id);
        QVERIFY(templates.import(json).has_value());
        QCOMPARE(templates.all().size(), 1);

        QVERIFY(startsteps::open(desk));
        menu = driver::find(u"startDialog"_s)->findChild<QMenu *>(u"startTemplateMenu"_s);
        const QString uid = fieldText(u"startUid"_s);
        trigger(u"useTemplate"_s);
        QCOMPARE(fieldText(u"startChannel"_s), u"qa-template"_s);
        QCOMPARE(fieldText(u"startUid"_s), uid);
        QVERIFY(fieldText(u"startToken"_s).isEmpty());
        click(u"startNext"_s);
        QCOMPARE(fieldText(u"storageBucket"_s), u"qa-sample-bucket"_s);
        QVERIFY(fieldText(u"storageSecretKey"_s).isEmpty());
    }
};

TALLYLIGHT_TEST(TstStartKept);
#include "tst_startkept.moc"

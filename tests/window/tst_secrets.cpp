#include "support/testmain.h"
#include "window/startsteps.h"

#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QLineEdit>
#include <QSignalSpy>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

/// Both secrets, as they are and as HTTP would carry them.
QList<QByteArray> secretForms()
{
    const QByteArray token = Demo::sampleSecret(Service::WallarmFast).toUtf8();
    const QByteArray secret = Demo::sampleSecret(Service::AgoraCloudRecording).toUtf8();
    return {token,
            token.toBase64(),
            token.toHex(),
            secret,
            secret.toBase64(),
            secret.toHex(),
            ("sample-customer-id:" + secret).toBase64()};
}

bool holdsSecret(const QByteArray &text)
{
    const auto forms = secretForms();
    return std::any_of(forms.begin(), forms.end(), [&](const QByteArray &f) { return text.contains(f); });
}

/// Everything that is on the screen or can be taken from it.
QStringList shownSecrets()
{
    QStringList found;
    const auto note = [&](const QString &where, const QString &text) {
        if (holdsSecret(text.toUtf8()))
            found << where;
    };
    note(u"clipboard"_s, QGuiApplication::clipboard()->text());
    const auto widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        note(widget->objectName() + u" title"_s, widget->windowTitle());
        note(widget->objectName() + u" tool tip"_s, widget->toolTip());
        note(widget->objectName() + u" status tip"_s, widget->statusTip());
        note(widget->objectName() + u" accessible name"_s, widget->accessibleName());
        note(widget->objectName() + u" accessible description"_s, widget->accessibleDescription());
        const auto *field = qobject_cast<const QLineEdit *>(widget);
        note(widget->objectName() + u" text"_s,
             field != nullptr ? field->displayText() : widget->property("text").toString());
    }
    const auto windows = QGuiApplication::allWindows();
    for (const QWindow *window : windows)
        note(u"a window's title"_s, window->title());
    return found;
}

} // namespace

/// A token is typed, used, refused and used again; afterwards it is in the keychain and nowhere else.
class TstSecrets final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void staysInTheKeychain()
    {
        Desk desk;
        QVERIFY(desk.openEmpty());
        const Connection wallarm = desk.harness().demo().wallarm();
        click(u"connectWallarm"_s);
        QTest::keyClick(await(u"connectionCloud"_s), Qt::Key_End);
        paste(u"connectionAddress"_s, wallarm.customAddress.toString());
        (void)await(u"connectionSecret"_s);
        driver::type(u"connectionSecret"_s, Demo::sampleSecret(Service::WallarmFast));
        auto *secret = qobject_cast<QLineEdit *>(driver::find(u"connectionSecret"_s));
        secret->selectAll();
        QTest::keyClick(secret, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(shownSecrets(), QStringList());
        click(u"connectionTest"_s);
        QTRY_VERIFY(!shownText(u"connectionResult"_s).isEmpty());
        await(u"connectionSave"_s);
        QCOMPARE(shownSecrets(), QStringList());
        click(u"connectionSave"_s);
        QVERIFY(gone(u"connectionEditor"_s));

        press(Qt::Key_N, Qt::ControlModifier);
        paste(u"addRunInput"_s, u"tr_1234"_s);
        press(Qt::Key_Return);
        QVERIFY(gone(u"addRunDialog"_s)); // it closes when the answer has come, under the next key otherwise
        QTRY_VERIFY(!desk.lastCall(u"/v1/test_run/tr_1234"_s).isEmpty());
        // A service that repeats the token in its refusal, and a gateway that quotes the request.
        desk.harness().fault(
            {{u"match"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, u"*/action/stop"_s}}},
             {u"times"_s, 1},
             {u"act"_s, u"none"_s},
             {u"fault"_s, u"status"_s},
             {u"status"_s, 403},
             {u"body"_s,
              QJsonObject{{u"status"_s, 403},
                          {u"body"_s, u"X-WallarmAPI-Token: token_Qwe12345 is not allowed"_s}}}});
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        click(u"stopRunConfirm"_s);
        click(u"messageDetails"_s);
        QVERIFY(shownText(u"messageDetailsText"_s).contains(u"is not allowed"));
        QCOMPARE(shownSecrets(), QStringList());
        click(u"outcomeRetry"_s);
        QTRY_VERIFY(!desk.harness().bookedRun(u"tr_1234"_s)["recording"_L1].toBool(true));
        click(u"outcomeCopyRecordId"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"rec_0001"_s);
        QCOMPARE(shownSecrets(), QStringList());

        desk.closeWindow();
        desk.settings().sync();
        QStringList files;
        QDirIterator all(desk.harness().folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY2(!holdsSecret(content), qPrintable(file.fileName()));
            files << QFileInfo(file).fileName();
        }
        QVERIFY(files.contains(u"ledger.sqlite"_s));
        QVERIFY(files.contains(u"settings.ini"_s));
        const QUuid connection = desk.harness().stores().connections.all().front().connection.id;
        QCOMPARE(desk.keychain().memory.find(credentialKey(connection)),
                 Demo::sampleSecret(Service::WallarmFast));
    }

    void whatAgoraRepeatsIsHidden()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        const QByteArray basic =
            ("sample-customer-id:" + Demo::sampleSecret(Service::AgoraCloudRecording).toUtf8()).toBase64();
        desk.harness().fault(
            {{u"match"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, u"*/start"_s}}},
             {u"times"_s, -1},
             {u"act"_s, u"none"_s},
             {u"fault"_s, u"status"_s},
             {u"status"_s, 400},
             {u"body"_s,
              QJsonObject{
                  {u"code"_s, 2},
                  {u"reason"_s, u"got SAMPLE-SECRET-KEY of Basic "_s + QString::fromLatin1(basic)}}}});
        QVERIFY(startsteps::open(desk));
        click(u"startModeMix"_s);
        paste(u"startChannel"_s, u"qa-echo"_s);
        click(u"startNext"_s);
        startsteps::describeStorage();
        for (int i = 0; i < 3; ++i)
            click(u"startNext"_s);
        click(u"startStart"_s);
        QVERIFY(gone(u"startDialog"_s));
        QGuiApplication::clipboard()->clear();
        click(u"messageDetails"_s);
        QVERIFY2(shownText(u"messageDetailsText"_s).contains(u"got *** of ***"),
                 qPrintable(shownText(u"messageDetailsText"_s)));
        QCOMPARE(shownSecrets(), QStringList());
    }
};

TALLYLIGHT_TEST(TstSecrets);
#include "tst_secrets.moc"

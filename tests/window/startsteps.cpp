#include "window/startsteps.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tallylight::tests::startsteps {

bool open(Desk &desk)
{
    const bool chosen = chooseByMouse(desk.window(), {u"recordingMenu"_s, u"cloudRecordingActions"_s},
                                      u"startCloudRecording"_s);
    return chosen && await(u"startDialog"_s) != nullptr;
}

void describeStorage()
{
    paste(u"storageBucket"_s, u"qa-sample-bucket"_s);
    paste(u"storagePrefix"_s, u"qa/smoke"_s);
    paste(u"storageAccessKey"_s, u"SAMPLE-ACCESS-KEY"_s);
    paste(u"storageSecretKey"_s, u"SAMPLE-SECRET-KEY"_s);
    if (qobject_cast<QAbstractButton *>(await(u"startKeepTarget"_s))->isChecked())
        click(u"startKeepTarget"_s);
}

bool tabTo(const QString &objectName)
{
    for (int i = 0; i < 40; ++i) {
        const QWidget *here = keyboardFocus();
        if (here != nullptr && here->objectName() == objectName)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

void pasteHere(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_V, Qt::ControlModifier);
}

QJsonObject booked(Desk &desk, const QString &cname)
{
    QList<QJsonObject> found;
    const QJsonArray all = desk.harness().books()["cloudRecordings"_L1].toArray();
    for (const QJsonValue &one : all) {
        if (one["cname"_L1].toString() == cname)
            found << one.toObject();
    }
    return found.size() == 1 ? found.first() : QJsonObject();
}

} // namespace tallylight::tests::startsteps

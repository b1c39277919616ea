#include "support/testmain.h"
#include "window/desk.h"
#include "window/dialogdoors.h"
#include "window/letters.h"

#include <QAction>
#include <QDialog>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

/// Each dialog opens over the window, and Escape closes it. With TALLYLIGHT_PICTURES, a folder: in all
/// languages and both themes, each leaves a picture there.
class TstDialogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openAndClose_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<qreal>("times"); // the text
        const bool all = qEnvironmentVariableIsSet("TALLYLIGHT_PICTURES");
        const QStringList languages =
            all ? QStringList{u"en"_s, u"pt_BR"_s, u"tr"_s, u"ar"_s, u"zh_CN"_s} : QStringList{u"en"_s};
        for (const QString &language : languages) {
            QTest::addRow("%s, light", qPrintable(language)) << language << u"theme_light"_s << 1.0;
            if (!all)
                continue;
            QTest::addRow("%s, dark", qPrintable(language)) << language << u"theme_dark"_s << 1.0;
            QTest::addRow("%s, large text", qPrintable(language)) << language << u"theme_dark"_s << 2.0;
        }
    }
    void openAndClose()
    {
        QFETCH(QString, language);
        QFETCH(QString, theme);
        QFETCH(qreal, times);
        const Letters letters(times * QApplication::font().pointSizeF());
        Desk desk(language);
        QVERIFY(desk.openFilled());
        desk.window().findChild<QAction *>(theme)->trigger();
        for (const DialogDoor &door : dialogDoors()) {
            QDialog *dialog = openDialog(desk, door);
            QVERIFY2(dialog != nullptr, qPrintable(door.name));
            picture(desk, door.name);
            press(Qt::Key_Escape);
            QVERIFY2(gone(door.dialog), qPrintable(door.name));
            closeLeading(door);
        }
    }

private:
    static void picture(Desk &desk, const QString &name)
    {
        const QString folder = qEnvironmentVariable("TALLYLIGHT_PICTURES");
        if (folder.isEmpty())
            return;
        const QString file =
            u"%1 (%2).png"_s.arg(name, QString::fromLatin1(QTest::currentDataTag()).replace(u", "_s, u" "_s));
        QVERIFY2(QDir().mkpath(folder) && driver::picture(desk.window(), QDir(folder).filePath(file)),
                 qPrintable(file));
    }
};

TALLYLIGHT_TEST(TstDialogs);
#include "tst_dialogs.moc"

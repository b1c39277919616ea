#include "help/aboutdialog.h"
#include "help/components.h"
#include "help/problemreport.h"
#include "help/reportdialog.h"
#include "support/testmain.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tallylight::ui;

/// What the program tells about itself: versions, licenses, and the report about a problem.
class TstReport final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The license that the list names, and those that it builds on.
    void everyLicenseHasItsText_data()
    {
        QTest::addColumn<QString>("license");
        QTest::addColumn<QString>("text");
        for (const Component &component : components()) {
            for (const QString &text : component.texts)
                QTest::newRow(qPrintable(component.name + u": "_s + text))
                    << (text == component.texts.constFirst() ? component.license : text) << text;
        }
    }
    void everyLicenseHasItsText()
    {
        static const QHash<QString, QString> patterns{
            {u"MIT"_s, u"Permission is hereby granted, free of charge"_s},
            {u"LGPL-3.0"_s, u"^\\s*GNU LESSER GENERAL PUBLIC LICENSE\\s+Version 3,"_s},
            {u"GPL-3.0"_s, u"^\\s*GNU GENERAL PUBLIC LICENSE\\s+Version 3,"_s},
            {u"LGPL-2.1"_s, u"^\\s*GNU LESSER GENERAL PUBLIC LICENSE\\s+Version 2\\.1,"_s},
            {u"Apache-2.0"_s, u"^\\s*Apache License\\s+Version 2\\.0,"_s},
            {u"BSD-2-Clause"_s, u"Redistributions in binary form(?!.*endorse or promote)"_s},
            {u"Public domain"_s, u"is in the public domain"_s},
            {u"IJG, BSD-3-Clause, Zlib"_s,
             u"Independent JPEG Group.*Neither the name.*origin of this software"_s},
            {u"PostgreSQL"_s, u"UNIVERSITY OF CALIFORNIA BE LIABLE"_s}};
        QFETCH(QString, license);
        QFETCH(QString, text);
        QVERIFY2(patterns.contains(license), qPrintable(license));
        const QRegularExpression pattern(patterns.value(license),
                                         QRegularExpression::DotMatchesEverythingOption);
        QVERIFY2(licenseText(text).contains(pattern), qPrintable(licenseText(text).left(300)));
    }

    void everyComponentHasItsVersionAndLicense()
    {
        for (const Component &component : components()) {
            QVERIFY2(component.version.isEmpty()
                         || component.version.contains(QRegularExpression(u"^\\d+\\.\\d+"_s)),
                     qPrintable(component.name));
            QVERIFY(!component.texts.isEmpty());
        }
        const QString lines = versionLines().join(u'\n');
        QVERIFY2(lines.contains(u"Qt "_s + QString::fromLatin1(qVersion())), qPrintable(lines));
        QVERIFY(lines.contains(u"built with "_s + QStringLiteral(QT_VERSION_STR)));
        QVERIFY(lines.contains(QRegularExpression(u"Compiler (g\\+\\+|clang) \\d"_s)));
    }

    void aboutShowsThemAndWhoMadeIt()
    {
        auto *dialog = new AboutDialog(nullptr);
        QCOMPARE(dialog->findChild<QLabel *>(u"aboutMaker"_s)->text(),
                 u"Tallylight is not made or endorsed by Wallarm or Agora."_s);
        QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"aboutVersions"_s)->toPlainText().split(u'\n'),
                 versionLines());
        auto *list = dialog->findChild<QListWidget *>(u"aboutComponents"_s);
        const auto *license = dialog->findChild<QPlainTextEdit *>(u"aboutLicense"_s);
        QVERIFY(license->toPlainText().contains(u"Permission is hereby granted"));
        list->setCurrentRow(1);
        QVERIFY(license->toPlainText().contains(u"GNU LESSER GENERAL PUBLIC LICENSE"));
        QSignalSpy copied(dialog, &AboutDialog::copyWanted);
        dialog->findChild<QAbstractButton *>(u"aboutCopy"_s)->click();
        QCOMPARE(copied.value(0).value(0).toString().split(u'\n'), versionLines());
        delete dialog;
    }

    void secretsInTheLogAreHidden_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("secret");
        QTest::newRow("header of Wallarm")
            << u"X-WallarmAPI-Token: sample-marked-1"_s << u"sample-marked-1"_s;
        QTest::newRow("header of Agora")
            << u"Authorization: Basic c2FtcGxlOm1hcmtlZA=="_s << u"c2FtcGxlOm1h"_s;
        QTest::newRow("JSON") << u"{\"secretKey\": \"sample-marked-2\", \"bucket\": \"b\"}"_s
                              << u"sample-marked-2"_s;
        QTest::newRow("address") << u"https://user:sample-marked-3@host/x"_s << u"sample-marked-3"_s;
        QTest::newRow("curl") << u"curl -u id:sample-marked-4 https://host"_s << u"sample-marked-4"_s;
        QTest::newRow("folder of the user") << u"cannot open /people/sample-person/x"_s << u"sample-person"_s;
    }
    void secretsInTheLogAreHidden()
    {
        QFETCH(QString, line);
        QFETCH(QString, secret);
        const QString log = u"2026-01-01 before\n"_s + line + u"\n2026-01-01 after\n"_s;
        const QString shown = logTail(log, u"/people/sample-person"_s).join(u'\n');
        QVERIFY2(!shown.contains(secret), qPrintable(shown));
        QVERIFY2(shown.contains(u"before") && shown.contains(u"after"), qPrintable(shown));
    }

    void onlyTheEndOfALongLogIsShown()
    {
        QString log;
        for (int i = 0; i < 5'000; ++i)
            log += u"line %1\n"_s.arg(i);
        const QStringList tail = logTail(log, {});
        QCOMPARE(tail.size(), 200);
        QCOMPARE(tail.constLast(), u"line 4999"_s);
    }

    void namesInTheSettingsAreLeftOut()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings.setValue(u"theme"_s, u"dark"_s);
        settings.setValue(u"notify/stopped"_s, true);
        settings.setValue(u"runs/views/1/name"_s, u"sample-name"_s);
        settings.setValue(u"runs/views/1/filter"_s, u"sample-customer.example"_s);
        settings.setValue(u"runs/columns/sample-connection-id"_s, 1);
        settings.setValue(u"something/new"_s, u"sample-other"_s);
        const QString lines = reportedSettings(settings).join(u'\n');
        QVERIFY2(lines.contains(u"theme: dark") && lines.contains(u"notify/stopped: true"),
                 qPrintable(lines));
        QVERIFY2(!lines.contains(u"sample"), qPrintable(lines));
    }

    void whatIsShownIsWhatIsCopiedAndSaved()
    {
        const QTemporaryDir folder;
        auto *dialog = new ReportDialog(u"== Versions ==\nTallylight\n"_s, nullptr);
        dialog->show();
        const QString shown = dialog->findChild<QPlainTextEdit *>(u"reportText"_s)->toPlainText();
        QSignalSpy copied(dialog, &ReportDialog::copyWanted);
        dialog->findChild<QAbstractButton *>(u"reportCopy"_s)->click();
        QCOMPARE(copied.value(0).value(0).toString(), shown);
        dialog->findChild<QAbstractButton *>(u"reportSave"_s)->click();
        auto *files = dialog->findChild<QWidget *>(u"reportFileDialog"_s);
        QVERIFY(files != nullptr);
        const QString name = folder.filePath(u"report.txt"_s);
        QMetaObject::invokeMethod(files, "fileSelected", Q_ARG(QString, name));
        QFile saved(name);
        QVERIFY(saved.open(QFile::ReadOnly));
        QCOMPARE(QString::fromUtf8(saved.readAll()), shown);
        const auto *outcome = dialog->findChild<QLabel *>(u"reportOutcome"_s);
        QVERIFY(outcome->text().contains(name));
        QMetaObject::invokeMethod(files, "fileSelected",
                                  Q_ARG(QString, folder.filePath(u"no/such/folder"_s)));
        QVERIFY2(outcome->text().startsWith(u"The report was not saved"), qPrintable(outcome->text()));
        delete dialog;
    }
};

TALLYLIGHT_TEST(TstReport);
#include "tst_report.moc"

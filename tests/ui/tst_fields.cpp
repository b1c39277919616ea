#include "agora/pastedids.h"
#include "cloudrecordings/pasteedit.h"
#include "common/idedit.h"
#include "common/numberbox.h"
#include "common/timebox.h"
#include "support/testmain.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>

using namespace tallylight::ui;
using namespace Qt::StringLiterals;

namespace {

/// As a person replaces a field's content: selects all and pastes.
void pasteInto(QAbstractSpinBox &box, const QString &text)
{
    box.selectAll();
    QApplication::clipboard()->setText(text);
    QTest::keyClick(&box, Qt::Key_V, Qt::ControlModifier);
}

} // namespace

/// The fields that read what people type and paste.
class TstFields final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void amounts_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("shown");
        QTest::newRow("point in Brazil") << u"pt_BR"_s << u"1.50"_s << 1.5 << u"1,50 USD"_s;
        QTest::newRow("comma in English") << u"en_US"_s << u"1,50"_s << 1.5 << u"1.50 USD"_s;
        QTest::newRow("comma in Brazil") << u"pt_BR"_s << u"1,50"_s << 1.5 << u"1,50 USD"_s;
        QTest::newRow("thousands in English") << u"en_US"_s << u"1,500"_s << 1500.0 << u"1500.00 USD"_s;
        QTest::newRow("Persian digits") << u"en_US"_s << u"۱۲٫۵"_s << 12.5 << u"12.50 USD"_s;
        QTest::newRow("unit without its blank") << u"en_US"_s << u"1.50USD"_s << 1.5 << u"1.50 USD"_s;
        QTest::newRow("unit in small letters") << u"pt_BR"_s << u"1.50 usd"_s << 1.5 << u"1,50 USD"_s;
        QTest::newRow("no number stays out") << u"en_US"_s << u"1,2,3"_s << 7.0 << u"7.00 USD"_s;
        QTest::newRow("no group stays out") << u"en_US"_s << u"12,34.5"_s << 7.0 << u"7.00 USD"_s;
        QTest::newRow("no group stays out in Brazil") << u"pt_BR"_s << u"1.5.5"_s << 7.0 << u"7,00 USD"_s;
        QTest::newRow("more decimals than there are") << u"en_US"_s << u"1.555"_s << 1.56 << u"1.56 USD"_s;
    }
    void amounts()
    {
        QFETCH(QString, locale);
        QFETCH(QString, typed);
        QFETCH(double, value);
        QLocale::setDefault(QLocale(locale));
        AmountBox box;
        box.setLocale(QLocale(locale));
        box.setRange(0, 100'000);
        box.setSuffix(u" USD"_s);
        box.setValue(7);
        box.selectAll();
        box.findChild<QLineEdit *>()->insert(typed);
        box.interpretText();
        QCOMPARE(box.value(), value);
        QTEST(box.text(), "shown");
    }

    /// An ambiguous number is rewritten for the user to see; only the next Enter goes to the dialog.
    void enterShowsFirstWhatWasUnderstood()
    {
        AmountBox box;
        box.setLocale(QLocale(u"pt_BR"_s));
        box.setRange(0, 100);
        box.selectAll();
        box.findChild<QLineEdit *>()->insert(u"1.50"_s);
        QSignalSpy finished(&box, &QAbstractSpinBox::editingFinished);
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(box.text(), u"1,50"_s);
        QCOMPARE(finished.size(), 0);
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(box.value(), 1.5);
    }

    void wholeNumbers_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<int>("value");
        QTest::newRow("Persian digits") << u"۱۲۰"_s << 120;
        QTest::newRow("after a right-to-left mark") << u"\u200f120"_s << 120;
        QTest::newRow("full width") << u"１２０"_s << 120;
        QTest::newRow("grouped") << u"1,500"_s << 1500;
        QTest::newRow("with a no-break space") << u"1\u00a0500"_s << 1500;
        QTest::newRow("a fraction stays out") << u"1.5"_s << 7;
        QTest::newRow("a fraction with the other sign stays out") << u"1,5"_s << 7;
        QTest::newRow("groups behind a zero stay out") << u"0,000,001"_s << 7;
        QTest::newRow("a word stays out") << u"ten"_s << 7;
        QTest::newRow("with the unit") << u"120min"_s << 120;
    }
    void wholeNumbers()
    {
        QFETCH(QString, pasted);
        NumberBox box;
        box.setLocale(QLocale(u"en_US"_s));
        box.setRange(1, 10'000);
        box.setSuffix(u" min"_s);
        box.setValue(7);
        pasteInto(box, pasted);
        box.interpretText();
        QTEST(box.value(), "value");
    }

    void times_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en_US", "pt_BR", "tr", "ar", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    /// When typed in another script's digits, a part of a time keeps its value.
    void times()
    {
        QFETCH(QString, language);
        QLocale::setDefault(QLocale(language));
        const QDateTime moment(QDate(2026, 3, 4), QTime(9, 21));
        TimeBox box;
        box.setDateTime(moment.addDays(1));
        for (const char32_t zero : {U'0', U'\u0660', U'\u06F0', U'\uFF10'}) {
            if (box.displayFormat().contains(u"MMM"))
                return; // a month in letters has no digits of another script
            QString text = box.locale().toString(moment, box.displayFormat());
            for (QChar &c : text) {
                if (c.isDigit())
                    c = QChar(static_cast<char16_t>(zero + static_cast<char32_t>(c.digitValue())));
            }
            int end = 0;
            QString input = text;
            QCOMPARE(box.validate(input, end), QValidator::Acceptable);
            box.setDateTime(moment.addDays(1));
            box.findChild<QLineEdit *>()->setText(text);
            box.interpretText();
            QCOMPARE(box.dateTime(), moment);
        }
    }

    void aHugeClipboardIsCut()
    {
        PasteEdit box;
        const auto paste = [&box](const QString &text) {
            box.selectAll();
            QApplication::clipboard()->setText(text);
            QTest::keyClick(&box, Qt::Key_V, Qt::ControlModifier);
        };
        paste(u"sid=S\n"_s + QString(50 << 20, u'a'));
        QCOMPARE(box.toPlainText().size(), tallylight::agora::longestPaste);
        QVERIFY(box.toPlainText().startsWith(u"sid=S\n"));
        QVERIFY(!box.cutNote().isEmpty());
        paste(u"sid=S"_s);
        QCOMPARE(box.toPlainText(), u"sid=S"_s);
        QCOMPARE(box.cutNote(), QString());
    }

    void idsShowWhatWasUnderstood()
    {
        QWidget window;
        auto *id = new IdEdit(&window);
        auto *other = new QLineEdit(&window);
        other->move(0, 40);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window, longestWait));
        id->setFocus();
        id->setText(u"\u200f ٩٠٠٠٠١ "_s);
        QCOMPARE(id->id(), u"900001"_s);
        other->setFocus();
        QCOMPARE(id->text(), u"900001"_s);
    }
};

TALLYLIGHT_TEST(TstFields);
#include "tst_fields.moc"

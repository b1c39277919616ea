#include "common/announcement.h"
#include "common/fieldhint.h"
#include "support/spoken.h"
#include "support/testmain.h"

#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

/// Two fields with hints in a window; the first has the keyboard focus.
struct Form
{
    Form()
    {
        wakeAccessibility(); // with a window of its own, which would take the focus from this one
        auto *rows = new QFormLayout(&window);
        first = new QLineEdit(&window);
        second = new QLineEdit(&window);
        firstHint = ui::addRow(*rows, new QLabel(u"First:"_s, &window), first);
        secondHint = ui::addRow(*rows, new QLabel(u"Second:"_s, &window), second);
        window.show();
        window.activateWindow();
        first->setFocus();
    }

    QWidget window;
    QLineEdit *first;
    QLineEdit *second;
    ui::FieldHint *firstHint;
    ui::FieldHint *secondHint;
};

} // namespace

/// What is given to a screen reader to speak, and when.
class TstAnnouncement final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("needs", "desktop")

    QWidget m_window; ///< Qt 6.8 speaks in the name of a widget

private Q_SLOTS:
    void eachSentenceComesOnceInATurnAndInOrder()
    {
        const Spoken spoken;
        ui::announce(u"A stopped."_s);
        ui::announce({});
        ui::announce(u"B stopped."_s);
        ui::announce(u"A stopped."_s, ui::Urgency::Assertive);
        QCOMPARE(spoken.sentences(), QStringList()); // after what else happens in this turn
        QTRY_COMPARE(spoken.sentences(), (QStringList{u"A stopped."_s, u"B stopped."_s}));
        ui::announce(u"A stopped."_s);
        QTRY_COMPARE(spoken.sentences().size(), 3);
    }

    void marksOfDirectionAreNotSpoken()
    {
        const Spoken spoken;
        ui::announce(u"\u2068A\u2069 stopped."_s);
        QTRY_COMPARE(spoken.sentences(), QStringList{u"A stopped."_s});
    }

    void manyKeepTheirOwnWords()
    {
        const Spoken spoken;
        QStringList all;
        for (int i = 0; i < 40; ++i) {
            all << QString::number(i);
            ui::announce(all.last());
        }
        QTRY_COMPARE(spoken.sentences(), all);
    }

    void theProblemOfTheFieldInUseIsSpokenWhenItChanges()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.window, longestWait));
        const Spoken spoken;
        form.firstHint->setProblem(u"Enter a name."_s);
        form.firstHint->setProblem(u"Enter a name."_s);
        form.secondHint->setProblem(u"Enter a number."_s); // read when the user comes there
        QTRY_COMPARE(spoken.sentences(), QStringList{u"Enter a name."_s});
        QCOMPARE(form.second->accessibleDescription(), u"Enter a number."_s);
        form.firstHint->setProblem({});
        QCOMPARE(form.first->accessibleDescription(), QString());
        form.firstHint->setAdvice(u"This name is taken."_s);
        QTRY_COMPARE(spoken.sentences(), (QStringList{u"Enter a name."_s, u"This name is taken."_s}));
    }

    void whoStaysInARefusedFieldHearsTheProblemAgain()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.window, longestWait));
        form.firstHint->setProblem(u"Enter a name."_s);
        form.secondHint->setProblem(u"Enter a number."_s);
        QCoreApplication::processEvents();
        const Spoken spoken;
        form.firstHint->focusField();
        QTRY_COMPARE(spoken.sentences(), QStringList{u"Enter a name."_s});
        form.secondHint->focusField();
        QCoreApplication::processEvents();
        QVERIFY(form.second->hasFocus());
        QCOMPARE(spoken.sentences().size(), 1); // the focus has it read
    }
};

TALLYLIGHT_TEST(TstAnnouncement);
#include "tst_announcement.moc"

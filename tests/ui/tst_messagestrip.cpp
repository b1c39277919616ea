#include "common/elidedlabel.h"
#include "common/messagerow.h"
#include "common/messagestrip.h"
#include "common/plaintip.h"
#include "common/theme.h"
#include "core/manualclock.h"
#include "support/testmain.h"

#include <QBoxLayout>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;
using namespace tallylight::ui;

namespace {

void putUp(Messages &messages, const Message &message)
{
    messages.show([message] { return message; });
}

Message failure(const QString &text)
{
    return {.severity = Severity::Trouble,
            .text = text,
            .details = u"HTTP 504"_s,
            .actions = {{u"Retry"_s, u"retry"_s, [] {}}}};
}

} // namespace

/// The place of messages in a window.
class TstMessageStrip final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_messages = std::make_unique<Messages>(m_clock);
        m_above = new QPushButton(u"above"_s, m_window.get());
        m_above->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        m_strip = new MessageStrip(*m_messages, m_window.get());
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(m_above, 1);
        column->addWidget(m_strip);
        show(800);
    }
    void cleanup() { m_window.reset(); }

    /// As when it gets its access key.
    void aButtonWhoseTextGrowsIsSeenWhole()
    {
        putUp(*m_messages, failure(u"not stopped"_s));
        auto *button = m_strip->findChild<QPushButton *>(u"retry"_s);
        QVERIFY(button->width() >= button->sizeHint().width());
        button->setText(u"Retry the stop (&R)"_s);
        QTRY_VERIFY(button->width() >= button->sizeHint().width());
        auto *all = m_strip->findChild<QPushButton *>(u"messageDetails"_s);
        all->setText(u"A long word for details (&D)"_s);
        QTRY_VERIFY(all->width() >= all->sizeHint().width());
    }

    void nothingMovesWhenMessagesCome_data()
    {
        QTest::addColumn<int>("height");
        QTest::newRow("two rows") << 800;
        QTest::newRow("a low window has one") << 400;
    }
    void nothingMovesWhenMessagesCome()
    {
        QFETCH(int, height);
        show(height);
        const QRect above = m_above->geometry();
        const QRect strip = m_strip->geometry();
        putUp(*m_messages, failure(u"A long sentence that goes on and on. "_s.repeated(30)));
        QApplication::processEvents();
        const QRect retry = placeOf(u"retry"_s);
        for (int i = 0; i < 5; ++i) {
            putUp(*m_messages, {.severity = Severity::Success, .text = u"good %1"_s.arg(i)});
            QApplication::processEvents();
            QCOMPARE(m_above->geometry(), above);
            QCOMPARE(m_strip->geometry(), strip);
            QCOMPARE(placeOf(u"retry"_s), retry); // the failure keeps its row
        }
    }

    void whatHasNoRoomIsCountedAndListed()
    {
        for (const QString &text : {u"one"_s, u"two"_s, u"three"_s, u"four"_s})
            putUp(*m_messages, failure(text));
        auto *all = m_window->findChild<QPushButton *>(u"messageDetails"_s);
        QCOMPARE(all->text(), u"2 more"_s);
        QCOMPARE(m_strip->newestText(), u"four"_s);
        all->click();
        QCOMPARE(listed(), (QStringList{u"one"_s, u"two"_s, u"three"_s, u"four"_s}));
        putUp(*m_messages, failure(u"five"_s));
        QCOMPARE(listed().constLast(), u"five"_s); // at the end, so that nothing moves while it is read
        m_messages->close(m_messages->all().first().number);
        QCOMPARE(listed().constFirst(), u"two"_s);
        QTest::keyClick(m_window->findChild<QWidget *>(u"messagePanel"_s), Qt::Key_Escape);
        QCOMPARE(listed(), QStringList());
        QVERIFY(!all->isChecked());
        QCOMPARE(m_messages->all().size(), 4); // only the list is closed
    }

    void theListShowsTheDetails()
    {
        putUp(*m_messages, failure(u"one"_s));
        m_window->findChild<QPushButton *>(u"messageDetails"_s)->click();
        QCOMPARE(m_window->findChild<QLabel *>(u"messageDetailsText"_s)->text(), u"HTTP 504"_s);
    }

    void aMessageIsClosedByHandOrByEscape_data()
    {
        QTest::addColumn<bool>("escape");
        QTest::newRow("button") << false;
        QTest::newRow("Escape") << true;
    }
    void aMessageIsClosedByHandOrByEscape()
    {
        QFETCH(bool, escape);
        putUp(*m_messages, failure(u"one"_s));
        const QSignalSpy left(m_strip, &MessageStrip::left);
        m_strip->takeFocus();
        QCOMPARE(QApplication::focusWidget(), m_window->findChild<QWidget *>(u"retry"_s));
        if (escape)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        else
            QTest::mouseClick(m_window->findChild<QWidget *>(u"messageClose"_s), Qt::LeftButton);
        QVERIFY(m_messages->all().isEmpty());
        QCOMPARE(left.size(), 1);
        QCOMPARE(m_strip->newestText(), QString());
    }

    void noButtonChangesUnderTheHand()
    {
        MessageRow row;
        int retried = 0;
        int startedAgain = 0;
        row.show({.text = u"not known yet"_s, .actions = {{u"Retry"_s, u"retry"_s, [&] { ++retried; }}}});
        row.setAttribute(Qt::WA_UnderMouse);
        row.show({.text = u"is stopped after all"_s,
                  .actions = {{u"Start again"_s, u"startAgain"_s, [&] { ++startedAgain; }}}});
        QCOMPARE(row.text(), u"is stopped after all"_s);
        row.findChild<QPushButton *>(u"retry"_s)->click();
        QVERIFY(row.findChild<QPushButton *>(u"startAgain"_s) == nullptr);
        row.setAttribute(Qt::WA_UnderMouse, false);
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(&row, &leave);
        row.findChild<QPushButton *>(u"startAgain"_s)->click();
        QCOMPARE(retried, 0);
        QCOMPARE(startedAgain, 1);
    }

    /// A run ends while the keyboard is on a button: Space must not press another one.
    void theKeyboardStaysWhenTheMessageChanges_data()
    {
        QTest::addColumn<bool>("list");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("expected");
        for (const bool list : {false, true}) {
            const char *where = list ? "in the list" : "in the strip";
            QTest::addRow("the same can be done, %s", where) << list << u"copy"_s << u"copy"_s;
            QTest::addRow("it cannot be done any more, %s", where)
                << list << u"again"_s << (list ? u"messageCardClose"_s : u"messageClose"_s);
        }
    }
    void theKeyboardStaysWhenTheMessageChanges()
    {
        QFETCH(const bool, list);
        QFETCH(const QString, now);
        QFETCH(const QString, expected);
        QString done;
        const auto put = [&](const QString &text, const QString &second) {
            putUp(*m_messages,
                  {.text = text,
                   .actions = {{u"First"_s, u"first"_s, [&done] { done = u"first"_s; }},
                               {u"Second"_s, second, [&done, text] { done = text; }}},
                   .id = u"stop"_s});
        };
        put(u"stopped"_s, u"copy"_s);
        if (list)
            m_strip->findChild<QPushButton *>(u"messageDetails"_s)->click();
        const auto *place = m_window->findChild<QWidget *>(list ? u"messagePanel"_s : u"messageFirst"_s);
        auto *button = place->findChild<QPushButton *>(u"copy"_s);
        QTRY_VERIFY(button->isVisible());
        button->setFocus();
        put(u"ended"_s, now);
        QCOMPARE(m_window->focusWidget()->objectName(), expected);
        if (expected != now)
            return;
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
        QCOMPARE(done, u"ended"_s);
    }

    void theColoursFollowTheTheme()
    {
        applyTheme(Theme::Light);
        putUp(*m_messages, failure(u"one"_s));
        const QColor light = background();
        applyTheme(Theme::Dark);
        QApplication::processEvents();
        const QColor dark = background();
        applyTheme(Theme::Light);
        QVERIFY2(light.lightness() > 200 && dark.lightness() < 80,
                 qPrintable(light.name() + u' ' + dark.name()));
    }

    void theWholeSentenceIsSpokenAndAnnounced()
    {
        const QString sentence = u"A long sentence that goes on and on. "_s.repeated(30);
        const QSignalSpy announced(m_messages.get(), &Messages::announced);
        putUp(*m_messages, failure(sentence));
        QCOMPARE(announced.first().first().toString(), sentence);
        auto *label = m_window->findChild<ElidedLabel *>(u"messageText"_s);
        QCOMPARE(label->accessibleName(), sentence);
        label->grab();
        QCOMPARE(label->toolTip(), plainTip(sentence)); // there is not enough room
    }

private:
    void show(int height)
    {
        m_window->resize(900, height);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), longestWait));
    }
    QRect placeOf(const QString &name) const
    {
        const auto *widget = m_window->findChild<QWidget *>(name);
        return widget == nullptr ? QRect() : QRect(widget->mapTo(m_window.get(), QPoint()), widget->size());
    }
    QStringList listed() const
    {
        QStringList texts;
        const auto labels = m_window->findChildren<QLabel *>(u"messageWholeText"_s);
        for (const QLabel *label : labels) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    }
    QColor background() const
    {
        auto *row = m_window->findChild<MessageRow *>(u"messageFirst"_s);
        return row->grab().toImage().pixelColor(row->width() / 2, 2);
    }

    ManualClock m_clock;
    std::unique_ptr<Messages> m_messages;
    std::unique_ptr<QWidget> m_window;
    QWidget *m_above = nullptr;
    MessageStrip *m_strip = nullptr;
};

TALLYLIGHT_TEST(TstMessageStrip);
#include "tst_messagestrip.moc"

#include "cloudrecordings/recordingcolumns.h"
#include "common/messagestrip.h"
#include "support/testmain.h"
#include "window/desk.h"
#include "window/hands.h"
#include "window/letters.h"

#include <QDockWidget>
#include <QHeaderView>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

/// What a window can be at most, and with how large letters.
struct Place
{
    const char *name;
    QSize size;
    qreal points; ///< 0: the desktop's
};
constexpr Place places[] = {
    {"1280 by 800", {1280, 800}, 0},
    {"1366 by 768 with frame and task bar, 16 points", {1346, 690}, 16},
    {"1920 by 1080 at 1.75 with frame and task bar", {1087, 575}, 0},
    {"1024 by 700", {1024, 700}, 0},
};

constexpr auto languages = {"en", "pt_BR", "tr", "ar", "zh_CN"};

int rowsInView(const QTableView &table)
{
    if (!table.isVisible())
        return 0;
    int rows = 0;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const int top = table.rowViewportPosition(row);
        rows += top >= 0 && top + table.rowHeight(row) <= table.viewport()->height() ? 1 : 0;
    }
    return rows;
}

/// Nothing in it is cut: what it writes is not higher than its rows and headings.
bool linesFit(const QTableView &table, int lines)
{
    const int needed = lines * table.fontMetrics().height();
    return table.rowHeight(0) > needed && table.horizontalHeader()->height() > needed;
}

void say(Desk &desk, int messages)
{
    for (int i = 0; i < messages; ++i) {
        desk.window().findChild<ui::MessageStrip *>()->messages().show([i]() -> ui::Message {
            return {.severity = ui::Severity::Warning,
                    .text =
                        u"The stop of tr_1234 was not answered. It is not known yet whether it records."_s,
                    .id = u"sample%1"_s.arg(i)};
        });
    }
}

} // namespace

/// However small the screen or large the letters: enough rows of the table that is meant are in view, and
/// they can be read.
class TstRowsInView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveRows_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<qreal>("points");
        for (const Place &place : places) {
            for (const char *language : languages)
                QTest::addRow("%s, %s", place.name, language)
                    << QString::fromLatin1(language) << place.size << place.points;
        }
    }
    void fiveRows()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(qreal, points);
        const Letters letters(points);
        Desk desk(language);
        QVERIFY(desk.openFilled());
        desk.window().resize(size);
        say(desk, 3);
        driver::settle();
        QCOMPARE(desk.window().size(), size); // it asks for no more
        QVERIFY2(rowsInView(desk.runs()) >= 5, qPrintable(QString::number(rowsInView(desk.runs()))));
        QVERIFY(linesFit(desk.runs(), 2));
        desk.window().findChild<QDockWidget *>(u"detailsDock"_s)->show();
        driver::settle();
        QVERIFY2(rowsInView(desk.runs()) >= 5, qPrintable(QString::number(rowsInView(desk.runs()))));
        QVERIFY2(desk.window().size().width() <= size.width()
                     && desk.window().size().height() <= size.height(),
                 "the details make the window larger than its screen");
        if (size == QSize(1280, 800) && points == 0)
            QCOMPARE(desk.runs().horizontalScrollBar()->maximum(), 0); // no heading is cut
        desk.window().findChild<QDockWidget *>(u"detailsDock"_s)->hide();
        press(Qt::Key_3, Qt::ControlModifier);
        driver::settle();
        auto &recordings = static_cast<QTableView &>(desk.recordings());
        QCOMPARE(rowsInView(desk.runs()), 0);
        const int rows = recordings.model()->rowCount();
        QVERIFY(rows > 0);
        QCOMPARE(rowsInView(recordings), rows); // the demo has fewer than five
        QVERIFY(recordings.viewport()->height() >= 5 * recordings.rowHeight(0));
        QVERIFY(linesFit(recordings, 1));
        const int uid = ui::columnNumber(ui::RecordingColumn::Uid);
        QVERIFY(recordings.columnWidth(uid)
                >= static_cast<QAbstractItemView &>(recordings).sizeHintForColumn(uid));
    }
};

TALLYLIGHT_TEST(TstRowsInView);
#include "tst_rowsinview.moc"

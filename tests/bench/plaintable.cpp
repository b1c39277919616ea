#include "bench/plaintable.h"

#include "bench/report.h"
#include "tour/driver.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tallylight::tests::bench {

PlainTable::PlainTable()
{
    m_filtered.setFilterKeyColumn(-1);
    m_filtered.setFilterCaseSensitivity(Qt::CaseInsensitive);
    QObject::connect(&filter, &QLineEdit::textChanged, &m_filtered,
                     &QSortFilterProxyModel::setFilterFixedString);
    view.setModel(&m_filtered);
    view.setSortingEnabled(true);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.resize(1280, 700);
    view.show();
    filter.show();
}

void PlainTable::load(const QList<QByteArray> &pages)
{
    static const QStringList members{u"id"_s,         u"name"_s,           u"state"_s,
                                     u"recording"_s,  u"test_record_id"_s, u"test_record_name"_s,
                                     u"created_at"_s, u"node_id"_s};
    m_filtered.setSourceModel(nullptr); // row by row, it would sort each of them in
    m_runs.clear();
    m_runs.setHorizontalHeaderLabels(members);
    for (const QByteArray &page : pages) {
        const QJsonArray objects = QJsonDocument::fromJson(page)["body"_L1]["objects"_L1].toArray();
        for (const QJsonValue &run : objects) {
            QList<QStandardItem *> row;
            for (const QString &member : members)
                row << new QStandardItem(run[member].toVariant().toString());
            m_runs.appendRow(row);
        }
    }
    m_filtered.setSourceModel(&m_runs);
}

double taken(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    driver::settle(); // layout and painting are part of it
    return millisecondsOf(timer);
}

TableFigures figuresOf(QLineEdit &filter, QTableView &view, int nameColumn)
{
    const int all = view.model()->rowCount();
    TableFigures figures;
    for (int round = 0; round < 5; ++round) {
        filter.clear();
        driver::settle();
        figures.firstLetter << taken([&] { QTest::keyClick(&filter, 'c'); });
        for (const char letter : {'h', 'e', 'c', 'k', 'o', 'u', 't', ' ', '7'})
            figures.furtherLetters << taken([&] { QTest::keyClick(&filter, letter); });
        if (view.model()->rowCount() == 0 || view.model()->rowCount() >= all)
            qFatal("the filter does not filter");
    }
    filter.clear();
    driver::settle();

    QHeaderView *header = view.horizontalHeader();
    const QPoint place(header->sectionViewportPosition(nameColumn) + 40, header->height() / 2);
    while (figures.sorting.size() < 10) {
        const double took = taken([&] { QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place); });
        if (header->sortIndicatorSection() == nameColumn) // in ours, every third click ends the sorting
            figures.sorting << took;
    }
    for (int click = 0; click < 3 && header->sortIndicatorSection() == nameColumn; ++click)
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    for (int i = 0; i < 100; ++i) {
        figures.frames << taken([&] {
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 97);
            view.viewport()->repaint();
        });
    }
    return figures;
}

} // namespace tallylight::tests::bench

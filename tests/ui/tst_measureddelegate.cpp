#include "common/measureddelegate.h"
#include "support/testmain.h"

#include <QProxyStyle>
#include <QStandardItemModel>
#include <QTableView>

using namespace tallylight::ui;
using namespace Qt::StringLiterals;

namespace {

class CountingStyle final : public QProxyStyle
{
public:
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override
    {
        measured += type == CT_ItemViewItem ? 1 : 0;
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
    mutable int measured = 0;
};

} // namespace

/// Each text is measured once, and as Qt does it.
class TstMeasuredDelegate final : public QObject
{
    Q_OBJECT
private:
    CountingStyle m_style;
    QStandardItemModel m_model;
    std::unique_ptr<QTableView> m_view;

    [[nodiscard]] QSize askedOf(const QAbstractItemDelegate &delegate, const QModelIndex &cell) const
    {
        QStyleOptionViewItem option;
        option.initFrom(m_view.get());
        option.widget = m_view.get();
        option.font = m_view->font();
        option.decorationSize = {16, 16};
        return delegate.sizeHint(option, cell);
    }
    [[nodiscard]] QSize asQt(const QModelIndex &cell) const { return askedOf(QStyledItemDelegate(), cell); }
    [[nodiscard]] QSize ours(const QModelIndex &cell) const { return askedOf(*m_view->itemDelegate(), cell); }

private Q_SLOTS:
    void init()
    {
        m_model.clear();
        m_model.appendRow(new QStandardItem(u"room"_s));
        m_view = std::make_unique<QTableView>();
        m_view->setStyle(&m_style);
        m_view->setModel(&m_model);
        m_view->setItemDelegate(new MeasuredDelegate(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void whatStaysIsNotMeasuredAgain()
    {
        const QSize first = ours(m_model.index(0, 0));
        const int measured = m_style.measured;
        QCOMPARE(ours(m_model.index(0, 0)), first);
        m_model.appendRow(new QStandardItem(u"room"_s));
        QCOMPARE(ours(m_model.index(1, 0)), first);
        QCOMPARE(m_style.measured, measured);
    }

    void whatChangesIsMeasured_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QVariant>("value");
        QFont large;
        large.setPointSize(30);
        QPixmap icon(16, 16);
        icon.fill(Qt::red);
        QTest::newRow("text") << int(Qt::DisplayRole) << QVariant(u"a longer name"_s);
        QTest::newRow("font") << int(Qt::FontRole) << QVariant(large);
        QTest::newRow("icon") << int(Qt::DecorationRole) << QVariant(QIcon(icon));
        QTest::newRow("check box") << int(Qt::CheckStateRole) << QVariant(int(Qt::Checked));
    }
    void whatChangesIsMeasured()
    {
        QFETCH(const int, role);
        QFETCH(const QVariant, value);
        const QModelIndex cell = m_model.index(0, 0);
        const QSize before = ours(cell);
        QCOMPARE(before, asQt(cell));
        m_model.setData(cell, value, role);
        QVERIFY(ours(cell) != before);
        QCOMPARE(ours(cell), asQt(cell));
    }

    void theViewsFontCounts()
    {
        const QModelIndex cell = m_model.index(0, 0);
        const QSize before = ours(cell);
        QFont large = m_view->font();
        large.setPointSize(30);
        m_view->setFont(large);
        QVERIFY(ours(cell).width() > before.width());
        QCOMPARE(ours(cell), asQt(cell));
    }
};

TALLYLIGHT_TEST(TstMeasuredDelegate);
#include "tst_measureddelegate.moc"

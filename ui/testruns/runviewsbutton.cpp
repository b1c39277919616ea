#include "testruns/runviewsbutton.h"

#include "testruns/saveviewdialog.h"

#include <QMenu>
#include <QStyle>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

/// A name is free text; a & in it is not a shortcut.
QString asLabel(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

RunViewsButton::RunViewsButton(QSettings &settings, std::function<RunView()> now, QWidget *parent)
    : Translated(parent), m_views(settings), m_now(std::move(now)), m_menu(new QMenu(this))
{
    setObjectName(u"runViews"_s);
    setAutoDefault(false);
    m_menu->setObjectName(u"runViewsMenu"_s);
    // Not setMenu(), whose menu blocks until it is closed.
    connect(this, &QPushButton::clicked, this, &RunViewsButton::open);
    connect(m_menu, &QMenu::aboutToShow, this, &RunViewsButton::fill);
    retranslate();
}

void RunViewsButton::open()
{
    const QPoint corner =
        isRightToLeft() ? rect().bottomRight() - QPoint(m_menu->sizeHint().width(), 0) : rect().bottomLeft();
    m_menu->popup(mapToGlobal(corner));
}

QSize RunViewsButton::sizeHint() const
{
    const QSize plain = QPushButton::sizeHint();
    return {plain.width() + style()->pixelMetric(QStyle::PM_MenuButtonIndicator, nullptr, this),
            plain.height()};
}

/// Lets the style draw the arrow of a menu button.
void RunViewsButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    option->features |= QStyleOptionButton::HasMenu;
}

void RunViewsButton::fill()
{
    m_menu->clear();
    const QList<RunView> views = m_views.all();
    for (const RunView &view : views) {
        QAction *item = m_menu->addAction(asLabel(view.name));
        item->setObjectName(u"runView_"_s + view.name);
        connect(item, &QAction::triggered, this, [this, view] { Q_EMIT chosen(view); });
    }
    if (!views.isEmpty())
        m_menu->addSeparator();
    //: Menu of the saved views; opens a dialog
    QAction *save = m_menu->addAction(tr("Save view…"));
    save->setObjectName(u"runViewSave"_s);
    connect(save, &QAction::triggered, this, &RunViewsButton::askToSave);
    //: Menu of the saved views: submenu with the names of those that can be deleted
    QMenu *away = m_menu->addMenu(tr("Delete view"));
    away->setObjectName(u"runViewDeleteMenu"_s);
    away->menuAction()->setObjectName(u"runViewDelete"_s);
    away->setEnabled(!views.isEmpty());
    for (const RunView &view : views) {
        QAction *item = away->addAction(asLabel(view.name));
        item->setObjectName(u"runViewDelete_"_s + view.name);
        connect(item, &QAction::triggered, this, [this, name = view.name] { m_views.remove(name); });
    }
}

void RunViewsButton::askToSave()
{
    QStringList names;
    for (const RunView &view : m_views.all())
        names << view.name;
    auto *dialog = new SaveViewDialog(names, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        RunView view = m_now();
        view.name = dialog->name();
        m_views.save(view);
    });
    dialog->open();
}

void RunViewsButton::retranslate()
{
    //: Button above the table of test runs; its menu has the saved views (filter, columns, sorting)
    setText(tr("Views"));
    setAccessibleName(text());
    //: Tooltip of the button "Views"
    setToolTip(tr("Saved filters, columns and sorting"));
}

} // namespace tallylight::ui

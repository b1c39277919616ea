#include "common/viewsbutton.h"

#include "common/reasons.h"
#include "common/saveviewdialog.h"

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

ViewsButton::ViewsButton(const QString &name, const SavedViews &views, std::function<SavedView()> now,
                         QWidget *parent)
    : Translated(parent), m_name(name), m_views(views), m_now(std::move(now)), m_menu(new QMenu(this))
{
    setObjectName(name + u"s"_s);
    setAutoDefault(false);
    m_menu->setObjectName(name + u"sMenu"_s);
    // Not setMenu(), whose menu blocks until it is closed.
    connect(this, &QPushButton::clicked, this, &ViewsButton::open);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewsButton::fill);
    retranslate();
}

void ViewsButton::open()
{
    const QPoint corner =
        isRightToLeft() ? rect().bottomRight() - QPoint(m_menu->sizeHint().width(), 0) : rect().bottomLeft();
    m_menu->popup(mapToGlobal(corner));
}

QSize ViewsButton::sizeHint() const
{
    const QSize plain = QPushButton::sizeHint();
    return {plain.width() + style()->pixelMetric(QStyle::PM_MenuButtonIndicator, nullptr, this),
            plain.height()};
}

/// Lets the style draw the arrow of a menu button.
void ViewsButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    option->features |= QStyleOptionButton::HasMenu;
}

void ViewsButton::fill()
{
    m_menu->clear();
    const QList<SavedView> views = m_views.all();
    for (const SavedView &view : views) {
        QAction *item = m_menu->addAction(asLabel(view.name));
        item->setObjectName(m_name + u"_"_s + view.name);
        connect(item, &QAction::triggered, this, [this, view] { Q_EMIT chosen(view); });
    }
    if (!views.isEmpty())
        m_menu->addSeparator();
    //: Menu of the saved views; opens a dialog
    QAction *save = m_menu->addAction(tr("Save view…"));
    save->setObjectName(m_name + u"Save"_s);
    connect(save, &QAction::triggered, this, &ViewsButton::askToSave);
    //: Menu of the saved views: submenu with the names of those that can be deleted
    QMenu *away = m_menu->addMenu(tr("Delete view"));
    away->setObjectName(m_name + u"DeleteMenu"_s);
    away->menuAction()->setObjectName(m_name + u"Delete"_s);
    allow(*away->menuAction(), !views.isEmpty(), Reasons::nothingSaved());
    for (const SavedView &view : views) {
        QAction *item = away->addAction(asLabel(view.name));
        item->setObjectName(m_name + u"Delete_"_s + view.name);
        connect(item, &QAction::triggered, this, [this, name = view.name] { m_views.remove(name); });
    }
}

void ViewsButton::askToSave()
{
    QStringList names;
    for (const SavedView &view : m_views.all())
        names << view.name;
    auto *dialog = new SaveViewDialog(names, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        SavedView view = m_now();
        view.name = dialog->name();
        m_views.save(view);
    });
    dialog->open();
}

void ViewsButton::retranslate()
{
    //: Button above a table; its menu has the saved views (filter, columns, sorting)
    setText(tr("Views"));
    setAccessibleName(text());
    //: Tooltip of the button "Views"
    setToolTip(tr("Saved filters, columns and sorting"));
}

} // namespace tallylight::ui

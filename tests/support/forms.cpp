#include "support/forms.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLayout>

using namespace Qt::StringLiterals;

namespace tallylight::tests {

namespace {

struct Part
{
    QWidget *widget;
    QRect place; // within the form's widget
};

/// The visible parts of an item, and of the layouts in it.
void collect(QLayoutItem *item, const QWidget &form, QList<Part> &parts)
{
    if (item == nullptr)
        return;
    if (QLayout *layout = item->layout()) {
        for (int i = 0; i < layout->count(); ++i)
            collect(layout->itemAt(i), form, parts);
    } else if (QWidget *widget = item->widget(); widget != nullptr && widget->isVisible()) {
        if (widget->layout() != nullptr)
            collect(widget->layout(), form, parts);
        else
            parts << Part{widget, QRect(widget->mapTo(&form, QPoint()), widget->size())};
    }
}

QString nameOf(const QFormLayout &form, int row, const QList<Part> &parts)
{
    QString name = QString::number(row);
    if (const QLayoutItem *item = form.itemAt(row, QFormLayout::LabelRole)) {
        if (const auto *label = qobject_cast<const QLabel *>(item->widget()))
            name += u' ' + label->text();
    }
    for (const Part &part : parts)
        name += u' ' + part.widget->objectName();
    return name;
}

QStringList faultsOf(const QFormLayout &form)
{
    QStringList faults;
    const QWidget &widget = *form.parentWidget();
    int bottom = -1;
    for (int row = 0; row < form.rowCount(); ++row) {
        QList<Part> label;
        QList<Part> field;
        collect(form.itemAt(row, QFormLayout::LabelRole), widget, label);
        collect(form.itemAt(row, QFormLayout::FieldRole), widget, field);
        const QString name = nameOf(form, row, label + field);
        if (form.itemAt(row, QFormLayout::LabelRole) != nullptr && label.isEmpty() != field.isEmpty())
            faults << (label.isEmpty() ? u"no label: "_s : u"no field: "_s) + name;
        int top = bottom + 1;
        int lowest = bottom;
        for (const Part &part : label + field) {
            const int needed = part.widget->minimumSizeHint().height();
            if (part.place.width() <= 0 || part.place.height() < qMax(1, needed))
                faults << u"squeezed: "_s + name + u' ' + QString::number(part.place.height());
            top = qMin(top, part.place.top());
            lowest = qMax(lowest, part.place.bottom());
        }
        for (const Part &one : label) {
            for (const Part &other : field) {
                if (one.place.intersects(other.place))
                    faults << u"label over field: "_s + name;
            }
        }
        if (top <= bottom)
            faults << u"over the row above: "_s + name;
        bottom = lowest;
    }
    return faults;
}

QList<QFormLayout *> visibleForms(const QWidget &root)
{
    QList<QFormLayout *> forms = root.findChildren<QFormLayout *>();
    forms.removeIf([](const QFormLayout *form) { return !form->parentWidget()->isVisible(); });
    return forms;
}

void layOut()
{
    for (int i = 0; i < 6; ++i) // from the form up through its parents
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

QStringList faultsOfHidingRowsOf(QFormLayout &form)
{
    QList<bool> before;
    for (int row = 0; row < form.rowCount(); ++row)
        before << form.isRowVisible(row);
    QStringList faults;
    const auto set = [&](int row, bool visible, const QString &story) {
        form.setRowVisible(row, visible);
        layOut();
        const QStringList found = faultsOf(form);
        for (const QString &fault : found)
            faults << story + u": "_s + fault;
    };
    for (int first = 0; first < form.rowCount(); ++first) {
        for (int second = 0; second < form.rowCount(); ++second) {
            if (first == second || !before.at(first) || !before.at(second))
                continue;
            const QString story = QString::number(first) + u" hidden, then "_s + QString::number(second);
            set(first, false, story);
            set(second, false, story);
            set(first, true, story + u", the first shown"_s);
            set(second, true, story + u", both shown"_s);
        }
    }
    return faults;
}

} // namespace

QStringList formFaults(QWidget &root)
{
    layOut();
    QStringList faults;
    const auto forms = visibleForms(root);
    for (const QFormLayout *form : forms)
        faults << faultsOf(*form);
    return faults;
}

QStringList faultsOfHidingRows(QWidget &root)
{
    layOut();
    QStringList faults;
    const auto forms = visibleForms(root);
    for (QFormLayout *form : forms)
        faults << faultsOfHidingRowsOf(*form);
    return faults;
}

} // namespace tallylight::tests

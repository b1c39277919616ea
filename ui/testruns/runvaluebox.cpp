#include "testruns/runvaluebox.h"

#include "common/plaintip.h"

#include <QCollator>
#include <QFocusEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace tallylight::ui {

RunValueBox::RunValueBox(std::function<QStringList()> gather, QWidget *parent)
    : QComboBox(parent), m_gather(std::move(gather))
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMaximumWidth(240);
    addItem({}, QString());
    connect(this, &QComboBox::currentIndexChanged, this, &RunValueBox::valueChanged);
}

void RunValueBox::setWords(const QString &any, const QString &name)
{
    m_any = any;
    setItemText(0, any);
    setAccessibleName(name);
    setToolTip(plainTip(name));
}

void RunValueBox::setValue(const QString &value)
{
    if (value == this->value())
        return;
    fill(value);
    Q_EMIT valueChanged();
}

void RunValueBox::fill(const QString &chosen)
{
    const QSignalBlocker quiet(this);
    QStringList values = m_gather();
    if (!chosen.isEmpty() && !values.contains(chosen))
        values << chosen;
    const QCollator collator;
    std::ranges::sort(values, [&](const QString &a, const QString &b) { return collator(a, b); });
    QStringList now;
    for (int i = 1; i < count(); ++i)
        now << itemData(i).toString();
    if (now == values && value() == chosen)
        return; // each new item is news to a screen reader
    clear();
    addItem(m_any, QString());
    for (const QString &value : values)
        addItem(value, value);
    setCurrentIndex(std::max(0, findData(chosen)));
}

void RunValueBox::showPopup()
{
    fill(value());
    QComboBox::showPopup();
}

void RunValueBox::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        fill(value()); // the arrow keys choose without opening it
    QComboBox::focusInEvent(event);
}

} // namespace tallylight::ui

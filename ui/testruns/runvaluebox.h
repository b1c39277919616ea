#pragma once

#include <QComboBox>

#include <functional>

namespace tallylight::ui {

/// A choice among the values that occur in the table, or any. The values are collected when the user comes to
/// the box, not at every change of the table.
class RunValueBox final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunValueBox)

public:
    /// `gather` returns the current values; the box sorts them.
    RunValueBox(std::function<QStringList()> gather, QWidget *parent);

    /// The text of the first item, and the name for screen readers.
    void setWords(const QString &any, const QString &name);
    /// Empty: any.
    [[nodiscard]] QString value() const { return currentData().toString(); }
    /// Accepts a value that does not occur now, too.
    void setValue(const QString &value);
    void showPopup() override;

Q_SIGNALS:
    void valueChanged();

private:
    void focusInEvent(QFocusEvent *event) override;
    void fill(const QString &chosen);

    std::function<QStringList()> m_gather;
    QString m_any;
};

} // namespace tallylight::ui

#pragma once

#include <QComboBox>

#include <functional>

namespace tallylight::ui {

/// A choice among the values that occur in the table, or any. The values are gathered when the user comes to
/// it, not at every change of the table.
class RunValueBox final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunValueBox)

public:
    /// `gather`: the values that there are now; the box sorts them.
    RunValueBox(std::function<QStringList()> gather, QWidget *parent);

    /// The words of the first item and for screen readers.
    void setWords(const QString &any, const QString &name);
    /// Empty: any.
    [[nodiscard]] QString value() const { return currentData().toString(); }
    /// Also one that does not occur now.
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

#pragma once

#include "cloudrecordings/fields/startfield.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace tallylight {
struct StartOrder;
}

namespace tallylight::ui {

class StartRows;

/// One step of the start dialog: a question, and the part of a StartOrder that answers it. The pages know
/// nothing about each other; the dialog passes the order from one to the next.
class StartPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartPage)

public:
    explicit StartPage(QWidget *parent = nullptr);

    /// For the list of steps: one to three words.
    [[nodiscard]] virtual QString title() const = 0;
    /// Fills in the fields; announces nothing.
    virtual void load(const StartOrder &order) = 0;
    /// Writes this page's part into the order.
    virtual void save(StartOrder &order) const = 0;
    /// Something was changed, perhaps on another page: shows and hides fields accordingly.
    virtual void adapt(const StartOrder &order) = 0;
    /// What no rule of the service covers, such as a missing name.
    [[nodiscard]] virtual StartFindings ownFindings() const { return {}; }
    /// Gives the keyboard focus to the first field of this page.
    virtual void focusFirst();
    /// Sets the texts in the current language.
    virtual void retranslate();

    [[nodiscard]] StartRows &rows() const { return *m_rows; }

Q_SIGNALS:
    void edited();

protected:
    bool event(QEvent *event) override;
    void setHeading(const QString &question, const QString &sentence);
    [[nodiscard]] QVBoxLayout &column() const { return *m_column; }
    /// Adds a form below what is already there.
    [[nodiscard]] QFormLayout &addForm();
    /// A gray, wrapped sentence for a place that the page chooses.
    [[nodiscard]] QLabel *makeNote(const QString &name);

private:
    QVBoxLayout *m_column;
    QLabel *m_question;
    QLabel *m_sentence;
    StartRows *m_rows;
};

} // namespace tallylight::ui

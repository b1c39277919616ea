#pragma once

#include "cloudrecordings/start/startfield.h"

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
/// nothing of each other; the dialog hands the order from one to the next.
class StartPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartPage)

public:
    explicit StartPage(QWidget *parent = nullptr);

    /// In the list of steps: a word or three.
    [[nodiscard]] virtual QString title() const = 0;
    /// Fills the fields; nothing is announced.
    virtual void load(const StartOrder &order) = 0;
    /// Writes this page's part into the order.
    virtual void save(StartOrder &order) const = 0;
    /// Something was changed, maybe on another page: shows and hides what goes with it.
    virtual void adapt(const StartOrder &order) = 0;
    /// What no rule of the service knows about, such as a missing name.
    [[nodiscard]] virtual StartFindings ownFindings() const { return {}; }
    /// Puts the keyboard where this page begins.
    virtual void focusFirst();
    /// Texts in the language of the moment.
    virtual void retranslate();

    [[nodiscard]] StartRows &rows() const { return *m_rows; }

Q_SIGNALS:
    void edited();

protected:
    bool event(QEvent *event) override;
    void setHeading(const QString &question, const QString &sentence);
    [[nodiscard]] QVBoxLayout &column() const { return *m_column; }
    /// A form below what is there already.
    [[nodiscard]] QFormLayout &addForm();
    /// A quiet, wrapped sentence for a place of the page's choice.
    [[nodiscard]] QLabel *makeNote(const QString &name);

private:
    QVBoxLayout *m_column;
    QLabel *m_question;
    QLabel *m_sentence;
    StartRows *m_rows;
};

} // namespace tallylight::ui

#pragma once

#include <QWidget>

class QFormLayout;
class QLabel;
class QToolButton;

namespace tallylight::ui {

/// A part of a form that stays folded until someone wants it; a short gray text summarizes what is set
/// inside.
class CollapsibleSection : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CollapsibleSection)

public:
    /// `name` is the object name of the button that opens it.
    explicit CollapsibleSection(const QString &name, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// What is set inside, shown while folded.
    void setSummary(const QString &summary);
    [[nodiscard]] bool isOpen() const { return m_open; }
    void setOpen(bool open);
    [[nodiscard]] QWidget *content() const { return m_content; }
    [[nodiscard]] QFormLayout &form() const { return *m_form; }

    /// Opens the folds around `widget`, so that it is visible.
    static void reveal(QWidget *widget);

private:
    void turn();
    void changeEvent(QEvent *event) override;

    QToolButton *m_button;
    QLabel *m_summary;
    QString m_words;
    bool m_open = false;
    QWidget *m_content;
    QFormLayout *m_form;
};

} // namespace tallylight::ui

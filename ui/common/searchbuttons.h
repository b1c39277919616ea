#pragma once

#include <QObject>

class QAction;
class QLineEdit;

namespace tallylight::ui {

/// Gives a field for words a magnifying glass and the button that empties it, with the names for screen
/// readers that Qt's own lacks. Owned by the field.
class SearchButtons final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchButtons)

public:
    explicit SearchButtons(QLineEdit &field);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void retranslate();

    QAction *m_sign;
    QAction *m_clear;
};

} // namespace tallylight::ui

#pragma once

#include "common/translated.h"

#include <QList>
#include <QPointer>
#include <QUuid>
#include <QWidget>

class QAbstractButton;
class QLabel;
class QLineEdit;

namespace tallylight {
class ConnectionStore;
}

namespace tallylight::ui {

/// In a question before something is stopped: asks for the name of each protected connection that it belongs
/// to, one per row, and keeps the buttons that would stop it disabled until all are right. A name must be
/// exact, but for spaces around it and invisible characters that a clipboard adds. Takes no room when no
/// connection is protected. GUI thread.
class TypedNames final : public Translated<QWidget>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TypedNames)

public:
    explicit TypedNames(QWidget *parent = nullptr);

    /// The connections of what would be stopped. What was typed for those that stay remains.
    void setConnections(const ConnectionStore &store, const QList<QUuid> &connections);
    /// The button is enabled while isComplete(); its tool tip and description say why not.
    void guard(QAbstractButton *button);
    [[nodiscard]] bool isComplete() const { return whyNot().isEmpty(); }
    /// A sentence; empty when nothing is missing.
    [[nodiscard]] QString whyNot() const;
    /// Gives the keyboard to the first name that is missing, now or when the window is shown.
    void focusMissing();

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QUuid connection;
        QString name;
        QLabel *label;
        QLineEdit *edit;
    };
    void showEvent(QShowEvent *event) override;
    void retranslate() override;
    void judge();
    [[nodiscard]] static bool isRight(const Row &row);

    QList<Row> m_rows;
    QList<QPointer<QAbstractButton>> m_guarded;
    bool m_wantsKeyboard = false;
};

} // namespace tallylight::ui

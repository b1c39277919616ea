#pragma once

#include "stores/stores.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QListWidget;

namespace tallylight::ui {

/// Asks before recordings are stopped: which, where and how many. Open with open(); it deletes itself.
class StopRunDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StopRunDialog)

public:
    StopRunDialog(const Stores &stores, QList<RunKey> keys, QWidget *parent = nullptr);

    [[nodiscard]] const QList<RunKey> &keys() const { return m_keys; }

private:
    void changeEvent(QEvent *event) override;
    void retranslate();
    void fillList();
    [[nodiscard]] QString lineOf(const RunKey &key) const;

    const Stores &m_stores;
    const QList<RunKey> m_keys;
    QLabel *m_question;
    QLabel *m_meaning;
    QListWidget *m_list;
    QDialogButtonBox *m_buttons;
};

} // namespace tallylight::ui

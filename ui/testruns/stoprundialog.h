#pragma once

#include "common/growingdialog.h"
#include "common/translated.h"
#include "core/clock.h"
#include "stores/stores.h"

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QSettings;

namespace tallylight::ui {

class AffectedList;
class TypedNames;

/// Asks before recordings are stopped: which, where and how many. It can wait ten seconds first, because the
/// node uploads what it recorded with some delay (wallarm/README 6.4); the user can cut the wait short. Open
/// with open(); accepted() means: stop now. It deletes itself.
class StopRunDialog final : public Translated<GrowingDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StopRunDialog)

public:
    static constexpr int waitSeconds = 10;

    /// All three must outlive it. The settings remember whether Return waits.
    StopRunDialog(const Stores &stores, QList<RunKey> keys, Clock &clock, QSettings &settings,
                  QWidget *parent = nullptr);

    [[nodiscard]] const QList<RunKey> &keys() const { return m_keys; }

private:
    void retranslate() override;
    void fillList();
    void beginToWait();
    void countDown();
    void showCount();
    [[nodiscard]] QString lineOf(const RunKey &key) const;

    const Stores &m_stores;
    const QList<RunKey> m_keys;
    Clock &m_clock;
    QSettings &m_settings;
    std::optional<int> m_left; ///< seconds, while it waits
    QLabel *m_question;
    QLabel *m_meaning;
    QLabel *m_count;
    QCheckBox *m_notAgain;
    AffectedList *m_list;
    TypedNames *m_names;
    QDialogButtonBox *m_buttons;
    QPushButton *m_stop;
    QPushButton *m_wait;
};

} // namespace tallylight::ui

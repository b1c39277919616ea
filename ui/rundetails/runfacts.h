#pragma once

#include "common/icons.h"
#include "stores/stores.h"

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace tallylight::ui {

/// What else is known of a run, line by line; the texts can be selected, the identifiers copied by a button,
/// and the automatic stop set by one.
class RunFacts final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunFacts)

public:
    explicit RunFacts(QWidget *parent = nullptr);

    /// `autoStop` says when it is stopped by itself, or is empty; `now` is for times of today and the
    /// duration of a run under way.
    void show(const RunEntry &entry, const Stores &stores, const QString &autoStop, const QDateTime &now);
    /// New words; the values come with the next show().
    void retranslate();

Q_SIGNALS:
    /// The dialog that sets when the recording is stopped by itself.
    void autoStopWanted();
    void copyWanted(const QString &text);

private:
    struct Line
    {
        QLabel *caption;
        QLabel *value;
        QToolButton *button; ///< copies the value, or sets the automatic stop; nullptr: none
    };
    QToolButton *makeButton(const QString &name, Symbol symbol);

    std::vector<Line> m_lines;
};

} // namespace tallylight::ui

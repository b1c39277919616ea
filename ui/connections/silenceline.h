#pragma once

#include "common/translated.h"

#include <QHash>
#include <QUuid>
#include <QWidget>

class QLabel;
class QToolButton;

namespace tallylight {
struct Operations;
}

namespace tallylight::ui {

/// Says which connections do not answer, since when, and when the next try is; empty while all of them
/// answer. Its space is always reserved, so nothing moves when it has something to say. GUI thread.
class SilenceLine final : public Translated<QWidget>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SilenceLine)

public:
    explicit SilenceLine(Operations &operations, QWidget *parent = nullptr);

private:
    void changeEvent(QEvent *event) override;
    void tick();
    void tell(const QStringList &sentences);
    void tryNow();
    void retranslate() override;
    void colour();
    [[nodiscard]] QString nextTry() const;

    Operations &m_operations;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_tryNow;
    QHash<QUuid, QString> m_silent; // with their names
};

} // namespace tallylight::ui

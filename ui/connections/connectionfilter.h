#pragma once

#include "common/translated.h"
#include "stores/connectionstore.h"

#include <QComboBox>

namespace tallylight::ui {

/// The toolbar's choice of one connection or all: color, name, service and cloud.
class ConnectionFilter final : public Translated<QComboBox>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionFilter)

public:
    explicit ConnectionFilter(const ConnectionStore &connections, QWidget *parent = nullptr);

    /// Null: all.
    [[nodiscard]] QUuid connection() const { return currentData().toUuid(); }

Q_SIGNALS:
    void connectionChanged(const QUuid &connection);

private:
    struct Choice
    {
        QString text;
        QString colour;
        QUuid id;
        bool operator==(const Choice &) const = default;
    };

    void retranslate() override { fill(); }
    void fill();

    const ConnectionStore &m_connections;
    QList<Choice> m_choices; ///< what the items show
    QUuid m_chosen;
};

} // namespace tallylight::ui

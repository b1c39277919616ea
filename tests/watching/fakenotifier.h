#pragma once

#include "watching/notifier.h"

#include <QList>

namespace tallylight::tests {

/// Records what would be shown.
class FakeNotifier final : public ui::Notifier
{
public:
    FakeNotifier() = default;

    void show(const ui::Notification &notification) override { shown << notification; }

    QList<ui::Notification> shown;
};

} // namespace tallylight::tests

#pragma once

#include "common/translated.h"
#include "testruns/runviews.h"

#include <QPushButton>

#include <functional>

class QMenu;

namespace tallylight::ui {

/// The saved views: a menu that shows one, saves the current view under a name, and deletes one.
class RunViewsButton final : public Translated<QPushButton>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunViewsButton)

public:
    /// `now` returns the current view, without a name. The settings must outlive it.
    RunViewsButton(QSettings &settings, std::function<RunView()> now, QWidget *parent = nullptr);

    /// Asks for the name of a new view.
    void askToSave();

Q_SIGNALS:
    void chosen(const tallylight::ui::RunView &view);

private:
    [[nodiscard]] QSize sizeHint() const override;
    void initStyleOption(QStyleOptionButton *option) const override;
    void retranslate() override;
    void open();
    void fill();

    RunViews m_views;
    std::function<RunView()> m_now;
    QMenu *m_menu;
};

} // namespace tallylight::ui

#pragma once

#include "common/savedviews.h"
#include "common/translated.h"

#include <QPushButton>

#include <functional>

class QMenu;

namespace tallylight::ui {

/// The saved views: a menu that shows one, saves the current view under a name, and deletes one.
class ViewsButton final : public Translated<QPushButton>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewsButton)

public:
    /// `name`: of one view, as "runView", for the object names. `now` returns the current view, without a
    /// name.
    ViewsButton(const QString &name, const SavedViews &views, std::function<SavedView()> now,
                QWidget *parent = nullptr);

    /// Asks for the name of a new view.
    void askToSave();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const tallylight::ui::SavedView &view);

private:
    void initStyleOption(QStyleOptionButton *option) const override;
    void retranslate() override;
    void open();
    void fill();

    const QString m_name;
    SavedViews m_views;
    std::function<SavedView()> m_now;
    QMenu *m_menu;
};

} // namespace tallylight::ui

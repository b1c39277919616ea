#pragma once

#include "operations/startorder.h"

#include <QPushButton>

#include <functional>

class QMenu;

namespace tallylight {
class StartTemplates;
}

namespace tallylight::ui {

/// The button for whole starts that are kept by name: use one, keep this one, remove, export, import. What is
/// kept and exported holds no secret. GUI thread.
class TemplateMenu final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TemplateMenu)

public:
    using OrderOf = std::function<StartOrder()>;

    /// `order` gives what the dialog holds just now.
    TemplateMenu(StartTemplates &templates, OrderOf order, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const tallylight::StartOrder &order);
    /// What came of an import, export or save: sentences.
    void told(const QString &text, bool trouble);

private:
    void changeEvent(QEvent *event) override;
    void retranslate();
    void fill();
    void askForName();
    void askForExport();
    void askForImport();
    void exportTo(const QString &file);
    void importFrom(const QString &file);

    StartTemplates &m_templates;
    const OrderOf m_order;
    QMenu *m_menu;
    QMenu *m_removing = nullptr;
};

} // namespace tallylight::ui

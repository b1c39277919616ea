#pragma once

#include "common/translated.h"
#include "operations/recordings/startorder.h"

#include <QPushButton>

#include <functional>

class QMenu;

namespace tallylight {
class StartTemplates;
}

namespace tallylight::ui {

/// The button for complete starts saved under a name: use one, save the current one, remove, export, import.
/// What is saved and exported contains no secrets. GUI thread.
class TemplateMenu final : public Translated<QPushButton>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TemplateMenu)

public:
    using OrderOf = std::function<StartOrder()>;

    /// `order` returns the dialog's current content.
    TemplateMenu(StartTemplates &templates, OrderOf order, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const tallylight::StartOrder &order);
    /// The result of an import, export or save, as sentences.
    void told(const QString &text, bool trouble);

private:
    void retranslate() override;
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

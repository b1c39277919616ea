#include "cloudrecordings/start/templatemenu.h"

#include "cloudrecordings/start/templatetexts.h"
#include "common/errortext.h"
#include "common/reasons.h"
#include "common/tableexport.h"
#include "operations/recordings/starttemplates.h"

#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {
QFileDialog *fileDialog(QWidget *parent, const QString &title, QFileDialog::AcceptMode mode)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setObjectName(u"templateFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog->setNameFilter(u"JSON (*.json)"_s);
    dialog->setDefaultSuffix(u"json"_s);
    return dialog;
}

} // namespace

TemplateMenu::TemplateMenu(StartTemplates &templates, OrderOf order, QWidget *parent)
    : Translated(parent), m_templates(templates), m_order(std::move(order)), m_menu(new QMenu(this))
{
    setObjectName(u"startTemplates"_s);
    m_menu->setObjectName(u"startTemplateMenu"_s);
    setMenu(m_menu);
    setAutoDefault(false);
    // Queued: the change may come from one of the menu's own items.
    connect(&m_templates, &StartTemplates::changed, this, &TemplateMenu::fill, Qt::QueuedConnection);
    retranslate();
}

void TemplateMenu::fill()
{
    m_menu->clear();
    delete m_removing;
    for (const StartTemplate &one : m_templates.all()) {
        QAction *use = m_menu->addAction(QString(one.name).replace(u'&', u"&&"_s));
        use->setObjectName(u"useTemplate"_s);
        connect(use, &QAction::triggered, this, [this, id = one.id] {
            if (const StartTemplate *found = m_templates.find(id))
                Q_EMIT chosen(found->order);
        });
    }
    m_menu->addSeparator();
    //: Menu item: saves the settings of this window under a name
    QAction *save = m_menu->addAction(tr("Save as template…"));
    save->setObjectName(u"saveTemplate"_s);
    connect(save, &QAction::triggered, this, &TemplateMenu::askForName);
    //: Menu with the templates that can be removed
    m_removing = m_menu->addMenu(tr("Remove template"));
    m_removing->setObjectName(u"removeTemplateMenu"_s);
    for (const StartTemplate &one : m_templates.all()) {
        QAction *remove = m_removing->addAction(QString(one.name).replace(u'&', u"&&"_s));
        connect(remove, &QAction::triggered, this, [this, id = one.id] { m_templates.remove(id); });
    }
    allow(*m_removing->menuAction(), !m_templates.all().isEmpty(), Reasons::nothingSaved());
    m_menu->addSeparator();
    //: Menu item: reads templates from a file
    QAction *import = m_menu->addAction(tr("Import templates…"));
    import->setObjectName(u"importTemplates"_s);
    connect(import, &QAction::triggered, this, &TemplateMenu::askForImport);
    //: Menu item: writes all templates into a file
    QAction *out = m_menu->addAction(tr("Export templates…"));
    out->setObjectName(u"exportTemplates"_s);
    allow(*out, !m_templates.all().isEmpty(), Reasons::nothingToExport());
    connect(out, &QAction::triggered, this, &TemplateMenu::askForExport);
}

void TemplateMenu::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"templateName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    //: Title of a window that asks for the name of a template
    dialog->setWindowTitle(tr("Save as template"));
    //: Field: name of a template
    dialog->setLabelText(tr("Template name. Keys and tokens are not saved in it."));
    //: Button
    dialog->setOkButtonText(tr("Save"));
    //: Button
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        const Result<QUuid> saved = m_templates.save(name.trimmed(), m_order());
        if (!saved)
            Q_EMIT told(errorText(saved.error()), true);
        else
            Q_EMIT told(TemplateTexts::saved(name.trimmed()), false);
    });
    dialog->open();
}

void TemplateMenu::askForExport()
{
    //: Title of a window that asks for a file
    QFileDialog *dialog = fileDialog(this, tr("Export templates"), QFileDialog::AcceptSave);
    dialog->selectFile(u"tallylight-templates.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &TemplateMenu::exportTo);
    dialog->open();
}

void TemplateMenu::askForImport()
{
    //: Title of a window that asks for a file
    QFileDialog *dialog = fileDialog(this, tr("Import templates"), QFileDialog::AcceptOpen);
    connect(dialog, &QFileDialog::fileSelected, this, &TemplateMenu::importFrom);
    dialog->open();
}

void TemplateMenu::exportTo(const QString &name)
{
    QList<QUuid> all;
    for (const StartTemplate &one : m_templates.all())
        all << one.id;
    const bool written = saveFile(name, m_templates.exported(all)).reason.isEmpty();
    Q_EMIT told(written ? TemplateTexts::exported(static_cast<int>(all.size())) : TemplateTexts::notWritten(),
                !written);
}

void TemplateMenu::importFrom(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT told(TemplateTexts::notRead(), true);
        return;
    }
    const auto findings = m_templates.import(file.read(largestTemplateFile + 1));
    Q_EMIT told(findings ? TemplateTexts::imported(*findings) : TemplateTexts::notImported(findings.error()),
                !findings);
}

void TemplateMenu::retranslate()
{
    //: Button with a menu of starts that were saved by name
    setText(tr("Templates"));
    setAccessibleName(text());
    fill();
}

} // namespace tallylight::ui

#include "help/aboutdialog.h"

#include "common/codebox.h"
#include "common/icons.h"
#include "help/components.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int iconSize = 64;
constexpr int aboutLetters = 81; // licenses have lines of 80
constexpr int aroundLicense = 90; // margins and a scroll bar
constexpr int aboutLines = 12;
constexpr int aboutRows = 6; // of the list above the license

/// Versions and licenses are in English in every language.
QPlainTextEdit *textBox(const QString &name, QWidget *parent)
{
    QPlainTextEdit *box = codeBox(name, parent);
    box->setMinimumHeight(aboutLines * box->fontMetrics().height());
    return box;
}

QLabel *sentence(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : Translated(parent)
    , m_name(sentence(u"aboutName"_s, this))
    , m_purpose(sentence(u"aboutPurpose"_s, this))
    , m_maker(sentence(u"aboutMaker"_s, this))
    , m_tabs(new QTabWidget(this))
    , m_versions(textBox(u"aboutVersions"_s, this))
    , m_components(new QListWidget(this))
    , m_license(textBox(u"aboutLicense"_s, this))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"aboutBox"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_versions->setPlainText(versionLines().join(u'\n'));
    for (const Component &component : components())
        m_components->addItem(component.name + u": "_s + component.license);
    connect(m_components, &QListWidget::currentRowChanged, this, &AboutDialog::showLicense);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyWanted(m_versions->toPlainText()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    m_components->setCurrentRow(0);
    retranslate();
    resize(aboutLetters * m_license->fontMetrics().averageCharWidth() + aroundLicense, sizeHint().height());
}

void AboutDialog::build()
{
    auto *picture = new QLabel(this);
    picture->setPixmap(applicationIcon().pixmap(iconSize));
    QFont large = m_name->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_name->setFont(large);
    auto *words = new QVBoxLayout;
    for (QLabel *label : {m_name, m_purpose, m_maker})
        words->addWidget(label);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    m_components->setObjectName(u"aboutComponents"_s);
    m_components->setLayoutDirection(Qt::LeftToRight);
    m_components->setFixedHeight(aboutRows * (fontMetrics().height() + 8));
    auto *licenses = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(licenses);
    column->addWidget(m_components);
    column->addWidget(m_license, 1);
    m_tabs->setObjectName(u"aboutTabs"_s);
    m_tabs->addTab(m_versions, QString());
    m_tabs->addTab(licenses, QString());

    m_copy->setObjectName(u"aboutCopy"_s);
    m_close->setObjectName(u"aboutClose"_s);
    m_close->setDefault(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
    m_close->setFocus();
}

void AboutDialog::showLicense()
{
    QStringList texts;
    for (const QString &name : components().value(m_components->currentRow()).texts)
        texts << licenseText(name);
    m_license->setPlainText(texts.join(u"\n\n"_s));
}

void AboutDialog::retranslate()
{
    //: Title of the dialog
    setWindowTitle(tr("About Tallylight"));
    //: In the dialog "About Tallylight"; %1 is the version
    m_name->setText(tr("Tallylight %1").arg(QStringLiteral(TALLYLIGHT_VERSION)));
    //: In the dialog "About Tallylight"
    m_purpose->setText(tr("See and stop recordings that run in Wallarm FAST and Agora Cloud Recording."));
    //: In the dialog "About Tallylight"
    m_maker->setText(tr("Tallylight is not made or endorsed by Wallarm or Agora."));
    //: Tab of the dialog "About Tallylight": versions of the program and of what it is made of
    m_tabs->setTabText(0, tr("Versions"));
    //: Tab of the dialog "About Tallylight": licenses of the program and of what it is made of
    m_tabs->setTabText(1, tr("Licenses"));
    m_versions->setAccessibleName(m_tabs->tabText(0));
    m_license->setAccessibleName(m_tabs->tabText(1));
    //: For screen readers: the list of what the program is made of
    m_components->setAccessibleName(tr("Components"));
    //: Button: puts the versions on the clipboard
    m_copy->setText(tr("&Copy versions"));
    //: Button
    m_close->setText(tr("Close"));
}

} // namespace tallylight::ui

#include "cloudrecordings/start/checkpage.h"

#include "cloudrecordings/fields/starttexts.h"
#include "cloudrecordings/start/startsummary.h"
#include "common/codebox.h"
#include "common/collapsiblesection.h"
#include "operations/recordings/startorder.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

CheckPage::CheckPage(const StorageTargets &targets, TimePage::RatesOf rates, QWidget *parent)
    : StartPage(parent)
    , m_targets(targets)
    , m_rates(std::move(rates))
    , m_lines(&addForm())
    , m_advice(new QLabel(this))
    , m_request(new CollapsibleSection(u"startRequest"_s, this))
    , m_text(codeBox(u"startRequestText"_s, m_request))
    , m_copy(new QPushButton(m_request))
{
    setObjectName(u"startCheck"_s);
    m_lines->setHorizontalSpacing(18);
    m_advice->setObjectName(u"startAdvice"_s);
    m_advice->setWordWrap(true);
    m_advice->setTextFormat(Qt::PlainText);
    m_text->setMinimumHeight(220);
    keepLinesLeftToRight(*m_text);
    m_copy->setObjectName(u"startCopyRequest"_s);
    m_copy->setAutoDefault(false);
    auto *inside = new QVBoxLayout;
    inside->addWidget(m_text);
    inside->addWidget(m_copy, 0, Qt::AlignLeading);
    m_request->form().addRow(inside);

    column().addWidget(m_advice);
    column().addSpacing(4);
    column().addWidget(m_request);
    column().addStretch();
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
}

QString CheckPage::title() const
{
    //: Step of the window "Start cloud recording"
    return tr("Check");
}

void CheckPage::adapt(const StartOrder &order)
{
    const auto lines = StartSummary::lines(order, m_targets, m_rates(order.connection));
    while (m_lines->rowCount() < lines.size()) {
        auto *label = new QLabel(this);
        label->setForegroundRole(QPalette::PlaceholderText);
        auto *text = new QLabel(this);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setFocusPolicy(Qt::NoFocus);
        m_lines->addRow(label, text);
    }
    for (int row = 0; row < lines.size(); ++row) {
        const auto at = [&](QFormLayout::ItemRole role) {
            return static_cast<QLabel *>(m_lines->itemAt(row, role)->widget());
        };
        at(QFormLayout::LabelRole)->setText(lines.at(row).label);
        // Next to its label in right-to-left layouts too, where an ID would otherwise go to the opposite end.
        QLabel *text = at(QFormLayout::FieldRole);
        text->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter));
        text->setText(lines.at(row).text);
    }
    const RequestPreview preview = PreparedStart(order).preview();
    m_text->setPlainText(preview.acquireAddress + u'\n' + preview.acquire + u'\n' + preview.startAddress
                         + u'\n' + preview.start);
}

void CheckPage::setFindings(const StartFindings &findings)
{
    QStringList lines;
    for (auto found = findings.cbegin(); found != findings.cend(); ++found) {
        if (!found->advice)
            continue;
        //: Something to check again before a recording is started; %1 is a field with its colon, %2 a
        //: sentence
        lines << tr("%1 %2").arg(StartTexts::label(found.key()), StartTexts::problem(found->problem));
    }
    m_advice->setVisible(!lines.isEmpty());
    m_advice->setText(lines.join(u'\n'));
}

void CheckPage::retranslate()
{
    StartPage::retranslate();
    //: Question at the top of a step
    setHeading(tr("Ready to start?"),
               //: Below the question
               tr("It is billed from start to end."));
    //: Heading of a part that can be opened: what is sent to the service, letter for letter
    m_request->setTitle(tr("The exact request"));
    //: Beside that heading
    m_request->setSummary(tr("2 requests, keys and tokens masked"));
    m_text->setAccessibleName(tr("The exact request"));
    //: Button: puts the shown request on the clipboard
    m_copy->setText(tr("Copy"));
}

} // namespace tallylight::ui

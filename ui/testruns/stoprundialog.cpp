#include "testruns/stoprundialog.h"

#include "common/announcement.h"
#include "common/errortext.h"
#include "common/plainlabel.h"
#include "common/settingskeys.h"
#include "connections/typednames.h"
#include "testruns/affectedlist.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

StopRunDialog::StopRunDialog(const Stores &stores, QList<RunKey> keys, Clock &clock, QSettings &settings,
                             QWidget *parent)
    : Translated(parent)
    , m_stores(stores)
    , m_keys(std::move(keys))
    , m_clock(clock)
    , m_settings(settings)
    , m_question(plainLabel(u"stopRunQuestion"_s, this))
    , m_meaning(plainLabel(u"stopRunMeaning"_s, this))
    , m_count(plainLabel(u"stopRunCount"_s, this))
    , m_notAgain(new QCheckBox(this))
    , m_list(new AffectedList(u"stopRunList"_s, this))
    , m_names(new TypedNames(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
    , m_stop(m_buttons->button(QDialogButtonBox::Ok))
    , m_wait(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
{
    setObjectName(u"stopRunDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);
    m_stop->setObjectName(u"stopRunConfirm"_s);
    m_wait->setObjectName(u"stopRunWait"_s);
    m_notAgain->setObjectName(u"stopRunNotAgain"_s);
    m_count->hide();
    m_notAgain->hide();
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"stopRunCancel"_s);
    QFont bold = font();
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    bold.setBold(true);
    m_question->setFont(bold);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_question);
    column->addWidget(m_list);
    column->addWidget(m_meaning);
    column->addWidget(m_count);
    column->addWidget(m_notAgain);
    column->addWidget(m_names);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_wait, &QPushButton::clicked, this, &StopRunDialog::beginToWait);
    connect(m_notAgain, &QCheckBox::toggled, this,
            [this](bool on) { m_settings.setValue(settingskeys::stopRunWaits, !on); });
    retranslate();
    QPushButton *first = m_settings.value(settingskeys::stopRunWaits, false).toBool() ? m_wait : m_stop;
    first->setDefault(true);
    first->setFocus();
    m_names->setConnections(m_stores.connections,
                            connectionsOf(m_stores, QList<Subject>(m_keys.begin(), m_keys.end())));
    for (QPushButton *button : {m_stop, m_wait})
        m_names->guard(button);
    m_names->focusMissing();
}

void StopRunDialog::beginToWait()
{
    m_settings.setValue(settingskeys::stopRunWaits, true);
    m_left = waitSeconds;
    m_wait->hide();
    m_names->setEnabled(false); // they are right, and stay so
    m_meaning->hide();
    m_count->show();
    m_notAgain->show();
    m_stop->setDefault(true);
    m_stop->setFocus();
    retranslate();
    // Announced once and half-way: every second would drown out everything else.
    announce(m_count->text());
    m_clock.after(std::chrono::seconds(1), this, [this] { countDown(); });
}

void StopRunDialog::countDown()
{
    if (!isVisible())
        return; // canceled or cut short
    --*m_left;
    if (*m_left <= 0)
        return accept();
    showCount();
    if (*m_left == waitSeconds / 2)
        announce(m_count->text());
    m_clock.after(std::chrono::seconds(1), this, [this] { countDown(); });
}

void StopRunDialog::showCount()
{
    if (m_left) {
        //: In the dialog that stops recordings, while it waits for the last requests
        m_count->setText(
            tr("The last requests may still be arriving. The recording stops in %Ln s.", nullptr, *m_left));
    }
}

QString StopRunDialog::lineOf(const RunKey &key) const
{
    const RunEntry *run = m_stores.testRuns.find(key);
    if (run == nullptr)
        return isolated(key.id);
    //: One test run in the list of what is stopped: %1 its name, %2 its ID, %3 the connection it belongs to
    return tr("%1 · %2 · %3")
        .arg(isolated(run->title()), isolated(key.id), isolated(m_stores.connections.nameOf(key.connection)));
}

void StopRunDialog::fillList()
{
    QStringList lines;
    for (const RunKey &key : m_keys)
        lines << lineOf(key);
    m_list->showLines(lines);
}

void StopRunDialog::retranslate()
{
    //: Title of a dialog, and its button
    setWindowTitle(tr("Stop recording"));
    const RunEntry *only = m_keys.size() == 1 ? m_stores.testRuns.find(m_keys.front()) : nullptr;
    if (only != nullptr) {
        //: Question before the recording of one test run is stopped; %1 is its name
        m_question->setText(tr("Stop the recording of “%1”?").arg(isolated(only->title())));
    } else {
        //: Question before the recordings of many test runs are stopped
        m_question->setText(
            tr("Stop recording for %Ln test run(s)?", nullptr, static_cast<int>(m_keys.size())));
    }
    //: What stopping the recording means for the test run
    const QString meaning =
        tr("Testing of the recorded requests continues. The test record can be reused afterward.");
    //: Hint before a stop: the node uploads what it recorded with some delay
    const QString hint = tr("Requests sent in the last seconds may be missing from the test record.");
    m_meaning->setText(meaning + u"\n\n"_s + hint);
    //: For screen readers: the list of what is going to be stopped
    m_list->setAccessibleName(tr("Test runs"));
    //: Button of the dialog that stops recordings, while it waits for the last requests
    m_stop->setText(m_left ? tr("Stop now") : windowTitle());
    //: Button of the dialog that stops recordings: the node uploads the last requests with some delay
    m_wait->setText(tr("Wait %Ln s, then stop", nullptr, waitSeconds));
    //: Check box of the dialog that stops recordings, while it waits for the last requests
    m_notAgain->setText(tr("Don't wait next time"));
    showCount();
    //: Button
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    fillList();
}

} // namespace tallylight::ui

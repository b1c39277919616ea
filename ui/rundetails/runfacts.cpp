#include "rundetails/runfacts.h"

#include "common/durationtext.h"
#include "common/errortext.h"
#include "common/leadinglabel.h"
#include "common/plaintip.h"
#include "common/reasons.h"
#include "testruns/runactiontexts.h"
#include "testruns/runheadings.h"
#include "testruns/runpeoplecells.h"
#include "wallarm/progress.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

struct Seen
{
    const RunEntry &entry;
    const Stores &stores;
    QString autoStop;
    QDateTime now;
};

class FactTexts
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::FactTexts)

public:
    //: Details of a test run: caption
    static QString runId() { return tr("Test run ID"); }
    //: Details of a test run: caption
    static QString record() { return tr("Test record"); }
    //: Details of a test run: caption
    static QString recordId() { return tr("Test record ID"); }
    //: Details of a test run: caption, the name of the connection to the account
    static QString connection() { return tr("Connection"); }
    //: Details of a test run: caption, the domains of the target application
    static QString domains() { return tr("Target"); }
    //: Details of a test run: caption
    static QString policy() { return tr("Test policy"); }
    //: Details of a test run: caption
    static QString description() { return tr("Description"); }
    //: Details of a test run: caption
    static QString start() { return tr("Start time"); }
    //: Details of a test run: caption
    static QString end() { return tr("End time"); }
    //: Details of a test run: caption
    static QString duration() { return tr("Duration"); }
    //: Details of a test run: caption, a number in an issue tracker that the user has entered
    static QString ticket() { return tr("Ticket"); }
    //: Details of a test run: caption, what the user has written about it
    static QString note() { return tr("Note"); }
    //: Details of a test run: caption, when its recording is stopped automatically
    static QString autoStop() { return tr("Automatic stop"); }
    //: Tooltip of a button: opens a dialog that sets when the recording is stopped automatically
    static QString setAutoStop() { return tr("Stop automatically…"); }
    //: Details of a test run: caption
    static QString sent() { return tr("Test requests sent"); }
    //: Details of a test run: caption
    static QString planned() { return tr("Test requests planned"); }
    //: Tooltip of the button beside a value; %1 is the caption of the value, for example "Test run ID"
    static QString copy(const QString &what) { return tr("Copy: %1").arg(what); }
};

QString counted(const std::optional<qint64> &count)
{
    return count ? QLocale().toString(*count) : QString();
}

QString moment(const std::optional<qint64> &unixSeconds, const Seen &seen)
{
    return unixSeconds ? momentText(*unixSeconds * 1000, seen.now.toMSecsSinceEpoch()) : QString();
}

QString connectionName(const Seen &seen)
{
    return seen.stores.connections.nameOf(seen.entry.key.connection);
}

QString domains(const Seen &seen)
{
    QStringList names;
    for (const QString &name : seen.entry.run.common->domains.value_or(QStringList()))
        names << isolated(name);
    return QLocale().createSeparatedList(names);
}

QString startedByOf(const Seen &seen)
{
    return runcells::starter(seen.entry, seen.stores);
}

QString autoStopOf(const Seen &seen)
{
    return seen.autoStop;
}

QString ticketOf(const Seen &seen)
{
    const QString ticket = seen.stores.notes.of(seen.entry.key).ticket;
    return ticket.isEmpty() ? QString() : isolated(ticket);
}

QString durationOf(const Seen &seen)
{
    const auto known = wallarm::duration(seen.entry.run, seen.now);
    return known ? durationText(*known) : QString();
}

/// Everything there is to know about a line is defined once, here.
struct Fact
{
    const char *name; ///< of its widgets
    QString (*caption)();
    QString (*value)(const Seen &); ///< empty: unknown
    QString (*copied)(const Seen &); ///< nullptr: no button
};

using T = FactTexts;

constexpr std::array facts{
    Fact{"autoStop", T::autoStop, autoStopOf, nullptr},
    Fact{"ticket", T::ticket, ticketOf, [](const Seen &s) { return s.stores.notes.of(s.entry.key).ticket; }},
    Fact{"note", T::note, [](const Seen &s) { return s.stores.notes.of(s.entry.key).text; }, nullptr},
    Fact{"runId", T::runId, [](const Seen &s) { return isolated(s.entry.run.id.text()); },
         [](const Seen &s) { return s.entry.run.id.text(); }},
    Fact{"recordName", T::record, [](const Seen &s) { return s.entry.recordName(); }, nullptr},
    Fact{"recordId", T::recordId,
         [](const Seen &s) {
             return s.entry.run.recordId.isEmpty() ? QString() : isolated(s.entry.run.recordId.text());
         },
         [](const Seen &s) { return s.entry.run.recordId.text(); }},
    Fact{"connection", T::connection, connectionName, nullptr},
    Fact{"startedBy", RunHeadings::startedBy, startedByOf, nullptr},
    Fact{"domains", T::domains, domains, nullptr},
    Fact{"policy", T::policy,
         [](const Seen &s) { return s.entry.run.common->policyName.value_or(QString()); }, nullptr},
    Fact{"description", T::description,
         [](const Seen &s) { return s.entry.run.description.value_or(QString()); }, nullptr},
    Fact{"start", T::start, [](const Seen &s) { return moment(s.entry.run.startTime, s); }, nullptr},
    Fact{"end", T::end, [](const Seen &s) { return moment(s.entry.run.endTime, s); }, nullptr},
    Fact{"duration", T::duration, durationOf, nullptr},
    Fact{"sent", T::sent, [](const Seen &s) { return counted(s.entry.run.sentRequests); }, nullptr},
    Fact{"planned", T::planned, [](const Seen &s) { return counted(s.entry.run.plannedRequests); }, nullptr},
};

} // namespace

RunFacts::RunFacts(QWidget *parent) : QWidget(parent)
{
    // Not a form: its rows would need layouts of their own, which keep old heights after a text has changed.
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    for (const Fact &fact : facts) {
        const QString name = QString::fromLatin1(fact.name);
        Line line{new QLabel(this), new LeadingLabel(u"details_"_s + name, this), nullptr};
        const int row = grid->rowCount();
        grid->addWidget(line.caption, row, 0, Qt::AlignTop);
        grid->addWidget(line.value, row, 1);
        if (fact.copied != nullptr) {
            line.button = makeButton(u"detailsCopy_"_s + name, Symbol::Copy);
            connect(line.button, &QToolButton::clicked, this,
                    [this, copy = line.button] { Q_EMIT copyWanted(copy->property("copied").toString()); });
        } else if (fact.value == autoStopOf) {
            line.button = makeButton(u"detailsAutoStop"_s, Symbol::Clock);
            connect(line.button, &QToolButton::clicked, this, &RunFacts::autoStopWanted);
        }
        if (line.button != nullptr)
            grid->addWidget(line.button, row, 2);
        m_lines.push_back(line);
    }
    retranslate();
}

QToolButton *RunFacts::makeButton(const QString &name, Symbol symbol)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setIcon(icon(symbol));
    button->setFixedHeight(fontMetrics().height() + 4); // no row is higher than another
    return button;
}

void RunFacts::show(const RunEntry &entry, const Stores &stores, const QString &autoStop,
                    const QDateTime &now)
{
    const Seen seen{entry, stores, autoStop, now};
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        constexpr qsizetype most = 1'000; // wrapping ten times as much would freeze the window
        const QString value = facts.at(i).value(seen);
        const QString shown = value.size() > most ? value.first(most) + u'…' : value;
        line.value->setText(shown.isEmpty() ? u"–"_s : shown);
        if (facts.at(i).value == startedByOf) {
            const bool isInTeam = stores.connections.isInTeam(entry.key.connection);
            line.caption->setVisible(isInTeam);
            line.value->setVisible(isInTeam);
        }
        if (line.button == nullptr)
            continue;
        const QString usual = line.button->accessibleName();
        if (facts.at(i).copied == nullptr) {
            allow(*line.button,
                  wallarm::allowed(wallarm::RunAction::StopRecording, entry.run, entry.standing()).yes
                      && !stores.connections.isReadOnly(entry.key.connection),
                  RunActionTexts::whyNot(wallarm::RunAction::StopRecording, stores, entry), usual);
            continue;
        }
        const QString copied = facts.at(i).copied(seen);
        line.button->setProperty("copied", copied);
        allow(*line.button, !copied.isEmpty(), Reasons::nothingToCopy(), usual);
    }
}

void RunFacts::retranslate()
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const QString caption = facts.at(i).caption();
        m_lines[i].caption->setText(caption);
        m_lines[i].value->setAccessibleName(caption);
        if (QToolButton *button = m_lines[i].button) {
            const QString name =
                facts.at(i).copied == nullptr ? FactTexts::setAutoStop() : FactTexts::copy(caption);
            button->setAccessibleName(name);
            if (button->isEnabled())
                button->setToolTip(plainTip(name));
        }
    }
}

} // namespace tallylight::ui

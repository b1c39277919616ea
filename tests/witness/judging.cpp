#include "witness/judging.h"

#include "cloudrecordings/recordingtexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::tests {

using agora::RecordingState;

namespace {

/// Words of the window that say that nothing is recorded, or that something is.
bool saysOff(const QString &row)
{
    for (const auto state :
         {RecordingState::Stopped, RecordingState::EndedByService, RecordingState::StartFailed,
          RecordingState::Failed, RecordingState::Discarded}) {
        if (row.contains(u"| "_s + ui::RecordingTexts::state(state)))
            return true;
    }
    return row.contains(u"Recording stopped"_s);
}

bool saysOn(const QString &row)
{
    const QStringList words{u"Recording baseline requests"_s,
                            ui::RecordingTexts::state(RecordingState::Recording),
                            ui::RecordingTexts::state(RecordingState::Paused)};
    return std::ranges::any_of(words,
                               [&](const QString &word) { return row.split(u" | "_s).contains(word); });
}

} // namespace

QList<Case> pairs(const QList<NamedLie> &stops, const QList<NamedLie> &reads, qsizetype every,
                  qsizetype offset)
{
    QList<Case> all;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        for (qsizetype j = 0; j < reads.size(); ++j) {
            if (stops[i].lie && reads[j].lie && (i + j + offset) % every != 0)
                continue;
            Case one{u"stop %1, read %2"_s.arg(QLatin1String(stops[i].name), QLatin1String(reads[j].name)),
                     {},
                     !reads[j].lie || reads[j].plain,
                     stops[i].lie,
                     reads[j].lie};
            if (one.read)
                one.read->afterStop = true;
            all << one;
        }
    }
    return all;
}

QString judged(const Case &one, const QString &row, bool records, int stops)
{
    QString told = u"%1: the window says \"%2\", but %3 (%4 stops)"_s.arg(
        one.name, row, records ? u"it records"_s : u"nothing is recorded"_s, QString::number(stops));
    if (row.isEmpty() || stops > one.mostStops)
        return told;
    if ((saysOff(row) && records) || (saysOn(row) && !records))
        return told;
    return one.plain && !(records ? saysOn(row) : saysOff(row)) ? told : QString();
}

} // namespace tallylight::tests

#pragma once

#include "testruns/runfilter.h"

#include <QByteArray>
#include <QHash>
#include <QUuid>

#include <string>
#include <vector>

namespace tallylight::ui {

/// Which part of a filter a run does not meet; a run that meets all is shown. The parts are separate so that
/// each chip can count what it would show.
enum Miss : quint8 {
    MissesNothing = 0,
    MissesState = 1,
    MissesRecording = 2,
    MissesOther = 4,
    MissesMine = 8,
};

/// The parts of a run that the filter reads, cached.
struct MatchedRun
{
    QByteArray words; ///< RunSearchKey::own; null: not read yet
    quint32 common = 0; ///< CommonWords::idOf(RunSearchKey::common), once the words are read
    RunGroup group = RunGroup::Unknown;
    bool recording = false;
    bool stale = false;
    bool mine = false; ///< created by this program
};

/// A filter prepared for a pass over a very large number of runs.
class RunMatcher final
{
public:
    RunMatcher() = default;
    /// `nowSeconds`: Unix time, for the filter's age. A null connection: all.
    RunMatcher(const RunFilter &filter, const QUuid &connection, qint64 nowSeconds);

    /// Whether misses() reads MatchedRun::words.
    [[nodiscard]] bool readsWords() const { return !m_words.empty(); }
    /// The words that do not occur in the text (RunSearchKey::common).
    [[nodiscard]] std::vector<std::string> lackingIn(const QByteArray &text) const;
    /// Sum of Miss. `lacking`: the words that only the run's own text can contain. The entry is read only for
    /// connection, domain, policy and age.
    [[nodiscard]] quint8 misses(const MatchedRun &run, const RunEntry &entry,
                                const std::vector<std::string> &lacking) const;
    /// True when nothing that `other` excluded for reasons other than state, recording or author can pass
    /// this one.
    [[nodiscard]] bool isNarrowerThan(const RunMatcher &other) const;

private:
    [[nodiscard]] bool meetsOther(const MatchedRun &run, const RunEntry &entry,
                                  const std::vector<std::string> &lacking) const;

    RunFilter m_filter;
    QUuid m_connection;
    std::optional<qint64> m_since; // Unix seconds
    std::vector<std::string> m_words;
    QByteArray m_foldedText;
};

/// The lamp is lit, or goes out only when the stop is confirmed; also when that is old.
[[nodiscard]] bool isRecordingNow(const RunEntry &entry);

/// Of the runs recording now.
struct RecordingCount
{
    int heard = 0; ///< known to be recording
    int notHeard = 0; ///< recording when last heard from

    friend bool operator==(const RecordingCount &, const RecordingCount &) = default;
};

/// What the filter reads and many runs share, such as their state, target and policy in words: stored once,
/// and searched once per filter.
class CommonWords final
{
public:
    using Id = quint32;

    /// Equal texts have the same ID until clear().
    [[nodiscard]] Id idOf(const QByteArray &text);
    /// Sets the words that lacking() uses from now on.
    void setMatcher(const RunMatcher &matcher);
    /// The filter's words that are not in this text: a run with it must contain them itself.
    [[nodiscard]] const std::vector<std::string> &lacking(Id id) const { return m_lacking[id]; }
    void clear();

private:
    RunMatcher m_matcher;
    QHash<QByteArray, Id> m_ids;
    std::vector<std::vector<std::string>> m_lacking; // by ID
};

} // namespace tallylight::ui

#include "operations/recordings/modesearch.h"
#include "support/stage.h"
#include "support/testmain.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::tests;
using agora::Mode;
using agora::RecordingState;

namespace {

const auto searchedSid = u"2a0000000000000000000000000000b2"_s;
const QList<Mode> everyModeInOrder(agora::allModes.begin(), agora::allModes.end());

HttpReply modeReply(int status, const QJsonObject &body)
{
    HttpReply answer;
    answer.status = status;
    answer.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return answer;
}

HttpReply knownHere(const QString &answeredSid = searchedSid)
{
    return modeReply(200,
                     {{u"resourceId"_s, u"SAMPLERESOURCE"_s},
                      {u"sid"_s, answeredSid},
                      {u"serverResponse"_s, QJsonObject{{u"status"_s, 5}}}});
}

HttpReply notInThisMode()
{
    return modeReply(404, {{u"code"_s, 404}, {u"reason"_s, u"failed to find worker"_s}});
}

AdoptForm searchForm(Mode mode = Mode::Web)
{
    return {.connection = Stage::connection().id,
            .task = {.appId = u"0123456789abcdef0123456789abcdef"_s,
                     .cname = u"qa-room-01"_s,
                     .uid = u"900001"_s,
                     .resourceId = u"SAMPLERESOURCE"_s,
                     .sid = searchedSid,
                     .mode = mode}};
}

} // namespace

/// The mode is found automatically: each mode is queried, and the one that answers about this very recording
/// is the right one.
class TstModeSearch final : public QObject
{
    Q_OBJECT

private:
    QHash<QString, HttpReply> m_answers; ///< by the mode's word; notInThisMode() for the others
    std::optional<Error> m_trouble; ///< instead of any answer
    std::unique_ptr<Stage> m_stage;

    /// The words of the modes that were queried, in order.
    [[nodiscard]] QStringList asked() const
    {
        QStringList words;
        for (const HttpRequest &request : m_stage->sent) {
            QString word = request.url.path().section(u"/mode/"_s, 1).section(u'/', 0, 0);
            if (callOf(request) != u"query")
                word += u'!'; // nothing but queries may leave
            words << word;
        }
        return words;
    }
    ModeFinding found(const QList<Mode> &modes = everyModeInOrder)
    {
        std::optional<ModeFinding> result;
        m_stage->operations().recordings.findMode(searchForm(), modes, this,
                                                  [&](const ModeFinding &finding) { result = finding; });
        m_stage->advance(60s);
        return result.value_or(ModeFinding{.kind = ModeFinding::Kind::Unclear});
    }
    [[nodiscard]] const RecordingEntry *only() const
    {
        const auto &all = m_stage->operations().stores.recordings.all();
        return all.size() == 1 ? &all.front() : nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_answers.clear();
        m_trouble.reset();
        m_stage = std::make_unique<Stage>();
        m_stage->network = [this](const HttpRequest &request) -> Stage::Reaction {
            if (m_trouble)
                return {Result<HttpReply>(*m_trouble)};
            const QString word = request.url.path().section(u"/mode/"_s, 1).section(u'/', 0, 0);
            return {Result<HttpReply>(m_answers.value(word, notInThisMode()))};
        };
        QVERIFY(m_stage->open());
        m_stage->connect();
    }
    void cleanup() { m_stage.reset(); }

    void eachModeIsFound_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<int>("questions");
        int questions = 0;
        for (const Mode mode : agora::allModes)
            QTest::newRow(agora::wireWord(mode).data())
                << QString(agora::wireWord(mode)) << mode << ++questions;
    }
    void eachModeIsFound()
    {
        QFETCH(QString, word);
        QFETCH(Mode, mode);
        QFETCH(int, questions);
        m_answers[word] = knownHere();
        const ModeFinding finding = found();
        QCOMPARE(finding.kind, ModeFinding::Kind::Found);
        QCOMPARE(finding.mode, mode);
        QCOMPARE(asked().size(), questions); // none after the one that answered
        QCOMPARE(asked().last(), word);
    }

    void noModeIsFound()
    {
        const ModeFinding finding = found();
        QCOMPARE(finding.kind, ModeFinding::Kind::NotFound);
        QCOMPARE(asked(), (QStringList{u"individual"_s, u"mix"_s, u"web"_s, u"raw"_s}));
    }

    void troubleInOneModeLeavesTheOthers()
    {
        m_answers[u"individual"_s] = modeReply(504, {{u"code"_s, 62}, {u"reason"_s, u"timeout"_s}});
        m_answers[u"mix"_s] = knownHere();
        QCOMPARE(found().mode, Mode::Mix);
    }

    void troubleInOneModeIsNoAbsence()
    {
        m_answers[u"mix"_s] = modeReply(504, {{u"code"_s, 62}, {u"reason"_s, u"timeout"_s}});
        const ModeFinding finding = found();
        QCOMPARE(finding.kind, ModeFinding::Kind::Unclear);
        QCOMPARE(finding.because->httpStatus, 504);
        QCOMPARE(asked().size(), 4);
    }

    void anUnreachableServiceIsAskedOnce()
    {
        m_trouble = Error{.kind = ErrorKind::TlsFailed, .sent = false};
        const ModeFinding finding = found();
        QCOMPARE(finding.kind, ModeFinding::Kind::Unclear);
        QCOMPARE(finding.because->kind, ErrorKind::TlsFailed);
        const QStringList words = asked();
        QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), 1); // perhaps at its other addresses
    }

    /// As an older version's dialog kept "Composite" for everything.
    void aWrongModeIsCorrectedAndKept()
    {
        m_answers[u"raw"_s] = knownHere();
        QVERIFY(m_stage->operations().recordings.adopt(searchForm(Mode::Mix)).has_value());
        m_stage->advance(5s);
        QVERIFY(only() != nullptr);
        QCOMPARE(only()->task.mode, Mode::Raw);
        QCOMPARE(only()->state, RecordingState::Recording);
        m_stage->kill();
        m_stage->sent.clear();
        QVERIFY(m_stage->open());
        m_stage->advance(5s);
        QCOMPARE(only()->task.mode, Mode::Raw);
        QCOMPARE(only()->state, RecordingState::Recording);
        for (const QString &word : asked())
            QCOMPARE(word, u"raw"_s);
    }

    /// Each other mode is queried once, not at each 404; the user can have it done again.
    void theSearchIsNotRepeatedByItself()
    {
        QVERIFY(m_stage->operations().recordings.adopt(searchForm(Mode::Mix)).has_value());
        m_stage->advance(60s);
        QCOMPARE(asked().count(u"web"_s), 1);
        QVERIFY(!agora::isEnded(only()->state));
        m_answers[u"web"_s] = knownHere();
        m_stage->operations().recordings.query({only()->uuid});
        m_stage->advance(5s);
        QCOMPARE(only()->task.mode, Mode::Web);
        QCOMPARE(only()->state, RecordingState::Recording);
    }

    /// A recording that was once known in its mode has ended, or is in a fail-over: its mode stays.
    void aModeThatWasAnsweredIsNotChanged()
    {
        m_answers[u"mix"_s] = knownHere();
        QVERIFY(m_stage->operations().recordings.adopt(searchForm(Mode::Mix)).has_value());
        m_stage->advance(5s);
        QCOMPARE(only()->state, RecordingState::Recording);
        m_answers.clear();
        m_answers[u"web"_s] = knownHere();
        m_stage->advance(300s);
        QCOMPARE(only()->task.mode, Mode::Mix);
        QVERIFY(!asked().contains(u"web"_s));
    }

    void addedAgainWithOtherIdsTakesThem()
    {
        AdoptForm wrong = searchForm(Mode::Mix);
        wrong.task.resourceId = u"OTHER"_s;
        const auto first = m_stage->operations().recordings.adopt(wrong);
        QVERIFY(first.has_value());
        m_stage->advance(5s);
        m_answers[u"mix"_s] = knownHere();
        const auto second = m_stage->operations().recordings.adopt(searchForm(Mode::Mix));
        QCOMPARE(*second, *first);
        m_stage->advance(5s);
        QCOMPARE(only()->task.resourceId, u"SAMPLERESOURCE"_s);
        QCOMPARE(only()->state, RecordingState::Recording);
    }
};

TALLYLIGHT_TEST(TstModeSearch);
#include "tst_modesearch.moc"

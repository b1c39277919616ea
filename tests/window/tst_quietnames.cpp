#include "operations/teamsync/teamsync.h"
#include "support/spoken.h"
#include "support/testmain.h"
#include "team/faketeam.h"
#include "window/desk.h"

#include <QAccessible>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

/// The new names and descriptions that the program tells screen readers about while this lives.
class Names final
{
public:
    Names() : m_before(QAccessible::installUpdateHandler(&Names::take))
    {
        wakeAccessibility();
        told().clear();
        now().clear();
    }
    ~Names() { QAccessible::installUpdateHandler(m_before); }
    Q_DISABLE_COPY_MOVE(Names)

    /// By object name: all, and those that said the same as before.
    struct Count
    {
        int all = 0;
        int same = 0;
    };
    [[nodiscard]] static QMap<QString, Count> &told()
    {
        static QMap<QString, Count> counts;
        return counts;
    }

private:
    [[nodiscard]] static QHash<std::pair<const QObject *, int>, QString> &now()
    {
        static QHash<std::pair<const QObject *, int>, QString> texts;
        return texts;
    }
    static void take(QAccessibleEvent *event)
    {
        const bool isName = event->type() == QAccessible::NameChanged;
        if (event->object() == nullptr || (!isName && event->type() != QAccessible::DescriptionChanged))
            return;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(event->object());
        if (spoken == nullptr)
            return;
        const QString text = spoken->text(isName ? QAccessible::Name : QAccessible::Description);
        const std::pair<const QObject *, int> key(event->object(), event->type());
        const QString name = event->object()->objectName().isEmpty()
            ? QString::fromLatin1(event->object()->metaObject()->className())
            : event->object()->objectName();
        Count &count = told()[name];
        ++count.all;
        if (now().contains(key) && now().value(key) == text)
            ++count.same;
        now().insert(key, text);
    }

    QAccessible::UpdateHandler m_before;
};

} // namespace

/// What a screen reader is told while nobody does anything: only what has changed.
class TstQuietNames final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("needs", "desktop")

private Q_SLOTS:
    void twoMinutesInATeamTellOnlyWhatChanges()
    {
        constexpr qint64 minutes = 2 * 60'000;
        constexpr int mostTold = 150; // without the age of the table, which has a second of its own
        const auto team = std::make_shared<FakeTeamServer>();
        team->account = {.id = QUuid::createUuid(), .service = u"agoraCloudRecording"_s};
        team->members[u"ann"_s] = {.role = TeamRole::Owner, .name = u"Ann"_s, .password = u"sample-ann"_s};
        team->passwords[u"ann"_s] = u"sample-ann"_s;
        Desk desk(u"en"_s, {}, [team] { return std::make_unique<FakeTeam>(team); });
        QVERIFY(desk.openFilled());
        TeamSync &teams = desk.harness().operations().teams;
        const QUuid agora = desk.harness().demo().agora().id;
        teams.join({.connection = agora,
                    .account = team->account.id,
                    .host = u"team.example.test"_s,
                    .port = 5432,
                    .database = u"tallylight"_s,
                    .login = u"ann"_s},
                   u"sample-ann"_s, Keep::UntilQuit);
        QTRY_COMPARE(teams.status(agora).kind, TeamSyncStatus::Kind::Connected);
        (void)await(u"statusTeam"_s);
        // Qt waits until somebody starts the accessibility bus.
        QCOMPARE(QProcess::execute(u"gdbus"_s,
                                   {u"call"_s, u"--session"_s, u"--dest=org.a11y.Bus"_s,
                                    u"--object-path=/org/a11y/bus"_s, u"--method=org.a11y.Bus.GetAddress"_s}),
                 0);
        QTRY_VERIFY(QAccessible::isActive());
        const Names names;
        const Clock &clock = desk.harness().operations().clock;
        const qint64 end = clock.nowMs() + minutes;
        QVERIFY(driver::waitFor([&] { return clock.nowMs() >= end; }));

        QStringList repeated;
        QStringList all;
        int told = 0;
        for (auto each = names.told().cbegin(); each != names.told().cend(); ++each) {
            all << u"%1: %2"_s.arg(each.key()).arg(each->all);
            if (each->same > 0)
                repeated << u"%1: %2 of %3"_s.arg(each.key()).arg(each->same).arg(each->all);
            if (each.key() != "statusUpdated"_L1)
                told += each->all;
        }
        QVERIFY2(names.told().value(u"statusUpdated"_s).all > 0, qPrintable(all.join(u'\n')));
        QCOMPARE(repeated.join(u'\n'), QString());
        QVERIFY2(told <= mostTold, qPrintable(all.join(u'\n')));
    }
};

TALLYLIGHT_TEST(TstQuietNames);
#include "tst_quietnames.moc"

#include "core/folderclaim.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace tallylight;

class TstFolderClaim final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verdicts_data()
    {
        using Lock = FolderFacts::Lock;
        using enum FolderVerdict;
        QTest::addColumn<FolderFacts>("facts");
        QTest::addColumn<FolderVerdict>("verdict");
        const FolderHolder here{.process = 7, .computer = u"desk"_s};
        const FolderHolder there{.process = 7, .computer = u"old-name"_s};
        const auto row = [](const char *name, const FolderFacts &facts, FolderVerdict verdict) {
            QTest::newRow(name) << facts << verdict;
        };
        row("nobody holds it", {.lock = Lock::Taken}, Start);
        row("held, and the holder answers",
            {.lock = Lock::Held, .answers = true, .holder = here, .holderLives = true, .computer = u"desk"_s},
            RaiseTheOther);
        row("held, and the holder is silent",
            {.lock = Lock::Held, .holder = here, .holderLives = true, .computer = u"desk"_s}, AskSilent);
        row("held by a computer of another name",
            {.lock = Lock::Held, .holder = there, .computer = u"desk"_s}, AskElsewhere);
        row("held by another name, whose process number lives here too",
            {.lock = Lock::Held, .holder = there, .holderLives = true, .computer = u"desk"_s}, AskElsewhere);
        row("left over by a process that has gone, and cannot be replaced",
            {.lock = Lock::Held, .holder = here, .computer = u"desk"_s}, StartUnlocked);
        row("an empty lock", {.lock = Lock::Held, .blank = true, .computer = u"desk"_s}, TakeOver);
        row("an empty lock, but somebody answers", {.lock = Lock::Held, .answers = true, .blank = true},
            RaiseTheOther);
        row("garbage or a folder for a lock", {.lock = Lock::Held, .computer = u"desk"_s}, StartUnlocked);
        row("no room, no right or no folder", {.lock = Lock::CannotBe}, StartUnlocked);
        row("none either, but somebody answers", {.lock = Lock::CannotBe, .answers = true}, RaiseTheOther);
    }
    void verdicts()
    {
        QFETCH(FolderFacts, facts);
        QFETCH(FolderVerdict, verdict);
        QCOMPARE(judge(facts), verdict);
    }
};

TALLYLIGHT_TEST(TstFolderClaim);
#include "tst_folderclaim.moc"

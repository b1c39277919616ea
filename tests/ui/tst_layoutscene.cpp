#include "agora/encode.h"
#include "agora/validation.h"
#include "cloudrecordings/layout/layoutscene.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::ui;
using agora::Arrangement;

namespace {

agora::Layout custom(const QList<QRectF> &places)
{
    agora::Layout layout;
    layout.mixedVideoLayout = static_cast<int>(Arrangement::Custom);
    for (const QRectF &place : places) {
        agora::LayoutPane pane;
        setPlace(pane, place);
        layout.panes << pane;
    }
    return layout;
}

bool mayBeSent(const agora::Layout &layout)
{
    agora::RequestDraft draft;
    draft.call = agora::Call::UpdateLayout;
    draft.body = {{u"cname"_s, u"room"_s}, {u"uid"_s, u"9"_s}, {u"clientRequest"_s, encode(layout)}};
    return !agora::hasError(agora::validate(draft));
}

/// One random action of a user, whatever the scene makes of it.
void anything(LayoutScene &scene, QRandomGenerator &random)
{
    const int pane = random.bounded(-1, 18);
    const auto part = [&random] { return random.generateDouble() * 2 - 0.5; };
    LayoutScene::Surroundings around = scene.state().surroundings;
    switch (random.bounded(12)) {
    case 0:
        scene.setArrangement(static_cast<Arrangement>(random.bounded(4)));
        break;
    case 1:
        scene.setUsers(random.bounded(1, 18));
        scene.makeCustom();
        break;
    case 2:
        scene.add();
        break;
    case 3:
        scene.remove(pane);
        break;
    case 4:
        scene.setUid(pane, QString::number(random.bounded(1, 9)), random.bounded(3));
        break;
    case 5:
        scene.setAlpha(pane, part());
        break;
    case 6:
        scene.setRenderMode(pane, random.bounded(2));
        break;
    case 7:
        scene.renumber(pane, random.bounded(18));
        break;
    case 8:
        around.backgroundColor = u"#%1"_s.arg(random.bounded(0x1000000), 6, 16, QLatin1Char('0'));
        scene.setSurroundings(around);
        break;
    default:
        scene.place(pane, {part(), part(), part(), part()}, random.bounded(3));
        break;
    }
}

} // namespace

class TstLayoutScene final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingUndoneIsWhatWas()
    {
        constexpr quint32 seed = 20240611;
        QRandomGenerator random(seed);
        for (int round = 0; round < 40; ++round) {
            LayoutScene scene(custom({{0, 0, 0.5, 1}, {0.5, 0, 0.5, 1}}));
            const LayoutScene::State first = scene.state();
            QList<LayoutScene::State> states;
            for (int i = 0; i < 60; ++i) {
                anything(scene, random);
                QVERIFY2(scene.layout().panes.isEmpty() == !scene.isCustom() || scene.state().own.isEmpty(),
                         qPrintable(u"seed %1, round %2"_s.arg(seed).arg(round)));
                QVERIFY(scene.isCustom() ? scene.state().own.isEmpty() || mayBeSent(scene.layout())
                                         : mayBeSent(scene.layout()));
            }
            const LayoutScene::State last = scene.state();
            while (scene.history().canUndo())
                scene.history().undo();
            QCOMPARE(scene.state(), first);
            while (scene.history().canRedo())
                scene.history().redo();
            QCOMPARE(scene.state(), last);
        }
    }

    void aGestureIsOneStep()
    {
        LayoutScene scene(custom({{0, 0, 0.5, 0.5}}));
        const int gesture = scene.newGesture();
        for (int i = 1; i <= 10; ++i)
            scene.place(0, {i * 0.01, 0, 0.5, 0.5}, gesture);
        QCOMPARE(scene.history().count(), 1);
        scene.place(0, {0.2, 0, 0.5, 0.5}, scene.newGesture());
        QCOMPARE(scene.history().count(), 2);
        scene.history().undo();
        QCOMPARE(scene.panes().first().x, 0.1);
        // Dragged away and back: nothing happened, so there is nothing to undo.
        const int back = scene.newGesture();
        scene.place(0, {0.3, 0, 0.5, 0.5}, back);
        scene.place(0, {0.1, 0, 0.5, 0.5}, back);
        QCOMPARE(scene.history().count(), 1);
    }

    void onlyWhatBelongsToTheArrangementIsSent()
    {
        agora::Layout layout = custom({{0, 0, 0.5, 0.5}});
        layout.maxResolutionUid = u"7"_s;
        LayoutScene scene(layout);
        QVERIFY(!scene.layout().maxResolutionUid.has_value());
        QCOMPARE(scene.layout().panes.size(), 1);
        QCOMPARE(scene.layout().panes.first().alpha, std::optional(1.0));
        QCOMPARE(scene.layout().panes.first().renderMode, std::optional(0));
        QCOMPARE(scene.layout().backgroundColor, std::optional(u"#000000"_s)); // agora/README trap 17: sent
        scene.setArrangement(Arrangement::Vertical);
        QVERIFY(scene.layout().panes.isEmpty());
        QCOMPARE(scene.layout().maxResolutionUid, std::optional(u"7"_s));
        scene.setArrangement(Arrangement::Custom);
        QCOMPARE(scene.layout().panes.size(), 1); // the custom panes were kept
    }

    void whatTheEditorDoesNotShowIsSentToo()
    {
        agora::Layout layout;
        layout.mixedVideoLayout = 1;
        layout.backgroundColor = u"#FF0000"_s;
        layout.backgroundImage = u"https://example.com/a.jpg"_s;
        layout.defaultUserBackgroundImage = u"https://example.com/b.jpg"_s;
        layout.backgrounds = {{u"7"_s, u"https://example.com/c.jpg"_s, 1}};
        const LayoutScene scene(layout);
        QCOMPARE(scene.layout(), layout);
    }

    void aCustomLayoutBeginsWithWhatIsSeen()
    {
        LayoutScene scene({});
        scene.setUsers(3);
        scene.setArrangement(Arrangement::BestFit);
        scene.setArrangement(Arrangement::Custom);
        QCOMPARE(scene.panes().size(), 3);
        QCOMPARE(placeOf(scene.panes().at(2)), QRectF(0, 0.5, 0.5, 0.5));
        scene.setArrangement(Arrangement::Vertical);
        scene.makeCustom();
        QCOMPARE(placeOf(scene.panes().first()), QRectF(0, 0, 0.8, 1));
    }

    void seventeenPanesAreTheMost()
    {
        LayoutScene scene(custom({{0, 0, 0.5, 0.5}}));
        for (int i = 0; i < 30; ++i)
            scene.add();
        QCOMPARE(scene.panes().size(), agora::mostPanes);
        QVERIFY(!scene.canAdd());
        QCOMPARE(scene.selected(), agora::mostPanes - 1);
        QVERIFY(mayBeSent(scene.layout()));
    }

    void theSelectionIsAlwaysAPane()
    {
        LayoutScene scene(custom({{0, 0, 0.5, 0.5}, {0.5, 0, 0.5, 0.5}}));
        const QSignalSpy spy(&scene, &LayoutScene::selectionChanged);
        scene.select(1);
        scene.remove(1);
        QCOMPARE(scene.selected(), 0);
        scene.remove(0);
        QCOMPARE(scene.selected(), -1);
        scene.history().undo();
        QCOMPARE(scene.selected(), 0);
        scene.select(9);
        QCOMPARE(scene.selected(), -1);
        QVERIFY(spy.size() >= 4);
    }

    void numbersCanBeChanged()
    {
        LayoutScene scene(custom({{0, 0, 0.1, 0.1}, {0.1, 0, 0.1, 0.1}, {0.2, 0, 0.1, 0.1}}));
        scene.select(0);
        scene.renumber(0, 2);
        QCOMPARE(scene.panes().at(2).x, 0.0);
        QCOMPARE(scene.selected(), 2);
        scene.renumber(0, 7);
        QCOMPARE(scene.history().count(), 1);
    }
};

TALLYLIGHT_TEST(TstLayoutScene);
#include "tst_layoutscene.moc"

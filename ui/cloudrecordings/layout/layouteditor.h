#pragma once

#include "cloudrecordings/layout/layoutcheck.h"
#include "common/message.h"
#include "common/translated.h"

#include <QDialog>
#include <QSize>

#include <functional>
#include <optional>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QStackedWidget;
class QTabWidget;
class QTableView;
class QToolBar;
class QToolButton;

namespace tallylight::ui {

class ArrangementBar;
class BackgroundFields;
class FieldHint;
class LayoutActions;
class LayoutCanvas;
class LayoutScene;
class MessageRow;
class PaneFields;
class PaneModel;
class PresetFields;
class RequestView;

/// Edits the video layout of one composite recording and asks for it to be sent, always complete. It does not
/// know the operations: its owner sends what sendRequested() says and reports the result with showOutcome().
/// Call open(); deletes itself when closed. GUI thread.
class LayoutEditor final : public Translated<QDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LayoutEditor)

public:
    struct Subject
    {
        agora::Task task; ///< of the stored recording (V26)
        std::optional<QSize> canvas; ///< pixels of the recording; nullopt: unknown
        std::optional<agora::Layout> layout; ///< what the service was last told; nullopt: unknown
        bool confirmed = true; ///< false: the answer to that layout was lost
        std::function<QString()> obstacle; ///< a sentence while the recording cannot be changed; may be empty
    };

    explicit LayoutEditor(const Subject &subject, QWidget *parent = nullptr);
    ~LayoutEditor() override;

    [[nodiscard]] LayoutScene &scene() { return *m_scene; }
    /// The result of what sendRequested() asked for. `applied`: the service accepted the layout.
    void showOutcome(const Message &message, bool applied);
    /// Call when the obstacle may have appeared or disappeared.
    void refresh();
    void reject() override;

Q_SIGNALS:
    void sendRequested(const tallylight::agora::Layout &layout);

private:
    QWidget *buildCanvas();
    QWidget *buildTabs();
    void buildTable();
    void buildProportions();
    void follow();
    void followSelection();
    void send();
    void retranslate() override;

    const Subject m_subject;
    LayoutScene *m_scene;
    MessageRow *m_message; ///< in a fixed place, so the canvas does not move
    ArrangementBar *m_arrangements;
    LayoutCanvas *m_canvas;
    LayoutActions *m_actions;
    QToolBar *m_tools;
    QToolButton *m_place;
    QComboBox *m_proportions; ///< only while they are unknown
    QLabel *m_keys;
    QTabWidget *m_tabs;
    PaneModel *m_model;
    QTableView *m_table;
    QStackedWidget *m_fields;
    PaneFields *m_paneFields;
    PresetFields *m_presetFields;
    BackgroundFields *m_background;
    RequestView *m_request;
    QDialogButtonBox *m_buttons;
    FieldHint *m_why;
    bool m_sending = false; ///< until the outcome: one request at a time (agora/README trap 26)
    bool m_closing = false; ///< the question about unsent changes was answered
};

} // namespace tallylight::ui

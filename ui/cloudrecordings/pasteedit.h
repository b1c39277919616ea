#pragma once

#include <QPlainTextEdit>

namespace tallylight::ui {

/// The box for pasted text with IDs. Of a text longer than agora::longestPaste it takes only the beginning,
/// and says so: a whole log would freeze the window for seconds.
class PasteEdit final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasteEdit)

public:
    explicit PasteEdit(QWidget *parent = nullptr);

    /// A sentence after a paste that was cut, otherwise empty.
    [[nodiscard]] QString cutNote() const;

protected:
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool m_isCut = false;
};

} // namespace tallylight::ui

#pragma once

#include <QWidget>

class QPainter;

namespace tallylight::ui {

/// What a part of a bar means; each has its own color and hatching, so that color is never the only sign.
enum class BarPart { Passed, Failed, Error, Interrupted, InProgress, Waiting, Done };

/// The fill of a part: in a bar, and in the swatch beside its word.
void paintBarPart(QPainter &painter, const QRectF &rect, BarPart part, const QPalette &palette);

/// A bar of parts, in reading direction. Its words are beside it and in its accessible description.
class StackedBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StackedBar)

public:
    struct Segment
    {
        BarPart part = BarPart::Done;
        qint64 count = 0;

        friend bool operator==(const Segment &, const Segment &) = default;
    };

    explicit StackedBar(QWidget *parent = nullptr);

    /// `total` is the whole bar, unless the segments add up to more. `open`: the total still grows, so the
    /// bar has no end.
    void show(const QList<Segment> &segments, qint64 total, bool open);
    [[nodiscard]] const QList<Segment> &segments() const { return m_segments; }
    [[nodiscard]] bool isOpen() const { return m_open; }

    [[nodiscard]] QSize sizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;

    QList<Segment> m_segments;
    qint64 m_total = 0;
    bool m_open = false;
};

} // namespace tallylight::ui

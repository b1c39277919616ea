#pragma once

#include "common/growingdialog.h"
#include "common/translated.h"

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace tallylight::ui {

/// What this program is, the versions of what it is made of, and their licenses. GUI thread.
class AboutDialog final : public Translated<GrowingDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutDialog)

public:
    explicit AboutDialog(QWidget *parent);

Q_SIGNALS:
    void copyWanted(const QString &text);

private:
    void retranslate() override;
    void build();
    void showLicense();

    QLabel *m_name;
    QLabel *m_purpose;
    QLabel *m_maker;
    QTabWidget *m_tabs;
    QPlainTextEdit *m_versions;
    QListWidget *m_components;
    QPlainTextEdit *m_license;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace tallylight::ui

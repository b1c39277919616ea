#pragma once

#include <QDoubleSpinBox>
#include <QSpinBox>

#include <functional>

namespace tallylight::ui {

/// A field for whole numbers that accepts what people type and paste: digits of every script, invisible
/// marks, grouped thousands (core/typednumber.h). Every number field of the program is this or an AmountBox.
class NumberBox final : public QSpinBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NumberBox)

public:
    explicit NumberBox(QWidget *parent = nullptr);

    /// The words after the number, which may depend on it, such as " دقيقة" and " دقائق". Asked again when
    /// the number or the language changes.
    using Unit = std::function<QString(int)>;
    void setUnit(const Unit &unit);
    /// For a number that is part of an address, such as a port: the digits of addresses in every language.
    void setForAddress();

    [[nodiscard]] QValidator::State validate(QString &text, int &position) const override;
    [[nodiscard]] int valueFromText(const QString &text) const override;
    /// Ignores unfinished text: Qt would remove the group separator from "1,5" and read 15.
    void fixup(QString & /*text*/) const override { }
    using QSpinBox::textFromValue;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void followUnit();

    Unit m_unit;
    bool m_isForAddress = false;
};

/// The same for amounts, prices and percentages: both point and comma are decimal separators. Where the text
/// could be read differently, its interpretation is shown under the field during typing, and in the field
/// before Enter has any other effect.
class AmountBox : public QDoubleSpinBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AmountBox)

public:
    explicit AmountBox(QWidget *parent = nullptr);

    [[nodiscard]] QValidator::State validate(QString &text, int &position) const override;
    [[nodiscard]] double valueFromText(const QString &text) const override;
    void fixup(QString & /*text*/) const override { }
    using QDoubleSpinBox::textFromValue;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace tallylight::ui

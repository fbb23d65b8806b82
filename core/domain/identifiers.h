// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace overzicht {

/// The four Belgian numbers and their check digits. `parse` answers nothing when the shape is wrong; a wrong check digit is kept
/// and can be asked for, because received data is marked, not thrown away. Separators (space . - /) are ignored.

/// National number (RRN / INSZ): 11 digits; check = 97 − (first nine mod 97), with a 2 in front for births from 2000.
/// BIS numbers add 20 or 40 to the month; the government's test range adds 60 or 80.
class Insz {
public:
    static std::optional<Insz> parse(const QString &text);
    const QString &digits() const { return m_digits; }
    bool isValid() const;
    bool isBis() const;
    bool isTestRange() const;
    std::optional<QDate> born() const; ///< nothing when the day or month is not known (00) or the number is not valid
    /// The only form that may be shown or logged: "85.07.**-***.**".
    QString masked() const;
    bool operator==(const Insz &) const = default;

private:
    explicit Insz(QString digits) : m_digits(std::move(digits)) {}
    QString m_digits;
};

/// Is there a valid national number in a text: eleven digits as one number or in the groups people write them in, never a part of a longer number?
bool holdsNationalNumber(const QString &text);
/// The text with "***" for everything of that shape, valid or not.
QString withoutNationalNumbers(const QString &text);

/// Enterprise number (KBO / BCE): 10 digits, first 0 or 1; check = 97 − (first eight mod 97). Nine old digits get a 0 in front.
class Kbo {
public:
    static std::optional<Kbo> parse(const QString &text);
    const QString &digits() const { return m_digits; }
    bool isValid() const;
    QString shown() const; ///< 0316.380.841
    bool operator==(const Kbo &) const = default;

private:
    explicit Kbo(QString digits) : m_digits(std::move(digits)) {}
    QString m_digits;
};

/// Structured communication (OGM / VCS): 12 digits, the last two = first ten mod 97, 0 written as 97.
class Ogm {
public:
    static std::optional<Ogm> parse(const QString &text); ///< also with the +++ or *** around it
    const QString &digits() const { return m_digits; }
    bool isValid() const;
    QString shown() const; ///< +++010/8068/17183+++
    bool operator==(const Ogm &) const = default;

private:
    explicit Ogm(QString digits) : m_digits(std::move(digits)) {}
    QString m_digits;
};

/// Creditor reference (ISO 11649): "RF", two check digits, up to 21 letters or digits; mod 97 = 1.
class CreditorReference {
public:
    static std::optional<CreditorReference> parse(const QString &text);
    const QString &text() const { return m_text; } ///< RF18539007547034
    bool isValid() const;

private:
    explicit CreditorReference(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

/// Account number (ISO 13616): two letters, two digits, up to 30 letters or digits; mod 97 = 1. A Belgian one has 16 characters.
class Iban {
public:
    static std::optional<Iban> parse(const QString &text);
    /// Also what has not that shape: its letters and digits, at most 34. It passes no check, and is no reason to say that no account was told.
    static Iban asTold(const QString &text);
    bool hasShape() const;
    const QString &text() const { return m_text; }
    bool isValid() const;
    QString shown() const;  ///< BE68 5390 0754 7034
    QString masked() const; ///< BE68 •••• •••• 7034
    bool operator==(const Iban &) const = default;

private:
    explicit Iban(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace overzicht

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activation/course.h"
#include "activation/text_bundle.h"

#include <chrono>

class QRandomGenerator;

namespace overzicht {

/// Looks like an address that a message can be sent to (RFC 5321, 4.1.2 and 4.5.3.1, without quoted names and addresses of machines). Whether it exists only a code tells.
bool isEmailAddress(const QString &text);

/// What somebody read, answered and filled in before they decide about the eBox: what the dialog knows, without its screens. It alone makes a decision, and makes none to turn the
/// eBox on while something is open (shared/UX.md, "The activation dialog", rules 4, 5 and 7).
class ActivationForm {
public:
    static constexpr int kScreens = 3, kQuestions = 2, kWrongUntilHelp = 2;

    /// Where and for whom it is filled in.
    struct Desk {
        Acting who = Acting::self();
        ActivationWay way = ActivationWay::HandOver; ///< handed over, the official page asks for the address and sends the code: neither is open here
        Decision::Channel channel = Decision::Channel::Home;
        QString assistedBy;
    };
    /// What still keeps the eBox from being turned on, in the order of the screen.
    enum class Open { FirstQuestion, SecondQuestion, Email, Code, Notifier };

    /// `bundle` outlives it. The answers stand in an order of chance, the same one in every language; "yes" never first: who presses the first one without reading must not be right.
    ActivationForm(const TextBundle &bundle, Desk desk, Language language, QRandomGenerator &chance);

    const ActivationText &text() const { return m_bundle->in(m_language); }
    Language language() const { return m_language; }
    /// The decision names the text of this language, with the times that its own screens stood there: who changes language reads anew (hasRead).
    void setLanguage(Language language) { m_language = language; }
    bool hasRead(int screen) const { return m_read[size_t(m_language)][size_t(screen - 1)].seen; } ///< in this language

    /// `now`: of a clock that only goes forward. 0 = none is in sight any more.
    void show(int screen, std::chrono::milliseconds now);

    const QStringList &orderOf(int question) const { return m_asked[size_t(question)].order; } ///< ids of the answers
    /// Any number of times; the same one twice in a row is one answer. Whether it is the right one.
    bool answer(int question, const QString &id);
    QString answerOf(int question) const { return m_asked[size_t(question)].answer; } ///< the one that stands; empty = none yet
    bool isRight(int question) const;
    bool needsHelp() const; ///< a question was answered wrong twice: help is offered, and nothing is closed

    void setEmail(const QString &address); ///< another address is not verified
    const QString &email() const { return m_email; }
    bool isVerified() const { return m_verifiedAt.has_value(); }
    void setVerified(const QDateTime &at, const QString &code); ///< by the gateway, with its code of that number
    void setNotifier(const QString &app) { m_notifier = app; }
    const QString &notifier() const { return m_notifier; }

    QList<Open> open() const;

    /// `key`: under which it is sent; `salt`: 16 random bytes. Refused: to turn it on while something is open.
    Result<Decision> decide(Decision::What what, const QByteArray &key, const QByteArray &salt, const QDateTime &at, std::optional<std::chrono::seconds> skew) const;

private:
    struct Asked {
        QStringList order;
        QString answer;
        int tries = 0, wrong = 0;
    };
    const Question &question(int which) const { return text().questions[size_t(which)]; }

    const TextBundle *m_bundle;
    Desk m_desk;
    Language m_language;
    std::array<Asked, kQuestions> m_asked;
    struct Read {
        bool seen = false;
        std::chrono::milliseconds shown{0};
    };
    std::array<std::array<Read, kScreens>, kLanguages.size()> m_read{}; ///< of each language
    int m_screen = 0;
    Language m_shownIn = Language::Nl; ///< the screen that is in sight
    std::chrono::milliseconds m_since{0};
    QString m_email, m_notifier;
    std::optional<QDateTime> m_verifiedAt;
    QString m_code; ///< the number of the code that verified it
};

} // namespace overzicht

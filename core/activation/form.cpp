// SPDX-License-Identifier: EUPL-1.2
#include "activation/form.h"

#include <QRandomGenerator>

#include <algorithm>

namespace overzicht {

namespace {

const QString kYes = QStringLiteral("yes"); // an answer of the text bundle
constexpr qsizetype kLongestName = 64, kLongestAddress = 254, kLongestLabel = 63;

bool isLetterOrDigit(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'); }

bool isName(QStringView name)
{
    static constexpr QStringView kSigns = u"!#$%&'*+-/=?^_`{|}~.";
    return !name.isEmpty() && name.size() <= kLongestName && !name.startsWith(u'.') && !name.endsWith(u'.') && !name.contains(QLatin1String(".."))
        && std::all_of(name.cbegin(), name.cend(), [](QChar c) { return isLetterOrDigit(c) || kSigns.contains(c); });
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= kLongestLabel && !label.startsWith(u'-') && !label.endsWith(u'-')
        && std::all_of(label.cbegin(), label.cend(), [](QChar c) { return isLetterOrDigit(c) || c == u'-'; });
}

} // namespace

bool isEmailAddress(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 0 || text.size() > kLongestAddress)
        return false;
    const auto labels = QStringView(text).mid(at + 1).split(u'.');
    const auto isFigure = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return isName(QStringView(text).left(at)) && labels.size() > 1 && std::all_of(labels.cbegin(), labels.cend(), isLabel)
        && !std::all_of(labels.last().cbegin(), labels.last().cend(), isFigure); // a domain; not the address of a machine
}

ActivationForm::ActivationForm(const TextBundle &bundle, Desk desk, Language language, QRandomGenerator &chance) : m_bundle(&bundle), m_desk(std::move(desk)), m_language(language)
{
    for (int which = 0; which < kQuestions; ++which) {
        QStringList &order = m_asked[size_t(which)].order;
        for (const Question::Answer &answer : question(which).answers)
            order << answer.id;
        std::shuffle(order.begin(), order.end(), chance);
        if (order.first() == kYes)
            order.swapItemsAt(0, order.size() - 1);
    }
}

void ActivationForm::show(int screen, std::chrono::milliseconds now)
{
    if (m_screen > 0)
        m_read[size_t(m_shownIn)][size_t(m_screen - 1)].shown += std::max(now - m_since, std::chrono::milliseconds(0));
    m_screen = screen >= 1 && screen <= kScreens ? screen : 0;
    m_since = now;
    m_shownIn = m_language;
    if (m_screen > 0)
        m_read[size_t(m_language)][size_t(m_screen - 1)].seen = true;
}

bool ActivationForm::answer(int which, const QString &id)
{
    Asked &asked = m_asked[size_t(which)];
    if (!asked.order.contains(id) || id == asked.answer)
        return isRight(which);
    asked.answer = id;
    ++asked.tries;
    if (!isRight(which))
        ++asked.wrong;
    return isRight(which);
}

bool ActivationForm::isRight(int which) const { return m_asked[size_t(which)].answer == question(which).right; }

bool ActivationForm::needsHelp() const
{
    return std::any_of(m_asked.cbegin(), m_asked.cend(), [](const Asked &asked) { return asked.wrong >= kWrongUntilHelp; });
}

void ActivationForm::setEmail(const QString &address)
{
    const QString trimmed = address.trimmed();
    if (trimmed == m_email)
        return;
    m_email = trimmed;
    m_verifiedAt.reset();
}

void ActivationForm::setVerified(const QDateTime &at, const QString &code)
{
    if (!isEmailAddress(m_email))
        return;
    m_verifiedAt = at;
    m_code = code;
}

QList<ActivationForm::Open> ActivationForm::open() const
{
    QList<Open> open;
    if (!isRight(0))
        open << Open::FirstQuestion;
    if (!isRight(1))
        open << Open::SecondQuestion;
    if (m_desk.way == ActivationWay::Gateway) {
        if (!isEmailAddress(m_email))
            open << Open::Email;
        else if (!m_verifiedAt)
            open << Open::Code;
    }
    if (m_notifier.isEmpty())
        open << Open::Notifier;
    return open;
}

Result<Decision> ActivationForm::decide(Decision::What what, const QByteArray &key, const QByteArray &salt, const QDateTime &at, std::optional<std::chrono::seconds> skew) const
{
    if (what == Decision::What::Activate && !open().isEmpty())
        return failure(Error::Kind::Refused, QStringLiteral("something is still open before the eBox can be turned on"));
    Decision decision;
    decision.what = what;
    decision.who = m_desk.who;
    decision.text = {m_bundle->id(), QString::number(m_bundle->version()), text().hash, m_language};
    for (int screen = 1; screen <= kScreens; ++screen) {
        if (const Read &read = m_read[size_t(m_language)][size_t(screen - 1)]; read.seen)
            decision.screens << ScreenShown{screen, read.shown};
    }
    for (int which = 0; which < kQuestions; ++which) {
        const Asked &asked = m_asked[size_t(which)];
        if (asked.tries > 0)
            decision.answers << Answered{QStringLiteral("Q%1").arg(which + 1), asked.answer, asked.tries, isRight(which)};
    }
    if (isEmailAddress(m_email)) {
        decision.address = AddressKept::of(m_email, salt, m_verifiedAt);
        decision.address->code = m_verifiedAt ? m_code : QString();
    }
    decision.notifier = m_notifier;
    decision.channel = m_desk.channel;
    decision.assistedBy = m_desk.assistedBy;
    if (what != Decision::What::NotNow)
        decision.key = key;
    decision.at = at;
    decision.skew = skew;
    return decision;
}

} // namespace overzicht

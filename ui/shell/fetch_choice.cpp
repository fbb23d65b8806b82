// SPDX-License-Identifier: EUPL-1.2
#include "shell/fetch_choice.h"

#include "domain/safe_text.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

namespace overzicht {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Background)
};

const QString kEvery = QStringLiteral("background/every"), kAsked = QStringLiteral("background/asked"), kNever = QStringLiteral("never");
constexpr int kLongestPath = 300;

} // namespace

FetchChoice::FetchChoice(QSettings &settings, std::function<std::optional<AutostartTrouble>(bool on)> enter, QString entry, QObject *parent)
    : QObject(parent), m_settings(settings), m_enter(std::move(enter)), m_entry(std::move(entry))
{
    const std::chrono::hours kept(settings.value(kEvery).toInt());
    if (std::find(kIntervals.begin(), kIntervals.end(), kept) != kIntervals.end())
        m_every = kept;
}

bool FetchChoice::isRefused() const { return m_settings.value(kEvery).toString() == kNever; }

std::optional<AutostartTrouble> FetchChoice::choose(const Every &every)
{
    const auto trouble = every.has_value() == m_every.has_value() ? std::nullopt : m_enter(every.has_value());
    if (trouble && every)
        return trouble;
    m_every = every;
    m_settings.setValue(kEvery, every ? QVariant(int(every->count())) : QVariant(kNever));
    setAsked();
    Q_EMIT changed();
    return trouble;
}

bool FetchChoice::mayAsk() const { return !m_every && !isRefused() && !m_settings.value(kAsked).toBool(); }

void FetchChoice::setAsked()
{
    m_settings.setValue(kAsked, true);
    m_settings.sync(); // a program that is killed must not ask again
}

QString intervalWords(std::chrono::hours every)
{
    if (every == std::chrono::hours(1))
        return Words::tr("Every hour");
    return every == std::chrono::hours(24) ? Words::tr("Once a day") : Words::tr("Every %1 hours").arg(every.count());
}

QString troubleWords(const AutostartTrouble &trouble, const QString &entry)
{
    const QString file = safeLine(entry, kLongestPath), detail = safeLine(trouble.detail, kLongestPath);
    switch (trouble.kind) {
    case AutostartTrouble::Kind::Foreign:
        return Words::tr("There is already a file %1, and this program did not make it. Give that file another name. Then choose again.").arg(file);
    case AutostartTrouble::Kind::OtherHome:
        return detail.isEmpty() ? Words::tr("At sign-in this program already starts for your usual folder. Turn it off there first.") : Words::tr("At sign-in this program already starts for the folder %1. Turn it off there first.").arg(detail);
    case AutostartTrouble::Kind::CannotWrite:
        return Words::tr("The file %1 cannot be written: %2. Look whether that folder is yours and whether the disk has room. Then choose again.").arg(file.isEmpty() ? QStringLiteral("overzicht.desktop") : file, detail);
    case AutostartTrouble::Kind::CannotRemove:
        return Words::tr("The file %1 cannot be removed: %2. Remove it yourself. Until then this program starts when you sign in, and ends at once.").arg(file, detail);
    case AutostartTrouble::Kind::NoName:
        return Words::tr("The name %1 cannot be written in the file that starts this program when you sign in. Give the program, or your folder, another place. Then choose again.").arg(detail);
    }
    return {};
}

} // namespace overzicht

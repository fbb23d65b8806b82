// SPDX-License-Identifier: EUPL-1.2
#include "ctl/meter.h"

#include "ctl/say.h"
#include "domain/safe_text.h"

#include <QLocale>

#include <algorithm>

namespace overzicht::ctl {

namespace {

constexpr int kFirst = 2000, kNext = 500; // milliseconds

QString keyOf(const SourceId &source, const FeedId &feed) { return safeLine(source.text() + u'/' + feed.text()); }

} // namespace

Meter::Meter(const Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    if (desk.arguments.json || !desk.console.canRewrite())
        return;
    connect(&m_beat, &QTimer::timeout, this, &Meter::show);
    m_beat.start(kFirst);
}

void Meter::take(const Progress &progress)
{
    const auto is = [&](const Progress &one) { return one.source == progress.source && one.feed == progress.feed; };
    const auto known = std::find_if(m_busy.begin(), m_busy.end(), is);
    if (known == m_busy.end() && progress.busy)
        m_busy << progress;
    else if (known != m_busy.end() && progress.busy)
        *known = progress;
    else if (known != m_busy.end())
        m_busy.erase(known);
}

void Meter::end()
{
    m_beat.stop();
    m_desk.console.rewrite({});
}

/// Of the feeds that the store knows by now: in a first round they come with the round itself.
void Meter::learnNames()
{
    const auto opened = openHome(m_desk);
    for (const SourceState &source : opened ? opened->states : QList<SourceState>()) {
        for (const FeedState &state : source.feeds)
            m_names.insert(keyOf(source.id, state.feed.id), safeLine(state.feed.name.best(m_desk.language)));
    }
}

QString Meter::nameOf(const Progress &progress)
{
    const QString key = keyOf(progress.source, progress.feed);
    if (!m_names.contains(key) && !m_nameless.contains(key)) {
        learnNames();
        m_nameless.insert(key); // asked once: whoever has no name now keeps its id
    }
    const QString name = m_names.value(key);
    return name.isEmpty() ? key : QStringLiteral("%1 (%2)").arg(name, key);
}

void Meter::show()
{
    m_beat.setInterval(kNext);
    const QLocale locale;
    QStringList lines;
    for (const Progress &progress : std::as_const(m_busy)) {
        const QString received = locale.toString(progress.received);
        const QString far = progress.received == 0 ? Say::tr("asked, no answer yet")
                          : progress.expected > 0  ? Say::tr("%1 of %2").arg(received, locale.toString(progress.expected))
                                                   : received;
        lines << QStringLiteral("%1: %2").arg(nameOf(progress), far);
    }
    m_desk.console.rewrite(lines);
}

} // namespace overzicht::ctl

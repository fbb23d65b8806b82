// SPDX-License-Identifier: EUPL-1.2
#include "notifier/notifier_strip.h"

#include "kit/note_box.h"
#include "kit/spaced.h"

#include <QBoxLayout>

namespace overzicht {

namespace {

constexpr int kSoon = 1'000; // ms: while letters come in, once a second is often enough

} // namespace

NotifierStrip::NotifierStrip(const Surroundings &around, const KnownApps &apps, const Teller &teller, QWidget *parent)
    : QWidget(parent), m_around(around), m_apps(apps), m_box(new NoteBox(around.theme, Tone::Info, QStringLiteral("bell-ring"), {}))
{
    auto *down = new QVBoxLayout(this);
    spaced(around.theme, down, {}, 0, {kCardShadow.left(), 0, kCardShadow.right(), 4});
    m_box->setObjectName(QStringLiteral("notifier-strip"));
    m_box->setSlim(true);
    Button *arrange = m_box->addButton(tr("Arrange this"));
    arrange->setObjectName(QStringLiteral("arrange-notifier"));
    down->addWidget(m_box);
    connect(arrange, &Button::clicked, this, &NotifierStrip::pageAsked);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, [this] { tell(m_teller); });
    tell(teller);
}

void NotifierStrip::refresh()
{
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void NotifierStrip::tell(const Teller &teller)
{
    m_teller = teller;
    const NotifierState state = NotifierState::read(m_around, m_apps, teller);
    m_box->setLook(teller.here ? Tone::Info : Tone::Warn, teller.here ? QStringLiteral("bell-ring") : QStringLiteral("bell-off"));
    m_box->setHeading(teller.here && !teller.chosen ? tr("This app tells you of new post. You chose nothing yet") : teller.here ? tr("This app tells you of new post") : teller.app.isEmpty() ? tr("This app tells nothing on your screen") : tr("%1 tells you of new post, by your choice").arg(state.appName(teller.app)));
    const Copies &copies = state.copies;
    if (!state.trouble.isEmpty())
        m_box->setWords(state.trouble);
    else if (!copies.unknown.isEmpty())
        m_box->setWords(tr("%n e-mail(s) of another app about something that we do not find here.", nullptr, int(copies.unknown.size())));
    else if (!copies.letters.isEmpty())
        m_box->setWords(timesWords(copies));
    else
        m_box->setWords(state.isWithoutEvidence() ? tr("We cannot see what Doccle or KBC sends you.") : tr("No letter came more than once this month, as far as we can see."));
}

} // namespace overzicht

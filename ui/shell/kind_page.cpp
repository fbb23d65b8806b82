// SPDX-License-Identifier: EUPL-1.2
#include "shell/kind_page.h"

#include "attestations/certificates.h"
#include "dossiers/cases.h"
#include "kit/empty_state.h"
#include "kit/words.h"
#include "payments/bills.h"
#include "shell/page.h"
#include "shell/place.h"
#include "sync/engine.h"

#include <QBoxLayout>

namespace overzicht {

namespace {
QString nothingYet(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Dossier: return KindPage::tr("None of your sources has cases yet.");
    case ItemKind::Attestation: return KindPage::tr("None of your sources has certificates yet.");
    case ItemKind::Payment: return KindPage::tr("Nothing that your sources told asks money.");
    case ItemKind::Document:
    case ItemKind::Notice: break;
    }
    return KindPage::tr("There is nothing here yet.");
}

std::unique_ptr<const Particulars> particularsOf(ItemKind kind)
{
    if (kind == ItemKind::Dossier)
        return std::make_unique<Cases>();
    if (kind == ItemKind::Attestation)
        return std::make_unique<Certificates>();
    if (kind == ItemKind::Payment)
        return std::make_unique<Bills>();
    return nullptr;
}
} // namespace

KindPage::KindPage(const Surroundings &around, ItemKind kind, Engine &engine, QWidget *parent)
    : QStackedWidget(parent), m_around(around), m_kind(kind), m_engine(engine)
{
    const Place place = placeOf(kind);
    auto *page = new Page(around.theme, nameOf(place), {});
    m_empty = new EmptyState(around.theme, iconOf(place), {}, {});
    page->addCard()->addWidget(m_empty);
    Button *sources = m_empty->addButton(tr("Look at your sources"), QStringLiteral("plug"));
    connect(sources, &Button::clicked, this, &KindPage::sourcesAsked);
    page->column()->addStretch(1);
    addWidget(page);
    refresh();
}

void KindPage::refresh()
{
    auto particulars = particularsOf(m_kind);
    const auto count = m_around.reader.count(m_around.who, particulars ? particulars->filter(m_kind) : Filter{m_kind});
    if (!m_list && count && *count > 0) {
        m_list = new DocumentsPage(m_around, m_kind, std::move(particulars));
        m_list->follow(m_engine);
        connect(m_list, &DocumentsPage::announced, this, &KindPage::announced);
        connect(m_list, &DocumentsPage::itemAsked, this, &KindPage::itemAsked);
        addWidget(m_list);
        setCurrentWidget(m_list);
    }
    if (m_list)
        return;
    if (!count) {
        const auto said = words::error(count.error());
        m_empty->setWords(said.what, said.next);
        return;
    }
    // "None has any" may be said only when all were asked and answered.
    const auto complete = m_around.reader.completeness(m_around.who);
    const QString nobody = complete ? words::nobodyAsked(*complete, m_around.who) : QString();
    if (!nobody.isEmpty()) {
        m_empty->setWords(nobody, {});
        return;
    }
    const QString told = complete ? words::completeness(*complete, m_around.clock.now()) : QString();
    const int unread = words::unreadable(m_around.reader.sources(m_around.who).value_or(QList<SourceState>()), m_kind);
    m_empty->setWords(!complete || !complete->isComplete() ? tr("We do not know this yet: not every source has answered.") : unread > 0 ? tr("We do not know this: not all that came could be read.") : nothingYet(m_kind), told);
}

} // namespace overzicht

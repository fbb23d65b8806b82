// SPDX-License-Identifier: EUPL-1.2
#include "documents/main_action.h"

#include "adapter/origin.h"
#include "domain/safe_text.h"
#include "domain/sender_register.h"
#include "kit/flow_layout.h"
#include "kit/text.h"
#include "kit/words.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace overzicht {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(MainAction)
};
} // namespace

QUrl mainLink(const Details &details)
{
    QUrl link;
    if (!details.row.heading.resembles.isEmpty())
        return link; // nobody is led on by who looks like somebody else
    if (const auto *notice = std::get_if<Notice>(&details.item))
        link = notice->link;
    else if (const auto *dossier = std::get_if<Dossier>(&details.item); dossier && (details.row.state == RowState::ActionNeeded || details.row.state == RowState::Unclear) && !dossier->links.isEmpty())
        link = dossier->links.first().url;
    return link.scheme() == QLatin1String("https") ? link : QUrl();
}

bool opensInBrowser(const QUrl &link, const SourceId &source, bool demo, const SenderRegister &senders)
{
    if (link.scheme() == QLatin1String("https"))
        return true;
    // Anybody can write "demo" in a file: only what the register knows as the town's is there.
    const auto *known = senders.source(source);
    return demo && known && known->here && link.scheme() == QLatin1String("http") && isLoopback(link);
}

MainAct mainAct(const Details &details, bool hasLetter, const QUrl &link, bool paysFirst)
{
    const Row &row = details.row;
    const bool isCase = row.kind == ItemKind::Dossier, due = row.paying == Paying::Due;
    const MainAct pay = !due || !row.mayPay ? MainAct::None : details.payLink.isEmpty() ? MainAct::Paid : MainAct::Pay;
    if (pay != MainAct::None && (paysFirst || (pay == MainAct::Pay && isCase)))
        return pay;
    if (!link.isEmpty())
        return MainAct::Link;
    if (isCase) { // its papers are no letter that must be opened first
        const bool asks = row.state == RowState::ActionNeeded && row.heading.resembles.isEmpty();
        return !asks ? MainAct::None : due ? pay : MainAct::Done;
    }
    const bool settled = words::isSettled(row);
    const bool opened = row.readHere || row.readAtSource;
    if (hasLetter && !opened)
        return MainAct::OpenLetter;
    if (row.paying) // asks money: to be paid, to be looked into first, or over
        return pay != MainAct::None ? pay : hasLetter ? MainAct::OpenLetter : MainAct::None;
    if (!settled && row.obligation == Obligation::Kind::Pay && row.heading.resembles.isEmpty())
        return MainAct::Paid;
    if (!settled && (row.obligation != Obligation::Kind::None || row.state == RowState::ActionNeeded))
        return MainAct::Done;
    return hasLetter ? MainAct::OpenLetter : MainAct::None;
}

Button *mainButton(const Theme &theme, const Details &details, MainAct act, const QUrl &link, const QString &open)
{
    const bool notice = details.row.kind == ItemKind::Notice;
    QString words, icon;
    switch (act) {
    case MainAct::OpenLetter:
        words = !open.isEmpty() ? open : notice ? Words::tr("Open the notice") : Words::tr("Open the letter");
        icon = QStringLiteral("file-text");
        break;
    case MainAct::Pay:
        words = Words::tr("Pay %1", "an amount").arg(words::amount(*details.row.amount));
        icon = QStringLiteral("external-link");
        break;
    case MainAct::Paid:
        words = Words::tr("I have paid this");
        icon = QStringLiteral("wallet");
        break;
    case MainAct::Done:
        words = details.row.kind == ItemKind::Dossier ? Words::tr("I have done this") : Words::tr("Mark as done");
        icon = QStringLiteral("check");
        break;
    case MainAct::Link:
        words = (notice ? Words::tr("View at %1") : Words::tr("Do it at %1")).arg(plainHost(link));
        icon = QStringLiteral("external-link");
        break;
    case MainAct::None:
        break;
    }
    if (words.isEmpty())
        return nullptr;
    auto *main = new Button(theme, Button::Kind::Primary, words, icon);
    main->setObjectName(QStringLiteral("main"));
    return main;
}

QString plainHost(const QUrl &link)
{
    const QString port = link.port() < 0 ? QString() : u':' + QString::number(link.port()); // not the usual door: whoever presses must see it
    return Button::plain(safeLine(link.host(QUrl::FullyEncoded), 80)) + port;
}

ActionBand::ActionBand(const Theme &theme, const Row &row, const ActionWords &told, const QDateTime &now, Button *main)
    : Panel(theme), m_look(theme), m_place(new QBoxLayout(QBoxLayout::TopToBottom, this)), m_main(main)
{
    m_place->setContentsMargins(theme.space(16), theme.space(12), theme.space(14), theme.space(12));
    m_place->setSpacing(theme.space(12));
    auto *facts = new QWidget;
    auto *flow = new FlowLayout(facts, theme.space(20));
    flow->setContentsMargins(0, 0, 0, 0);
    m_place->addWidget(facts, 1);
    QStringList said;
    const auto cell = [&](const QString &question, const QString &answer, std::optional<Tone> tone = {}) {
        if (answer.isEmpty())
            return;
        auto *fact = new QWidget;
        auto *down = new QVBoxLayout(fact);
        down->setContentsMargins(0, 0, 0, 0);
        down->setSpacing(2);
        down->addWidget(new Text(theme, question, TextStyle{12, QFont::Normal, &Tokens::ink2}));
        auto *value = new Text(theme, answer, type::kValue);
        value->setTone(tone);
        down->addWidget(value);
        fact->setAccessibleName(question + QLatin1Char(' ') + answer);
        said << fact->accessibleName();
        flow->addWidget(fact);
    };
    std::optional<Tone> tone;
    if (row.dueAt && !words::isSettled(row)) {
        const Tone of = words::deadline(*row.dueAt, now).tone;
        if (of != Tone::Neutral)
            tone = of;
    } else if (row.dueUnclear) {
        tone = words::unclearDeadline().tone;
    }
    cell(Words::tr("What to do?"), told.what);
    cell(Words::tr("Before when?"), told.when, tone);
    cell(Words::tr("What otherwise?"), told.otherwise);
    setAccessibleName(said.join(QStringLiteral(". ")));
    if (main)
        m_place->addWidget(main, 0, Qt::AlignVCenter);
}

void ActionBand::resizeEvent(QResizeEvent *event)
{
    // A long button leaves the words their room: it goes below them.
    const int words = width() - (m_main ? m_main->sizeHint().width() : 0);
    const auto direction = width() >= m_look.size(540) && words >= m_look.size(320) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_place->direction() != direction)
        m_place->setDirection(direction);
    Panel::resizeEvent(event);
}

} // namespace overzicht

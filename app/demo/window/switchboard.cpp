// SPDX-License-Identifier: EUPL-1.2
#include "demo/window/switchboard.h"

#include "demo/activation_gateway.h"
#include "demo/permit.h"
#include "demo/town.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <array>
#include <chrono>
#include <utility>

namespace overzicht::demo {

namespace {

struct Named {
    const char *server, *name;
};

constexpr std::chrono::milliseconds kLook{500};

constexpr std::array kServers{Named{"federation", QT_TRANSLATE_NOOP("overzicht::demo::Switchboard", "List of providers")},
                              Named{"federaal", QT_TRANSLATE_NOOP("overzicht::demo::Switchboard", "Federal eBox")},
                              Named{"vlaams", QT_TRANSLATE_NOOP("overzicht::demo::Switchboard", "Flemish eBox")},
                              Named{"lindehove", QT_TRANSLATE_NOOP("overzicht::demo::Switchboard", "City of Lindehove")},
                              Named{"gestopt", QT_TRANSLATE_NOOP("overzicht::demo::Switchboard", "Ended provider")},
                              Named{"onderneming", QT_TRANSLATE_NOOP("overzicht::demo::Switchboard", "Mailbox of the association")},
                              Named{"doccle", "Doccle"},
                              Named{"kbc", "KBC"},
                              Named{"burgerprofiel", "Mijn Burgerprofiel"},
                              Named{"magda", "MAGDA"},
                              Named{"attesten", QT_TRANSLATE_NOOP("overzicht::demo::Switchboard", "Certificates of the city")},
                              Named{"lindehove-loket", QT_TRANSLATE_NOOP("overzicht::demo::Switchboard", "Counter of the city")},
                              Named{"lindehove-sport", QT_TRANSLATE_NOOP("overzicht::demo::Switchboard", "Sports service")},
                              Named{"belasting", QT_TRANSLATE_NOOP("overzicht::demo::Switchboard", "Taxes")},
                              Named{"water", QT_TRANSLATE_NOOP("overzicht::demo::Switchboard", "Water company")},
                              Named{"pensioen", QT_TRANSLATE_NOOP("overzicht::demo::Switchboard", "Pension")},
                              Named{"gezondheid", QT_TRANSLATE_NOOP("overzicht::demo::Switchboard", "Health")},
                              Named{"betaalpagina", QT_TRANSLATE_NOOP("overzicht::demo::Switchboard", "Payment page")},
                              Named{"activatie", QT_TRANSLATE_NOOP("overzicht::demo::Switchboard", "Turning the eBox on")}};

} // namespace

QString shownFault(Fault fault)
{
    switch (fault) {
    case Fault::None: return Switchboard::tr("Works");
    case Fault::Down: return Switchboard::tr("Is down");
    case Fault::Slow: return Switchboard::tr("Is slow: 30 seconds an answer");
    case Fault::Cut: return Switchboard::tr("Cuts its answers off");
    case Fault::Stalled: return Switchboard::tr("Falls silent halfway");
    case Fault::TooManyRequests: return Switchboard::tr("Says: too many requests (429)");
    case Fault::Unavailable: return Switchboard::tr("Says: not available (503)");
    case Fault::WrongType: return Switchboard::tr("Answers with a web page");
    case Fault::Endless: return Switchboard::tr("Never stops answering");
    case Fault::LyingTotal: return Switchboard::tr("Tells a wrong total");
    case Fault::Looping: return Switchboard::tr("Repeats the first page");
    case Fault::BadRecord: return Switchboard::tr("Sends one unreadable letter");
    case Fault::Twice: return Switchboard::tr("Sends one letter twice");
    case Fault::WrongDigest: return Switchboard::tr("Sends changed attachments");
    case Fault::OneKeeper: return Switchboard::tr("Misses the cases of one service");
    }
    return {};
}

QString shownPermitStep(const QString &step)
{
    switch (permitStepFromWord(step).value_or(Permit::Step::Offered)) {
    case Permit::Step::Offered: return Switchboard::tr("The permit can be asked for.");
    case Permit::Step::Received: return Switchboard::tr("The city received the application for the permit.");
    case Permit::Step::Treatment: return Switchboard::tr("The city is looking at the application for the permit.");
    case Permit::Step::Payment: return Switchboard::tr("The city asks to pay for the permit.");
    case Permit::Step::Processing: return Switchboard::tr("The payment for the permit is with the bank.");
    case Permit::Step::Paid: return Switchboard::tr("The payment for the permit arrived, and the city sent a receipt.");
    case Permit::Step::Granted: return Switchboard::tr("The city granted the permit.");
    }
    return {};
}

QStringList serverNames()
{
    QStringList names;
    for (const Named &named : kServers)
        names << QLatin1String(named.server);
    return names;
}

QString shownServer(const QString &server)
{
    for (const Named &named : kServers) {
        if (server == QLatin1String(named.server))
            return Switchboard::tr(named.name);
    }
    return server;
}

Switchboard::Switchboard(Town &town, QWidget *parent) : QWidget(parent), m_town(town)
{
    setWindowTitle(tr("Switchboard of the demo town"));
    auto *all = new QVBoxLayout(this);
    auto *intro = new QLabel(tr("These servers are examples on this computer. Break one, or send a letter, and see what the overview says."), this);
    intro->setWordWrap(true);
    intro->setTextFormat(Qt::PlainText);
    all->addWidget(intro);

    constexpr int kRows = 10;
    auto *columns = new QHBoxLayout;
    QFormLayout *form = nullptr;
    for (const QString &server : town.servers()) {
        if (!form || form->rowCount() == kRows) {
            form = new QFormLayout;
            form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
            columns->addLayout(form);
        }
        form->addRow(shownServer(server), faultBox(server));
    }
    all->addLayout(columns);

    auto *buttons = new QHBoxLayout;
    auto *letter = new QPushButton(tr("&New letter"), this);
    auto *four = new QPushButton(tr("One letter through &four mailboxes"), this);
    auto *permit = new QPushButton(tr("Next step of the &permit"), this);
    permit->setToolTip(tr("Occupying public space: the service that goes all the way, from its form to the permit."));
    for (QPushButton *button : {letter, four, permit}) {
        button->setAutoDefault(false);
        button->setEnabled(!town.letters().isEmpty()); // a corpus never changes
        buttons->addWidget(button);
    }
    all->addLayout(buttons);
    m_told = new QLabel(this);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->setAccessibleName(tr("What happened"));
    all->addWidget(m_told);

    // Its e-mails go nowhere: what stands in them is to be read here.
    auto *look = new QTimer(this);
    connect(look, &QTimer::timeout, this, [this, seen = qsizetype(0)]() mutable {
        const auto emails = m_town.activation() ? m_town.activation()->emails() : QList<ActivationGateway::Email>();
        if (emails.size() > std::exchange(seen, emails.size()))
            tell(tr("An e-mail to %1: your code is %2.").arg(emails.last().to, emails.last().digits));
    });
    look->start(kLook);

    connect(letter, &QPushButton::clicked, this, [this] {
        Letters::Wish wish;
        wish.subject = QStringLiteral("Nieuwe brief van de stad");
        m_town.send(wish);
        tell(tr("The city sent a new letter."));
    });
    connect(four, &QPushButton::clicked, this, [this] {
        m_town.sendThroughFour();
        tell(tr("One letter is on its way through four mailboxes."));
    });
    connect(permit, &QPushButton::clicked, this, [this] {
        m_town.movePermit({});
        tell(shownPermitStep(m_town.permitStep()));
    });
}

QComboBox *Switchboard::faultBox(const QString &server)
{
    auto *box = new QComboBox(this);
    box->setObjectName(server);
    box->setAccessibleName(shownServer(server));
    for (const Fault fault : allFaults())
        box->addItem(shownFault(fault), int(fault));
    box->setCurrentIndex(box->findData(int(m_town.broken(server).fault)));
    connect(box, &QComboBox::activated, this, [this, server, box](int index) { choose(server, box->itemData(index).toInt()); });
    return box;
}

void Switchboard::choose(const QString &server, int fault)
{
    Breakage breakage;
    breakage.fault = Fault(fault);
    if (breakage.fault == Fault::TooManyRequests || breakage.fault == Fault::Unavailable)
        breakage.retryAfter = "60";
    m_town.breakAs(server, breakage);
    tell(QStringLiteral("%1: %2").arg(shownServer(server), shownFault(breakage.fault)));
}

void Switchboard::tell(const QString &what) { m_told->setText(what); }

} // namespace overzicht::demo

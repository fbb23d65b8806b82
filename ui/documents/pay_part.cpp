// SPDX-License-Identifier: EUPL-1.2
#include "documents/pay_part.h"

#include "base/local_time.h"
#include "documents/pay_words.h"
#include "domain/epc_code.h"
#include "domain/safe_text.h"
#include "kit/avatar.h"
#include "kit/button.h"
#include "kit/note_box.h"
#include "kit/pill.h"
#include "kit/qr_code.h"
#include "kit/short_copy.h"
#include "kit/surface.h"
#include "kit/text.h"
#include "kit/words.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace overzicht {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Pay)
};

/// One line of what must be filled in.
struct Line {
    QString name, shown, copied; ///< nothing to copy = no button
    QString verdict{};
    Tone tone = Tone::Neutral;
    const char *button = "";
};

class Lines {
public:
    Lines(const Theme &theme, QVBoxLayout *down, const std::function<void(const QString &)> &announce) : m_theme(theme), m_down(down), m_announce(announce) {}

    void add(const Line &line)
    {
        if (m_down->count() > 0)
            m_down->addWidget(new Rule(m_theme));
        auto *whole = new QWidget;
        auto *across = new QHBoxLayout(whole);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(m_theme.space(10));
        auto *left = new QVBoxLayout;
        left->setSpacing(m_theme.space(2));
        left->addWidget(new Text(m_theme, line.name, TextStyle{12, QFont::Normal, &Tokens::ink2}));
        left->addWidget(new Text(m_theme, line.shown, type::kValue));
        if (!line.verdict.isEmpty()) {
            auto *said = new QHBoxLayout;
            said->setSpacing(m_theme.space(6));
            said->addWidget(new IconLabel(m_theme, line.tone == Tone::Ok ? QStringLiteral("shield-check") : line.tone == Tone::Danger ? QStringLiteral("circle-x") : QStringLiteral("circle-alert"), line.tone, 15), 0, Qt::AlignTop);
            auto *verdict = new Text(m_theme, line.verdict, TextStyle{12, QFont::DemiBold, &Tokens::ink2});
            verdict->setTone(line.tone == Tone::Neutral ? std::optional<Tone>() : line.tone);
            said->addWidget(verdict, 1);
            left->addLayout(said);
        }
        across->addLayout(left, 1);
        if (!line.copied.isEmpty()) {
            auto *copy = new Button(m_theme, Button::Kind::Secondary, Words::tr("Copy"), QStringLiteral("copy"));
            copy->setSmall(true);
            copy->setObjectName(QStringLiteral("copy-") + QLatin1String(line.button));
            copy->setAccessibleName(Words::tr("Copy: %1").arg(line.name));
            QObject::connect(copy, &QPushButton::clicked, copy, [copied = line.copied, name = line.name, announce = m_announce] {
                copyForAWhile(copied);
                announce(Words::tr("Copied for half a minute: %1").arg(name));
            });
            across->addWidget(copy, 0, Qt::AlignVCenter);
        }
        whole->setAccessibleName(line.name + QStringLiteral(": ") + line.shown + (line.verdict.isEmpty() ? QString() : QStringLiteral(". ") + line.verdict));
        m_down->addWidget(whole);
    }

private:
    const Theme &m_theme;
    QVBoxLayout *m_down;
    std::function<void(const QString &)> m_announce;
};

/// What must be filled in, and the code beside it; below it where the words would have no room.
class Beside : public QWidget {
public:
    Beside(const Theme &theme, QWidget *words, QWidget *code) : m_theme(theme), m_place(new QBoxLayout(QBoxLayout::TopToBottom, this))
    {
        m_place->setContentsMargins(0, 0, 0, 0);
        m_place->setSpacing(theme.space(20));
        m_place->addWidget(words, 1);
        m_place->addWidget(code);
        code->setFixedWidth(qMax(theme.size(170), code->findChild<QrCode *>()->sizeHint().width()));
        m_place->setAlignment(code, Qt::AlignHCenter | Qt::AlignTop);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        const auto direction = width() >= m_theme.size(480) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
        if (m_place->direction() != direction)
            m_place->setDirection(direction);
        QWidget::resizeEvent(event);
    }

private:
    const Theme &m_theme;
    QBoxLayout *m_place;
};

QVBoxLayout *column(const Theme &theme, QWidget *of, qreal margin, qreal gap)
{
    auto *down = new QVBoxLayout(of);
    down->setContentsMargins(theme.space(margin), theme.space(margin), theme.space(margin), theme.space(margin));
    down->setSpacing(theme.space(gap));
    return down;
}

QWidget *scanPart(const Theme &theme, const QByteArray &code)
{
    auto *box = new QWidget;
    auto *down = column(theme, box, 0, 6);
    auto *paper = new QrCode(theme, code, Words::tr("Code to pay with your banking app. It holds what stands beside it."));
    paper->setObjectName(QStringLiteral("qr"));
    down->addWidget(paper, 0, Qt::AlignHCenter);
    for (const auto &[words, style] : {std::pair{Words::tr("Scan with your banking app"), type::kSender}, {Words::tr("All of it is filled in. Check the name and the communication."), TextStyle{12, QFont::Normal, &Tokens::ink2}}}) {
        auto *text = new Text(theme, words, style);
        text->setTextAlignment(Qt::AlignHCenter);
        down->addWidget(text);
    }
    down->addStretch(1);
    return box;
}

QWidget *waysPart(const Surroundings &around, const Details &details, const PaymentRequest &request, const std::function<void(const QString &)> &announce)
{
    const Theme &theme = around.theme;
    const Row &row = details.row;
    auto *box = new Panel(theme);
    box->setObjectName(QStringLiteral("pay"));
    box->setAccessibleName(Words::tr("How to pay"));
    auto *lines = new QWidget;
    auto *down = column(theme, lines, 0, 10);
    Lines all(theme, down, announce);
    const QString payee = payeeName(row, request);
    if (const PayeeVerdict verdict = payeeVerdict(row, request, around.senders, around.language); !payee.isEmpty())
        all.add({Words::tr("Payee"), payee, payee, verdict.words, verdict.good ? Tone::Ok : Tone::Warn, "payee"});
    if (request.payee)
        all.add({Words::tr("Account"), safeLine(request.payee->shown(), 60), request.payee->text(), payeeWords(row, around.senders), payeeIsGood(row) ? Tone::Ok : Tone::Warn, "account"});
    else
        down->addWidget(new Text(theme, payeeWords(row, around.senders), type::kNote));
    if (request.structured)
        all.add({Words::tr("Structured communication"), request.structured->shown(), request.structured->shown(), {}, Tone::Neutral, "communication"});
    else if (const QString reference = safeLine(request.reference); !reference.isEmpty())
        all.add({Words::tr("Communication"), reference, reference, {}, Tone::Neutral, "communication"});
    if (request.amount) {
        const QString figure = QStringLiteral("%1,%2").arg(request.amount->cents() / 100).arg(qAbs(request.amount->cents() % 100), 2, 10, QLatin1Char('0'));
        all.add({Words::tr("Amount"), words::amount(*request.amount), figure, {}, Tone::Neutral, "amount"});
    }
    auto *inside = column(theme, box, 16, 10);
    const bool due = row.paying == Paying::Due;
    const QByteArray code = due ? epcCode(request, payee) : QByteArray();
    if (code.isEmpty())
        inside->addWidget(lines);
    else
        inside->addWidget(new Beside(theme, lines, scanPart(theme, code)));
    if (due && code.isEmpty())
        inside->addWidget(new Text(theme, noCodeWords(request), TextStyle{12, QFont::Normal, &Tokens::ink2}));
    return box;
}

QWidget *step(const Theme &theme, int number, const QString &words)
{
    auto *line = new QWidget;
    auto *across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(theme.space(12));
    auto *mark = new Text(theme, QString::number(number), type::kValue);
    mark->setOneLine(true);
    mark->setTone(Tone::Accent);
    across->addWidget(mark, 0, Qt::AlignTop);
    across->addWidget(new Text(theme, words, type::kNote), 1);
    line->setAccessibleName(QStringLiteral("%1. %2").arg(number).arg(words));
    return line;
}

QWidget *blockedPart(const Surroundings &around, const Details &details, const PaymentRequest &request)
{
    const Theme &theme = around.theme;
    const Row &row = details.row;
    auto *part = new QWidget;
    part->setObjectName(QStringLiteral("blocked"));
    auto *down = column(theme, part, 0, 12);
    const bool suspicious = isSuspicious(row);
    auto *why = new NoteBox(theme, suspicious ? Tone::Danger : Tone::Warn, suspicious ? QStringLiteral("shield-alert") : QStringLiteral("circle-alert"),
                            blockedWhy(row) + u' ' + (suspicious ? Words::tr("That can be a mistake. It can also be fraud. So there is no button here and no code to pay with.") : Words::tr("So there is no button here and no code to pay with.")));
    const bool gone = isNoLongerListed(row);
    why->setHeading(gone && !suspicious ? Words::tr("Ask first") : Words::tr("Do not pay this yet"));
    down->addWidget(why);
    auto *box = new Panel(theme);
    auto *inside = column(theme, box, 16, 10);
    Lines lines(theme, inside, {});
    const bool elsewhere = row.payee == Payee::WrongCommunication || row.payee == Payee::CommunicationNotReadable || row.payee == Payee::NameNotReadable; // what is wrong is not the account
    if (request.payee)
        lines.add({Words::tr("What this one asks"), safeLine(request.payee->shown(), 60), {}, payeeWords(row, around.senders), !suspicious && payeeIsGood(row) ? Tone::Ok : !suspicious || elsewhere ? Tone::Warn : Tone::Danger});
    if (row.payee == Payee::WrongCommunication)
        lines.add({Words::tr("Structured communication"), request.structured ? request.structured->shown() : safeLine(request.reference, 60), {}, Words::tr("Ask the sender which communication is right, before you pay."), Tone::Danger});
    const QString payee = row.payee == Payee::NotOfThatName || row.payee == Payee::UnknownOfThatName ? safeLine(request.payeeName, 70) : QString();
    if (!payee.isEmpty())
        lines.add({Words::tr("Payee"), payee, {}, payeeVerdict(row, request, around.senders, around.language).words, Tone::Danger});
    const Party *party = payee.isEmpty() ? around.senders.find(row.senderId) : around.senders.resembled(payee);
    const QList<Iban> known = around.senders.accounts(party ? party->id : row.senderId);
    for (const Iban &account : suspicious ? known : QList<Iban>())
        lines.add({Words::tr("What our register has"), account.masked(), {}, Words::tr("This number belongs to %1. We do not show all of it.").arg(party ? safeLine(party->name.best(around.language), 80) : row.heading.sender), Tone::Ok});
    if (inside->count() > 0)
        down->addWidget(box);
    else
        delete box;
    down->addWidget(new Text(theme, Words::tr("What do you do now?"), type::kHead));
    const QString contact = party ? safeLine(party->contact, 100) : QString();
    int number = 0;
    down->addWidget(step(theme, ++number, contact.isEmpty() ? Words::tr("Call the service itself. Look up its number yourself: do not take it from the letter.")
                                                            : Words::tr("Call the service itself: %1. That comes from our register, not from the letter.").arg(contact)));
    if (suspicious) {
        down->addWidget(step(theme, ++number, Words::tr("Ask whether this is real, and which account is the right one.")));
        down->addWidget(step(theme, ++number, Words::tr("Do you think that it is fraud? Then pay nothing.")));
    } else {
        down->addWidget(step(theme, ++number, Words::tr("Ask whether you still have to pay, and how much.")));
    }
    if (!isBlocked(row))
        return part;
    const QString looks = gone ? Words::tr("We look again at each update. Do they list it again by then? Then you can pay here.")
                        : suspicious ? Words::tr("We look again at each update. Is the number right by then? Then you can pay here.")
                                     : Words::tr("We look again at each update. Is it clear by then? Then you can pay here.");
    const QString until = gone ? row.dueAt ? Words::tr("When they listed it, its last day was %1.").arg(words::longDay(row.dueAt->toTimeZone(brussels()).date())) : QString()
                        : row.dueAt ? Words::tr("The time goes on: pay or object %1.").arg(words::lastDay(*row.dueAt, around.clock.now())) : Words::tr("The time to pay may go on.");
    auto *runs = new NoteBox(theme, Tone::Neutral, QStringLiteral("info"), (until + u' ' + looks).trimmed());
    runs->setObjectName(QStringLiteral("time-goes-on"));
    down->addWidget(runs);
    return part;
}

} // namespace

QWidget *payPart(const Surroundings &around, const Details &details, const std::function<void(const QString &)> &announce)
{
    const PaymentRequest *request = paymentOf(details.item);
    if (!request)
        return nullptr;
    return details.row.mayPay ? waysPart(around, details, *request, announce) : blockedPart(around, details, *request);
}

} // namespace overzicht

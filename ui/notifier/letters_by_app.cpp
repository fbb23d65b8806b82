// SPDX-License-Identifier: EUPL-1.2
#include "notifier/letters_by_app.h"

#include "domain/safe_text.h"
#include "kit/accessible.h"
#include "kit/avatar.h"
#include "kit/button.h"
#include "kit/flow_layout.h"
#include "kit/spaced.h"
#include "kit/surface.h"
#include "kit/text.h"
#include "kit/words.h"

#include <QBoxLayout>

#include <algorithm>
#include <utility>

namespace overzicht {

namespace {

constexpr int kRows = 12, kLines = 100;
constexpr int kCell = 92, kLetter = 240; // px at 100 % text

} // namespace

LettersByApp::LettersByApp(const Theme &theme, const NotifierState &state, const QDateTime &now, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_state(state), m_now(now), m_columns(state.columns()), m_listed(new Panel(theme))
{
    setRole(this, QAccessible::List);
    setAccessibleName(tr("Letters that came more than once"));
    auto *down = new QVBoxLayout(this);
    spaced(theme, down, {}, 6);
    makeTable(down);
    m_listedDown = new QVBoxLayout(m_listed);
    spaced(theme, m_listedDown, {12, 10, 12, 10}, 2);
    m_listed->setObjectName(QStringLiteral("counted"));
    m_listed->hide();
    down->addWidget(m_listed);
    arrange();
}

bool LettersByApp::hasMailColumn() const
{
    return std::any_of(m_state.copies.letters.cbegin(), m_state.copies.letters.cend(), [](const SameLetter &letter) { return !letter.mails.isEmpty(); });
}

void LettersByApp::makeTable(QVBoxLayout *down)
{
    auto *head = new QWidget;
    auto *across = new QHBoxLayout(head);
    spaced(m_theme, across, {0, 10, 0, 2}, 0);
    across->addStretch(1);
    QStringList titles{tr("This app")};
    for (const QString &source : m_columns)
        titles << m_state.name(source);
    if (hasMailColumn())
        titles << tr("E-mail");
    for (const QString &title : std::as_const(titles)) {
        auto *text = new Text(m_theme, title, type::kGroup);
        text->setTextAlignment(Qt::AlignHCenter);
        text->setFixedWidth(m_theme.size(kCell));
        across->addWidget(text, 0, Qt::AlignBottom);
    }
    m_cells << head;
    down->addWidget(head);
    int rows = 0;
    for (const SameLetter &letter : m_state.copies.letters) {
        if (rows++ == kRows)
            break;
        down->addWidget(new Rule(m_theme));
        down->addWidget(letterRow(letter));
    }
    if (const int more = int(m_state.copies.letters.size()) - kRows; more > 0)
        down->addWidget(new Text(m_theme, tr("And %n more. The numbers below count them too.", nullptr, more), type::kSmall));
    down->addWidget(new Rule(m_theme));
    down->addWidget(sums());
}

QWidget *LettersByApp::letterRow(const SameLetter &letter)
{
    const Row &row = letter.arrived.row;
    auto *line = new QWidget;
    setRole(line, QAccessible::ListItem);
    auto *across = new QHBoxLayout(line);
    spaced(m_theme, across, {0, 2, 0, 2}, 0);
    auto *told = new QVBoxLayout;
    spaced(m_theme, told, {}, 1);
    const QString sender = safeLine(row.heading.sender), subject = safeLine(row.heading.subject);
    told->addWidget(new Text(m_theme, sender, type::kSender));
    told->addWidget(new Text(m_theme, subject, type::kNote));
    QStringList through;
    for (const QString &source : letter.arrived.through)
        through << m_state.name(source);
    if (!letter.mails.isEmpty())
        through << tr("%n e-mail(s)", nullptr, int(letter.mails.size()));
    const QString said = through.join(QStringLiteral(", "));
    auto *inWords = new Text(m_theme, said, type::kSmall);
    told->addWidget(inWords);
    m_said << inWords;
    const QString times = tr("%n time(s)", nullptr, letter.times());
    Button *count = number(times, times, tr("%1: %2", "sender, subject").arg(sender, subject), "times", linesOf(letter));
    told->addWidget(count, 0, Qt::AlignLeft);
    across->addLayout(told, 1);
    line->setAccessibleName(tr("%1, %2. %3: %4.", "sender, subject, how often, through what").arg(sender, subject, times, said));

    const auto cell = [&](const QString &icon, Tone tone, const QString &words) {
        auto *held = new QWidget;
        held->setFixedWidth(m_theme.size(kCell));
        auto *inside = new QVBoxLayout(held);
        inside->setContentsMargins(0, 0, 0, 0);
        if (icon.isEmpty()) {
            auto *none = new Text(m_theme, words, type::kSmall);
            none->setTextAlignment(Qt::AlignHCenter);
            inside->addWidget(none);
        } else {
            inside->addWidget(new IconLabel(m_theme, icon, tone, 20), 0, Qt::AlignHCenter);
            auto *small = new Text(m_theme, words, type::kSmall);
            small->setTextAlignment(Qt::AlignHCenter);
            inside->addWidget(small);
        }
        across->addWidget(held, 0, Qt::AlignVCenter);
        m_cells << held;
    };
    const QString none = QStringLiteral("–");
    letter.arrived.told ? cell(QStringLiteral("bell-ring"), Tone::Accent, tr("told")) : cell({}, Tone::Neutral, none);
    for (const QString &source : m_columns) {
        const qsizetype place = letter.arrived.through.indexOf(source);
        if (place < 0)
            cell({}, Tone::Neutral, none);
        else if (place == 0)
            cell(QStringLiteral("mail"), Tone::Neutral, tr("came first"));
        else
            cell(QStringLiteral("bell-off"), Tone::Neutral, tr("not told again"));
    }
    if (hasMailColumn())
        letter.mails.isEmpty() ? cell({}, Tone::Neutral, none) : cell(QStringLiteral("bell-off"), Tone::Neutral, tr("%n e-mail(s)", nullptr, int(letter.mails.size())));
    return line;
}

QWidget *LettersByApp::sums()
{
    auto *line = new QWidget;
    setRole(line, QAccessible::Grouping);
    line->setAccessibleName(tr("Together"));
    auto *flow = new QHBoxLayout(line);
    spaced(m_theme, flow, {}, 0);
    flow->addWidget(new Text(m_theme, tr("Together"), type::kSender), 1, Qt::AlignVCenter);
    auto *narrow = new QWidget; // the same numbers, with their names
    auto *wrapped = new FlowLayout(narrow);
    spaced(m_theme, wrapped, {}, 6);
    const auto sum = [&](const QString &words, const QString &of, const char *name, const QList<Line> &lines) {
        Button *button = number(words, words, of, name, lines);
        auto *held = new QWidget;
        held->setFixedWidth(m_theme.size(kCell));
        auto *inside = new QVBoxLayout(held);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->addWidget(button, 0, Qt::AlignHCenter);
        flow->addWidget(held, 0, Qt::AlignVCenter);
        m_cells << held;
        wrapped->addWidget(number(tr("%1: %2", "where, how often").arg(of, words), words, of, name, lines));
    };
    QList<Line> told;
    for (const SameLetter &letter : m_state.copies.letters) {
        if (letter.arrived.told)
            told << Line{tr("%1: %2", "sender, subject").arg(safeLine(letter.arrived.row.heading.sender), safeLine(letter.arrived.row.heading.subject)), letter.arrived.row.id};
    }
    sum(tr("%n told", nullptr, m_state.copies.told), tr("This app"), "sum-told", told);
    for (const QString &source : m_columns) {
        const QList<Line> lines = linesOf(source);
        sum(tr("%n time(s)", nullptr, int(lines.size())), m_state.name(source), "sum", lines);
    }
    if (hasMailColumn()) {
        const QList<Line> lines = linesOf(QString());
        sum(tr("%n time(s)", nullptr, int(lines.size())), tr("E-mail"), "sum-mails", lines);
    }
    m_said << narrow;
    auto *both = new QWidget;
    auto *down = new QVBoxLayout(both);
    spaced(m_theme, down, {}, 4);
    down->addWidget(line);
    down->addWidget(narrow);
    return both;
}

LettersByApp::Line LettersByApp::mailLine(const SameLetter &letter, const HeardElsewhere &mail) const
{
    return {tr("E-mail of %1, %2: “%3”", "app, when, subject").arg(m_state.appName(mail.what.app), words::nearMoment(mail.what.at, m_now), mail.what.subject), letter.arrived.row.id};
}

QList<LettersByApp::Line> LettersByApp::linesOf(const SameLetter &letter) const
{
    QList<Line> lines;
    for (const QString &source : letter.arrived.through)
        lines << Line{tr("Came through %1", "a source").arg(m_state.name(source)), letter.arrived.row.id};
    for (const HeardElsewhere &mail : letter.mails)
        lines << mailLine(letter, mail);
    return lines;
}

QList<LettersByApp::Line> LettersByApp::linesOf(const QString &source) const
{
    QList<Line> lines;
    for (const SameLetter &letter : m_state.copies.letters) {
        const Row &row = letter.arrived.row;
        if (!source.isEmpty() && letter.arrived.through.contains(source))
            lines << Line{tr("%1: %2", "sender, subject").arg(safeLine(row.heading.sender), safeLine(row.heading.subject)) + QStringLiteral(" · ") + words::nearDay(row.arrivedAt, m_now), row.id};
        for (const HeardElsewhere &mail : source.isEmpty() ? letter.mails : QList<HeardElsewhere>())
            lines << mailLine(letter, mail);
    }
    return lines;
}

Button *LettersByApp::number(const QString &shown, const QString &words, const QString &of, const char *name, const QList<Line> &lines)
{
    auto *button = new Button(m_theme, Button::Kind::Link, Button::plain(shown));
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(tr("%1: %2. Shows which.", "what is counted, how often").arg(of, words));
    connect(button, &Button::clicked, this, [this, of, lines] { list(of, lines); });
    return button;
}

void LettersByApp::list(const QString &of, const QList<Line> &lines)
{
    while (QLayoutItem *item = m_listedDown->takeAt(0)) {
        if (QWidget *old = item->widget())
            old->deleteLater();
        delete item;
    }
    if (std::exchange(m_listedOf, of) == of && !m_listed->isHidden()) { // the same number once more puts it away
        m_listed->hide();
        return;
    }
    m_listedDown->addWidget(new Text(m_theme, of, type::kSender));
    for (const Line &line : lines.mid(0, kLines)) {
        auto *open = new Button(m_theme, Button::Kind::Link, Button::plain(line.words));
        connect(open, &Button::clicked, this, [this, item = line.item] { Q_EMIT itemAsked(item); });
        m_listedDown->addWidget(open);
    }
    if (lines.size() > kLines)
        m_listedDown->addWidget(new Text(m_theme, tr("And %n more.", nullptr, int(lines.size()) - kLines), type::kSmall));
    m_listed->show();
    QStringList said{of};
    for (const Line &line : lines.mid(0, 5))
        said << line.words;
    Q_EMIT announced(said.join(QStringLiteral(". ")));
}

void LettersByApp::arrange()
{
    const int columns = int(m_columns.size()) + 1 + (hasMailColumn() ? 1 : 0);
    const bool wide = width() >= m_theme.size(kLetter + columns * kCell);
    for (QWidget *cell : std::as_const(m_cells))
        cell->setVisible(wide);
    for (QWidget *said : std::as_const(m_said))
        said->setVisible(!wide);
}

void LettersByApp::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

} // namespace overzicht

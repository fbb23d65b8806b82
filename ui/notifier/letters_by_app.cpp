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

constexpr int kRows = 12;
constexpr int kCell = 92, kLetter = 240; // px at 100 % text

} // namespace

LettersByApp::LettersByApp(const Theme &theme, const NotifierState &state, const QDateTime &now, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_state(state), m_now(now), m_columns(state.columns()), m_listed(new CountedList(theme))
{
    setRole(this, QAccessible::List);
    setAccessibleName(tr("Letters that came more than once"));
    auto *down = new QVBoxLayout(this);
    spaced(theme, down, {}, 6);
    makeTable(down);
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
    // Where there is no room for the columns, the same in words.
    const auto wordsAt = [&](qsizetype place) { return place == 0 ? tr("came first") : letter.arrived.told ? tr("not told again") : tr("came too"); };
    const auto at = [](const QString &where, const QString &what) { return tr("%1: %2", "where, what came of it").arg(where, what); };
    QStringList all;
    if (letter.arrived.told)
        all << at(tr("This app"), tr("told"));
    for (qsizetype i = 0; i < letter.arrived.through.size(); ++i)
        all << at(m_state.name(letter.arrived.through.at(i)), wordsAt(i));
    const QString byMail = letter.arrived.told ? tr("told too") : tr("told"); // it reached the person
    if (!letter.mails.isEmpty())
        all << at(tr("E-mail"), byMail);
    const QString said = all.join(QStringLiteral(" · "));
    auto *inWords = new Text(m_theme, said, type::kSmall);
    told->addWidget(inWords);
    m_said << inWords;
    const QString times = tr("%n time(s)", nullptr, letter.times());
    told->addWidget(m_listed->number(QStringLiteral("letter:%1").arg(qint64(row.id)), times, tr("%1: %2", "sender, subject").arg(sender, subject), times, linesOf(letter)), 0, Qt::AlignLeft);
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
        else
            cell(place > 0 && letter.arrived.told ? QStringLiteral("bell-off") : QStringLiteral("mail"), Tone::Neutral, wordsAt(place));
    }
    if (hasMailColumn())
        letter.mails.isEmpty() ? cell({}, Tone::Neutral, none) : cell(QStringLiteral("bell"), Tone::Neutral, byMail);
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
    const auto sum = [&](const QString &words, const QString &of, const QString &key, const QList<CountedLine> &lines) {
        auto *held = new QWidget;
        held->setFixedWidth(m_theme.size(kCell));
        auto *inside = new QVBoxLayout(held);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->addWidget(m_listed->number(key, words, of, words, lines), 0, Qt::AlignHCenter);
        flow->addWidget(held, 0, Qt::AlignVCenter);
        m_cells << held;
        wrapped->addWidget(m_listed->number(key, tr("%1: %2", "where, how often").arg(of, words), of, words, lines));
    };
    QList<CountedLine> told;
    for (const SameLetter &letter : m_state.copies.letters) {
        if (letter.arrived.told)
            told << m_state.line(letter.arrived.row, m_now);
    }
    sum(tr("%n told", nullptr, m_state.copies.told), tr("This app"), QStringLiteral("told"), told);
    for (const QString &source : m_columns) {
        const QList<CountedLine> lines = linesOf(source);
        sum(tr("%n time(s)", nullptr, int(lines.size())), m_state.name(source), QStringLiteral("through:") + source, lines);
    }
    if (hasMailColumn()) {
        const QList<CountedLine> lines = linesOf(QString());
        sum(tr("%n time(s)", nullptr, int(lines.size())), tr("E-mail"), QStringLiteral("mails"), lines);
    }
    m_said << narrow;
    auto *both = new QWidget;
    auto *down = new QVBoxLayout(both);
    spaced(m_theme, down, {}, 4);
    down->addWidget(line);
    down->addWidget(narrow);
    return both;
}

QList<CountedLine> LettersByApp::linesOf(const SameLetter &letter) const
{
    QList<CountedLine> lines;
    for (qsizetype i = 0; i < letter.arrived.through.size(); ++i)
        lines << CountedLine{tr("Came through %1, seen here %2", "a source, when").arg(m_state.name(letter.arrived.through.at(i)), words::nearMoment(letter.arrived.seen.value(i), m_now)), letter.arrived.row.id};
    for (const HeardElsewhere &mail : letter.mails)
        lines << m_state.line(mail, m_now);
    return lines;
}

QList<CountedLine> LettersByApp::linesOf(const QString &source) const
{
    QList<CountedLine> lines;
    for (const SameLetter &letter : m_state.copies.letters) {
        if (!source.isEmpty() && letter.arrived.through.contains(source))
            lines << m_state.line(letter.arrived.row, m_now);
        for (const HeardElsewhere &mail : source.isEmpty() ? letter.mails : QList<HeardElsewhere>())
            lines << m_state.line(mail, m_now);
    }
    return lines;
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

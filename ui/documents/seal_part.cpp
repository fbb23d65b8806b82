// SPDX-License-Identifier: EUPL-1.2
#include "documents/seal_part.h"

#include "documents/seal_words.h"
#include "kit/columns.h"
#include "kit/note_box.h"
#include "kit/spaced.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace overzicht {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SealPart)
};

/// A line of its own for a screen reader: the icon says nothing.
QWidget *line(const Theme &theme, QWidget *first, const QString &words, const TextStyle &style)
{
    auto *one = new QWidget;
    auto *across = new QHBoxLayout(one);
    spaced(theme, across, {}, 8);
    across->addWidget(first, 0, Qt::AlignTop);
    across->addWidget(new Text(theme, words, style), 1);
    one->setAccessibleName(words);
    return one;
}

QWidget *list(const Theme &theme, const QString &head, const QString &icon, const QStringList &lines)
{
    auto *column = new QWidget;
    column->setAccessibleName(head);
    auto *down = new QVBoxLayout(column);
    spaced(theme, down, {}, 6);
    down->addWidget(new Text(theme, head, type::kHead));
    for (const QString &words : lines)
        down->addWidget(line(theme, new IconLabel(theme, icon, &Tokens::ink2, 16), words, type::kNote));
    down->addStretch(1);
    return column;
}

QWidget *legend(const Theme &theme, const std::optional<Seal::Outcome> &present, bool isQuiet)
{
    auto *all = new QWidget;
    const QString head = Words::tr("The five outcomes");
    all->setAccessibleName(head);
    auto *down = new QVBoxLayout(all);
    spaced(theme, down, {}, 4);
    down->addWidget(new Text(theme, head, type::kHead));
    for (const SealLegend &one : sealLegend()) {
        const bool isThis = present == one.outcome;
        auto *row = isThis ? new Panel(theme, isQuiet ? Tone::Neutral : one.tone) : new QFrame;
        row->setObjectName(isThis ? QStringLiteral("seal-present") : QStringLiteral("seal-other"));
        auto *across = new QHBoxLayout(row);
        spaced(theme, across, {8, 5, 8, 5}, 8);
        across->addWidget(new IconLabel(theme, one.icon, one.tone, 16), 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        spaced(theme, words, {}, 1);
        const QString word = isThis ? Words::tr("%1: this letter").arg(one.word) : one.word;
        words->addWidget(new Text(theme, word, type::kSender));
        words->addWidget(new Text(theme, one.meaning, type::kNote));
        across->addLayout(words, 1);
        row->setAccessibleName(word + QStringLiteral(". ") + one.meaning);
        down->addWidget(row);
    }
    return all;
}

QWidget *particulars(const Theme &theme, const Checked &checked, const QString &sender)
{
    auto *box = new Panel(theme);
    box->setObjectName(QStringLiteral("seal-particulars"));
    box->setAccessibleName(Words::tr("What we checked, and what we did not check"));
    auto *down = new QVBoxLayout(box);
    spaced(theme, down, {14, 12, 14, 12}, 14);
    QStringList looked = lookedAt(checked, sender);
    if (looked.isEmpty())
        looked << Words::tr("Nothing: the file is too large.");
    down->addWidget(new Columns(theme, list(theme, Words::tr("We checked this"), QStringLiteral("search"), looked), list(theme, Words::tr("We did not check this"), QStringLiteral("eye-off"), notLookedAt(checked))));
    down->addWidget(new Rule(theme));
    down->addWidget(legend(theme, toldOutcome(checked.seal), checked.digest == Checked::Digest::Other));
    return box;
}

NoteBox *note(const Theme &theme, const SealWords &words, const char *name)
{
    auto *box = new NoteBox(theme, words.tone, words.icon, words.whole());
    box->setHeading(words.heading);
    box->setObjectName(QLatin1String(name));
    return box;
}

} // namespace

QWidget *sealPart(const Theme &theme, const Checked &checked, const QString &sender, const QDateTime &now)
{
    auto *part = new QWidget;
    part->setObjectName(QStringLiteral("seal-part"));
    part->setAccessibleName(Words::tr("Is this letter what was sent?"));
    auto *down = new QVBoxLayout(part);
    spaced(theme, down, {}, 8);
    if (checked.digest == Checked::Digest::Other)
        down->addWidget(note(theme, otherFileWords(sender), "seal-digest"));
    NoteBox *outcome = note(theme, sealWords(checked, sender, now), "seal-outcome");
    down->addWidget(outcome);
    QWidget *more = particulars(theme, checked, sender);
    more->hide();
    down->addWidget(more);
    Button *button = outcome->addButton(Words::tr("What did we check?"), QStringLiteral("list"));
    button->setObjectName(QStringLiteral("seal-more"));
    QObject::connect(button, &QPushButton::clicked, more, [more, button] {
        more->setVisible(more->isHidden());
        button->setWords(more->isHidden() ? Words::tr("What did we check?") : Words::tr("Hide what we checked"));
    });
    return part;
}

} // namespace overzicht

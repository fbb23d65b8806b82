// SPDX-License-Identifier: EUPL-1.2
#include "notifier/counted_list.h"

#include "kit/button.h"
#include "kit/spaced.h"
#include "kit/text.h"

#include <QBoxLayout>

namespace overzicht {

namespace {

constexpr int kLines = 100, kSaid = 5;

} // namespace

CountedList::CountedList(const Theme &theme, QWidget *parent) : Panel(theme, std::nullopt, parent), m_theme(theme), m_down(new QVBoxLayout(this))
{
    spaced(theme, m_down, {12, 10, 12, 10}, 2);
    setObjectName(QStringLiteral("counted"));
    hide();
}

Button *CountedList::number(const QString &key, const QString &shown, const QString &of, const QString &words, const QList<CountedLine> &lines, const QString &heading)
{
    m_all.insert(key, {heading.isEmpty() ? of : heading, lines});
    auto *button = new Button(m_theme, Button::Kind::Link, Button::plain(shown));
    button->setProperty(kKey, key);
    button->setAccessibleName(tr("%1: %2. Shows which.", "what is counted, how often").arg(of, words));
    connect(button, &Button::clicked, this, [this, key] {
        if (open() == key)
            return hide();
        list(key);
        const Counted &counted = m_all[key];
        QStringList said{counted.heading};
        for (const CountedLine &line : counted.lines.mid(0, kSaid))
            said << line.words;
        Q_EMIT announced(said.join(QStringLiteral(". ")));
    });
    return button;
}

void CountedList::reopen(const QString &key)
{
    if (m_all.contains(key))
        list(key);
}

void CountedList::list(const QString &key)
{
    while (QLayoutItem *item = m_down->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    m_open = key;
    const Counted &counted = m_all[key];
    m_down->addWidget(new Text(m_theme, counted.heading, type::kSender));
    int at = 0;
    for (const CountedLine &line : counted.lines.mid(0, kLines)) {
        if (line.item == ItemId::None) {
            m_down->addWidget(new Text(m_theme, line.words, type::kNote));
            continue;
        }
        auto *open = new Button(m_theme, Button::Kind::Link, Button::plain(line.words));
        open->setProperty(kKey, QString(key + u'/' + QString::number(++at)));
        connect(open, &Button::clicked, this, [this, item = line.item] { Q_EMIT itemAsked(item); });
        m_down->addWidget(open);
    }
    if (const int more = int(counted.lines.size()) - kLines; more > 0)
        m_down->addWidget(new Text(m_theme, tr("And %n more.", nullptr, more), type::kSmall));
    show();
}

CountedSentences::CountedSentences(const Theme &theme, const QString &of, const QList<Sentence> &sentences, QWidget *parent) : QWidget(parent), m_list(new CountedList(theme))
{
    auto *down = new QVBoxLayout(this);
    spaced(theme, down, {}, 3);
    for (const Sentence &sentence : sentences) {
        if (sentence.key.isEmpty()) {
            down->addWidget(new Text(theme, sentence.words, type::kLead));
            continue;
        }
        auto *across = new QHBoxLayout; // no wider than its words, as long as they fit
        const QString bare = sentence.words.endsWith(u'.') ? sentence.words.chopped(1) : sentence.words;
        across->addWidget(m_list->number(sentence.key, sentence.words, of, bare, sentence.lines, bare));
        across->addStretch(1);
        down->addLayout(across);
    }
    down->addWidget(m_list);
}

} // namespace overzicht

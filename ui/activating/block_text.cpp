// SPDX-License-Identifier: EUPL-1.2
#include "activating/block_text.h"

#include "kit/accessible.h"
#include "kit/spaced.h"

#include <QBoxLayout>
#include <QTextBoundaryFinder>

namespace overzicht {

namespace {

constexpr TextStyle kRest{14, QFont::Normal, &Tokens::ink2, 0, 1.4};

/// Where the first sentence ends.
qsizetype firstSentence(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    const qsizetype end = finder.toNextBoundary();
    return end < 0 ? text.size() : end;
}

} // namespace

BlockText::BlockText(const Theme &theme, const Spans &text, const TextStyle &strong, First first, QWidget *parent) : QWidget(parent), m_theme(theme), m_strong(strong), m_first(first)
{
    spaced(theme, new QVBoxLayout(this), {}, 3);
    setRole(this, QAccessible::Paragraph);
    setSpans(text);
}

void BlockText::setSpans(const Spans &text)
{
    setAccessibleName(plain(text));
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [&](const QString &words, bool stands) {
        if (!words.trimmed().isEmpty())
            layout()->addWidget(new Text(m_theme, words.trimmed(), stands ? m_strong : kRest));
    };
    const bool hasEmphasis = std::any_of(text.cbegin(), text.cend(), [](const Span &span) { return span.isEmphasized; });
    for (qsizetype i = 0; i < text.size(); ++i) {
        const Span &span = text.at(i);
        const qsizetype cut = i == 0 && m_first == First::Strong && !hasEmphasis ? firstSentence(span.text) : 0;
        add(span.text.left(cut), true);
        add(span.text.mid(cut), span.isEmphasized);
    }
}

} // namespace overzicht

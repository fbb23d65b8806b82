// SPDX-License-Identifier: EUPL-1.2
#include "letter/text_view.h"

#include "letter/letter_search.h"
#include "reading/text_search.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace overzicht {

TextView::TextView(const Theme &theme, QWidget *parent) : QPlainTextEdit(parent), m_theme(theme)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setCursorWidth(2);
    setAccessibleName(tr("The text of the letter"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setAccessibleName(tr("Scroll the text"));
    connect(&theme, &Theme::changed, this, &TextView::restyle);
    restyle();
}

void TextView::restyle()
{
    setFont(m_theme.font(16));
    document()->setDocumentMargin(m_theme.space(20));
    QPalette colours = palette();
    colours.setColor(QPalette::Base, m_theme.tokens().surface);
    colours.setColor(QPalette::Text, m_theme.tokens().ink);
    setPalette(colours);
    showMarks();
}

void TextView::clear()
{
    m_size = 0;
    m_found.clear();
    m_current = -1;
    setExtraSelections({});
    QPlainTextEdit::clear();
}

void TextView::add(const QString &words, const QTextCharFormat &look)
{
    if (isFull())
        return;
    QTextCursor at(document());
    at.movePosition(QTextCursor::End);
    if (m_size > 0) { // with an empty line above it
        at.insertBlock({}, {});
        at.insertBlock({}, look);
    }
    at.insertText(words.left(kMost - m_size), look);
    m_size += int(words.size()) + 2;
}

void TextView::addHeading(const QString &words)
{
    QTextCharFormat look;
    look.setFontWeight(QFont::DemiBold);
    add(words, look);
}

void TextView::addParagraphs(const QStringList &paragraphs)
{
    for (const QString &words : paragraphs)
        add(words, {});
}

TextView::Found TextView::find(const QString &words)
{
    m_found.clear();
    m_current = -1;
    PageText all;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        all.lines << PageText::Line{block.text(), {}};
    for (const TextMatch &match : matchesOn(0, all, words, LetterSearch::kMost)) {
        const TextMatch::Part &first = match.parts.first(), &last = match.parts.last();
        QTextCursor place(document()->findBlockByNumber(first.line));
        place.setPosition(place.block().position() + first.from);
        place.setPosition(document()->findBlockByNumber(last.line).position() + last.from + last.count, QTextCursor::KeepAnchor);
        m_found << place;
    }
    if (m_found.isEmpty()) {
        showMarks();
        return {};
    }
    const int from = textCursor().position();
    const auto next = std::find_if(m_found.cbegin(), m_found.cend(), [&](const QTextCursor &place) { return place.selectionStart() >= from; });
    m_current = next == m_found.cend() ? 0 : int(next - m_found.cbegin());
    return step(0);
}

TextView::Found TextView::step(int by)
{
    if (m_found.isEmpty())
        return {};
    const int count = int(m_found.size());
    m_current = (m_current + by + count) % count;
    QTextCursor at = m_found.at(m_current);
    at.setPosition(at.selectionStart());
    setTextCursor(at);
    ensureCursorVisible();
    showMarks();
    return {count, m_current + 1};
}

void TextView::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (int n = 0; n < m_found.size(); ++n) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = m_found.at(n);
        mark.format.setBackground(m_theme.tokens().mark);
        mark.format.setForeground(m_theme.tokens().ink);
        mark.format.setFontWeight(QFont::DemiBold);
        if (m_theme.tokens().contrast || n == m_current)
            mark.format.setFontUnderline(true);
        marks << mark;
    }
    setExtraSelections(marks);
}

void TextView::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(m_theme.tokens().accent, 2));
    painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
}

void TextView::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    viewport()->update();
}

} // namespace overzicht

// SPDX-License-Identifier: EUPL-1.2
#include "activating/text_paper.h"

#include "kit/paper.h"

#include <QPrinter>
#include <QTextCursor>
#include <QTextDocument>

namespace overzicht {

using paper::format;

namespace {

void paragraph(QTextCursor &at, const Spans &spans, qreal points, qreal below = 8)
{
    QTextBlockFormat block;
    block.setBottomMargin(below);
    at.insertBlock(block, format(points));
    for (const Span &span : spans)
        at.insertText(span.text, format(points, span.isEmphasized));
}

} // namespace

void TextPaper::write(QTextCursor &at) const
{
    const ActivationText &text = bundle.in(language);
    const auto label = [&](const char *key, const TextValues &own = {}) { return wordsOf(text.labels.value(QLatin1String(key)), own); };
    at.setBlockCharFormat(format(18, true));
    at.insertText(wordsOf(text.block(TextBlock::Title), values), format(18, true));
    for (const TextBlock block : kTextBlocks) {
        if (block != TextBlock::Title && block != TextBlock::After)
            paragraph(at, spansOf(text.block(block), values), 12);
    }
    paragraph(at, {{label("questions"), true}}, 14);
    for (const Question &question : text.questions) {
        paragraph(at, {{question.text, true}}, 12, 2);
        for (const Question::Answer &answer : question.answers)
            paragraph(at, {{QStringLiteral("○ ") + answer.text, false}}, 12, 2);
    }
    paragraph(at, {{label("help"), false}}, 12);
    paragraph(at, {{label("legalSources"), true}}, 10, 2);
    for (const LegalSource &source : text.legalSources)
        paragraph(at, {{source.name + QStringLiteral(" · ") + dayIn(language, source.date) + QStringLiteral(" · ") + source.address.toString(QUrl::FullyEncoded), false}}, 9, 2);
    paragraph(at, {{label("version", {{QStringLiteral("version"), QString::number(bundle.version())}, {QStringLiteral("date"), dayIn(language, bundle.validFrom())}}), false}}, 9, 0);
}

std::unique_ptr<QTextDocument> TextPaper::document() const
{
    auto paper = std::make_unique<QTextDocument>();
    QTextCursor at(paper.get());
    write(at);
    return paper;
}

void TextPaper::print(QPrinter &printer) const
{
    printer.setDocName(wordsOf(bundle.in(language).block(TextBlock::Title), values));
    document()->print(&printer);
}

} // namespace overzicht

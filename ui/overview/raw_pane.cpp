// SPDX-License-Identifier: EUPL-1.2
#include "overview/raw_pane.h"

#include "domain/safe_text.h"
#include "kit/surface.h"
#include "kit/text.h"
#include "kit/words.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QPlainTextEdit>

namespace overzicht {

QString rawText(const QByteArray &raw, int most) { return safeParagraphs(QString::fromUtf8(raw.left(most * 4)), most); }

RawPane::RawPane(const Surroundings &around, const QuarantineRow &row, QWidget *parent) : QWidget(parent)
{
    const Theme &theme = around.theme;
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    auto *down = new QVBoxLayout(card);
    down->setContentsMargins(Card::inner(theme, 24));
    down->setSpacing(theme.space(8));
    QString name = safeLine(row.sourceName.best(around.language));
    if (name.isEmpty())
        name = safeLine(row.source.text());
    down->addWidget(new Text(theme, tr("What %1 sent").arg(name), type::kTitle));
    down->addWidget(new Text(theme, tr("Came %1. We keep it as it is: nothing is lost.").arg(words::nearMoment(row.at, around.clock.now())), type::kLead));
    down->addWidget(new Text(theme, tr("Why we cannot show it: %1").arg(safeLine(row.reason.sentence())), type::kNote));
    auto *text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setPlainText(rawText(row.raw));
    text->setFont([&] {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPixelSize(theme.size(13));
        return font;
    }());
    text->setAccessibleName(tr("What %1 sent, as it came").arg(name));
    text->setObjectName(QStringLiteral("raw"));
    down->addWidget(text, 1);
    whole->addWidget(card);
    m_text = text;
    setAccessibleName(tr("What %1 sent").arg(name));
}

void RawPane::focusStart() { m_text->setFocus(Qt::OtherFocusReason); }

} // namespace overzicht

// SPDX-License-Identifier: EUPL-1.2
#include "sources/raw_dialog.h"

#include "kit/button.h"
#include "kit/text.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QPlainTextEdit>

namespace overzicht {

QString RawDialog::escaped(const QByteArray &raw, qsizetype most)
{
    const QString text = QString::fromUtf8(raw.left(most));
    QString out;
    out.reserve(text.size() + 64);
    for (const QChar c : text) {
        const bool plain = c == u'\n' || c == u'\t' || (c.isPrint() && c.category() != QChar::Other_Format && !c.isSurrogate());
        if (plain)
            out += c;
        else
            out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    if (raw.size() > most)
        out += QStringLiteral("\n… (%1)").arg(raw.size());
    return out;
}

RawDialog::RawDialog(const Theme &theme, const QString &title, const QByteArray &raw, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(title);
    resize(theme.size(640), theme.size(420));
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(theme.space(18), theme.space(16), theme.space(18), theme.space(16));
    down->setSpacing(theme.space(10));
    down->addWidget(new Text(theme, title, type::kBlock));
    auto *shown = new QPlainTextEdit(escaped(raw));
    shown->setReadOnly(true);
    shown->setAccessibleName(title);
    shown->setFont([&] {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPixelSize(theme.size(13));
        return fixed;
    }());
    shown->setTabChangesFocus(true);
    down->addWidget(shown, 1);
    auto *close = new Button(theme, Button::Kind::Secondary, tr("&Close"), QStringLiteral("x"));
    connect(close, &Button::clicked, this, &QDialog::accept);
    down->addWidget(close, 0, Qt::AlignRight);
}

} // namespace overzicht

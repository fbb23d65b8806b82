// SPDX-License-Identifier: EUPL-1.2
#include "letter/html_text.h"

#include <QStringDecoder>
#include <QTextDocument>
#include <QUrl>
#include <QVariant>

namespace overzicht {

namespace {

/// Qt's own looks for style sheets and pictures in files.
class Nowhere final : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace

QString plainText(const QByteArray &bytes)
{
    QByteArray whole = bytes.left(kLongestText);
    if (const auto marked = QStringConverter::encodingForData(whole)) {
        QStringDecoder decoder(*marked);
        return decoder.decode(whole);
    }
    // Cut within a letter it is still what it was.
    for (int cut = 0; cut < 4; ++cut) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder.decode(whole);
        if (!decoder.hasError())
            return text;
        if (bytes.size() <= kLongestText)
            break;
        whole.chop(1);
    }
    return QString::fromLatin1(bytes.left(kLongestText));
}

QString plainTextOfHtml(const QByteArray &bytes)
{
    Nowhere document;
    document.setUndoRedoEnabled(false);
    document.setHtml(plainText(bytes.left(kLongestHtml)));
    return document.toPlainText();
}

} // namespace overzicht

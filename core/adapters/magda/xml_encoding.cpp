// SPDX-License-Identifier: EUPL-1.2
#include "adapters/magda/xml_encoding.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <optional>

namespace overzicht::magda {

namespace {

constexpr qsizetype kLongestDeclaration = 400;

/// What stands between the quotation marks of encoding="…".
QRegularExpressionMatch declared(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A\\s*<\\?xml\\s[^>?]*\\bencoding\\s*=\\s*[\"']([^\"'>]*)[\"']"));
    return shape.match(text.left(kLongestDeclaration));
}

std::optional<QStringConverter::Encoding> wideEncoding(const QByteArray &xml)
{
    if (xml.startsWith("\xFE\xFF") || xml.startsWith(QByteArrayView("\0<", 2)))
        return QStringConverter::Utf16BE;
    if (xml.startsWith("\xFF\xFE") || xml.startsWith(QByteArrayView("<\0", 2)))
        return QStringConverter::Utf16LE;
    return std::nullopt;
}

bool isUtf8(const QString &name) { return name.isEmpty() || name == QLatin1String("utf-8") || name == QLatin1String("utf8") || name == QLatin1String("us-ascii"); }

bool isOneByteEach(const QString &name) { return name == QLatin1String("iso-8859-1") || name == QLatin1String("iso-8859-15") || name == QLatin1String("windows-1252"); }

} // namespace

Result<QByteArray> inUtf8(const QByteArray &xml, const QString &charset)
{
    const auto other = [] { return failure(Error::Kind::Malformed, QStringLiteral("XML in an encoding that is not read here")); };
    const auto wide = wideEncoding(xml);
    const QByteArray mark = xml.startsWith("\xEF\xBB\xBF") ? xml.left(3) : QByteArray();
    const QString inside = wide ? QString() : declared(QString::fromLatin1(xml.mid(mark.size(), kLongestDeclaration))).captured(1).toLower();
    const QString name = wide || !mark.isEmpty() || charset.isEmpty() ? inside : charset;
    if (!wide && isUtf8(name) && isUtf8(inside))
        return xml;
    if (!wide && (!mark.isEmpty() || !(isUtf8(name) || isOneByteEach(name))))
        return other();
    QStringDecoder decoder = wide ? QStringDecoder(*wide) : isUtf8(name) ? QStringDecoder(QStringConverter::Utf8) : QStringDecoder(name.toLatin1().constData());
    if (!decoder.isValid()) // without ICU, Qt knows ISO-8859-1 only
        return other();
    QString text = decoder.decode(xml);
    if (decoder.hasError() || (wide && xml.size() % 2 != 0))
        return failure(Error::Kind::Malformed, QStringLiteral("not whole XML: characters that its encoding does not have"));
    if (const auto told = declared(text); told.hasMatch()) {
        if (wide && !told.captured(1).startsWith(QLatin1String("utf-16"), Qt::CaseInsensitive))
            return other();
        text.replace(told.capturedStart(1), told.capturedLength(1), QStringLiteral("UTF-8"));
    }
    return text.toUtf8();
}

} // namespace overzicht::magda

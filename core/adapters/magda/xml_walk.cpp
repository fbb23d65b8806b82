// SPDX-License-Identifier: EUPL-1.2
#include "adapters/magda/xml_walk.h"

namespace overzicht::magda {

namespace {

bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

/// A page for people, also one that is no XML.
bool isWebPage(const QByteArray &bytes)
{
    const QByteArray first = bytes.left(200).trimmed().toLower();
    return first.startsWith("<!doctype html") || first.startsWith("<html");
}

} // namespace

XmlWalk::XmlWalk(const QByteArray &bytes) : m_bytes(bytes), m_xml(bytes)
{
    qsizetype first = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    m_byte = first; // the byte order mark is no character
    while (first < bytes.size() && isSpace(bytes.at(first)))
        ++first;
    if (first == bytes.size())
        refuse(QStringLiteral("an empty answer"));
    else if (isWebPage(bytes.mid(first, 200)))
        refuse(QStringLiteral("a web page instead of XML"));
    else if (bytes.at(first) != '<')
        refuse(QStringLiteral("something else than XML"));
}

void XmlWalk::refuse(const QString &why)
{
    if (!m_error)
        m_error = Error{Error::Kind::Malformed, why, {}};
}

QXmlStreamReader::TokenType XmlWalk::step()
{
    if (m_error)
        return QXmlStreamReader::Invalid;
    const auto token = m_xml.readNext();
    switch (token) {
    case QXmlStreamReader::StartDocument: {
        const QStringView encoding = m_xml.documentEncoding();
        if (!encoding.isEmpty() && encoding.compare(u"utf-8", Qt::CaseInsensitive) != 0 && encoding.compare(u"us-ascii", Qt::CaseInsensitive) != 0)
            refuse(QStringLiteral("XML in an encoding that is not read here"));
        break;
    }
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        refuse(QStringLiteral("XML with a document type or entities of its own, which are not read"));
        break;
    case QXmlStreamReader::StartElement:
        if (++m_depth > kDeepest)
            refuse(QStringLiteral("XML of more than %1 elements inside one another").arg(kDeepest));
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    case QXmlStreamReader::Invalid:
        if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
            refuse(QStringLiteral("it seems cut: the XML ends after %1 bytes").arg(m_bytes.size()));
        else
            refuse(QStringLiteral("not whole XML: at line %1").arg(m_xml.lineNumber()));
        break;
    default:
        break;
    }
    return m_error ? QXmlStreamReader::Invalid : token;
}

bool XmlWalk::into()
{
    for (;;) {
        switch (step()) {
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return false;
        default:
            break;
        }
    }
}

void XmlWalk::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && step() != QXmlStreamReader::Invalid) { }
}

QString XmlWalk::text()
{
    QString all;
    for (;;) {
        switch (step()) {
        case QXmlStreamReader::Characters:
            if (all.size() < kLongestText)
                all += m_xml.text().left(kLongestText - all.size());
            break;
        case QXmlStreamReader::StartElement:
            skip();
            break;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::Invalid:
            return all.simplified();
        default:
            break;
        }
    }
}

void XmlWalk::toTheEnd()
{
    for (;;) {
        const auto token = step();
        if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument)
            return;
    }
}

/// The reader counts characters as UTF-16 has them.
qsizetype XmlWalk::place()
{
    const qsizetype wanted = qsizetype(m_xml.characterOffset());
    while (m_character < wanted && m_byte < m_bytes.size()) {
        const auto lead = static_cast<unsigned char>(m_bytes.at(m_byte));
        const int length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        m_byte += length;
        m_character += length == 4 ? 2 : 1;
    }
    return qMin(m_byte, m_bytes.size());
}

qsizetype XmlWalk::elementBegins() { return qMax<qsizetype>(0, m_bytes.lastIndexOf('<', place() - 1)); }
qsizetype XmlWalk::elementEnded() { return place(); }

} // namespace overzicht::magda

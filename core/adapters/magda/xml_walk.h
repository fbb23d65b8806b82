// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QXmlStreamReader>

#include <optional>

namespace overzicht::magda {

/// Foreign XML (1.0, UTF-8) as a stream, with what makes XML dangerous left out: a document type, entities of its own, depth without end. `bytes` must outlive it.
/// After any call `error` may be there; every loop ends then.
class XmlWalk {
public:
    static constexpr int kDeepest = 40;
    static constexpr qsizetype kLongestText = 4000; ///< of one element; the rest is left out (Tekst2_0Type has 255)

    explicit XmlWalk(const QByteArray &bytes);

    bool into();       ///< the next element inside the current one; false at the end of the current one
    void skip();       ///< the whole of the current element
    QString text();    ///< the text of the current element, white space folded; elements inside it are skipped
    void toTheEnd();   ///< after the outermost element: nothing but remarks may follow
    void refuse(const QString &why);

    QStringView name() const { return m_xml.name(); } ///< without prefix
    qsizetype elementBegins(); ///< as a place in the bytes, of the element that was just gone into
    qsizetype elementEnded();  ///< behind the element that was just left or skipped

    const std::optional<Error> &error() const { return m_error; }

private:
    QXmlStreamReader::TokenType step();
    qsizetype place();

    const QByteArray &m_bytes;
    QXmlStreamReader m_xml;
    std::optional<Error> m_error;
    int m_depth = 0;
    qsizetype m_byte = 0, m_character = 0; ///< where both counts are known to agree
};

} // namespace overzicht::magda

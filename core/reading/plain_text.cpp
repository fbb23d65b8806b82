// SPDX-License-Identifier: EUPL-1.2
#include "reading/plain_text.h"

#include <QHash>
#include <QSet>
#include <QStringDecoder>

#include <array>

namespace overzicht {

namespace {

/// Its characters from U+00A0 on, by their names; then some more that letters use.
const QHash<QString, char16_t> &namedCharacters()
{
    static const QHash<QString, char16_t> all = [] {
        constexpr std::array latin{"nbsp", "iexcl", "cent", "pound", "curren", "yen", "brvbar", "sect", "uml", "copy", "ordf", "laquo", "not", "shy", "reg", "macr", "deg", "plusmn", "sup2", "sup3", "acute",
                                   "micro", "para", "middot", "cedil", "sup1", "ordm", "raquo", "frac14", "frac12", "frac34", "iquest", "Agrave", "Aacute", "Acirc", "Atilde", "Auml", "Aring", "AElig",
                                   "Ccedil", "Egrave", "Eacute", "Ecirc", "Euml", "Igrave", "Iacute", "Icirc", "Iuml", "ETH", "Ntilde", "Ograve", "Oacute", "Ocirc", "Otilde", "Ouml", "times", "Oslash",
                                   "Ugrave", "Uacute", "Ucirc", "Uuml", "Yacute", "THORN", "szlig", "agrave", "aacute", "acirc", "atilde", "auml", "aring", "aelig", "ccedil", "egrave", "eacute", "ecirc",
                                   "euml", "igrave", "iacute", "icirc", "iuml", "eth", "ntilde", "ograve", "oacute", "ocirc", "otilde", "ouml", "divide", "oslash", "ugrave", "uacute", "ucirc", "uuml",
                                   "yacute", "thorn", "yuml"};
        static_assert(latin.size() == 96);
        QHash<QString, char16_t> names{{QStringLiteral("amp"), u'&'},     {QStringLiteral("lt"), u'<'},       {QStringLiteral("gt"), u'>'},       {QStringLiteral("quot"), u'"'},
                                       {QStringLiteral("apos"), u'\''},   {QStringLiteral("euro"), u'\u20ac'}, {QStringLiteral("ndash"), u'\u2013'}, {QStringLiteral("mdash"), u'\u2014'},
                                       {QStringLiteral("lsquo"), u'\u2018'}, {QStringLiteral("rsquo"), u'\u2019'}, {QStringLiteral("ldquo"), u'\u201c'}, {QStringLiteral("rdquo"), u'\u201d'},
                                       {QStringLiteral("hellip"), u'\u2026'}, {QStringLiteral("bull"), u'\u2022'}, {QStringLiteral("oelig"), u'\u0153'}, {QStringLiteral("trade"), u'\u2122'}};
        for (size_t n = 0; n < latin.size(); ++n)
            names.insert(QString::fromLatin1(latin.at(n)), char16_t(0xa0 + n));
        return names;
    }();
    return all;
}

/// What is not said to who reads the page, from its tag up to the one that ends it.
bool isSilent(const QString &tag)
{
    static const QSet<QString> tags{QStringLiteral("script"), QStringLiteral("style"), QStringLiteral("title"), QStringLiteral("template"), QStringLiteral("iframe"), QStringLiteral("object"), QStringLiteral("svg"), QStringLiteral("math")};
    return tags.contains(tag);
}

/// What stands on a line of its own.
bool isBlock(const QString &tag)
{
    static const QSet<QString> tags{QStringLiteral("p"),  QStringLiteral("div"), QStringLiteral("br"), QStringLiteral("tr"), QStringLiteral("li"), QStringLiteral("ul"), QStringLiteral("ol"), QStringLiteral("table"), QStringLiteral("h1"),
                                    QStringLiteral("h2"), QStringLiteral("h3"),  QStringLiteral("h4"), QStringLiteral("h5"), QStringLiteral("h6"), QStringLiteral("hr"), QStringLiteral("dl"), QStringLiteral("dt"),    QStringLiteral("dd"),
                                    QStringLiteral("pre"), QStringLiteral("blockquote"), QStringLiteral("section"), QStringLiteral("article"), QStringLiteral("header"), QStringLiteral("footer"), QStringLiteral("body"), QStringLiteral("form"), QStringLiteral("option")};
    return tags.contains(tag);
}

class Words {
public:
    explicit Words(const QString &html) : m_html(html) { m_said.reserve(html.size()); }

    QString read()
    {
        while (m_at < m_html.size()) {
            const QChar c = m_html.at(m_at);
            if (c == u'<' && tag())
                continue;
            if (c == u'&' && reference())
                continue;
            say(c);
            ++m_at;
        }
        return m_said.trimmed();
    }

private:
    /// Past a tag, a comment or a declaration; false when what stands there is a sign and no tag.
    bool tag()
    {
        const QChar next = m_at + 1 < m_html.size() ? m_html.at(m_at + 1) : QChar();
        if (QStringView(m_html).mid(m_at).startsWith(u"<!--")) {
            m_at = behind(u"-->", m_at + 4);
            return true;
        }
        if (next == u'!' || next == u'?') {
            m_at = behind(u">", m_at + 2);
            return true;
        }
        const bool closes = next == u'/';
        qsizetype at = m_at + (closes ? 2 : 1);
        const qsizetype from = at;
        while (at < m_html.size() && m_html.at(at).unicode() < 128 && m_html.at(at).isLetterOrNumber())
            ++at;
        if (at == from || !m_html.at(from).isLetter())
            return false;
        const QString name = m_html.mid(from, std::min<qsizetype>(at - from, 16)).toLower();
        m_at = endOfTag(at);
        if (!closes && isSilent(name)) {
            skipUntilClosed(name);
        } else if (isBlock(name)) {
            line();
        } else if (name == QLatin1String("td") || name == QLatin1String("th")) {
            say(u' ');
        }
        return true;
    }

    /// Behind its ">", which may stand in quotes before.
    qsizetype endOfTag(qsizetype at) const
    {
        QChar quote;
        for (; at < m_html.size(); ++at) {
            const QChar c = m_html.at(at);
            if (!quote.isNull()) {
                if (c == quote)
                    quote = {};
            } else if (c == u'"' || c == u'\'') {
                quote = c;
            } else if (c == u'>') {
                return at + 1;
            }
        }
        return at;
    }

    void skipUntilClosed(const QString &name)
    {
        const qsizetype end = m_html.indexOf(QStringLiteral("</") + name, m_at, Qt::CaseInsensitive);
        // Nobody closes it: then nothing follows, as in a browser.
        m_at = end < 0 ? m_html.size() : endOfTag(end + 2 + name.size());
    }

    qsizetype behind(QStringView what, qsizetype from) const
    {
        const qsizetype end = m_html.indexOf(what, from);
        return end < 0 ? m_html.size() : end + what.size();
    }

    bool reference()
    {
        constexpr qsizetype kLongest = 10;
        const QStringView ahead = QStringView(m_html).mid(m_at + 1, kLongest);
        const qsizetype size = ahead.indexOf(u';');
        if (size < 0)
            return false;
        const QStringView name = ahead.left(size);
        char32_t code = 0;
        if (name.startsWith(u'#')) {
            bool isNumber = false;
            const bool isHex = name.size() > 1 && (name.at(1) == u'x' || name.at(1) == u'X');
            code = isHex ? name.mid(2).toUInt(&isNumber, 16) : name.mid(1).toUInt(&isNumber, 10);
            if (!isNumber || code == 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
                code = 0xfffd;
        } else {
            code = namedCharacters().value(name.toString());
        }
        if (code == 0)
            return false;
        for (const QChar c : QString::fromUcs4(&code, 1))
            say(c == QChar(0xa0) ? QChar(u' ') : c);
        m_at += size + 2;
        return true;
    }

    void say(QChar c)
    {
        if (!c.isSpace())
            m_said += c;
        else if (!m_said.isEmpty() && !m_said.back().isSpace())
            m_said += u' ';
    }

    void line()
    {
        if (m_said.endsWith(u' '))
            m_said.chop(1);
        if (!m_said.isEmpty() && !m_said.endsWith(u'\n'))
            m_said += u'\n';
    }

    const QString &m_html;
    qsizetype m_at = 0;
    QString m_said;
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
    const QString html = plainText(bytes);
    return Words(html).read();
}

} // namespace overzicht

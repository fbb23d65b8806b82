// SPDX-License-Identifier: EUPL-1.2
#include "net/media_type.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace overzicht {
namespace {

struct Magic {
    QByteArray bytes;
    QString type;
};

/// A ZIP that begins with an uncompressed "mimetype" entry says what it is (OpenDocument, ASiC).
QString zipType(const QByteArray &first)
{
    static const QByteArray known[] = {"application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.spreadsheet",
                                       "application/vnd.oasis.opendocument.presentation", "application/vnd.etsi.asic-e+zip",
                                       "application/vnd.etsi.asic-s+zip", "application/epub+zip"};
    if (first.mid(30, 8) == "mimetype") {
        for (const QByteArray &type : known) {
            if (first.mid(38, type.size()) == type)
                return QString::fromLatin1(type);
        }
    }
    return QStringLiteral("application/zip");
}

bool isText(const QByteArray &first)
{
    const auto control = [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7f; };
    if (std::any_of(first.cbegin(), first.cend(), control))
        return false;
    // Tried again without its last bytes, so that a letter cut at the end of what we have is no error.
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QByteArray whole = first;
    for (int cut = 0; cut < 4; ++cut) {
        utf8.resetState();
        const QString decoded = utf8.decode(whole);
        Q_UNUSED(decoded)
        if (!utf8.hasError())
            return true;
        whole.chop(1);
    }
    return false;
}

/// As it is looked at for what it begins with: without its byte order mark and white space, in small letters.
QByteArray beginning(const QByteArray &text) { return (text.startsWith("\xef\xbb\xbf") ? text.mid(3) : text).trimmed().toLower(); }

bool isStarter(const QByteArray &text) { return text.startsWith("#!") || text.contains("[desktop entry]"); }

} // namespace

QString detectMediaType(const QByteArray &first)
{
    const QString unknown = QStringLiteral("application/octet-stream");
    static const std::array magics{
        Magic{"%PDF-", QStringLiteral("application/pdf")},
        Magic{"\x89PNG\r\n\x1a\n", QStringLiteral("image/png")},
        Magic{"\xff\xd8\xff", QStringLiteral("image/jpeg")},
        Magic{"GIF87a", QStringLiteral("image/gif")},
        Magic{"GIF89a", QStringLiteral("image/gif")},
        Magic{QByteArray("II*\0", 4), QStringLiteral("image/tiff")},
        Magic{QByteArray("MM\0*", 4), QStringLiteral("image/tiff")},
        Magic{"{\\rtf", QStringLiteral("application/rtf")},
        Magic{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", QStringLiteral("application/x-ole-storage")},
        Magic{"\x7f" "ELF", unknown},
        Magic{"MZ", unknown},
        Magic{"#!", unknown},
    };
    for (const Magic &magic : magics) {
        if (first.startsWith(magic.bytes))
            return magic.type;
    }
    if (first.startsWith("PK\x03\x04") || first.startsWith("PK\x05\x06"))
        return zipType(first);
    if (first.startsWith("RIFF") && first.mid(8, 4) == "WEBP")
        return QStringLiteral("image/webp");
    if (first.isEmpty() || !isText(first))
        return unknown;

    const QByteArray text = beginning(first);
    if (isStarter(text))
        return unknown;
    for (const char *mark : {"<!doctype html", "<html", "<head", "<body", "<script", "<iframe"}) {
        if (text.startsWith(mark))
            return QStringLiteral("text/html");
    }
    if (text.startsWith("<?xml") || text.startsWith("<svg")) {
        if (text.contains("<svg"))
            return QStringLiteral("image/svg+xml");
        return text.contains("<html") ? QStringLiteral("text/html") : QStringLiteral("application/xml");
    }
    return QStringLiteral("text/plain");
}

bool isProgram(const QByteArray &first)
{
    // ELF; Mach-O of both widths and orders, and several in one, which a class of Java begins as too.
    for (const char *magic : {"\x7f" "ELF", "\xfe\xed\xfa\xce", "\xfe\xed\xfa\xcf", "\xce\xfa\xed\xfe", "\xcf\xfa\xed\xfe", "\xca\xfe\xba\xbe"}) {
        if (first.startsWith(magic))
            return true;
    }
    const bool text = isText(first);
    return (first.startsWith("MZ") && !text) || first.startsWith("#!") || (text && isStarter(beginning(first))); // a letter may begin with "MZ"
}

} // namespace overzicht

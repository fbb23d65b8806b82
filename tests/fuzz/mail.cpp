// SPDX-License-Identifier: EUPL-1.2
// Any bytes as a file of e-mails: however it is read, in whatever steps, it gives the same, and what it gives can be shown and is of its shape.
#include "fuzzed.h"

#include "mail/known_apps.h"
#include "mail/mail_reader.h"

#include <QBuffer>

using namespace overzicht;

namespace {

struct Read {
    bool isWhole = false;
    MailReader::Counts counts;
    QList<Announcement> found;
};

const KnownApps &apps()
{
    static const KnownApps known = KnownApps::read(R"({"date":"2026-11-30","apps":[{"id":"a","name":{"nl":"A","fr":"A","de":"A","en":"A"},"mail":{"hosts":["a.be"]}}]})").value();
    return known;
}

Read read(QByteArray bytes, qint64 step)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    MailReader reader(buffer, apps(), fuzz::now());
    Read all;
    Result<bool> more = true;
    while (more && *more) {
        more = reader.step(step);
        all.found << reader.take();
    }
    all.isWhole = more.has_value();
    all.counts = reader.counts();
    return all;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Read whole = read(bytes, 1 << 20), pieces = read(bytes, 1);
    fuzz::require(whole.isWhole == pieces.isWhole && whole.counts == pieces.counts && whole.found == pieces.found);
    fuzz::require(whole.counts.mails == whole.counts.known + whole.counts.strange + whole.counts.unreadable);
    fuzz::require(qsizetype(whole.counts.known) == whole.found.size());
    for (const Announcement &one : whole.found) {
        fuzz::require(one.app == QStringLiteral("a") && one.at.isValid() && one.at <= fuzz::now() && one.digest.size() == Announcement::kDigest);
        fuzz::require(one.subject.size() <= 2 * (Announcement::kLongestSubject + 4) && !one.subject.contains(u'\n') && !one.subject.contains(QChar(u'\0')));
    }
    return 0;
}

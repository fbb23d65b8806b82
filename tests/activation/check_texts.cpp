// SPDX-License-Identifier: EUPL-1.2
// Every activation text that ships, against its shape and its laws:
//   check_texts FOLDER      prints the figures of each version; exit 1 with one line per law that is broken
// A text that somebody may have read is never changed, only followed by a new version: SHA256SUMS beside it holds what it must be (`sha256sum *.json > SHA256SUMS`).
#include "activation/connected_services.h"
#include "activation/text_bundles.h"
#include "activation/text_laws.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace overzicht;

namespace {

int problems = 0;

void tell(const QString &problem)
{
    ++problems;
    std::fprintf(stderr, "%s\n", qUtf8Printable(problem));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void checkSums(const QString &folder)
{
    const QByteArray sums = bytesOf(folder + QStringLiteral("/SHA256SUMS"));
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const QByteArray hash = QCryptographicHash::hash(bytesOf(folder + u'/' + name), QCryptographicHash::Sha256).toHex();
        if (!sums.contains(hash + "  " + name.toUtf8() + '\n'))
            tell(QStringLiteral("%1/%2 is not what SHA256SUMS says: a text that was shown gets a new version").arg(folder, name));
    }
}

void printFigures(const TextBundle &bundle, Language language)
{
    const TextFigures all = figures(bundle.in(language));
    std::printf("version %d, %s:", bundle.version(), qPrintable(code(language)));
    for (const TextBlock block : kTextBlocks)
        std::printf(" %s %d,", qPrintable(key(block)), all.words[size_t(block)]);
    std::printf(" explaining %d of %d, questions %d + %d of %d, a sentence %.1f of %d, the longest %d of %d\n", all.explaining, TextLimits::mostExplaining, all.asking[0], all.asking[1],
                TextLimits::mostAsking, double(all.inSentences) / all.sentences, TextLimits::meanSentence, all.longest, TextLimits::longestSentence);
}

} // namespace

int main(int argc, char *argv[])
{
    const QString folder = QString::fromLocal8Bit(argc == 2 ? argv[1] : "");
    const auto bundles = TextBundles::read(folder);
    if (!bundles)
        tell(bundles.error().detail);
    else if (bundles->all().isEmpty())
        tell(QStringLiteral("no text in '%1'").arg(folder));
    for (const TextBundle &bundle : bundles ? bundles->all() : QList<TextBundle>()) {
        const QString own = QStringLiteral("%1/%2").arg(folder).arg(bundle.version());
        for (const Language language : kLanguages)
            printFigures(bundle, language);
        for (const BrokenLaw &law : brokenLaws(bundle))
            tell(QStringLiteral("%1/%2.json %3: %4").arg(own, code(law.language), law.key, law.reason));
        if (const auto services = ConnectedServices::read(bytesOf(own + QStringLiteral("/services.json"))); !services)
            tell(QStringLiteral("%1/services.json: %2").arg(own, services.error().detail));
        checkSums(own);
    }
    return problems ? 1 : 0;
}

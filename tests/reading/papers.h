// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// PDFs for the tests, made as they are needed.
namespace papers {

/// Objects 1, 2, … as the file has them, with their table; object 1 is the catalogue. `trailer`: more of what stands in the trailer.
QByteArray pdf(const QList<QByteArray> &objects, const QByteArray &trailer = {});
QByteArray stream(const QByteArray &contents, const QByteArray &dictionary = {});
/// One A4 page (595 × 842 points) of these contents; fonts are Helvetica (/F1) and Times (/F2), which the file does not hold. `catalogue`, `page`: more of what stands in those.
/// `others`: objects from 6.
QByteArray onePage(const QByteArray &contents, const QByteArray &catalogue = {}, const QByteArray &page = {}, const QList<QByteArray> &others = {});

/// A letter as a program writes it, with the fonts that it uses: these lines, 40 points from the left, 100 points from the top and each 20 further, on each page its number first.
QByteArray letter(const QStringList &lines, int pages = 1);
/// The same as a picture: nothing is written.
QByteArray scan(const QStringList &lines);

struct Hostile {
    const char *name;
    QByteArray pdf;
};
/// What tries to reach out, to loop, to be too much, or not to be a PDF at all.
QList<Hostile> hostile();
QByteArray withoutEnd(); ///< a page whose drawing takes some years
QByteArray bomb();       ///< some kB that unpack to 2 GiB
QByteArray encrypted();  ///< with a password that nobody knows

} // namespace papers

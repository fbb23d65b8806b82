// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What a camera would read in a picture, by a reader that is not ours (ZXingReader, of zxing-cpp-tools).

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace overzicht {

inline QByteArray scanned(const QImage &picture)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("code.png"));
    REQUIRE(picture.save(path));
    QProcess reader;
    reader.start(QStringLiteral("ZXingReader"), {QStringLiteral("-format"), QStringLiteral("QRCode"), QStringLiteral("-bytes"), path});
    INFO("ZXingReader is of the package zxing-cpp-tools");
    REQUIRE(reader.waitForFinished(20'000));
    return reader.readAllStandardOutput();
}

} // namespace overzicht

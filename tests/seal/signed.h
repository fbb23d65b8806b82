// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace overzicht {

/// Made once: other people's programs take their time.
class Signed {
public:
    static Signed &files()
    {
        static Signed all;
        return all;
    }
    bool has(const char *name) const { return QFile::exists(m_dir.filePath(QLatin1String(name))); }
    QByteArray file(const char *name) const
    {
        QFile file(m_dir.filePath(QLatin1String(name)));
        INFO(name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    QByteArray pin(const char *name) const
    {
        REQUIRE(m_pins.contains(name));
        return m_pins.value(name);
    }

private:
    Signed()
    {
        QStringList words{QStringLiteral(MAKE_SIGNED), m_dir.path()};
        if (QDir(QStringLiteral(NPM "/@signpdf")).exists())
            words << QStringLiteral(NPM);
        QProcess maker;
        maker.setProcessChannelMode(QProcess::ForwardedChannels);
        maker.start(QStringLiteral("python3"), words);
        REQUIRE(maker.waitForFinished(240'000));
        REQUIRE(maker.exitCode() == 0);
        for (const QByteArray &line : file("certificates").split('\n')) {
            const QList<QByteArray> parts = line.split(' ');
            if (parts.size() == 2)
                m_pins.insert(parts.first(), QByteArray::fromHex(parts.last()));
        }
    }
    QTemporaryDir m_dir;
    QHash<QByteArray, QByteArray> m_pins;
};

} // namespace overzicht

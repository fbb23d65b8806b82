// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activation/text_bundle.h"

#include <QJsonObject>
#include <QJsonValue>

/// The four files of an invented bundle, to break one thing in: short texts that keep every law.
struct BundleFiles {
    explicit BundleFiles(int version = 1, const QString &validFrom = QStringLiteral("2026-12-01"));

    /// At "labels/codeWrong" of that language, or of all of them; undefined = taken out.
    BundleFiles &set(overzicht::Language language, const QString &path, const QJsonValue &value);
    BundleFiles &set(const QString &path, const QJsonValue &value);

    overzicht::TextBundle::Files bytes() const;
    overzicht::Result<overzicht::TextBundle> read() const { return overzicht::TextBundle::read(bytes()); }

    std::array<QJsonObject, 4> json;
};

/// What a reader told when it refused; empty = it did not.
template <typename T>
QString told(const overzicht::Result<T> &result)
{
    return result ? QString() : result.error().detail;
}

QString times(const QString &word, int count); ///< "word word word."

// SPDX-License-Identifier: EUPL-1.2
#pragma once
// How a failed check shows our values.

#include <catch2/catch.hpp>

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include <string>

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString &s) { return '"' + s.toStdString() + '"'; }
};
template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray &s) { return '"' + s.left(300).toStdString() + '"'; }
};
template <>
struct StringMaker<QUrl> {
    static std::string convert(const QUrl &s) { return s.toString().toStdString(); }
};
template <>
struct StringMaker<QDateTime> {
    static std::string convert(const QDateTime &s) { return s.toString(Qt::ISODate).toStdString(); }
};
template <>
struct StringMaker<QDate> {
    static std::string convert(const QDate &s) { return s.toString(Qt::ISODate).toStdString(); }
};
} // namespace Catch

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/source_file.h"
#include "net/transport.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>
#include <optional>

namespace overzicht {

inline const QByteArray kSecret = "geheim-7f3a9c51d2e84b06";

/// A source at that address, signed in with kSecret.
inline SourceFile sourceAt(const QUrl &base, const QStringList &allowedHosts = {})
{
    SourceFile file;
    file.id = SourceId(QStringLiteral("proef"));
    file.protocol = QStringLiteral("ebox");
    file.baseUrl = base;
    file.allowedHosts = allowedHosts;
    file.signIn.kind = SourceFile::SignIn::Kind::Bearer;
    file.signIn.tokenFrom = SecretPlace{SecretPlace::Kind::Environment, QStringLiteral("PROEF")};
    return file;
}
inline Permit permitFor(const QUrl &base, const QStringList &allowedHosts = {}) { return Permit(sourceAt(base, allowedHosts), {{QStringLiteral("PROEF"), kSecret}}); }

/// Every limit short, no retries unless a test wants them.
inline Limits quick()
{
    Limits limits;
    limits.connect = std::chrono::milliseconds(400);
    limits.stall = std::chrono::milliseconds(400);
    limits.total = std::chrono::milliseconds(3000);
    limits.retries = 0;
    limits.backoff = std::chrono::milliseconds(10);
    return limits;
}

inline HttpRequest request(const QUrl &url, HttpRequest::Method method = HttpRequest::Method::Get)
{
    HttpRequest r;
    r.method = method;
    r.url = url;
    r.route = QStringLiteral("/letters/{id}");
    return r;
}

inline constexpr int kPatience = 15'000;

/// Lets the event loop turn, without the naps of QTest::qWaitFor, until it is so. The only loop there is: a test case runs outside any other, so none nests.
template <typename F>
bool until(F isSo, int most = kPatience)
{
    QEventLoop loop;
    QTimer looking;
    QElapsedTimer clock;
    clock.start();
    QObject::connect(&looking, &QTimer::timeout, &loop, [&] {
        if (isSo() || clock.elapsed() > most)
            loop.quit();
    });
    looking.start(1);
    loop.exec();
    return isSo();
}

struct Page {
    std::optional<Result<HttpResponse>> result;
    int calls = 0;

    bool isOk() const { return result && result->has_value(); }
    const HttpResponse &response() const { return result->value(); }
    Error error() const { return result && !result->has_value() ? result->error() : Error{Error::Kind::Cancelled, QStringLiteral("(no error)"), {}}; }
};

inline Page page(Transport &transport, const HttpRequest &r, const Permit &permit)
{
    Page page;
    const auto call = transport.send(r, permit, [&page](Result<HttpResponse> result) {
        page.result = std::move(result);
        ++page.calls;
    });
    until([&page] { return page.calls > 0; }, kPatience);
    return page;
}

struct Landing {
    std::optional<Result<Fetched>> result;
    int calls = 0;
    int progressed = 0;
    qint64 received = 0, total = 0;

    bool isOk() const { return result && result->has_value(); }
    const Fetched &fetched() const { return result->value(); }
    Error error() const { return result && !result->has_value() ? result->error() : Error{Error::Kind::Cancelled, QStringLiteral("(no error)"), {}}; }
};

inline Landing fetch(Transport &transport, const HttpRequest &r, const Permit &permit, const QString &path)
{
    Landing landing;
    const auto call = transport.fetch(r, permit, path,
        [&landing](qint64 received, qint64 total) {
            ++landing.progressed;
            landing.received = received;
            landing.total = total;
        },
        [&landing](Result<Fetched> result) {
            landing.result = std::move(result);
            ++landing.calls;
        });
    until([&landing] { return landing.calls > 0; }, 2 * kPatience);
    return landing;
}

inline HttpRequest contentRequest(const QUrl &url, const Expect &expect = {})
{
    HttpRequest r = request(url);
    r.content = expect;
    return r;
}

} // namespace overzicht

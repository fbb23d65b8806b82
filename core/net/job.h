// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "net/exchange.h"

#include <QObject>
#include <QTimer>

namespace overzicht {

/// What a page and a content have in common: tries that repeat where repeating is safe, one answer from the event loop, and silence once cancelled.
class Job : public QObject {
    Q_OBJECT
public:
    Job(Wire &wire, const HttpRequest &request, const Permit &permit, QObject *parent);

    void begin();          ///< the first try, from the event loop
    virtual void cancel(); ///< nothing is called after this; deletes itself later

protected:
    virtual void prepare() { attempt(); } ///< once, before the first try
    virtual void attempt() = 0;           ///< starts one exchange
    virtual Result<> head(const AnswerHead &head) = 0;
    virtual Result<> bytes(const QByteArray &piece) = 0;
    virtual void rest(const QByteArray &) {}     ///< bytes of an answer whose head was refused
    virtual Result<> judge() const { return {}; } ///< a last look at a body that came to its end; an error is as good as one on the way
    virtual void whole() = 0;                    ///< the body is there
    virtual void failed(const Error &error) = 0; ///< for good

    void startExchange(const HeaderFields &extra);
    void stopExchange();
    void repeatAtOnce() { m_repeatAtOnce = true; } ///< the next error starts another try, uncounted: the caller sees to it that this ends
    /// Runs as the last thing this job does.
    void deliver(std::function<void()> call);
    /// The error a status means; nothing when it is an answer. `detail` never holds more than the number.
    static std::optional<Error> errorOf(const AnswerHead &head);

    Wire &m_wire;
    HttpRequest m_request;
    const Permit m_permit;
    bool m_done = false; ///< delivered or cancelled

private:
    void ended(const Result<> &result, bool lasting);
    bool mayRepeat() const { return m_request.method == HttpRequest::Method::Get || m_request.safe || !m_request.idempotencyKey.isEmpty(); }

    Exchange *m_exchange = nullptr;
    QTimer m_wait;
    int m_tries = 0;
    bool m_repeatAtOnce = false;
};

} // namespace overzicht

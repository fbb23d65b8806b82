// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/surroundings.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace overzicht {

/// Looks words up as they are typed, in a thread of its own with a reader of its own, so that a long search never holds a key stroke
/// up. The last question wins: what was still going is interrupted, and its answer is never told.
class Search : public QObject {
    Q_OBJECT
public:
    static constexpr int kMost = 200; ///< rows of one answer

    explicit Search(const Surroundings &around, QObject *parent = nullptr);
    ~Search() override;

    void ask(const QString &words, const Filter &filter);
    void forget(); ///< nothing is asked any more; what was going is not told

Q_SIGNALS:
    void found(const QString &words, const overzicht::Hits &hits);
    void failed(const overzicht::Error &error);

private:
    struct Worker;
    std::unique_ptr<Worker> m_worker;
    QThread m_thread;
    quint64 m_asked = 0;
};

} // namespace overzicht

Q_DECLARE_METATYPE(overzicht::Hits)

// SPDX-License-Identifier: EUPL-1.2
#include "measured_application.h"

#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <algorithm>
#include <ctime>

namespace overzicht {

namespace {

double milliseconds(clockid_t clock)
{
    timespec t{};
    clock_gettime(clock, &t);
    return double(t.tv_sec) * 1e3 + double(t.tv_nsec) / 1e6;
}

bool isPainting(QEvent::Type type) { return type == QEvent::Paint || type == QEvent::UpdateRequest || type == QEvent::Expose; }

} // namespace

bool MeasuredApplication::notify(QObject *receiver, QEvent *event)
{
    // Qt calls this in every thread that has an event loop; ours is the window's.
    if (QThread::currentThread() != thread() || !m_measuring)
        return QApplication::notify(receiver, event);
    const bool paints = isPainting(event->type());
    const bool outermostPaint = paints && m_painting == 0;
    const int type = event->type();
    const QByteArray receiverClass = receiver->metaObject()->className();
    const double cpu = milliseconds(CLOCK_THREAD_CPUTIME_ID), wall = milliseconds(CLOCK_MONOTONIC);
    if (m_depth == 0)
        m_paintedCpu = m_paintedWall = 0;
    ++m_depth;
    m_painting += paints;
    const bool handled = QApplication::notify(receiver, event);
    m_painting -= paints;
    --m_depth;
    const double cpuTaken = milliseconds(CLOCK_THREAD_CPUTIME_ID) - cpu, wallTaken = milliseconds(CLOCK_MONOTONIC) - wall;
    if (outermostPaint) {
        m_paintedCpu += cpuTaken;
        m_paintedWall += wallTaken;
        m_longestPaint = std::max(m_longestPaint, cpuTaken);
    }
    if (m_depth == 0) {
        const double own = cpuTaken - m_paintedCpu;
        if (own > m_longestCpu) {
            m_longestCpu = own;
            m_longestOf = receiverClass + " event " + QByteArray::number(type);
        }
        m_longestWall = std::max(m_longestWall, wallTaken - m_paintedWall);
        m_cpu.push_back(own);
    }
    return handled;
}

QByteArray MeasuredApplication::report(double syncSeconds) const
{
    std::vector<double> ordered = m_cpu;
    std::sort(ordered.begin(), ordered.end());
    const double p99 = ordered.empty() ? 0 : ordered[ordered.size() * 99 / 100];
    return QJsonDocument(QJsonObject{{QStringLiteral("syncSeconds"), syncSeconds},
                                     {QStringLiteral("events"), int(ordered.size())},
                                     {QStringLiteral("longestCpuMs"), m_longestCpu},
                                     {QStringLiteral("longestWallMs"), m_longestWall},
                                     {QStringLiteral("p99CpuMs"), p99},
                                     {QStringLiteral("longestPaintMs"), m_longestPaint},
                                     {QStringLiteral("longestOf"), QString::fromLatin1(m_longestOf)}})
        .toJson(QJsonDocument::Compact);
}

} // namespace overzicht

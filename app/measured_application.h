// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QApplication>
#include <QByteArray>

#include <vector>

namespace overzicht {

/// The application of `overzicht --measure`: how long each piece of our own work keeps the UI thread, painting counted apart (goal 13).
class MeasuredApplication final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    /// {"syncSeconds","events","longestCpuMs","longestWallMs","p99CpuMs","longestPaintMs","longestOf"}; leaves start-up out: counts from `begin`.
    QByteArray report(double syncSeconds) const;
    void begin() { m_measuring = true; }

private:
    bool m_measuring = false;
    int m_depth = 0, m_painting = 0;
    double m_paintedCpu = 0, m_paintedWall = 0;
    double m_longestCpu = 0, m_longestWall = 0, m_longestPaint = 0;
    QByteArray m_longestOf;
    std::vector<double> m_cpu;
};

} // namespace overzicht

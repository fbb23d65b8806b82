// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/acting.h"
#include "store/home.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace overzicht {

class OwnerDoor;

/// A program that is started while it runs already shows the window that it has: the second one rings here, and ends. Nothing else can be asked at this bell: one for each home and each of whom
/// it shows the papers, a socket in the home's private folder (0600), for programs of the same user only (owner_socket.h).
class Doorbell : public QObject {
    Q_OBJECT
public:
    Doorbell(const Home &home, const Acting &who, QObject *parent = nullptr);
    ~Doorbell() override;

    /// From now on this is the program that shows itself. False: another one is.
    bool claim();
    bool hears() const { return m_hears; } ///< others can ring: whoever starts the program again finds its window
    /// Asks the other one to show itself. False: it does not answer; then it is as good as not there. One that begins this moment gets the time to.
    bool ring(std::chrono::milliseconds patience = std::chrono::seconds(3)) const;

Q_SIGNALS:
    void rung();

private:
    QString m_path; ///< empty = there is no folder for it
    int m_lock = -1; ///< of the file beside the socket: freed when the process ends, however it ends
    std::unique_ptr<OwnerDoor> m_door;
    bool m_hears = false;
};

} // namespace overzicht

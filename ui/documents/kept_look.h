// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/side_work.h"
#include "documents/surroundings.h"

#include <QTimer>

#include <memory>

namespace overzicht {

/// How much of the official letters is kept here, looked up beside the window: every letter is looked at, and with a hundred thousand of them that takes longer than a window may be held up.
class KeptLook : public QObject {
    Q_OBJECT
public:
    /// `leaving`: days; what its source takes away within them is told by name (KeptLetters::leaving).
    KeptLook(const Surroundings &around, int leaving, QObject *parent = nullptr);
    ~KeptLook() override;

    void ask();      ///< asked again meanwhile, it looks once more
    void askLater(); ///< while much changes: some seconds from now

Q_SIGNALS:
    void looked(const overzicht::KeptLetters &letters);

private:
    void begin();

    const Surroundings m_around;
    const int m_leaving;
    QTimer m_soon;
    std::unique_ptr<SideWork<int>> m_work;
    bool m_again = false;
};

} // namespace overzicht

Q_DECLARE_METATYPE(overzicht::KeptLetters)

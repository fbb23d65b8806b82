// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QUrl>

namespace overzicht {

/// Whom to ask about one item, as its source tells it: foreign text, made safe where it is shown.
struct Contact {
    QString service;
    QString email;
    QString phone;
    QUrl website; ///< https or http; empty = none. Opened only by the person's own click.

    bool isEmpty() const { return service.isEmpty() && email.isEmpty() && phone.isEmpty() && website.isEmpty(); }
    bool operator==(const Contact &) const = default;
};

} // namespace overzicht

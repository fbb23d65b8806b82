// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QUrl>

namespace overzicht::keys {

// Under which explicit keys two sources, or two records of one source, tell the same item: never by subject, date or likeness. A key is "{speaks for}/{number}";
// the part before the slash is what the sender register says who may speak for. Each part is percent-encoded, so that no number can be read as another key.

QString message(const QString &provider, const QString &messageId);  ///< a letter of the federated eBox: "ebox:{provider}/{message}"
QString dossier(const QString &origin, const QString &number);       ///< a case, also as a notice names it in its transaction id ({origin}+{number}): "dossier:{origin}/{number}"
QString link(const QUrl &address);                                   ///< a page both lead to: "link:{host}/{path}"; empty when it is no page of its own
QString own(const QString &number);                                  ///< inside one source: it always speaks for itself: "own:/{number}"
QString ofCase(const QString &number);                               ///< the case that it is, or belongs to, by its number inside one source; joins nothing: "case:/{number}"

/// What the register must let a source speak for, to use this key; empty when it is no key. Of a message key only the provider: "federaal", as registers name it.
QString speaksFor(const QString &key);
bool isOwn(const QString &key);
bool isOfCase(const QString &key);
bool isDossier(const QString &key);

} // namespace overzicht::keys

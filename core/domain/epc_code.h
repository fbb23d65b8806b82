// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/obligation.h"

#include <QByteArray>

namespace overzicht {

inline constexpr int kLargestEpcCode = 331; ///< bytes: what a QR code of version 13 and level M holds

/// Is the account in a country that takes part in the credit transfers of the European payments area (EPC409-09, list of SEPA scheme countries)? No code reaches any other.
bool isInSepa(const Iban &account);

/// What a banking app reads to fill in a transfer (EPC069-12 version 002, in UTF-8): twelve lines, of which the last is left out. Empty when there can be none: no
/// account, one with wrong check digits or outside SEPA, a wrong structured communication, another currency than EUR, an amount outside 0.01 to 999 999 999.99, no name, or a
/// reference that does not fit: half a reference would make the payment unknown to who receives it. Only the name is cut.
///
/// The Belgian structured communication (OGM) stands alone, as "+++010/8068/17183+++", in the line for free text: the line for structured references is for those of ISO
/// 11649 ("RF…"), and an app that checks them would refuse the whole code; the federal vocabulary (belgif/fedvoc, issue 25, after asking BOSA) puts it in the free
/// text as well. What follows or precedes it would make it no structured communication any more.
///
/// `name`: of who is paid. Nothing in it or in a reference can begin another line.
/// Says nothing about whether paying may be offered: payee_check.h does.
QByteArray epcCode(const PaymentRequest &request, const QString &name);

} // namespace overzicht

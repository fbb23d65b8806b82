// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/adapter.h"
#include "adapter/source_file.h"
#include "adapters/burgerprofiel/list_position.h"
#include "adapters/rest/person_numbers.h"

#include <QJsonValue>

#include <variant>

namespace overzicht::burgerprofiel {

struct RecordSetting {
    QDateTime now;
    const rest::PersonNumbers &numbers;
    PartyId sender;
    const ListSetting &list;
};

/// One certificate in one language: {id, year, language, name, links to itself and to its download}. Its id here is "{id}/{language}"; those of one id are told as
/// one certificate (keys::own). Also read, where a supplier adds them: until when it is valid, from when, when it was issued, which product it is.
std::variant<Found, Quarantined> readCertificate(const QJsonValue &value, const QByteArray &raw, const RecordSetting &setting);

/// Whose certificates these are: the owner that the source file names; without one the source itself, under an id that no enterprise has.
PartyId senderOf(const SourceFile &file);

} // namespace overzicht::burgerprofiel

// SPDX-License-Identifier: EUPL-1.2
#include "store/search_rank.h"

#include "store/search_text.h"

#include <sqlite3.h>

#include <array>

namespace overzicht {

namespace {

constexpr std::array<double, 3> kWeights{8, 4, 1}; // subject, sender, text
constexpr int kMostPlaces = 400;                   // of an entry that are looked at

void weigh(const Fts5ExtensionApi *api, Fts5Context *entry, sqlite3_context *answer, int, sqlite3_value **)
{
    int places = 0;
    std::array<double, kWeights.size()> found{};
    if (const int code = api->xInstCount(entry, &places); code != SQLITE_OK)
        return sqlite3_result_error_code(answer, code);
    for (int at = 0; at < qMin(places, kMostPlaces); ++at) {
        int phrase = 0, column = 0, token = 0;
        if (const int code = api->xInst(entry, at, &phrase, &column, &token); code != SQLITE_OK)
            return sqlite3_result_error_code(answer, code);
        if (column >= 0 && size_t(column) < found.size())
            ++found[size_t(column)];
    }
    double weight = 0;
    for (size_t column = 0; column < found.size(); ++column)
        weight += kWeights[column] * found[column] / (found[column] + 1);
    sqlite3_result_double(answer, weight);
}

} // namespace

Result<> teachWeighing(Connection &db)
{
    fts5_api *api = searchEngine(db);
    if (!api || api->xCreateFunction(api, "weigh", nullptr, &weigh, nullptr) != SQLITE_OK)
        return failure(Error::Kind::Malformed, QStringLiteral("the database engine has no full-text search"));
    return {};
}

} // namespace overzicht

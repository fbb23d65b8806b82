// SPDX-License-Identifier: EUPL-1.2
// The ruler of goal 5: the same words through libnotmuch, newest 50, subject, sender and date read of each. bench_notmuch DB QUERIES.tsv ROUNDS
#include <notmuch.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>
#include <vector>

static double cpuMicroseconds()
{
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return double(t.tv_sec) * 1e6 + double(t.tv_nsec) / 1e3;
}

int main(int argc, char *argv[])
{
    if (argc < 4)
        return 2;
    notmuch_database_t *db = nullptr;
    if (notmuch_database_open(argv[1], NOTMUCH_DATABASE_MODE_READ_ONLY, &db) != NOTMUCH_STATUS_SUCCESS)
        return 3;
    std::ifstream file(argv[2]);
    std::vector<std::string> queries;
    for (std::string line; std::getline(file, line);)
        queries.push_back(line.substr(line.find('\t') + 1));
    long found = 0;
    for (int round = 0; round < std::atoi(argv[3]); ++round) {
        for (const std::string &words : queries) {
            const double from = cpuMicroseconds();
            notmuch_query_t *query = notmuch_query_create(db, words.c_str());
            notmuch_query_set_sort(query, NOTMUCH_SORT_NEWEST_FIRST);
            notmuch_messages_t *messages = nullptr;
            if (notmuch_query_search_messages(query, &messages) != NOTMUCH_STATUS_SUCCESS)
                return 4;
            for (int i = 0; i < 50 && notmuch_messages_valid(messages); ++i, notmuch_messages_move_to_next(messages)) {
                notmuch_message_t *message = notmuch_messages_get(messages);
                found += notmuch_message_get_header(message, "subject") && notmuch_message_get_header(message, "from") && notmuch_message_get_date(message);
            }
            notmuch_query_destroy(query);
            std::printf("%.1f\n", cpuMicroseconds() - from);
        }
    }
    std::fprintf(stderr, "%ld rows found\n", found);
    notmuch_database_close(db);
}

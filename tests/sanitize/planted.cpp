// SPDX-License-Identifier: EUPL-1.2
// One planted fault of each kind, so that a run that finds nothing is known to have looked: planted address|undefined|leak|race
#include <cstdlib>
#include <cstring>
#include <string>
#include <thread>
#include <vector>

namespace {

int g_shared = 0;

int afterFree(std::size_t count)
{
    auto *gone = new std::vector<int>(count, 7);
    int *first = gone->data();
    delete gone;
    return *first;
}

int tooLarge(int by) { return 0x7fffffff + by; }

void forget(std::size_t size)
{
    char *lost = static_cast<char *>(std::malloc(size));
    std::memset(lost, 1, size);
    lost = nullptr;
}

int together()
{
    std::thread other([] { ++g_shared; });
    ++g_shared;
    other.join();
    return g_shared;
}

} // namespace

int main(int count, char **words)
{
    const std::string which = count > 1 ? words[1] : "";
    if (which == "address")
        return afterFree(std::size_t(count) * 100) == 0;
    if (which == "undefined")
        return tooLarge(count) == 0;
    if (which == "leak") {
        for (int i = 0; i < 10; ++i)
            forget(std::size_t(count) * 1000);
        return 0;
    }
    return which == "race" ? together() == 0 : 2;
}

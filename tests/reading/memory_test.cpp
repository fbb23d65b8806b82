// SPDX-License-Identifier: EUPL-1.2
#include "reading/shared_memory.h"

#include <catch2/catch.hpp>

#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace overzicht;

TEST_CASE("What is given to be read can be changed by nobody any more, and what is to be written in keeps its size")
{
    const auto letter = SharedMemory::holding("Geachte");
    REQUIRE(letter);
    CHECK(::pwrite(letter->fd(), "x", 1, 0) < 0);
    CHECK(::ftruncate(letter->fd(), 0) < 0);
    CHECK(::mmap(nullptr, 7, PROT_READ | PROT_WRITE, MAP_SHARED, letter->fd(), 0) == MAP_FAILED);
    const auto room = SharedMemory::blank(8192);
    REQUIRE(room);
    CHECK(::pwrite(room->fd(), "x", 1, 0) == 1);
    CHECK(room->data()[0] == 'x');
    CHECK(room->data()[8191] == 0);
    CHECK(::ftruncate(room->fd(), 0) < 0);
    CHECK(::ftruncate(room->fd(), 16384) < 0);
}

TEST_CASE("Memory that holds less than was told is not looked at")
{
    const auto letter = SharedMemory::holding("Geachte");
    REQUIRE(letter);
    const auto given = [&](qsizetype size, SharedMemory::View view = SharedMemory::View::ToRead) { return SharedMemory::given(::dup(letter->fd()), size, view); };
    REQUIRE(given(7));
    CHECK(std::memcmp(given(7)->data(), "Geachte", 7) == 0);
    CHECK_FALSE(given(8));
    CHECK_FALSE(given(qsizetype(1) << 40));
    CHECK_FALSE(given(0));
    CHECK_FALSE(given(7, SharedMemory::View::ToWrite));
    CHECK_FALSE(SharedMemory::given(-1, 1, SharedMemory::View::ToRead));
    const int closed = ::dup(letter->fd());
    CHECK_FALSE(SharedMemory::given(closed, 8, SharedMemory::View::ToRead));
    CHECK(::fcntl(closed, F_GETFD) < 0); // also what is of no use is not left open
}

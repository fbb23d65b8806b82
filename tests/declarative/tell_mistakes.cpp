// SPDX-License-Identifier: EUPL-1.2
// Reads source files as the program does: one file a line on standard input, as JSON; a line a file out, the places of its mistakes as a JSON list.
#include "compose.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <iostream>
#include <string>

int main()
{
    const overzicht::Registry registry = overzicht::makeRegistry();
    for (std::string line; std::getline(std::cin, line);) {
        QJsonArray places;
        if (const auto file = registry.read(QByteArray::fromStdString(line), {}); !file) {
            for (const overzicht::Mistake &mistake : file.error())
                places << mistake.where;
        }
        std::puts(QJsonDocument(places).toJson(QJsonDocument::Compact).constData());
    }
    return 0;
}

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/adapter.h"
#include "adapter/source_file.h"
#include "domain/classify.h"

#include <functional>
#include <map>
#include <memory>

namespace overzicht {

/// The protocols this program speaks, by the name a source file uses. Filled once, in compose.cpp.
class Registry {
public:
    using Make = std::function<std::unique_ptr<Adapter>(const SourceFile &, const ClassPolicy &)>;

    void add(const QString &protocol, Make make);
    QStringList protocols() const;
    Result<std::unique_ptr<Adapter>> make(const SourceFile &file, const ClassPolicy &policy) const;

private:
    std::map<QString, Make> m_makers;
};

} // namespace overzicht

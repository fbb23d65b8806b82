// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/adapter.h"
#include "adapter/source_file.h"
#include "domain/classify.h"
#include "domain/sender_register.h"

#include <functional>
#include <map>
#include <memory>

namespace overzicht {

/// The protocols this program speaks, by the name a source file uses. Filled once, in compose.cpp.
class Registry {
public:
    using Make = std::function<std::unique_ptr<Adapter>(const SourceFile &, const ClassPolicy &)>;
    /// What a protocol itself finds wrong in a file of its own that is otherwise good. `Mistake::where` is a pointer into the whole file; the lines are filled in here.
    using Check = std::function<QList<Mistake>(const SourceFile &)>;

    void add(const QString &protocol, Make make, Check check = {});
    /// A source file read and checked whole, by its protocol too. All mistakes at once, each with its line. An id by which the sender register knows a source of another
    /// protocol, or at another place than this file's addresses, is one: what the register allows that source must not come to this one.
    tl::expected<SourceFile, QList<Mistake>> read(const QByteArray &bytes, const SenderRegister &senders) const;
    QStringList protocols() const;
    Result<std::unique_ptr<Adapter>> make(const SourceFile &file, const ClassPolicy &policy) const;

private:
    struct Protocol {
        Make make;
        Check check;
    };
    std::map<QString, Protocol> m_protocols;
};

} // namespace overzicht

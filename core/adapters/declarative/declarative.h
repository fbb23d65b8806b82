// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/adapter.h"
#include "adapter/source_file.h"
#include "adapters/declarative/plan.h"
#include "domain/classify.h"

#include <memory>

namespace overzicht {

/// Any JSON service, as one file describes it: no code of a supplier runs here. The format stands in README.md beside this.
class Declarative final : public Adapter {
public:
    Declarative(const SourceFile &file, const ClassPolicy &policy);

    const Profile &profile() const override { return m_profile; }
    Result<std::optional<HttpRequest>> ask(const Ask &ask) const override;
    Result<Answer> read(const Ask &ask, const HttpResponse &response) const override;
    QList<Sought> sought(const Ask &ask, const HttpResponse &response) const override;

private:
    SourceFile m_file;
    ClassPolicy m_policy;
    declarative::Plan m_plan;
    Profile m_profile;
};

std::unique_ptr<Adapter> makeDeclarative(const SourceFile &file, const ClassPolicy &policy);

/// What is wrong in a source file of this protocol, all at once.
QList<Mistake> checkDeclarative(const SourceFile &file);

} // namespace overzicht

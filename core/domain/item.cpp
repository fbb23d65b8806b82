// SPDX-License-Identifier: EUPL-1.2
#include "domain/item.h"

namespace overzicht {

namespace {

template <class... Fs>
struct Overloaded : Fs... {
    using Fs::operator()...;
};
template <class... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>; // clang 14 does not make this guide itself

const std::array kWords{QLatin1String("document"), QLatin1String("notice"), QLatin1String("dossier"), QLatin1String("attestation"),
                        QLatin1String("payment")};

} // namespace

const Heading &headingOf(const Item &item)
{
    return std::visit(Overloaded{[](const Payment &payment) -> const Heading & { return payment.heading(); },
                                 [](const auto &other) -> const Heading & { return other.heading; }},
                      item);
}

const PaymentRequest *paymentOf(const Item &item)
{
    if (const auto *document = std::get_if<Document>(&item))
        return document->obligation.payment ? &*document->obligation.payment : nullptr;
    if (const auto *dossier = std::get_if<Dossier>(&item))
        return dossier->payment ? &*dossier->payment : nullptr;
    const auto *payment = std::get_if<Payment>(&item);
    return payment ? &payment->request() : nullptr;
}

Item withHeading(const Item &item, Heading heading)
{
    Item other = item;
    std::visit(Overloaded{[&](Payment &payment) { payment.setHeading(std::move(heading)); }, [&](auto &value) { value.heading = std::move(heading); }}, other);
    return other;
}

QString word(ItemKind kind) { return kWords[size_t(kind)]; }

std::optional<ItemKind> kindFromWord(const QString &word)
{
    for (size_t i = 0; i < kWords.size(); ++i) {
        if (word == kWords[i])
            return ItemKind(i);
    }
    return std::nullopt;
}

} // namespace overzicht

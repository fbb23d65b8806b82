// SPDX-License-Identifier: EUPL-1.2
#include "adapter/activation_offer.h"

#include "adapter/json_lines.h"
#include "adapter/source_address.h"
#include "domain/safe_text.h"

#include <QCoreApplication>

namespace overzicht {

namespace {

const QString kActivation = QStringLiteral("activation"), kBaseUrl = QStringLiteral("baseUrl"), kName = QStringLiteral("name"), kOnlyTells = QStringLiteral("onlyTells");
constexpr int kLongestName = 200;

/// Reads the part, and says what is wrong with it.
QList<Mistake> read(const SourceFile &file, std::optional<ActivationOffer> &offer)
{
    QList<Mistake> mistakes;
    const QString part = QStringLiteral("/ebox"), at = part + u'/' + kActivation;
    const QString shape = QCoreApplication::translate("SourceFile", "Write \"activation\": {\"baseUrl\": \"https://…\", \"name\": {\"nl\": \"…\"}} with where the eBox can be turned on and who does that; or leave it out, and the official page opens.");
    const auto wrong = [&](const QString &where, const QString &reason, const QString &mend = {}) { mistakes << Mistake{0, where, reason, mend.isEmpty() ? shape : mend}; };
    const auto strangers = [&](const QJsonObject &in, const QString &where, const QStringList &known) {
        for (auto it = in.begin(); it != in.end(); ++it) {
            if (!known.contains(it.key()))
                wrong(where + u'/' + JsonLines::escaped(it.key()), QCoreApplication::translate("SourceFile", "This member is not known here."));
        }
    };
    strangers(file.own, part, {kActivation});
    const QJsonValue told = file.own.value(kActivation);
    if (told.isUndefined())
        return mistakes;
    if (!told.isObject()) {
        wrong(at, QCoreApplication::translate("SourceFile", "\"activation\" must be an object."));
        return mistakes;
    }
    const QJsonObject activation = told.toObject();
    strangers(activation, at, {kBaseUrl, kName, kOnlyTells});
    ActivationOffer made;
    QString address = activation.value(kBaseUrl).toString();
    while (address.endsWith(u'/'))
        address.chop(1);
    made.baseUrl = QUrl(address, QUrl::StrictMode);
    const QList<Mistake> wrongAddress = addressMistakes(address, at + u'/' + kBaseUrl);
    mistakes << wrongAddress;
    if (wrongAddress.isEmpty() && !file.permits(made.baseUrl))
        wrong(at + u'/' + kBaseUrl, QCoreApplication::translate("SourceFile", "This host is not among those that this source may ask."), QCoreApplication::translate("SourceFile", "Add it to \"allowedHosts\"."));
    const QJsonValue onlyTells = activation.value(kOnlyTells);
    made.onlyTells = onlyTells.toBool();
    if (!onlyTells.isUndefined() && !onlyTells.isBool())
        wrong(at + u'/' + kOnlyTells, QCoreApplication::translate("SourceFile", "This must be true or false."));
    const QJsonObject names = activation.value(kName).toObject();
    QStringList codes;
    for (const Language language : kLanguages) {
        codes << code(language);
        const QString name = names.value(code(language)).toString();
        if (!name.isEmpty() && safeLine(name, kLongestName) == name)
            made.name.set(language, name);
        else if (names.contains(code(language)))
            wrong(at + u'/' + kName + u'/' + code(language), QCoreApplication::translate("SourceFile", "This cannot be shown as a name: it is empty, too long, or hides something."));
    }
    strangers(names, at + u'/' + kName, codes);
    if (names.isEmpty())
        wrong(at + u'/' + kName, QCoreApplication::translate("SourceFile", "Who turns the eBox on is not named."));
    if (mistakes.isEmpty())
        offer = std::move(made);
    return mistakes;
}

} // namespace

std::optional<ActivationOffer> activationOffer(const SourceFile &file)
{
    std::optional<ActivationOffer> offer;
    if (file.protocol == QLatin1String("ebox"))
        read(file, offer);
    return offer;
}

QList<Mistake> activationMistakes(const SourceFile &file)
{
    std::optional<ActivationOffer> unused;
    return read(file, unused);
}

} // namespace overzicht

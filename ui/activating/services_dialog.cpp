// SPDX-License-Identifier: EUPL-1.2
#include "activating/services_dialog.h"

#include "activating/block_text.h"
#include "activating/words_of.h"
#include "domain/safe_text.h"
#include "kit/accessible.h"
#include "kit/spaced.h"
#include "kit/surface.h"
#include "kit/text.h"

#include <QBoxLayout>

namespace overzicht {

namespace {

constexpr TextStyle kName{15, QFont::DemiBold, &Tokens::ink, 0, 1.35};

} // namespace

ServicesDialog::ServicesDialog(const Theme &theme, const ActivationText &text, const ConnectedServices &services, Language language, const ActivationDialog::Setting &setting, QWidget *parent)
    : Frame(theme, setting.from, setting.isExample ? wordsOf(text.labels.value(QStringLiteral("example"))) : QString(), parent)
{
    const auto label = [&](const char *key, const TextValues &values = {}) { return wordsOf(text.labels.value(QLatin1String(key)), values); };
    setWindowTitle(label("services"));
    auto *screen = new QWidget;
    auto *down = new QVBoxLayout(screen);
    spaced(theme, down, {0, 22, 0, 22}, 12);
    auto *title = new Text(theme, label("services"), kScreenTitle);
    setRole(title, QAccessible::Heading);
    down->addWidget(title);
    down->addWidget(new Text(theme, label(services.isLive ? "servicesLive" : "servicesOwn", {{QStringLiteral("date"), dayIn(text.language, services.date)}})));
    if (services.services.size() < services.count)
        down->addWidget(new Text(theme, label("servicesSome", {{QStringLiteral("known"), QString::number(services.services.size())}, {QStringLiteral("date"), dayIn(text.language, services.countedOn)}, {QStringLiteral("services"), QString::number(services.count)}})));
    down->addWidget(new Text(theme, label("servicesOnPaper")));
    auto *card = new Card(theme);
    auto *list = new QVBoxLayout(card);
    spaced(theme, list, {20, 16, 20, 16}, 10, kCardShadow);
    for (const ConnectedServices::Service &service : services.services) {
        list->addWidget(new Text(theme, safeLine(service.name.best(language), 120), kName));
        if (!services.isLive)
            list->addWidget(new Text(theme, service.source.host() + QStringLiteral(" · ") + dayIn(text.language, service.date), type::kSmall));
    }
    down->addWidget(card);
    down->addStretch(1);
    auto *close = new PlainButton(theme, text.buttons.value(QStringLiteral("close")));
    close->setObjectName(QStringLiteral("close"));
    onPress(close, [this] { reject(); });
    turn(screen, windowTitle(), {close});
    setStep(0, {});
}

} // namespace overzicht

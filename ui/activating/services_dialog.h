// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activating/activation_dialog.h"
#include "activation/connected_services.h"
#include "activation/text_bundle.h"

namespace overzicht {

/// The services that send through the eBox, as far as they are known by name: where the list comes from, how many there are besides, and on which page each says so.
class ServicesDialog : public Frame {
    Q_OBJECT
public:
    ServicesDialog(const Theme &theme, const ActivationText &text, const ConnectedServices &services, Language language, const ActivationDialog::Setting &setting, QWidget *parent = nullptr);
};

} // namespace overzicht

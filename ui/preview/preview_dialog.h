// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "preview/preview_page.h"

#include <QDialog>

namespace overzicht {

/// The preview in a window of its own, so that the overview stays as it is beside it. Closing it asks first when something would be lost.
class PreviewDialog : public QDialog {
    Q_OBJECT
public:
    PreviewDialog(const Surroundings &around, const Registry &registry, QWidget *parent);
    PreviewPage *page() const { return m_page; }

public Q_SLOTS:
    void reject() override;

private:
    PreviewPage *m_page;
};

} // namespace overzicht

// SPDX-License-Identifier: EUPL-1.2
#include "preview/preview_dialog.h"

#include "kit/surface.h"

#include <QBoxLayout>

namespace overzicht {

PreviewDialog::PreviewDialog(const Surroundings &around, const Registry &registry, QWidget *parent) : QDialog(parent), m_page(new PreviewPage(around, registry))
{
    setWindowTitle(tr("Try a source"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(1240, 860);
    setMinimumSize(360, 320);
    auto *ground = new Ground(around.theme);
    auto *inside = new QVBoxLayout(ground);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_page);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(ground);
    m_page->setFocus();
}

void PreviewDialog::reject()
{
    m_page->askToLose(tr("Close it all the same?"), tr("Close &without saving"), [this] { QDialog::reject(); });
}

} // namespace overzicht

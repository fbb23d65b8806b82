// SPDX-License-Identifier: EUPL-1.2
#include "preview/preview_dialog.h"

#include "kit/surface.h"

#include <QBoxLayout>
#include <QMessageBox>
#include <QPushButton>

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
    if (!m_page->isChanged())
        return QDialog::reject();
    auto *box = new QMessageBox(QMessageBox::Question, tr("Try a source"), tr("You changed the file and did not save it. Close it all the same?"), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *close = box->addButton(tr("Close without saving"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("Go on writing"), QMessageBox::RejectRole));
    connect(close, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    box->open();
}

} // namespace overzicht

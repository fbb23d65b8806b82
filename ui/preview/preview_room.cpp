// SPDX-License-Identifier: EUPL-1.2
#include "preview/preview_room.h"

namespace overzicht {

using conformance::Checked;
using conformance::Checking;

PreviewRoom::PreviewRoom(const Registry &registry, const SenderRegister &senders, QObject *parent)
    : QObject(parent), m_registry(registry), m_senders(senders), m_inside(new QObject)
{
    qRegisterMetaType<Checked>();
    m_inside->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_inside, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("preview"));
    m_thread.start();
}

PreviewRoom::~PreviewRoom()
{
    m_thread.quit();
    m_thread.wait();
}

void PreviewRoom::check(const QByteArray &file, const Checking::Wish &wish)
{
    const int number = ++m_asked;
    QMetaObject::invokeMethod(m_inside, [this, file, wish, number] {
        qDeleteAll(m_inside->children()); // the check before
        auto *checking = new Checking(m_registry, m_senders, m_inside);
        connect(checking, &Checking::rowsCame, this, [this, number](const Checked &soFar) {
            if (number == m_asked)
                Q_EMIT rowsCame(soFar);
        });
        connect(checking, &Checking::ended, this, [this, number](const Checked &checked) {
            if (number == m_asked)
                Q_EMIT ended(checked);
        });
        checking->start(file, wish);
    });
}

} // namespace overzicht

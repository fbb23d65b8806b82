// SPDX-License-Identifier: EUPL-1.2
#include "adapter/source_address.h"

#include "adapter/origin.h"

#include <QCoreApplication>

namespace overzicht {

QList<Mistake> addressMistakes(const QString &written, const QString &where)
{
    QList<Mistake> mistakes;
    const auto wrong = [&](const QString &reason, const QString &mend) { mistakes << Mistake{0, where, reason, mend}; };
    const QUrl url(written, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.scheme().isEmpty() || url.port(1) == 0) {
        wrong(QCoreApplication::translate("SourceFile", "This is not a whole address."), QCoreApplication::translate("SourceFile", "Write it as \"https://host/path\"."));
        return mistakes;
    }
    if (url.scheme() == QLatin1String("http") && !isLoopback(url))
        wrong(QCoreApplication::translate("SourceFile", "http is not protected against eavesdropping; it is allowed to this computer itself only."), QCoreApplication::translate("SourceFile", "Use https."));
    else if (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))
        wrong(QCoreApplication::translate("SourceFile", "Only https addresses can be used."), QCoreApplication::translate("SourceFile", "Write it as \"https://host/path\"."));
    if (written.contains(u'@') && !url.userInfo().isEmpty())
        wrong(QCoreApplication::translate("SourceFile", "A user name or password stands in the address."), QCoreApplication::translate("SourceFile", "Remove it; a token goes in the key store and is named by signIn.tokenFrom."));
    if (url.hasFragment() || url.hasQuery())
        wrong(QCoreApplication::translate("SourceFile", "The address has a part after '?' or '#'."), QCoreApplication::translate("SourceFile", "Write only what stands before the protocol's own paths."));
    return mistakes;
}

} // namespace overzicht

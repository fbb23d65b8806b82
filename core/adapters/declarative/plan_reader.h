// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapters/declarative/plan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace overzicht::declarative {

/// Reads the "declarative" part of a source file into a Plan and notes every mistake with its place, its reason and how to mend it.
class PlanReader {
    Q_DECLARE_TR_FUNCTIONS(Declarative)

public:
    explicit PlanReader(const SourceFile &file) : m_file(file) {}

    PlanRead read();

private:
    using Members = QStringList;
    enum class Places { Person, Record, PersonAndRecord }; ///< what a template may name besides the organisation

    static QString under(const QString &at, const QString &name);
    static QString under(const QString &at, const char *name) { return under(at, QString::fromLatin1(name)); }
    static QString under(const QString &at, qsizetype place);
    void wrong(const QString &at, const QString &reason, const QString &mend);

    // The small things: plan_values.cpp.
    void onlyKnown(const QJsonObject &object, const QString &at, const Members &known);
    bool isObject(const QJsonValue &value, const QString &at);
    QJsonArray list(const QJsonObject &in, const QString &at, const char *name, qsizetype most); ///< of objects
    QString word(const QJsonValue &value, const QString &at, qsizetype longest = 200);
    QString word(const QJsonObject &in, const QString &at, const char *name, qsizetype longest = 200);
    bool flag(const QJsonObject &in, const QString &at, const char *name);
    int number(const QJsonObject &in, const QString &at, const char *name, int least, int most, int otherwise);
    LocalText localText(const QJsonValue &value, const QString &at);
    QString otherwise(const QJsonValue &value, const QString &at); ///< the words to use without a value; never a pointer
    Value value(const QJsonValue &written, const QString &at, int depth = 0);
    Value function(const QJsonObject &written, const QString &at, int depth);
    Value member(const QJsonObject &in, const QString &at, const char *name);
    Texts texts(const QJsonObject &in, const QString &at, const char *name);
    std::optional<Pointer> pointer(const QJsonObject &in, const QString &at, const char *name);
    QMap<QString, QString> words(const QJsonObject &pairs, const QString &at);
    bool map(Value &value, const QJsonObject &written, const QString &at);
    QString templateOf(QString written, const QString &at, Places places);
    QJsonValue templatesIn(const QJsonValue &written, const QString &at, int depth);
    bool isAsked(const QString &pattern) const;

    // What is asked: plan_requests.cpp.
    void maps(const QJsonObject &part);
    void senderOf(const QJsonObject &part);
    void services(const QJsonObject &part);
    void payHosts(const QJsonObject &part);
    void errors(const QJsonObject &part);
    void streams(const QJsonObject &part);
    Stream stream(const QJsonObject &written, const QString &at);
    Requested requested(const QJsonObject &written, const QString &at, bool isDetail);
    QList<QPair<QString, QString>> headers(const QJsonObject &written, const QString &at);
    Paging paging(const QJsonObject &written, const QString &at);
    void only(Stream &stream, const QJsonObject &written, const QString &at);

    // What a record becomes: plan_items.cpp.
    void item(Stream &stream, const QJsonObject &written, const QString &at);
    void fixed(const Value &value, const QString &at, const QStringList &known);
    void keysOf(Stream &stream, const QJsonObject &written, const QString &at);
    void contact(Stream &stream, const QJsonObject &written, const QString &at);
    void history(Stream &stream, const QJsonObject &written, const QString &at);
    void links(Stream &stream, const QJsonObject &written, const QString &at);
    void more(Stream &stream, const QJsonObject &item, const QString &at);
    Attached attached(const QJsonObject &written, const QString &at);
    Asked asked(const QJsonObject &written, const QString &at);

    const SourceFile &m_file;
    QMap<QString, QMap<QString, QString>> m_maps;
    int m_values = 0; ///< so far
    void place(const QString &at, const QString &written, const Pointer &pointer);

    // Where the pointers that are being read are looked for; nothing = they are not told of.
    std::optional<Place::Of> m_of;
    std::optional<Pointer> m_within;
    std::vector<Place> m_places;
    bool m_asksLinks = false; ///< an address that is being read is one we ask, not one a person opens
    Plan m_plan;
    QList<Mistake> m_mistakes;
};

} // namespace overzicht::declarative

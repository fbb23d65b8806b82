// SPDX-License-Identifier: EUPL-1.2
#include "store/search_text.h"

#include <sqlite3.h>

namespace overzicht {

namespace {

void add(QString &to, const QString &words)
{
    if (words.isEmpty())
        return;
    if (!to.isEmpty())
        to += u'\n';
    to += words;
}

void add(QString &to, const LocalText &text)
{
    for (const Language language : kLanguages)
        add(to, text.in(language));
}

void add(QString &to, const QList<Attachment> &attachments)
{
    for (const Attachment &attachment : attachments) {
        add(to, attachment.title);
        add(to, attachment.fileName);
    }
}

void add(QString &to, const QList<BusinessValue> &values)
{
    for (const BusinessValue &value : values) {
        add(to, value.name);
        for (const LocalText &text : value.values)
            add(to, text);
    }
}

void add(QString &to, const PaymentRequest &request)
{
    const qint64 cents = request.amount ? std::abs(request.amount->cents()) : 0;
    const QString fraction = QStringLiteral("%1").arg(cents % 100, 2, 10, QLatin1Char('0'));
    if (request.amount)
        add(to, QStringLiteral("%1,%2").arg(cents / 100).arg(fraction));
    if (cents >= 100'000) { // also as people write it: 1.250,00
        QString grouped = QString::number(cents / 100);
        for (qsizetype i = grouped.size() - 3; i > 0; i -= 3)
            grouped.insert(i, u'.');
        add(to, grouped + u',' + fraction);
    }
    if (request.payee) {
        add(to, request.payee->text());
        add(to, request.payee->shown());
    }
    if (request.structured) {
        add(to, request.structured->shown());
        add(to, request.structured->digits());
    }
    add(to, request.reference);
    add(to, request.payeeName);
}

void addWords(QString &to, const Document &d)
{
    if (d.obligation.payment)
        add(to, *d.obligation.payment);
    add(to, d.attachments);
    add(to, d.businessData);
    add(to, d.attentionOf);
}

void addWords(QString &to, const Notice &n)
{
    add(to, n.attachments);
    add(to, n.businessData);
}

void addWords(QString &to, const Dossier &d)
{
    add(to, d.number);
    add(to, d.sourceState);
    add(to, d.action);
    add(to, d.contact.service);
    for (const Step &step : d.history.steps()) {
        add(to, step.words);
        add(to, step.more);
    }
    if (d.payment)
        add(to, *d.payment);
    add(to, d.attachments);
}

void addWords(QString &to, const Attestation &a)
{
    add(to, a.period);
    add(to, a.contents);
}


void addWords(QString &to, const Payment &p)
{
    add(to, p.request());
    add(to, p.dossier());
    add(to, p.attachments());
}

} // namespace

QString subjectWords(const Item &item)
{
    QString words;
    add(words, headingOf(item).subject());
    return words;
}

QString otherWords(const Item &item, const LocalText &body)
{
    QString words;
    std::visit([&](const auto &value) { addWords(words, value); }, item);
    add(words, body);
    return words;
}

QString senderWords(const PartyId &id, const LocalText &registered, const LocalText &directory)
{
    QString words;
    add(words, registered);
    if (!(directory == registered))
        add(words, directory);
    add(words, id.text());
    return words;
}

fts5_api *searchEngine(Connection &db)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(db.handle(), "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

struct SearchWords::Engine {
    fts5_tokenizer calls{};
    Fts5Tokenizer *tokenizer = nullptr;
    ~Engine()
    {
        if (tokenizer)
            calls.xDelete(tokenizer);
    }
};

SearchWords::SearchWords(std::unique_ptr<Engine> engine) : m_engine(std::move(engine)) {}

SearchWords::~SearchWords() = default;

Result<std::unique_ptr<SearchWords>> SearchWords::open(Connection &db)
{
    fts5_api *api = searchEngine(db);
    auto engine = std::make_unique<Engine>();
    void *context = nullptr;
    const char *arguments[] = {"remove_diacritics", "2"};
    if (!api || api->xFindTokenizer(api, "unicode61", &context, &engine->calls) != SQLITE_OK
        || engine->calls.xCreate(context, arguments, 2, &engine->tokenizer) != SQLITE_OK)
        return failure(Error::Kind::Malformed, QStringLiteral("the database engine has no full-text search"));
    return std::unique_ptr<SearchWords>(new SearchWords(std::move(engine)));
}

QList<QByteArray> SearchWords::of(const QString &text) const
{
    QList<QByteArray> tokens;
    const QByteArray utf8 = text.toUtf8();
    const auto take = [](void *to, int, const char *token, int size, int, int) {
        static_cast<QList<QByteArray> *>(to)->append(QByteArray(token, size));
        return SQLITE_OK;
    };
    m_engine->calls.xTokenize(m_engine->tokenizer, &tokens, FTS5_TOKENIZE_DOCUMENT, utf8.constData(), int(utf8.size()), take);
    return tokens;
}

QList<SearchWords::Span> SearchWords::spans(const QString &text) const
{
    QList<Span> spans;
    const QByteArray utf8 = text.toUtf8();
    const auto take = [](void *to, int, const char *token, int size, int begin, int end) {
        static_cast<QList<Span> *>(to)->append(Span{QByteArray(token, size), begin, end});
        return SQLITE_OK;
    };
    m_engine->calls.xTokenize(m_engine->tokenizer, &spans, FTS5_TOKENIZE_DOCUMENT, utf8.constData(), int(utf8.size()), take);
    // Places in bytes become places in characters: those of four bytes are two of ours.
    qsizetype byte = 0, character = 0;
    const auto upTo = [&](qsizetype end) {
        for (; byte < end; ++byte) {
            const uchar c = uchar(utf8.at(byte));
            character += (c & 0xc0) == 0x80 ? 0 : c >= 0xf0 ? 2 : 1;
        }
        return character;
    };
    for (Span &span : spans) {
        const qsizetype end = span.count;
        span.from = upTo(span.from);
        span.count = upTo(end) - span.from;
    }
    return spans;
}

} // namespace overzicht

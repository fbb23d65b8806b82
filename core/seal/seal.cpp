// SPDX-License-Identifier: EUPL-1.2
#include "seal/seal.h"

#include "seal/pdf_signatures.h"

#include <QCryptographicHash>
#include <QTimeZone>

#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/x509v3.h>

#include <memory>

namespace overzicht {

namespace {

template <auto free>
struct Free {
    template <typename T>
    void operator()(T *one) const { free(one); }
};
void freeCertificates(STACK_OF(X509) *all) { sk_X509_pop_free(all, X509_free); }
void freeStack(STACK_OF(X509) *all) { sk_X509_free(all); }

using Cms = std::unique_ptr<CMS_ContentInfo, Free<CMS_ContentInfo_free>>;
using Bio = std::unique_ptr<BIO, Free<BIO_free_all>>;
using Certificates = std::unique_ptr<STACK_OF(X509), Free<freeCertificates>>;
using Borrowed = std::unique_ptr<STACK_OF(X509), Free<freeStack>>;
using Store = std::unique_ptr<X509_STORE, Free<X509_STORE_free>>;
using Path = std::unique_ptr<X509_STORE_CTX, Free<X509_STORE_CTX_free>>;

constexpr int kFewestBits = 112; ///< of strength: RSA of 2048 bits (NIST SP 800-57 part 1, table 2)
constexpr int kAuthLevel = 2;    ///< the same for each certificate in between and for how it was signed (X509_VERIFY_PARAM_set_auth_level(3))

/// OpenSSL keeps the errors of a thread until somebody asks.
struct Quiet {
    ~Quiet() { ERR_clear_error(); }
};

QByteArray digestOf(X509 *certificate)
{
    uchar *der = nullptr;
    const int size = i2d_X509(certificate, &der);
    if (size <= 0)
        return {};
    const QByteArray digest = QCryptographicHash::hash(QByteArrayView(der, size), QCryptographicHash::Sha256);
    OPENSSL_free(der);
    return digest;
}

QString named(X509_NAME *name, int what)
{
    const int at = X509_NAME_get_index_by_NID(name, what, -1);
    ASN1_STRING *const text = at < 0 ? nullptr : X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at));
    uchar *utf8 = nullptr;
    const int size = text ? ASN1_STRING_to_UTF8(&utf8, text) : -1;
    if (size < 0)
        return {};
    const QString words = QString::fromUtf8(reinterpret_cast<const char *>(utf8), size);
    OPENSSL_free(utf8);
    return words;
}

QDateTime moment(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday), QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

/// Signing time (RFC 5652, 11.3): the signer's own word.
QDateTime signingTime(CMS_SignerInfo *signer)
{
    const int at = CMS_signed_get_attr_by_NID(signer, NID_pkcs9_signingTime, -1);
    const ASN1_TYPE *const value = at < 0 ? nullptr : X509_ATTRIBUTE_get0_type(CMS_signed_get_attr(signer, at), 0);
    const int kind = value ? ASN1_TYPE_get(value) : -1;
    return kind == V_ASN1_UTCTIME || kind == V_ASN1_GENERALIZEDTIME ? moment(value->value.asn1_string) : QDateTime();
}

/// The signature itself: DER, and behind it nothing but the zeros that fill its room.
Cms contentInfo(const QByteArray &file, const PdfSignature &where)
{
    const QByteArray der = QByteArray::fromHex(file.mid(where.gap + 1, where.behind - where.gap - 2));
    const auto *at = reinterpret_cast<const uchar *>(der.constData());
    const uchar *const begin = at;
    Cms cms(d2i_CMS_ContentInfo(nullptr, &at, long(der.size())));
    if (!cms || der.mid(at - begin).count('\0') != der.size() - (at - begin))
        return nullptr;
    return cms;
}

bool isStrong(CMS_SignerInfo *info, X509 *certificate)
{
    X509_ALGOR *digest = nullptr;
    CMS_SignerInfo_get0_algs(info, nullptr, nullptr, &digest, nullptr);
    const ASN1_OBJECT *which = nullptr;
    X509_ALGOR_get0(&which, nullptr, nullptr, digest);
    const int kind = OBJ_obj2nid(which);
    bool isKnown = false;
    for (const int good : {NID_sha256, NID_sha384, NID_sha512, NID_sha3_256, NID_sha3_384, NID_sha3_512})
        isKnown |= kind == good;
    EVP_PKEY *const key = X509_get0_pubkey(certificate);
    return isKnown && key && EVP_PKEY_get_security_bits(key) >= kFewestBits;
}

/// Whether one of those certificates is the signer's, or issued it, directly or through others that came with it. When it held is asked elsewhere.
bool isPinned(X509 *signer, STACK_OF(X509) *others, const QList<QByteArray> &pinned)
{
    if (pinned.contains(digestOf(signer)))
        return true;
    const Store trusted(X509_STORE_new());
    bool isAny = false;
    for (int i = 0; i < sk_X509_num(others); ++i) {
        X509 *const one = sk_X509_value(others, i);
        if (pinned.contains(digestOf(one)))
            isAny |= X509_STORE_add_cert(trusted.get(), one) == 1;
    }
    if (!isAny)
        return false;
    const Path path(X509_STORE_CTX_new());
    if (!path || X509_STORE_CTX_init(path.get(), trusted.get(), signer, others) != 1)
        return false;
    X509_STORE_CTX_set_flags(path.get(), X509_V_FLAG_PARTIAL_CHAIN | X509_V_FLAG_NO_CHECK_TIME);
    X509_VERIFY_PARAM_set_auth_level(X509_STORE_CTX_get0_param(path.get()), kAuthLevel);
    return X509_verify_cert(path.get()) == 1;
}

Seal failed(Seal seal, Seal::Outcome outcome, Seal::Why why)
{
    seal.outcome = outcome;
    seal.why = why;
    return seal;
}

/// One signature over its part of the file: Unrecognised or Genuine when that is intact.
Seal sealBy(const QByteArray &file, const PdfSignature &where, const QList<QByteArray> &pinned)
{
    using enum Seal::Outcome;
    Seal seal;
    if (where.subFilter != "adbe.pkcs7.detached" && where.subFilter != "ETSI.CAdES.detached")
        return failed(seal, Failed, Seal::Why::AnotherKind);
    const Cms cms = contentInfo(file, where);
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed || CMS_is_detached(cms.get()) != 1)
        return failed(seal, Changed, Seal::Why::Broken);
    STACK_OF(CMS_SignerInfo) *const infos = CMS_get0_SignerInfos(cms.get());
    if (sk_CMS_SignerInfo_num(infos) != 1) // "exactly one" (ETSI EN 319 142-1, 4.1)
        return failed(seal, Changed, Seal::Why::Broken);
    CMS_SignerInfo *const info = sk_CMS_SignerInfo_value(infos, 0);
    QByteArray covered = file.left(where.gap);
    covered += QByteArrayView(file).sliced(where.behind, where.end - where.behind);
    const Bio content(BIO_new_mem_buf(covered.constData(), int(covered.size())));
    if (!content)
        return failed(seal, Failed, Seal::Why::TooLarge);
    const bool isIntact = CMS_verify(cms.get(), nullptr, nullptr, content.get(), nullptr, CMS_DETACHED | CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY) == 1;
    const Borrowed signers(CMS_get0_signers(cms.get()));
    X509 *const certificate = signers && sk_X509_num(signers.get()) == 1 ? sk_X509_value(signers.get(), 0) : nullptr;
    if (!isIntact || !certificate)
        return failed(seal, Changed, Seal::Why::Altered);
    if (!isStrong(info, certificate))
        return failed(seal, Failed, Seal::Why::TooWeak);
    seal.signer = named(X509_get_subject_name(certificate), NID_commonName);
    seal.organisation = named(X509_get_subject_name(certificate), NID_organizationName);
    seal.issuer = named(X509_get_issuer_name(certificate), NID_commonName);
    seal.signedAt = signingTime(info);
    seal.certificate = digestOf(certificate);
    if (seal.signedAt.isValid() && (seal.signedAt < moment(X509_get0_notBefore(certificate)) || seal.signedAt > moment(X509_get0_notAfter(certificate))))
        return failed(seal, Unrecognised, Seal::Why::OutsideValidity);
    const Certificates others(CMS_get1_certs(cms.get()));
    seal.outcome = isPinned(certificate, others.get(), pinned) ? Genuine : Unrecognised;
    return seal;
}

} // namespace

Seal Seal::of(const QByteArray &file, const QList<QByteArray> &pinned)
{
    const Quiet quiet;
    Seal seal;
    if (file.size() > kLargest)
        return failed(seal, Outcome::Failed, Why::TooLarge);
    const auto signatures = PdfSignatures::in(file);
    if (!signatures)
        return failed(seal, Outcome::Failed, Why::NotAPdf);
    seal.signatures = int(signatures->all.size());
    if (!signatures->isSound)
        return failed(seal, Outcome::Changed, Why::Broken);
    if (signatures->all.isEmpty())
        return failed(seal, Outcome::Unsigned, Why::None);
    // Who signed first signed less: of those it is asked only that nothing of theirs was altered. Who sealed all of it is the one that counts.
    Seal last;
    for (const PdfSignature &one : signatures->all) {
        last = sealBy(file, one, pinned);
        last.signatures = seal.signatures;
        if (last.outcome == Outcome::Changed || last.outcome == Outcome::Failed)
            return last;
    }
    return signatures->all.last().end == file.size() ? last : failed(seal, Outcome::Changed, Why::Added);
}

} // namespace overzicht

// SPDX-License-Identifier: EUPL-1.2
#include "demo/sealing.h"

#include <QCryptographicHash>

#include <openssl/bn.h>
#include <openssl/cms.h>
#include <openssl/core_names.h>
#include <openssl/param_build.h>
#include <openssl/x509v3.h>

#include <memory>

namespace overzicht::demo {

namespace {

template <auto free>
struct Free {
    template <typename T>
    void operator()(T *one) const { free(one); }
};
using Number = std::unique_ptr<BIGNUM, Free<BN_free>>;
using Room = std::unique_ptr<BN_CTX, Free<BN_CTX_free>>;
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Free<X509_free>>;
using Time = std::unique_ptr<ASN1_TIME, Free<ASN1_TIME_free>>;

/// The first prime from a place that those words tell; of 1024 bits, with the two highest set, so that two of them make 2048.
Number primeOf(const QByteArray &words, const BIGNUM *exponent, BN_CTX *room)
{
    QByteArray bytes;
    for (char block = 0; block < 4; ++block)
        bytes += QCryptographicHash::hash(words + block, QCryptographicHash::Sha256);
    Number prime(BN_bin2bn(reinterpret_cast<const uchar *>(bytes.constData()), int(bytes.size()), nullptr)), less(BN_new()), common(BN_new());
    for (const int bit : {0, 1022, 1023})
        BN_set_bit(prime.get(), bit);
    while (true) {
        BN_copy(less.get(), prime.get());
        BN_sub_word(less.get(), 1);
        BN_gcd(common.get(), less.get(), exponent, room);
        if (BN_is_one(common.get()) && BN_check_prime(prime.get(), room, nullptr) == 1)
            return prime;
        BN_add_word(prime.get(), 2);
    }
}

/// RSA (RFC 8017, 3.2), whose signatures by PKCS #1 v1.5 have no chance in them.
Key makeKey()
{
    const Room room(BN_CTX_new());
    const Number e(BN_new()), n(BN_new()), d(BN_new()), phi(BN_new()), less(BN_new());
    BN_set_word(e.get(), RSA_F4);
    const Number p = primeOf("Overzicht, voorbeeldstad, zegel: eerste", e.get(), room.get()), q = primeOf("Overzicht, voorbeeldstad, zegel: tweede", e.get(), room.get());
    BN_mul(n.get(), p.get(), q.get(), room.get());
    BN_sub(phi.get(), p.get(), BN_value_one());
    BN_sub(less.get(), q.get(), BN_value_one());
    BN_mul(phi.get(), phi.get(), less.get(), room.get());
    BN_mod_inverse(d.get(), e.get(), phi.get(), room.get());
    const std::unique_ptr<OSSL_PARAM_BLD, Free<OSSL_PARAM_BLD_free>> build(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(build.get(), OSSL_PKEY_PARAM_RSA_N, n.get());
    OSSL_PARAM_BLD_push_BN(build.get(), OSSL_PKEY_PARAM_RSA_E, e.get());
    OSSL_PARAM_BLD_push_BN(build.get(), OSSL_PKEY_PARAM_RSA_D, d.get());
    const std::unique_ptr<OSSL_PARAM, Free<OSSL_PARAM_free>> parameters(OSSL_PARAM_BLD_to_param(build.get()));
    const std::unique_ptr<EVP_PKEY_CTX, Free<EVP_PKEY_CTX_free>> maker(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY *key = nullptr;
    EVP_PKEY_fromdata_init(maker.get());
    EVP_PKEY_fromdata(maker.get(), &key, EVP_PKEY_KEYPAIR, parameters.get());
    return Key(key);
}

Certificate makeCertificate(EVP_PKEY *key)
{
    Certificate made(X509_new());
    X509 *const one = made.get();
    X509_set_version(one, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(one), 1);
    ASN1_TIME_set_string_X509(X509_getm_notBefore(one), "200101000000Z");
    ASN1_TIME_set_string_X509(X509_getm_notAfter(one), "491231235959Z");
    X509_NAME *const name = X509_get_subject_name(one);
    const auto add = [name](const char *what, const char *words) { X509_NAME_add_entry_by_txt(name, what, MBSTRING_UTF8, reinterpret_cast<const uchar *>(words), -1, -1, 0); };
    add("O", "Stad Lindehove (voorbeeld)");
    add("CN", "Zegel van Stad Lindehove (voorbeeld)");
    X509_set_issuer_name(one, name);
    X509_set_pubkey(one, key);
    for (const auto &[what, value] : {std::pair{NID_basic_constraints, "critical,CA:FALSE"}, {NID_key_usage, "critical,digitalSignature"}}) {
        const std::unique_ptr<X509_EXTENSION, Free<X509_EXTENSION_free>> extension(X509V3_EXT_conf_nid(nullptr, nullptr, what, value));
        X509_add_ext(one, extension.get(), -1);
    }
    X509_sign(one, key, EVP_sha256());
    return made;
}

struct Sealer {
    const Key key = makeKey();
    const Certificate certificate = makeCertificate(key.get());
    static const Sealer &ours()
    {
        static const Sealer one;
        return one;
    }
};

QByteArray signatureOf(const QByteArray &content, const QDateTime &at)
{
    const Sealer &ours = Sealer::ours();
    constexpr unsigned kHow = CMS_DETACHED | CMS_BINARY | CMS_NOSMIMECAP;
    const std::unique_ptr<CMS_ContentInfo, Free<CMS_ContentInfo_free>> cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, kHow | CMS_PARTIAL));
    const std::unique_ptr<BIO, Free<BIO_free_all>> bytes(BIO_new_mem_buf(content.constData(), int(content.size())));
    CMS_SignerInfo *const signer = CMS_add1_signer(cms.get(), ours.certificate.get(), ours.key.get(), EVP_sha256(), kHow);
    const Time time(ASN1_TIME_set(nullptr, at.toSecsSinceEpoch()));
    CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_signingTime, time->type, time.get(), -1);
    CMS_final(cms.get(), bytes.get(), nullptr, kHow);
    uchar *der = nullptr;
    const int size = i2d_CMS_ContentInfo(cms.get(), &der);
    const QByteArray signature(reinterpret_cast<const char *>(der), qMax(0, size));
    OPENSSL_free(der);
    return signature;
}

/// What stands behind that key, as far as it is a number.
QByteArray numberBehind(const QByteArray &pdf, const QByteArray &key)
{
    qsizetype from = pdf.lastIndexOf(key) + key.size(), to = from;
    while (to < pdf.size() && (pdf.at(to) == ' ' || pdf.at(to) == '\n' || (pdf.at(to) >= '0' && pdf.at(to) <= '9')))
        ++to;
    return pdf.mid(from, to - from).simplified().split(' ').value(0);
}

QByteArray tenDigits(qsizetype number) { return QByteArray::number(number).rightJustified(10, '0'); }

} // namespace

QByteArray sealed(const QByteArray &pdf, const QDateTime &at, bool isOther)
{
    constexpr qsizetype kRoom = 8192; // hexadecimal digits
    const QByteArray size = numberBehind(pdf, "/Size"), root = numberBehind(pdf, "/Root"), before = numberBehind(pdf, "startxref");
    // An update behind the file (ISO 32000-1, 7.5.6) with one object more. Nothing in it has a length that depends on another number.
    const QByteArray head = pdf + '\n' + size + " 0 obj\n<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/ByteRange[0 ";
    const QByteArray middle = "]/Contents ";
    const qsizetype gap = head.size() + 32 + middle.size(), behind = gap + kRoom + 2;
    const qsizetype object = pdf.size() + 1;
    const QByteArray close = ">>\nendobj\n";
    const QByteArray tail = close + "xref\n" + size + " 1\n" + tenDigits(object) + " 00000 n \ntrailer\n<</Size " + QByteArray::number(size.toInt() + 1) + "/Root " + root + " 0 R/Prev " + before + ">>\nstartxref\n"
        + QByteArray::number(behind + close.size()) + "\n%%EOF\n";
    const QByteArray front = head + tenDigits(gap) + ' ' + tenDigits(behind) + ' ' + tenDigits(tail.size()) + middle;
    const QByteArray signature = signatureOf(front + tail + (isOther ? " " : ""), at).toHex();
    return front + '<' + signature.leftJustified(kRoom, '0') + '>' + tail;
}

QByteArray sealCertificate()
{
    uchar *der = nullptr;
    const int size = i2d_X509(Sealer::ours().certificate.get(), &der);
    const QByteArray certificate(reinterpret_cast<const char *>(der), qMax(0, size));
    OPENSSL_free(der);
    return certificate;
}

} // namespace overzicht::demo

// SPDX-License-Identifier: EUPL-1.2
#include "certificates.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace overzicht {

Identity makeIdentity(const CertificateWish &wish, const Identity *issuer)
{
    static long serial = 1000;
    Identity made;
    made.key.reset(EVP_EC_gen("P-256"), EVP_PKEY_free);
    made.certificate.reset(X509_new(), X509_free);
    X509 *x = made.certificate.get();
    X509_set_version(x, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(x), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(x), wish.fromDays * 86400);
    X509_gmtime_adj(X509_getm_notAfter(x), wish.untilDays * 86400);
    X509_set_pubkey(x, made.key.get());
    const std::string common = "Overzicht test " + std::to_string(serial);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(x), "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>(common.c_str()), -1, -1, 0);
    X509_set_issuer_name(x, X509_get_subject_name(issuer ? issuer->certificate.get() : x));

    const auto extend = [&](int nid, const char *value) {
        X509V3_CTX context;
        X509V3_set_ctx_nodb(&context);
        X509V3_set_ctx(&context, issuer ? issuer->certificate.get() : x, x, nullptr, nullptr, 0);
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
        X509_add_ext(x, extension, -1);
        X509_EXTENSION_free(extension);
    };
    extend(NID_basic_constraints, wish.authority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    extend(NID_key_usage, wish.authority ? "critical,keyCertSign,cRLSign" : "critical,digitalSignature");
    if (!wish.authority) {
        GENERAL_NAMES *names = GENERAL_NAMES_new();
        GENERAL_NAME *name = GENERAL_NAME_new();
        ASN1_IA5STRING *text = ASN1_IA5STRING_new();
        ASN1_STRING_set(text, wish.name.data(), int(wish.name.size()));
        GENERAL_NAME_set0_value(name, GEN_DNS, text);
        sk_GENERAL_NAME_push(names, name);
        X509_add1_ext_i2d(x, NID_subject_alt_name, names, 0, 0);
        GENERAL_NAMES_free(names);
    }
    X509_sign(x, (issuer ? *issuer : made).key.get(), EVP_get_digestbyname(wish.digest));
    return made;
}

SSL_CTX *Identity::serverContext() const
{
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    if (mostVersion != 0) {
        SSL_CTX_set_min_proto_version(context, 0);
        SSL_CTX_set_max_proto_version(context, mostVersion);
    }
    SSL_CTX_set_security_level(context, 0); // a bad server takes anything
    SSL_CTX_set_cipher_list(context, "ALL:@SECLEVEL=0");
    SSL_CTX_use_certificate(context, certificate.get());
    SSL_CTX_use_PrivateKey(context, key.get());
    for (const auto &more : chain) {
        X509_up_ref(more.get());
        SSL_CTX_add_extra_chain_cert(context, more.get());
    }
    return context;
}

QByteArray Identity::pem() const
{
    BIO *out = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(out, certificate.get());
    char *text = nullptr;
    const long size = BIO_get_mem_data(out, &text);
    const QByteArray bytes(text, size);
    BIO_free(out);
    return bytes;
}

bool anyoneConnects(int port)
{
    SSL_CTX *context = SSL_CTX_new(TLS_client_method());
    SSL_CTX_set_min_proto_version(context, 0);
    SSL_CTX_set_security_level(context, 0);
    SSL_CTX_set_cipher_list(context, "ALL:@SECLEVEL=0");
    SSL *tls = SSL_new(context);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(uint16_t(port));
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    bool through = ::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    if (through) {
        SSL_set_fd(tls, fd);
        through = SSL_connect(tls) == 1;
    }
    SSL_free(tls);
    ::close(fd);
    SSL_CTX_free(context);
    return through;
}

} // namespace overzicht

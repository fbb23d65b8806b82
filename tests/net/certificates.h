// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include <memory>
#include <optional>
#include <string>
#include <vector>

struct evp_pkey_st;
struct ssl_ctx_st;
struct x509_st;

namespace overzicht {

/// A key with its certificate, made in memory for one test.
struct Identity {
    std::shared_ptr<evp_pkey_st> key;
    std::shared_ptr<x509_st> certificate;
    std::vector<std::shared_ptr<x509_st>> chain; ///< what a server sends after its own
    int mostVersion = 0;                         ///< TLS1_1_VERSION and so on; 0 = the newest

    ssl_ctx_st *serverContext() const;
    QByteArray pem() const;
};

struct CertificateWish {
    std::string name = "localhost";         ///< as a DNS name in subjectAltName; may hold a NUL
    bool authority = false;
    long fromDays = -1, untilDays = 30;     ///< from now
    const char *digest = "SHA256";
};

/// Signed by `issuer`, or by itself.
Identity makeIdentity(const CertificateWish &wish, const Identity *issuer = nullptr);

/// Does a client that accepts everything get through to this server? The proof that a refused server was a working one.
bool anyoneConnects(int port);

} // namespace overzicht

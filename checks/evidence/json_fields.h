#pragma once

#include "evidence/json_codec.h"

//! \file The key of every member of what DNS, TCP and TLS showed; the other kinds are in json_fields_web.h.
namespace doctor::codec {

template<>
struct Fields<AddressSeen> {
    static void list(auto &field)
    {
        field(QLatin1String("text"), &AddressSeen::text);
        field(QLatin1String("class"), &AddressSeen::addressClass);
        field(QLatin1String("family"), &AddressSeen::family);
    }
};

template<>
struct Fields<TransportSeen> {
    static void list(auto &field)
    {
        field(QLatin1String("trusted"), &TransportSeen::trusted);
        field(QLatin1String("issuer"), &TransportSeen::issuer);
        field(QLatin1String("leaf_sha256"), &TransportSeen::leafSha256);
        field(QLatin1String("error"), &TransportSeen::error);
    }
};

template<>
struct Fields<DnsRecordSeen> {
    static void list(auto &field)
    {
        field(QLatin1String("name"), &DnsRecordSeen::name);
        field(QLatin1String("type"), &DnsRecordSeen::type);
        field(QLatin1String("ttl"), &DnsRecordSeen::ttl);
        field(QLatin1String("data"), &DnsRecordSeen::data);
    }
};

template<>
struct Fields<DnsSeen> {
    static void list(auto &field)
    {
        field(QLatin1String("name"), &DnsSeen::name);
        field(QLatin1String("type"), &DnsSeen::type);
        field(QLatin1String("resolver"), &DnsSeen::resolver);
        field(QLatin1String("checking_disabled"), &DnsSeen::checkingDisabled);
        field(QLatin1String("from_hosts_file"), &DnsSeen::fromHostsFile);
        field(QLatin1String("rcode"), &DnsSeen::rcode);
        field(QLatin1String("authenticated"), &DnsSeen::authenticated);
        field(QLatin1String("records"), &DnsSeen::records);
        field(QLatin1String("authority"), &DnsSeen::authority);
        field(QLatin1String("addresses"), &DnsSeen::addresses);
        field(QLatin1String("extended_errors"), &DnsSeen::extendedErrors);
        field(QLatin1String("comment"), &DnsSeen::comment);
        field(QLatin1String("failure"), &DnsSeen::failure);
        field(QLatin1String("tls"), &DnsSeen::tls);
    }
};

template<>
struct Fields<IcmpSeen> {
    static void list(auto &field)
    {
        field(QLatin1String("type"), &IcmpSeen::type);
        field(QLatin1String("code"), &IcmpSeen::code);
        field(QLatin1String("from"), &IcmpSeen::from);
        field(QLatin1String("meaning"), &IcmpSeen::meaning);
    }
};

template<>
struct Fields<TcpSeen> {
    static void list(auto &field)
    {
        field(QLatin1String("address"), &TcpSeen::address);
        field(QLatin1String("port"), &TcpSeen::port);
        field(QLatin1String("attempt"), &TcpSeen::attempt);
        field(QLatin1String("refused_by"), &TcpSeen::refusedBy);
        field(QLatin1String("icmp"), &TcpSeen::icmp);
        field(QLatin1String("error"), &TcpSeen::error);
    }
};

template<>
struct Fields<CertificateSeen> {
    static void list(auto &field)
    {
        field(QLatin1String("subject"), &CertificateSeen::subject);
        field(QLatin1String("issuer"), &CertificateSeen::issuer);
        field(QLatin1String("common_name"), &CertificateSeen::commonName);
        field(QLatin1String("names"), &CertificateSeen::names);
        field(QLatin1String("name_count"), &CertificateSeen::nameCount);
        field(QLatin1String("not_before"), &CertificateSeen::notBefore);
        field(QLatin1String("not_after"), &CertificateSeen::notAfter);
        field(QLatin1String("key_type"), &CertificateSeen::keyType);
        field(QLatin1String("key_bits"), &CertificateSeen::keyBits);
        field(QLatin1String("signature"), &CertificateSeen::signature);
        field(QLatin1String("serial"), &CertificateSeen::serial);
        field(QLatin1String("sha256"), &CertificateSeen::sha256);
        field(QLatin1String("self_issued"), &CertificateSeen::selfIssued);
    }
};

template<>
struct Fields<VerifyErrorSeen> {
    static void list(auto &field)
    {
        field(QLatin1String("code"), &VerifyErrorSeen::code);
        field(QLatin1String("name"), &VerifyErrorSeen::name);
        field(QLatin1String("depth"), &VerifyErrorSeen::depth);
        field(QLatin1String("trust"), &VerifyErrorSeen::trust);
    }
};

template<>
struct Fields<ChainSeen> {
    static void list(auto &field)
    {
        field(QLatin1String("trusted"), &ChainSeen::trusted);
        field(QLatin1String("anchor"), &ChainSeen::anchor);
        field(QLatin1String("errors"), &ChainSeen::errors);
        field(QLatin1String("name_matches"), &ChainSeen::nameMatches);
        field(QLatin1String("claims_origin_ca"), &ChainSeen::claimsOriginCa);
        field(QLatin1String("origin_roots_missing"), &ChainSeen::originRootsMissing);
        field(QLatin1String("order_wrong"), &ChainSeen::orderWrong);
        field(QLatin1String("intermediate_missing"), &ChainSeen::intermediateMissing);
        field(QLatin1String("path"), &ChainSeen::path);
    }
};

template<>
struct Fields<TlsSeen> {
    static void list(auto &field)
    {
        field(QLatin1String("address"), &TlsSeen::address);
        field(QLatin1String("port"), &TlsSeen::port);
        field(QLatin1String("server_name"), &TlsSeen::serverName);
        field(QLatin1String("attempt"), &TlsSeen::attempt);
        field(QLatin1String("protocol"), &TlsSeen::protocol);
        field(QLatin1String("cipher"), &TlsSeen::cipher);
        field(QLatin1String("alpn"), &TlsSeen::alpn);
        field(QLatin1String("chain"), &TlsSeen::chain);
        field(QLatin1String("judged"), &TlsSeen::judged);
        field(QLatin1String("client_certificate_requested"), &TlsSeen::clientCertificateRequested);
        field(QLatin1String("client_certificate_required"), &TlsSeen::clientCertificateRequired);
        field(QLatin1String("alert"), &TlsSeen::alert);
        field(QLatin1String("alert_name"), &TlsSeen::alertName);
        field(QLatin1String("speaks_http"), &TlsSeen::speaksHttp);
        field(QLatin1String("failure"), &TlsSeen::failure);
        field(QLatin1String("error"), &TlsSeen::error);
        field(QLatin1String("icmp"), &TlsSeen::icmp);
        field(QLatin1String("staple"), &TlsSeen::staple);
        field(QLatin1String("first_byte_seen"), &TlsSeen::firstByteSeen);
    }
};

} // namespace doctor::codec

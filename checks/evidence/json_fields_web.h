#pragma once

#include "evidence/json_fields.h"

//! \file The key of every member of what HTTP, the helpers and the person showed.
namespace doctor::codec {

template<>
struct Fields<EdgeErrorSeen> {
    static void list(auto &field)
    {
        field(QLatin1String("code"), &EdgeErrorSeen::code);
        field(QLatin1String("form"), &EdgeErrorSeen::form);
        field(QLatin1String("ray"), &EdgeErrorSeen::ray);
        field(QLatin1String("title"), &EdgeErrorSeen::title);
    }
};

template<>
struct Fields<TraceSeen> {
    static void list(auto &field)
    {
        field(QLatin1String("host"), &TraceSeen::host);
        field(QLatin1String("colo"), &TraceSeen::colo);
        field(QLatin1String("country"), &TraceSeen::country);
        field(QLatin1String("timestamp"), &TraceSeen::timestamp);
    }
};

//! Without the headers, which json.cpp spreads over `server`, `cf_ray`, `cf_cache_status` and `headers`.
template<>
struct Fields<HttpSeen> {
    static void list(auto &field)
    {
        listRequest(field);
        listAnswer(field);
    }
    static void listRequest(auto &field)
    {
        field(QLatin1String("scheme"), &HttpSeen::scheme);
        field(QLatin1String("host"), &HttpSeen::host);
        field(QLatin1String("port"), &HttpSeen::port);
        field(QLatin1String("path"), &HttpSeen::path);
        field(QLatin1String("address"), &HttpSeen::address);
        field(QLatin1String("connected"), &HttpSeen::connected);
        field(QLatin1String("purpose"), &HttpSeen::purpose);
        field(QLatin1String("accept"), &HttpSeen::accept);
        field(QLatin1String("attempt"), &HttpSeen::attempt);
        field(QLatin1String("hop"), &HttpSeen::hop);
        field(QLatin1String("cache_busting"), &HttpSeen::cacheBusting);
        field(QLatin1String("through_proxy"), &HttpSeen::throughProxy);
        field(QLatin1String("through_cloudflare"), &HttpSeen::throughCloudflare);
    }
    static void listAnswer(auto &field)
    {
        field(QLatin1String("status"), &HttpSeen::status);
        field(QLatin1String("version"), &HttpSeen::version);
        field(QLatin1String("header_bytes"), &HttpSeen::headerBytes);
        field(QLatin1String("body_bytes"), &HttpSeen::bodyBytes);
        field(QLatin1String("body_complete"), &HttpSeen::bodyComplete);
        field(QLatin1String("body_truncated"), &HttpSeen::bodyTruncated);
        field(QLatin1String("body_sha256"), &HttpSeen::bodySha256);
        field(QLatin1String("first_byte_ms"), &HttpSeen::firstByteMs);
        field(QLatin1String("failure"), &HttpSeen::failure);
        field(QLatin1String("error"), &HttpSeen::error);
        field(QLatin1String("icmp"), &HttpSeen::icmp);
        field(QLatin1String("location_scheme"), &HttpSeen::locationScheme);
        field(QLatin1String("location_host"), &HttpSeen::locationHost);
        field(QLatin1String("location_path"), &HttpSeen::locationPath);
        field(QLatin1String("location_port"), &HttpSeen::locationPort);
        field(QLatin1String("location_same_url"), &HttpSeen::locationSameUrl);
        field(QLatin1String("edge_error"), &HttpSeen::edgeError);
        field(QLatin1String("trace"), &HttpSeen::trace);
        field(QLatin1String("tls"), &HttpSeen::tls);
        field(QLatin1String("date"), &HttpSeen::date);
        field(QLatin1String("asks_client_certificate"), &HttpSeen::asksClientCertificate);
        field(QLatin1String("asks_tls"), &HttpSeen::asksTls);
    }
};

template<>
struct Fields<IncidentSeen> {
    static void list(auto &field)
    {
        field(QLatin1String("name"), &IncidentSeen::name);
        field(QLatin1String("status"), &IncidentSeen::status);
        field(QLatin1String("impact"), &IncidentSeen::impact);
        field(QLatin1String("components"), &IncidentSeen::components);
        field(QLatin1String("colos"), &IncidentSeen::colos);
    }
};

template<>
struct Fields<ComponentSeen> {
    static void list(auto &field)
    {
        field(QLatin1String("name"), &ComponentSeen::name);
        field(QLatin1String("status"), &ComponentSeen::status);
        field(QLatin1String("colo"), &ComponentSeen::colo);
    }
};

template<>
struct Fields<StatusSeen> {
    static void list(auto &field)
    {
        field(QLatin1String("url"), &StatusSeen::url);
        field(QLatin1String("indicator"), &StatusSeen::indicator);
        field(QLatin1String("description"), &StatusSeen::description);
        field(QLatin1String("incidents"), &StatusSeen::incidents);
        field(QLatin1String("components"), &StatusSeen::components);
        field(QLatin1String("http_status"), &StatusSeen::httpStatus);
        field(QLatin1String("failure"), &StatusSeen::failure);
        field(QLatin1String("tls"), &StatusSeen::tls);
        field(QLatin1String("through_proxy"), &StatusSeen::throughProxy);
    }
};

template<>
struct Fields<RangesSeen> {
    static void list(auto &field)
    {
        field(QLatin1String("url"), &RangesSeen::url);
        field(QLatin1String("v4"), &RangesSeen::v4);
        field(QLatin1String("v6"), &RangesSeen::v6);
        field(QLatin1String("sane"), &RangesSeen::sane);
        field(QLatin1String("differs_from_built_in"), &RangesSeen::differsFromBuiltIn);
        field(QLatin1String("http_status"), &RangesSeen::httpStatus);
        field(QLatin1String("failure"), &RangesSeen::failure);
        field(QLatin1String("tls"), &RangesSeen::tls);
        field(QLatin1String("through_proxy"), &RangesSeen::throughProxy);
    }
};

template<>
struct Fields<RootsSeen> {
    static void list(auto &field)
    {
        field(QLatin1String("url"), &RootsSeen::url);
        field(QLatin1String("matches_pin"), &RootsSeen::matchesPin);
        field(QLatin1String("sha256"), &RootsSeen::sha256);
        field(QLatin1String("from_cache"), &RootsSeen::fromCache);
        field(QLatin1String("failure"), &RootsSeen::failure);
    }
};

template<>
struct Fields<ToldSeen> {
    static void list(auto &field)
    {
        field(QLatin1String("code"), &ToldSeen::code);
        field(QLatin1String("ray"), &ToldSeen::ray);
        field(QLatin1String("host"), &ToldSeen::host);
        field(QLatin1String("time"), &ToldSeen::time);
        field(QLatin1String("address"), &ToldSeen::address);
    }
};

} // namespace doctor::codec

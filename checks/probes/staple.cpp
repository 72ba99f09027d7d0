#include "probes/staple.h"

#include <openssl/ocsp.h>

#include <array>
#include <utility>

namespace doctor {

namespace {

using OcspResponsePtr = std::unique_ptr<OCSP_RESPONSE, Release<OCSP_RESPONSE_free>>;
using OcspBasicPtr = std::unique_ptr<OCSP_BASICRESP, Release<OCSP_BASICRESP_free>>;

constexpr std::array<std::pair<int, const char *>, 30> alertNames{{
    {0, "close_notify"},
    {10, "unexpected_message"},
    {20, "bad_record_mac"},
    {21, "decryption_failed"},
    {22, "record_overflow"},
    {30, "decompression_failure"},
    {40, "handshake_failure"},
    {42, "bad_certificate"},
    {43, "unsupported_certificate"},
    {44, "certificate_revoked"},
    {45, "certificate_expired"},
    {46, "certificate_unknown"},
    {47, "illegal_parameter"},
    {48, "unknown_ca"},
    {49, "access_denied"},
    {50, "decode_error"},
    {51, "decrypt_error"},
    {70, "protocol_version"},
    {71, "insufficient_security"},
    {80, "internal_error"},
    {86, "inappropriate_fallback"},
    {90, "user_canceled"},
    {100, "no_renegotiation"},
    {109, "missing_extension"},
    {110, "unsupported_extension"},
    {112, "unrecognized_name"},
    {113, "bad_certificate_status_response"},
    {115, "unknown_psk_identity"},
    {116, "certificate_required"},
    {120, "no_application_protocol"},
}};

} // namespace

QString stapledStatus(const unsigned char *response, long size, const X509 *certificate)
{
    if (response == nullptr || size <= 0 || certificate == nullptr)
        return QStringLiteral("none");
    const ForgetErrors forget;
    const OcspResponsePtr parsed(d2i_OCSP_RESPONSE(nullptr, &response, size));
    const OcspBasicPtr basic(parsed ? OCSP_response_get1_basic(parsed.get()) : nullptr);
    const int count = basic ? OCSP_resp_count(basic.get()) : 0;
    for (int i = 0; i < count; ++i) {
        OCSP_SINGLERESP *single = OCSP_resp_get0(basic.get(), i);
        ASN1_INTEGER *serial = nullptr;
        OCSP_id_get0_info(nullptr, nullptr, nullptr, &serial,
                          const_cast<OCSP_CERTID *>(OCSP_SINGLERESP_get0_id(single)));
        if (serial == nullptr || ASN1_INTEGER_cmp(serial, X509_get0_serialNumber(certificate)) != 0)
            continue;
        switch (OCSP_single_get0_status(single, nullptr, nullptr, nullptr, nullptr)) {
        case V_OCSP_CERTSTATUS_GOOD: return QStringLiteral("good");
        case V_OCSP_CERTSTATUS_REVOKED: return QStringLiteral("revoked");
        default: return QStringLiteral("unknown");
        }
    }
    return QStringLiteral("unknown");
}

QString tlsAlertName(int alert)
{
    for (const auto &[number, name] : alertNames)
        if (number == alert)
            return QString::fromLatin1(name);
    return alert < 0 ? QString() : QString::number(alert);
}

} // namespace doctor

#pragma once

namespace doctor {

//! The nine pages in their order; the ids of the window's pages.
enum class PageId { Site, StatusPage, DnsRecord, TcpReach, TlsCertificate, SslMode, Diagnosis, Fix, Report };

inline constexpr int pageCount = 9;

} // namespace doctor

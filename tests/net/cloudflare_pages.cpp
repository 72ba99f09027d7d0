#include "cloudflare_pages.h"

namespace doctor::test {

const char currentPage[]
    = R"(<!DOCTYPE html><html><head><title>shop.example | 521: Web server is down</title></head><body>
<div id="cf-wrapper"><div id="cf-error-details" class="p-0"><header>
<h1><span class="inline-block">Web server is down</span>
<span class="code-label">Error code 521</span></h1>
<div>Visit <a href="https://www.cloudflare.com/5xx-error-landing">cloudflare.com</a> for more information.</div>
<div class="mt-3">2026-11-20 10:11:12 UTC</div></header>
<div id="cf-browser-status"><span>You</span><h3>Browser</h3><span>Working</span></div>
<div id="cf-cloudflare-status"><span>Frankfurt</span><h3><a href="https://www.cloudflare.com/">Cloudflare</a></h3><span>Working</span></div>
<div id="cf-host-status" class="cf-error-source"><span>shop.example</span><h3>Host</h3><span>Error</span></div>
<div class="cf-error-footer"><p><span>Cloudflare Ray ID: <strong class="font-semibold">8b2e5f3a1c9d4e7f</strong></span>
<span id="cf-footer-ip">198.51.100.7</span></p></div></div></div></body></html>)";

const char olderPage[]
    = R"(<html><head><title>shop.example | 522: Connection timed out</title></head><body><div id="cf-wrapper">
<div id="cf-error-details" class="cf-error-details-wrapper"><h1><span class="cf-error-type">Error</span>
<span class="cf-error-code">522</span> <small class="heading-ray-id">Ray ID: 50b4e9d9ad3dc2f8 &bull; 2019-08-24 12:41:48 UTC</small></h1>
<h2 class="cf-subheadline">Connection timed out</h2></div></div></body></html>)";

const char page1016[]
    = R"(<html><head><title>Origin DNS error | shop.example | Cloudflare</title></head><body><div id="cf-wrapper">
<div id="cf-error-details" class="cf-error-details-wrapper"><h1><span class="cf-error-type">Error</span>
<span class="cf-error-code">1016</span><small>Ray ID: 50b4e9d9ad3dc2f8 &bull; 2025-11-14 04:51:02 UTC</small></h1></div></div></body></html>)";

const char problem[]
    = R"({"type":"https://developers.cloudflare.com/x","title":"Error 521: Web server is down","status":521,
"detail":"…","instance":"8b2e5f3a1c9d4e7f","error_code":521,"error_name":"origin_down","error_category":"origin",
"ray_id":"8b2e5f3a1c9d4e7f","timestamp":"2026-11-20T10:11:12Z","zone":"shop.example","cloudflare_error":true,"retryable":true})";

} // namespace doctor::test

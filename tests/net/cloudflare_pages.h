#pragma once

namespace doctor::test {

// Shaped like Cloudflare's answers. Apart from the tests because moc stumbles over their quotes.
extern const char currentPage[];
extern const char olderPage[];
extern const char page1016[];
extern const char problem[];

} // namespace doctor::test

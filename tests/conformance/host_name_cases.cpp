#include "host_name_cases.h"

//! \file UTS 46 (non-transitional, as the WHATWG URL standard uses it: CheckBidi, CheckJoiners, not
//! CheckHyphens), IDNA2008 (RFC 5890 to 5893) and RFC 1035. Hidden characters are written as escapes.

namespace doctor::test {

// clang-format off
QList<HostNameCase> hostNameCases()
{
    return {
        // Mapping and case: UTS 46 §4, step 1
        {"capitals", "UTS 46 §4", "BÜCHER.Example", "xn--bcher-kva.example", "bücher.example"},
        {"full width, full-width dot", "UTS 46 §4", "ｅｘａｍｐｌｅ．ｃｏｍ", "example.com", ""},
        {"ideographic full stop", "UTS 46 §4", "例え。テスト", "xn--r8jz45g.xn--zckzah", "例え.テスト"},
        {"half-width ideographic full stop", "UTS 46 §4", "例え｡テスト", "xn--r8jz45g.xn--zckzah", "例え.テスト"},
        {"sharp s", "UTS 46 §4, non-transitional", "faß.de", "xn--fa-hia.de", "faß.de"},
        {"capital sharp s", "UTS 46 §4 since version 15.1", "FAẞ.de", "xn--fa-hia.de", "faß.de"},
        {"final sigma", "UTS 46 §4, non-transitional", "βόλος.com", "xn--nxasmm1c.com", "βόλος.com"},
        {"capital sigma is no final one", "UTS 46 §4", "ΒΌΛΟΣ.com", "xn--nxasmq6b.com", "βόλοσ.com"},
        {"capital I with dot", "UTS 46 §4", "İstanbul.example", "xn--istanbul-o0e.example", "i\u0307stanbul.example"},
        {"Kelvin sign", "UTS 46 §4", "\u212Aelvin.example", "kelvin.example", ""},
        {"ligature", "UTS 46 §4", "ﬁsh.example", "fish.example", ""},
        {"circled digits", "UTS 46 §4", "①②.example", "12.example", ""},
        {"decomposed (NFD)", "UTS 46 §4: NFC", "u\u0308ber.example", "xn--ber-goa.example", "über.example"},
        {"Korean, decomposed", "UTS 46 §4: NFC", "\u1112\u1161\u11ab\u1100\u116e\u11a8.kr", "xn--3e0b707e.kr", "한국.kr"},
        // Scripts
        {"Hebrew", "RFC 5893", "אבג.com", "xn--4dbcd.com", "אבג.com"},
        {"Hebrew with a European digit", "RFC 5893 §2 rules 2 to 4", "example.אבג1", "example.xn--1-zhcde", "example.אבג1"},
        {"Arabic", "RFC 5893", "موقع.مصر", "xn--4gbrim.xn--wgbh1c", "موقع.مصر"},
        {"Arabic with Arabic digits", "RFC 5893 §2 rule 2", "متجر٣.com", "xn--pgbep1fuh.com", "متجر٣.com"},
        {"Devanagari", "RFC 5892", "उदाहरण.परीक्षा", "xn--p1b6ci4b4b3a.xn--11b5bs3a9aj6g", "उदाहरण.परीक्षा"},
        {"Thai", "RFC 5892", "ไทย.com", "xn--o3cw4h.com", "ไทย.com"},
        {"Chinese", "RFC 5892", "商城.公司", "xn--czru2d.xn--55qx5d", "商城.公司"},
        {"Katakana middle dot", "RFC 5892 appendix A.7", "ア・イ.example", "xn--ccke4x.example", "ア・イ.example"},
        {"emoji", "WHATWG URL (IDNA2008 would not have it)", "☕.example", "xn--53h.example", "☕.example"},
        {"Cyrillic a in apple", "UTS 39: shown in both spellings, never in letters alone", "\u0430pple.com", "xn--pple-43d.com", "\u0430pple.com"},
        // Joiners: RFC 5892 appendix A.1 and A.2
        {"zero width joiner in Sinhala", "RFC 5892 appendix A.2", "ශ්\u200Dරී.com", "xn--10cl1a0b660p.com", "ශ්\u200Dරී.com"},
        {"zero width non-joiner in Persian", "RFC 5892 appendix A.1", "نامه\u200Cای.com", "xn--mgba3gch31f060k.com", "نامه\u200Cای.com"},
        {"joiner between Latin letters", "RFC 5892 appendix A.2", "a\u200Db.com", "", ""},
        {"non-joiner between Latin letters", "RFC 5892 appendix A.1", "a\u200Cb.com", "", ""},
        // Direction: RFC 5893 §2
        {"Hebrew and Latin in one label", "RFC 5893 §2 rule 2", "אבגabc.com", "", ""},
        {"digit before Hebrew", "RFC 5893 §2 rule 1", "1אבג.com", "", ""},
        {"European and Arabic digits", "RFC 5893 §2 rule 4", "אב1٣.com", "", ""},
        {"label with a digit in front under a Hebrew one", "RFC 5893 §2 rule 1: all labels", "0a.אבג", "", ""},
        {"Arabic digits alone as the ending", "RFC 5893 §2 rule 1", "example.١٢٣", "", ""},
        // Forbidden and hidden
        {"combining mark first", "UTS 46 §4.1 (5)", "\u0301a.com", "", ""},
        {"unassigned", "UTS 46 §4.1 (6)", "a\u0378.com", "", ""},
        {"account of (a/c)", "WHATWG URL: forbidden host code point", "℀.example", "", ""},
        {"full-width slash", "WHATWG URL: forbidden host code point", "evil.example／path.com", "", ""},
        {"direction override", "UTS 46: disallowed", "exa\u202Emple.com", "", ""},
        {"soft hyphen", "UTS 46 §4: ignored", "exa\u00ADmple.com", "example.com", "", "refused: what nobody sees is not guessed away; the sentence names it"},
        {"zero width space", "UTS 46 §4: ignored", "exa\u200Bmple.com", "example.com", "", "refused: what nobody sees is not guessed away; the sentence names it"},
        {"percent-encoded", "WHATWG URL: decoded", "b%C3%BCcher.example", "xn--bcher-kva.example", "bücher.example", "refused: nobody's address bar shows it, and disguises look so"},
        {"in brackets", "text around an address", "[bücher.example]", "xn--bcher-kva.example", "bücher.example"},
        // Punycode: UTS 46 §4, step 4
        {"punycode", "UTS 46 §4", "XN--BCHER-KVA.example", "xn--bcher-kva.example", "bücher.example"},
        {"nothing behind xn--", "UTS 46 §4", "xn--.com", "", ""},
        {"punycode of plain letters", "UTS 46 §4.1 since version 31", "xn--example-.com", "", ""},
        {"punycode and letters in one label", "RFC 5890 §2.3.2.1", "xn--bücher.example", "", ""},
        {"punycode that decodes to nothing valid", "UTS 46 §4.1: invalid", "xn--a-yoc.com", "", "", "passes: DNS decides, because letters may be newer than the program; never shown in letters"},
        // Lengths, dots and hyphens: RFC 1035 §2.3.4, RFC 5891 §4.2.3.1
        {"label of 64", "RFC 1035 §2.3.4", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.com", "", ""},
        {"label of 64 once encoded", "RFC 5890 §2.3.2.1", "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü.com", "", ""},
        {"two dots", "RFC 1035 §2.3.1", "bücher..example", "", ""},
        {"dot in front", "RFC 1035 §2.3.1", "。bücher.example", "", ""},
        {"dot at the end", "RFC 1034 §3.1", "bücher.example.", "xn--bcher-kva.example", "bücher.example"},
        {"ideographic stop at the end", "UTS 46 §4", "bücher。example。", "xn--bcher-kva.example", "bücher.example"},
        {"hyphen in front", "RFC 1123 §2.1", "-example.com", "", ""},
        {"hyphen in front of letters", "RFC 5891 §4.2.3.1", "-bücher.example", "", ""},
        {"hyphen at the end of letters", "RFC 5891 §4.2.3.1", "bücher-.example", "", ""},
        {"two hyphens in 3rd and 4th place", "WHATWG URL: not CheckHyphens", "ab--cd.com", "ab--cd.com", ""},
        {"the same with letters", "RFC 5891 §4.2.3.1", "bü--cher.example", "", ""},
        {"underscore", "RFC 2181 §11", "my_bücher.example", "xn--my_bcher-95a.example", "my_bücher.example"},
        // Numbers: WHATWG URL, "ends in a number"
        {"hexadecimal IPv4", "WHATWG URL", "0x7f.1", "", ""},
        {"three numbers", "WHATWG URL", "1.2.3", "", ""},
        {"too great", "WHATWG URL", "256.256.256.256", "", ""},
        {"hexadecimal ending", "WHATWG URL", "example.0x7f", "", ""},
        {"number as the ending", "WHATWG URL", "example.09", "", ""},
        {"IPv4 in full width", "WHATWG URL", "１２７。０。０。１", "", ""},
    };
}
// clang-format on

} // namespace doctor::test

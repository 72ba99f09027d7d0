#include "document/html_style.h"

#include <QCryptographicHash>

namespace doctor::document {

QString htmlStyle()
{
    return QStringLiteral(R"css(
:root{color-scheme:light dark;--paper:#ffffff;--line:#d9dce1;--text:#1d2430;--soft:#596273;--code:#f2f4f7;
--green:#167343;--amber:#8a5c00;--red:#b83427;--grey:#616876;
--greenb:#e3f4ea;--amberb:#fdf3d7;--redb:#fbe6e3;--greyb:#eceef1}
@media screen and (prefers-color-scheme:dark){:root{--paper:#22262d;--line:#39404b;--text:#e8eaee;--soft:#a7b0bf;
--code:#1a1d23;--green:#57c98a;--amber:#e5b64a;--red:#f2867a;--grey:#9aa3b2;
--greenb:#1d3528;--amberb:#3a3118;--redb:#402421;--greyb:#2c313a}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--text);overflow-wrap:anywhere;
font:15px/1.5 system-ui,-apple-system,'Segoe UI','Noto Sans',Roboto,sans-serif}
main{max-width:58rem;margin:0 auto;padding:1.5rem 1.25rem 3rem}
header p{margin:0 0 .6rem;color:var(--soft)}
h1{font-size:1.5rem;line-height:1.25;margin:0}
h2{font-size:1.1rem;margin:2rem 0 .6rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
h3{font-size:1rem;margin:1.1rem 0 .4rem}
p{margin:.5rem 0}
.quiet{color:var(--soft);font-size:.9rem}
.strong{font-weight:600}
.verdict{display:flex;gap:.9rem;align-items:flex-start;padding:1rem 1.1rem;border-radius:10px;margin-bottom:1.1rem}
.verdict .light{width:2.1rem;height:2.1rem;margin-top:.1rem}
.verdict.green{background:var(--greenb)}.verdict.amber{background:var(--amberb)}
.verdict.red{background:var(--redb)}.verdict.grey{background:var(--greyb)}
.word{font-weight:600;white-space:nowrap}
.word.green{color:var(--green)}.word.amber{color:var(--amber)}.word.red{color:var(--red)}.word.grey{color:var(--grey)}
.light{flex:none;vertical-align:-.25em}
.light path{fill:none;stroke:none}
.light .sign{stroke:var(--paper);stroke-width:2.2;stroke-linecap:round;stroke-linejoin:round}
.light .dot{fill:var(--paper)}
.green .body{fill:var(--green)}.amber .body{fill:var(--amber)}.red .body{fill:var(--red)}
.light.grey .body,.light.grey .sign{stroke:var(--grey);stroke-width:1.8}.light.grey .dot{fill:var(--grey)}
ul{margin:.4rem 0;padding:0;list-style:none}
li{padding:.4rem 0;border-top:1px solid var(--line)}
li:first-child{border-top:0}
li.lit{display:flex;gap:.7rem;align-items:flex-start}
.mark{flex:none;min-width:5.6rem;white-space:nowrap}
@supports (grid-template-columns:subgrid){
.marks{display:grid;grid-template-columns:max-content 1fr;column-gap:.9rem}
.marks li{display:grid;grid-template-columns:subgrid;grid-column:1 / -1}
.mark{min-width:0}.rest{grid-column:2}
}
.rows .row{flex:1;min-width:0}
.rows .row p{margin:0}
.rows ul{color:var(--soft);font-size:.93rem;margin:.25rem 0 0}
.rows ul li{border:0;padding:.1rem 0 .1rem .9rem;text-indent:-.9rem}
[dir=rtl] .rows ul li{padding:.1rem .9rem .1rem 0}
.rows ul li::before,.plain li::before{content:'–';display:inline-block;width:.9rem;text-indent:0;color:var(--soft)}
.plain li{padding:.15rem 0 .15rem .9rem;text-indent:-.9rem;border:0}
[dir=rtl] .plain li{padding:.15rem .9rem .15rem 0}
dl{display:grid;grid-template-columns:fit-content(45%) 1fr;gap:.3rem 1.2rem;align-items:baseline;margin:.5rem 0}
dt{color:var(--soft)}dd{margin:0}
table{--room:.6rem;border-collapse:collapse;font-size:.93rem;
width:calc(100% + 2*var(--room));margin:0 calc(0rem - var(--room))}
th,td{text-align:start;vertical-align:top;padding:.4rem var(--room);border-top:1px solid var(--line)}
th{color:var(--soft);font-weight:600;border-top:0}
.number{text-align:end}
tr.marked td{background:var(--code);font-weight:600}
table.wide{--room:.4rem;font-size:.78rem;line-height:1.4}
table.wide th,table.wide td{padding:.25rem var(--room)}
.named{padding-inline-start:calc(var(--room) + 1.1rem)}
.arrow{display:inline-block;width:1.3rem;margin-inline-start:-1.3rem}
td{overflow-wrap:break-word}
td bdi{overflow-wrap:anywhere}
table.wide th,td.short{overflow-wrap:normal}
td.short,td.lit{white-space:nowrap}
code,pre,.data{font-family:ui-monospace,'DejaVu Sans Mono',Consolas,Menlo,monospace}
code{font-size:.92em}
bdi.data{font-size:.93em}
pre{background:var(--code);border:1px solid var(--line);border-radius:7px;padding:.6rem .8rem;margin:.4rem 0;
font-size:.85rem;line-height:1.5;white-space:pre-wrap;text-align:left}
blockquote{margin:.5rem 0;padding:.2rem 1rem;border-inline-start:3px solid var(--line);white-space:pre-wrap}
footer{margin-top:2.5rem;color:var(--soft);font-size:.85rem}
@media (max-width:640px){
main{padding:1rem .9rem 2rem}
h1{font-size:1.25rem}
.verdict{padding:.8rem .85rem;gap:.7rem}
dl{grid-template-columns:1fr;gap:0}
dd{margin:0 0 .5rem}
table{--room:.25rem}
th,td{padding:.35rem var(--room)}
td.short{white-space:normal}
table.wide thead{display:none}
table.wide{width:auto;margin:0}
table.wide,table.wide tbody,table.wide tr,table.wide td{display:block}
table.wide tr{border-top:1px solid var(--line);padding:.4rem 0}
table.wide td{border:0;padding:.05rem 0;text-align:start;white-space:normal}
table.wide td::before{content:attr(data-name) ': ';color:var(--soft)}
}
@page{margin:16mm}
@media print{
body{font-size:10.5pt}
main{max-width:none;padding:0}
.verdict{border:1px solid var(--line)}
h2,h3{break-after:avoid}
li,tr,dl,pre,.verdict{break-inside:avoid}
table.wide{font-size:7.5pt}
.light,.verdict,tr.marked td,pre{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
)css");
}

QString htmlPolicy(const QString &style)
{
    const QByteArray hash = QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    return QStringLiteral("default-src 'none'; style-src 'sha256-%1'; base-uri 'none'; form-action 'none'")
        .arg(QLatin1String(hash));
}

} // namespace doctor::document

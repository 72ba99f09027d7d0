#include "findings/picture.h"

#include <algorithm>

namespace doctor {

namespace {

class Left
{
public:
    void drop(std::initializer_list<SslMode> modes)
    {
        for (const SslMode mode : modes)
            m_modes.removeAll(mode);
    }
    void only(SslMode mode) { m_modes = m_modes.contains(mode) ? QList<SslMode>{mode} : QList<SslMode>{}; }
    //! Contradictory observations (rules per path, a change in between) prove nothing: every mode is possible
    //! again.
    QList<SslMode> modes() const { return m_modes.isEmpty() ? all() : m_modes; }

private:
    static QList<SslMode> all()
    {
        return {SslMode::Off, SslMode::Flexible, SslMode::Full, SslMode::Strict, SslMode::StrictOriginPull};
    }
    QList<SslMode> m_modes = all();
};

bool isSentToHttpByEdge(const EdgeSide &https)
{
    return !https.isEmpty()
        && std::all_of(https.answers.begin(), https.answers.end(), [](const EdgeAnswer &answer) {
               return answer.kind == EdgeKind::EdgeRedirect
                   && answer.seen->locationScheme == QLatin1String("http")
                   && answer.seen->locationHost == answer.seen->host
                   && answer.seen->locationPath == answer.seen->path;
           });
}

bool askedOrigin(const EdgeSide &side)
{
    return side.reached() > 0 || side.failed() > 0;
}

//! Port 80 sends everybody to https, port 443 shows the page: only a mode that uses port 80 for https can
//! loop then.
bool loopsOverPort80(const EdgeSide &https, const DirectView &direct, const QString &host)
{
    const bool loops = std::any_of(https.answers.begin(), https.answers.end(), [](const EdgeAnswer &answer) {
        return answer.kind == EdgeKind::OriginRedirect && answer.seen->locationSameUrl;
    });
    const auto speaks = [&direct, &host](quint16 number, bool redirects) {
        const QList<DirectPort> ports = direct.portsNumbered(number);
        return std::any_of(ports.begin(), ports.end(), [&host, redirects](const DirectPort &port) {
            if (port.speech(host) != Speech::Fine)
                return false;
            const auto &http = *port.speaking(host)->as<HttpSeen>();
            return redirects
                ? http.locationScheme == QLatin1String("https") && isSameSite(http.locationHost, host)
                : http.locationHost.isEmpty();
        });
    };
    return loops && speaks(80, true) && speaks(443, false);
}

//! Without what only claims to be Cloudflare's word.
EdgeSide proven(EdgeSide side)
{
    side.answers.erase(std::remove_if(side.answers.begin(), side.answers.end(),
                                      [](const EdgeAnswer &answer) { return answer.isHearsay(); }),
                       side.answers.end());
    return side;
}

} // namespace

QList<SslMode> modesLeftBy(const EdgeView &edge, const DirectView &direct, const QString &host)
{
    const EdgeSide http = proven(edge.ownSide(QStringLiteral("http")));
    const EdgeSide https = proven(edge.ownSide(QStringLiteral("https")));
    Left left;
    if (isSentToHttpByEdge(https) && http.reached() > 0)
        left.only(SslMode::Off);
    else if (askedOrigin(https))
        left.drop({SslMode::Off});
    // Over https on another port than 443 Flexible speaks TLS as Full does.
    if (https.hasCode({526}) || (https.port == 443 && https.hasCode({525})))
        left.drop({SslMode::Flexible});
    if (https.hasCode({526}))
        left.drop({SslMode::Full});
    if (http.hasCode({525, 526}))
        left.only(SslMode::StrictOriginPull);
    // Where one scheme always works and the other never does, they do not share a port.
    const bool portErrors
        = https.onlyCodes({520, 521, 522, 523, 525, 526}) || http.onlyCodes({520, 521, 522, 523, 525, 526});
    if (portErrors && ((http.allGood() && https.allFailed()) || (https.allGood() && http.allFailed())))
        left.drop({SslMode::Off, SslMode::Flexible, SslMode::StrictOriginPull});
    if (http.allGood() && https.hasCode({526}))
        left.drop({SslMode::StrictOriginPull});
    if (loopsOverPort80(https, direct, host))
        left.only(SslMode::Flexible);
    return left.modes();
}

} // namespace doctor

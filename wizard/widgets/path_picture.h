#pragma once

#include "widgets/lamp.h"
#include "widgets/turning.h"

#include <QWidget>

#include <array>

namespace doctor {

struct PathStop {
    QString subtitle; //!< "this computer", "Frankfurt", "203.0.113.10"; data is shown as it is
    Lamp lamp = Lamp::None;
    bool operator==(const PathStop &) const = default;
};

struct PathWay {
    Lamp lamp = Lamp::None; //!< Red is drawn broken, Grey dotted, None and Working as a faint line
    QString word;           //!< "answers", "turned away"
    bool operator==(const PathWay &) const = default;
};

//! What the picture shows. The direct way is left out while its lamp is None.
struct PathState {
    PathStop you, cloudflare, server;
    PathWay toCloudflare, toServer, direct;
    bool operator==(const PathState &) const = default;
};

//! The row that everybody knows from Cloudflare's error page, You → Cloudflare → Your server, and below it
//! the direct way from You to Your server. Mirrored where people read from the right.
class PathPicture : public QWidget
{
    Q_OBJECT

public:
    explicit PathPicture(QWidget *parent = nullptr);

    void setState(const PathState &state);
    const PathState &state() const { return m_state; }
    //! The picture in full sentences: what screen readers say.
    QString alternative() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    static std::array<QString, 3> titles();

    PathState m_state;
    Turning m_turning{this};
};

} // namespace doctor

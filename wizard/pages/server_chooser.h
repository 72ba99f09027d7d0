#pragma once

#include "question/question.h"

#include <QList>
#include <QWidget>

class QComboBox;

namespace doctor {

//! What the server runs: system, web server, firewall and panel, each “I don't know” until it is chosen.
class ServerChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ServerChooser(QWidget *parent = nullptr);

    ServerTold server() const;
    void setServer(const ServerTold &server); //!< says nothing

Q_SIGNALS:
    void changed(); //!< by the person

private:
    struct Field {
        QString key;
        QComboBox *box = nullptr;
    };
    QList<Field> m_fields;
};

//! "ufw" for “ufw”, "Debian" for “debian”: a value of --server as people know it.
QString serverValueName(const QString &key, const QString &value);

} // namespace doctor

#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;

namespace doctor {

class Choices;

//! The sites that were checked before, each a link, and whether they are remembered at all.
class RecentSites : public QWidget
{
    Q_OBJECT

public:
    explicit RecentSites(Choices &choices, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void chosen(const QString &site);

private:
    void clear();
    void addLinkTo(const QString &site);
    void addForget();

    Choices &m_choices;
    QCheckBox *m_keep;
    QStringList m_shown;
};

} // namespace doctor

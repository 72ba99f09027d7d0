#pragma once

#include <QWidget>

class QComboBox;

namespace doctor {

//! A chooser with its name above it, on a line of its own. Each entry has an id.
class ChoiceLine : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceLine(const QString &name, QWidget *parent = nullptr);

    //! Keeps what is chosen, if it is still among them; else the first is.
    void setChoices(const QStringList &ids, const QStringList &titles);
    void choose(const QString &id); //!< with the next setChoices(), if it is among them
    void forget();                  //!< with the next setChoices() the first is chosen
    QString chosen() const;
    QComboBox *box() const { return m_box; }

Q_SIGNALS:
    void activated(); //!< by the person

private:
    QComboBox *m_box;
    QString m_wanted;
    bool m_isForgotten = false;
};

} // namespace doctor

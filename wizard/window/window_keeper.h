#pragma once

#include <QObject>

#include <memory>

namespace doctor {

class Choices;
class DoctorWizard;

//! Installs the texts of \a locale, the system's when empty, Qt's own included, and the direction of the
//! windows. false when a language was asked for by name that there are no texts in.
bool speak(const QString &locale);

//! Holds the window, and puts another one in its place when another language is chosen: the check goes on.
class WindowKeeper : public QObject
{
    Q_OBJECT

public:
    explicit WindowKeeper(Choices &choices); //!< \a choices outlives it
    ~WindowKeeper() override;

    DoctorWizard &window() const { return *m_window; }

    //! A Mac says by an event which file was double-clicked.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void adopt(std::unique_ptr<DoctorWizard> window);
    void replace(const QString &locale);

    Choices &m_choices;
    std::unique_ptr<DoctorWizard> m_window;
};

} // namespace doctor

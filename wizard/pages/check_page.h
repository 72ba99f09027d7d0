#pragma once

#include "pages/page.h"

class QTimer;

namespace doctor {

class EvidenceView;
class FindingList;
class Fold;
class Heading;
class LinkButton;
class PathPicture;
class TextLabel;

//! One of the five checks: the path, what was found, what it means, and what was observed.
class CheckPage : public Page
{
    Q_OBJECT

public:
    CheckPage(CheckId check, Consultation &consultation, QWidget *parent = nullptr);

    QString name() const override;
    QString help() const override;

protected:
    void refresh() override;
    const CheckResult &result() const;

    //! What stands between the sentences and the findings.
    virtual QWidget *table() { return nullptr; }
    void addParts();

private:
    void showEvidence();
    void showFindings(const CheckResult &check);

    CheckId m_check;
    PathPicture *m_path = nullptr;
    Heading *m_heading = nullptr;
    TextLabel *m_meaning = nullptr;
    FindingList *m_findings = nullptr;
    LinkButton *m_toFix = nullptr;
    Fold *m_observed = nullptr;
    EvidenceView *m_evidence = nullptr;
    QTimer *m_tick = nullptr; //!< keeps the seconds of a wait going
};

} // namespace doctor

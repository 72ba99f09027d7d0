#pragma once

#include "evidence/json.h"

#include <QByteArray>
#include <QString>

//! \file What the fuzzers share. Each of them defines check() and nothing else; entry.cpp hands the inputs
//! on.

namespace doctor::fuzz {

//! Everything that must hold, whatever \a input is.
void check(const QByteArray &input);

//! Unless it holds: says what does not, and stops, so that libFuzzer keeps the input.
void require(bool holds, const char *what);

//! A sentence for people: short, with a full stop, and without a character that nobody sees.
void requireSentence(const QString &sentence);

//! An observation that was written into a report and read again is the same.
void requireKept(const Detail &detail);

//! Takes numbers off the front of an input, so that they can choose what is done with the rest.
class Input
{
public:
    explicit Input(const QByteArray &bytes) : m_rest(bytes) {}

    quint8 byte();
    quint16 number(); //!< of two bytes
    const QByteArray &rest() const { return m_rest; }
    QByteArray take(qsizetype count); //!< at most that many

private:
    QByteArray m_rest;
};

} // namespace doctor::fuzz

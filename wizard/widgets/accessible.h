#pragma once

#include <QWidget>

class QLineEdit;

//! \file What screen readers are told of widgets that paint themselves.
namespace doctor {

//! Known once before the first of our widgets is asked for; doing it again changes nothing.
void installAccessibility();

//! The name or text of \a widget has changed. \a important: people should hear it though they are elsewhere.
void tellNameChanged(QWidget *widget, bool important = false);

//! Gives \a edit a button that empties it, with a name, which Qt leaves out.
void addClearButton(QLineEdit *edit);

} // namespace doctor

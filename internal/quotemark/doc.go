// Package quotemark pairs the quotation marks of a text: which mark opens,
// which closes, what stands inside what, and which quotation is reopened in the
// next paragraph.
//
// The marks come in five families, by what closes what: double (“ ” „ ‟ and the
// doubled back-quotes of plain text), straight (" and two apostrophes), single (‘ ’ ‚ ‛ '), guillemets (« ») and
// single guillemets (‹ ›). A mark whose shape does not say whether it opens or
// closes is told by the spaces around it and by what is open. Within one
// family a quotation cannot hold another: a second opening mark means that the
// closing one was forgotten.
//
// Pairing is linear in the tokens: no more quotations than families can be
// open at once.
package quotemark

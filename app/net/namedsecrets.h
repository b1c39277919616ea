#pragma once

namespace tallylight {

class CoveredText;

/// Hides the values of anything with a secret's name (secretnames.h), of curl's -u and of
/// authorization schemes. It is read twice, as a whole and each line for itself, and what either finds is
/// hidden: a value may have several lines, but nothing on the lines around it, such as a quote that is never
/// closed, makes a secret visible that its own line gives away.
void hideNamedSecrets(CoveredText &covered);

} // namespace tallylight

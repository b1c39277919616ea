#include "cloudrecordings/start/wordsection.h"

#include "operations/recordings/startorder.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

using agora::Mode;

namespace {
enum Words { Usual, Newer };
}

WordSection::WordSection(StartRows &rows, QWidget *parent)
    : StartSection(rows, u"startWordFold"_s, parent), m_word(new QComboBox(this)), m_note(new QLabel(this))
{
    m_word->setObjectName(u"startWord"_s);
    m_word->addItems({QString(), QString()});
    m_note->setObjectName(u"startWordNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    rows.add(form(), StartField::ModeWord, m_word, m_note);
}

void WordSection::load(const StartOrder &order)
{
    m_word->setCurrentIndex(order.mode == Mode::Raw ? Newer : Usual);
}

void WordSection::save(StartOrder &order) const
{
    if (agora::kindOf(order.mode) != Mode::Individual || m_word->currentIndex() == Usual)
        return;
    order.mode = Mode::Raw;
    if (order.request.recording)
        order.request.recording->streamMode.reset();
}

void WordSection::adapt(const StartOrder &order)
{
    setVisible(agora::kindOf(order.mode) == Mode::Individual);
    setSummary(m_word->currentText());
}

void WordSection::retranslate()
{
    //: Heading of some fields: the word for the recording mode in the requests to the service
    setTitle(tr("Mode name"));
    //: Choice after "Agora's name for the mode:"; "individual" stays
    m_word->setItemText(Usual, tr("individual (usual)"));
    //: Choice after "Agora's name for the mode:"; "raw" stays
    m_word->setItemText(Newer, tr("raw (newer)"));
    //: Below the choice between the words; “individual” and “raw” stay
    m_note->setText(tr("Agora's current English documentation calls this mode “raw”. Choose it if Agora "
                       "refuses “individual”. “raw” has no per-user file options."));
}

} // namespace tallylight::ui

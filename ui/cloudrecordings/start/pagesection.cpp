#include "cloudrecordings/start/pagesection.h"

#include "cloudrecordings/fields/compositeedit.h"
#include "common/errortext.h"
#include "common/numberbox.h"
#include "operations/recordings/startorder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

// Defaults and bounds: agora/README 4.7.
constexpr int usualFrames = 15;
constexpr int usualFileLength = 120;
constexpr QSize sizes[] = {{1280, 720}, {1920, 1080}, {1024, 768}, {720, 1280}, {1080, 1920}};

NumberBox *number(const QString &name, int low, int high, QWidget *parent)
{
    auto *box = new NumberBox(parent);
    box->setObjectName(name);
    box->setRange(low, high);
    return box;
}

} // namespace

PageSection::PageSection(StartRows &rows, QWidget *parent)
    : StartSection(rows, u"startPage"_s, parent)
    , m_size(new QComboBox(this))
    , m_sound(new QComboBox(this))
    , m_frames(number(u"startPageFrames"_s, 5, 60, this))
    , m_mobile(new QCheckBox(this))
    , m_paused(new QCheckBox(this))
    , m_ready(number(u"startPageReady"_s, 0, 60, this))
    , m_fileLength(number(u"startFileLength"_s, 30, 240, this))
{
    m_size->setObjectName(u"startPageSize"_s);
    for (const QSize &size : sizes)
        m_size->addItem(isolated(u"%1 × %2"_s.arg(size.width()).arg(size.height())), size);
    m_sound->setObjectName(u"startPageSound"_s);
    m_sound->addItems({QString(), QString(), QString()});
    m_mobile->setObjectName(u"startPageMobile"_s);
    m_paused->setObjectName(u"startPagePaused"_s);
    auto *look = new CompositeEdit(this);
    look->setFocusProxy(m_mobile);
    auto *row = new QHBoxLayout(look);
    row->setContentsMargins(0, 0, 0, 0);
    for (QCheckBox *tick : {m_mobile, m_paused}) {
        row->addWidget(tick);
        connect(tick, &QCheckBox::toggled, look, &CompositeEdit::edited);
    }
    row->addStretch();
    rows.add(form(), StartField::PageSize, m_size);
    rows.add(form(), StartField::PageSound, m_sound);
    rows.add(form(), StartField::FrameRate, m_frames);
    rows.add(form(), StartField::PageLook, look);
    rows.add(form(), StartField::PageReady, m_ready);
    rows.add(form(), StartField::FileLength, m_fileLength);
}

void PageSection::load(const StartOrder &order)
{
    m_loaded = order.request.web.value_or(agora::WebConfig());
    const QSize size(m_loaded.videoWidth, m_loaded.videoHeight);
    if (m_size->findData(size) < 0)
        m_size->addItem(isolated(u"%1 × %2"_s.arg(size.width()).arg(size.height())), size);
    m_size->setCurrentIndex(m_size->findData(size));
    m_sound->setCurrentIndex(m_loaded.audioProfile);
    m_frames->setValue(m_loaded.videoFps.value_or(usualFrames));
    m_mobile->setChecked(m_loaded.mobile.value_or(false));
    m_paused->setChecked(m_loaded.onhold.value_or(false));
    m_ready->setValue(m_loaded.readyTimeout.value_or(0));
    m_fileLength->setValue(m_loaded.maxVideoDuration.value_or(usualFileLength));
}

void PageSection::save(StartOrder &order) const
{
    if (order.mode != agora::Mode::Web)
        return;
    order.request.recording.reset();
    agora::WebConfig &web = *order.request.web;
    web.videoWidth = m_size->currentData().toSize().width();
    web.videoHeight = m_size->currentData().toSize().height();
    web.audioProfile = m_sound->currentIndex();
    web.videoBitrate = m_loaded.videoBitrate;
    // What equals the service's default is not sent.
    web.videoFps.reset();
    web.mobile.reset();
    web.onhold.reset();
    web.readyTimeout.reset();
    web.maxVideoDuration.reset();
    if (m_frames->value() != usualFrames)
        web.videoFps = m_frames->value();
    if (m_mobile->isChecked())
        web.mobile = true;
    if (m_paused->isChecked())
        web.onhold = true;
    if (m_ready->value() > 0)
        web.readyTimeout = m_ready->value();
    if (m_fileLength->value() != usualFileLength)
        web.maxVideoDuration = m_fileLength->value();
}

void PageSection::adapt(const StartOrder &order)
{
    setVisible(order.mode == agora::Mode::Web);
    const bool mp4 = order.request.files && order.request.files->avFileType.contains("mp4"_L1);
    rows().setVisible(StartField::FileLength, mp4);
    //: A few words beside a heading; %1 is the size of the page, %2 the quality of its sound
    setSummary(tr("%1, %2").arg(m_size->currentText(), m_sound->currentText()));
}

void PageSection::retranslate()
{
    //: Heading of some fields
    setTitle(tr("Page and sound"));
    //: Choice after "Sound:"
    m_sound->setItemText(0, tr("good (one channel, 48 Kbps)"));
    //: Choice after "Sound:"
    m_sound->setItemText(1, tr("better (one channel, 128 Kbps)"));
    //: Choice after "Sound:"
    m_sound->setItemText(2, tr("best (stereo, 192 Kbps)"));
    m_frames->setUnit([](int n) {
        //: After the number in the field "Frame rate"
        return tr(" fps", nullptr, n);
    });
    //: Check box after "The page:"
    m_mobile->setText(tr("mobile view"));
    //: Check box after "The page:"; a paused recording is billed like any other
    m_paused->setText(tr("start paused"));
    m_ready->setUnit([](int n) {
        //: After the number in a field for seconds
        return tr(" s", nullptr, n);
    });
    //: In place of "0 s" in the field "Wait for the page at most"
    m_ready->setSpecialValueText(tr("do not wait"));
    m_fileLength->setUnit([](int n) {
        //: After the number in a field for minutes
        return tr(" min", nullptr, n);
    });
}

} // namespace tallylight::ui

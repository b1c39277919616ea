#include "cloudrecordings/start/filessection.h"

#include "cloudrecordings/fields/spanedit.h"
#include "operations/recordings/startorder.h"

#include <QComboBox>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

enum Types { HlsOnly, HlsAndMp4 };
enum Snapshots { None, Beside, Instead };
constexpr int usualInterval = 10;

} // namespace

FilesSection::FilesSection(StartRows &rows, QWidget *parent)
    : StartSection(rows, u"startFiles"_s, parent)
    , m_types(new QComboBox(this))
    , m_streamMode(new QComboBox(this))
    , m_snapshots(new QComboBox(this))
    , m_interval(new SpanEdit(u"startSnapshotInterval"_s, this))
{
    m_types->setObjectName(u"startFileTypes"_s);
    m_types->addItems({QString(), QString()});
    m_streamMode->setObjectName(u"startStreamMode"_s);
    for (const auto &word : {u"standard"_s, u"default"_s, u"original"_s})
        m_streamMode->addItem(QString(), word);
    m_snapshots->setObjectName(u"startSnapshots"_s);
    m_snapshots->addItems({QString(), QString(), QString()});
    rows.add(form(), StartField::FileTypes, m_types);
    rows.add(form(), StartField::StreamMode, m_streamMode);
    rows.add(form(), StartField::Snapshots, m_snapshots);
    rows.add(form(), StartField::SnapshotInterval, m_interval);
}

void FilesSection::load(const StartOrder &order)
{
    const bool fresh = order.request.storage.bucket.isEmpty() && !order.request.files;
    const bool mp4 = order.request.files && order.request.files->avFileType.contains("mp4"_L1);
    m_types->setCurrentIndex(mp4 || fresh ? HlsAndMp4 : HlsOnly);
    const auto mode = order.request.recording ? order.request.recording->streamMode : std::nullopt;
    m_streamMode->setCurrentIndex(qMax(0, m_streamMode->findData(mode.value_or(u"standard"_s))));
    const auto &snapshot = order.request.snapshot;
    m_snapshots->setCurrentIndex(!snapshot ? None : order.request.files ? Beside : Instead);
    m_interval->setSeconds(snapshot ? snapshot->captureInterval.value_or(usualInterval) : usualInterval);
}

void FilesSection::save(StartOrder &order) const
{
    agora::StartRequest &request = order.request;
    request.snapshot.reset();
    request.files = agora::FileConfig{{u"hls"_s}};
    if (agora::kindOf(order.mode) != agora::Mode::Individual) {
        if (m_types->currentIndex() == HlsAndMp4)
            request.files->avFileType << u"mp4"_s;
        if (request.recording)
            request.recording->streamMode.reset();
        return;
    }
    request.recording->streamMode = m_streamMode->currentData().toString();
    if (m_snapshots->currentIndex() == None)
        return;
    request.snapshot = agora::SnapshotConfig{m_interval->seconds(), {u"jpg"_s}};
    if (m_snapshots->currentIndex() == Instead)
        request.files.reset();
}

void FilesSection::adapt(const StartOrder &order)
{
    const bool individual = agora::kindOf(order.mode) == agora::Mode::Individual;
    rows().setVisible(StartField::FileTypes, !individual);
    rows().setVisible(StartField::StreamMode, order.mode == agora::Mode::Individual);
    rows().setVisible(StartField::Snapshots, individual);
    rows().setVisible(StartField::SnapshotInterval, individual && m_snapshots->currentIndex() != None);
    setSummary((individual ? m_snapshots : m_types)->currentText());
}

void FilesSection::retranslate()
{
    //: Heading of some fields
    setTitle(tr("Files"));
    //: Choice after "Files:"; HLS is the name of a format
    m_types->setItemText(HlsOnly, tr("HLS (M3U8 and TS)"));
    //: Choice after "Files:"; HLS and MP4 are names of formats
    m_types->setItemText(HlsAndMp4, tr("HLS and MP4"));
    //: Choice after "Per-user files:"; recommended
    m_streamMode->setItemText(0, tr("audio and video in one index"));
    //: Choice after "Per-user files:"
    m_streamMode->setItemText(1, tr("separate audio and video"));
    //: Choice after "Per-user files:"
    m_streamMode->setItemText(2, tr("original audio"));
    //: Choice after "Screenshots:"
    m_snapshots->setItemText(None, tr("no screenshots"));
    //: Choice after "Screenshots:"
    m_snapshots->setItemText(Beside, tr("screenshots along with the recording"));
    //: Choice after "Screenshots:"
    m_snapshots->setItemText(Instead, tr("screenshots instead of a recording"));
}

} // namespace tallylight::ui

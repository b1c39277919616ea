// The program that ./dev fuzz runs. TALLYLIGHT_FUZZ names the target; with TALLYLIGHT_FUZZ_SEEDS=<folder> it
// only writes the inputs to begin with there. A broken promise, or more than twenty times the input's size in
// memory, ends it like a crash.
#include "fuzz/checks.h"

#include <QDir>
#include <QFile>

#include <sanitizer/allocator_interface.h>

#include <cstdio>
#include <cstdlib>

using namespace tallylight;

namespace {

const fuzz::Target *chosen = nullptr;

qsizetype taken = 0; // bytes, now
qsizetype most = 0; // bytes, at worst during this input

void onTaken(const volatile void *, size_t bytes)
{
    taken += static_cast<qsizetype>(bytes);
    most = std::max(most, taken);
}

void onFreed(const volatile void *memory)
{
    if (memory != nullptr)
        taken -= static_cast<qsizetype>(__sanitizer_get_allocated_size(memory));
}

/// What even a tiny input may take: patterns that are compiled at their first use, containers that grow in
/// steps, and what a check itself holds to compare.
constexpr qsizetype always = qsizetype(1) << 20;
constexpr qsizetype mostTimes = 20;

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    const QByteArray name = qgetenv("TALLYLIGHT_FUZZ");
    for (const fuzz::Target &target : fuzz::targets()) {
        if (name == target.name)
            chosen = &target;
        if (name == "list")
            std::printf("%s\n", target.name);
    }
    if (const QString folder = qEnvironmentVariable("TALLYLIGHT_FUZZ_SEEDS"); !folder.isEmpty()) {
        QList<QByteArray> all = fuzz::seeds();
        for (const auto &[file, input] :
             chosen != nullptr ? fuzz::kept(*chosen) : QList<std::pair<QString, QByteArray>>())
            all << input;
        for (qsizetype i = 0; i < all.size(); ++i) {
            QFile file(QDir(folder).filePath(QString::number(i)));
            if (!file.open(QIODevice::WriteOnly) || file.write(all[i]) != all[i].size())
                std::abort();
        }
    }
    if (chosen == nullptr || !qEnvironmentVariableIsEmpty("TALLYLIGHT_FUZZ_SEEDS"))
        std::exit(0);
    // Tables, patterns and caches that are made once are not the first input's.
    for (const QByteArray &input : fuzz::seeds())
        static_cast<void>(chosen->check(input));
    for (const auto &[file, input] : fuzz::kept(*chosen))
        static_cast<void>(chosen->check(input));
    __sanitizer_install_malloc_and_free_hooks(onTaken, onFreed);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype before = most = taken;
    const QString fault = chosen->check(input);
    if (!fault.isEmpty()) {
        std::fprintf(stderr, "BROKEN PROMISE of %s: %s\n", chosen->name, qPrintable(fault));
        std::abort();
    }
    if (most - before > always + mostTimes * input.size()) {
        std::fprintf(stderr, "TOO MUCH MEMORY: %lld bytes for %lld\n", static_cast<long long>(most - before),
                     static_cast<long long>(input.size()));
        std::abort();
    }
    return 0;
}

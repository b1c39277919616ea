#!/usr/bin/python3
"""The main job through the accessibility bus alone, with Orca listening: from the welcome page over the demo to a
confirmed stop in both services. Judged by the simulator's books, and by what Orca's own log says that it has spoken.

    with-desktop.sh heard.py <tallylight>

Exit code 77: a part of the system that it needs is missing.
"""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request

LONGEST_WAIT = 240  # seconds; a busy machine makes it slower, never fail
SKIPPED = 77

try:
    import pyatspi
    from pyatspi import Registry as bus
    from orca.orca_platform import version
except ImportError:
    print("SKIP: orca or python3-pyatspi is not installed")
    sys.exit(SKIPPED)
if not version.startswith("43."):
    print("SKIP: it starts Orca 43 from the inside, and this is", version)
    sys.exit(SKIPPED)

folder = tempfile.mkdtemp() if sys.argv[1] != "--orca" else ""
log = os.path.join(folder, "orca.log")
# The demo is started by the program itself, not by this test.
programs = []


def fail(why):
    print("FAIL:", why)
    if os.path.exists(log):
        print("\n".join(spoken()))
    finish(1)


def finish(code):
    for process in programs:
        try:
            os.kill(process, signal.SIGKILL)
        except ProcessLookupError:
            pass
    shutil.rmtree(folder, ignore_errors=True)
    os._exit(code)  # not waiting for what the bus still has to say


def wait_for(what, why):
    """The first true answer of `what`; objects may vanish while they are looked at."""
    end = time.monotonic() + LONGEST_WAIT
    while time.monotonic() < end:
        try:
            found = what()
        except Exception:  # pyatspi passes on whatever the bus says
            found = None
        if found:
            return found
        time.sleep(0.05)
    return fail(why)


def plain(text):
    """Without the marks that keep directions apart."""
    return re.sub("[\u2066-\u2069]", "", text or "")


def start(command):
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    programs.append(process.pid)
    return process


def showing(thing):
    state = thing.getState()
    return state.contains(pyatspi.STATE_SHOWING) and state.contains(pyatspi.STATE_SENSITIVE)


def search(thing, name, role):
    if thing.getRole() == role and plain(thing.name) == name and showing(thing):
        return thing
    if thing.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_MENU_BAR):
        return None
    for each in thing:
        found = search(each, name, role) if each is not None else None
        if found is not None:
            return found
    return None


def nameless(thing, where):
    """What can be used but says nothing about itself, with the way to it."""
    role = thing.getRole()
    state = thing.getState()
    found = []
    here = where + [thing.getRoleName() + " " + plain(thing.name)]
    usable = role in (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON)
    if state.contains(pyatspi.STATE_SHOWING) and (usable or state.contains(pyatspi.STATE_FOCUSABLE)):
        if not thing.name and not thing.description and not thing.getRelationSet():
            found.append(" > ".join(here))
    if role in (pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST):
        return found
    for each in thing:
        if each is not None:
            found += nameless(each, here)
    return found


def all_named(look):
    nothing = wait_for(lambda: [nameless(look(), [])], "the window cannot be read")[0]
    if nothing:
        fail("without a name:\n" + "\n".join(nothing))


def find(window, name, role=pyatspi.ROLE_PUSH_BUTTON):
    return wait_for(lambda: search(window(), name, role), f"no {name!r} in the window")


def act(thing):
    thing.queryAction().doAction(0)


def window(title):
    """A function, because a window is looked for again each time."""

    def look():
        for each in bus.getDesktop(0):
            for top in each if each is not None else ():
                # A window's title begins with the number of live recordings.
                if top is not None and (top.name == title or top.name.endswith(" — " + title)):
                    return top
        return None

    return look


def cell(main, table, name):
    def look():
        grid = search(main(), table, pyatspi.ROLE_TABLE).queryTable()
        for row in range(grid.nRows):
            for column in range(5):
                found = grid.getAccessibleAt(row, column)
                if plain(found.name).split("\n")[0] == name:
                    return found
        return None

    return wait_for(look, f"no row {name!r} in {table!r}")


def spoken():
    """What Orca says that it has sent to the speech synthesizer."""
    with open(log, encoding="utf-8", errors="replace") as lines:
        return [plain(line) for line in lines if "SPEECH OUTPUT: '" in line]


def times_spoken(sentence):
    return sum(sentence in line for line in spoken())


def behind():
    """How many events Orca has taken from the bus and not handled, and how long its log is."""
    with open(log, encoding="utf-8", errors="replace") as lines:
        all_lines = list(lines)
    pending = 0
    for line in all_lines:
        if "EVENT MANAGER: Queueing" in line:
            pending += 1
        elif "EVENT MANAGER: Dequeued" in line:
            pending -= 1
        elif dropped := re.search(r"EVENT MANAGER: (\d+) events pruned", line):
            pending -= int(dropped[1])
    return pending, len(all_lines)


def rested():
    """Orca keeps up: far behind, it drops news. The age of the table, which changes each second, shows whether it
    still takes events from the bus.
    """

    def look():
        pending, before = behind()
        if pending > 0:
            return False
        time.sleep(1.5)
        pending, now = behind()
        return pending <= 0 and now > before

    wait_for(look, "Orca does not come to rest")


def is_spoken_once(sentence):
    wait_for(lambda: times_spoken(sentence), f"Orca has not said: {sentence}")
    time.sleep(1)  # for what must not come; a slow machine only makes this milder
    # What follows may change: "testing continues", "the test run has ended".
    words = [line.split("SPEECH OUTPUT:")[1] for line in spoken() if sentence in line]
    if len(set(words)) < len(words):
        fail(f"said more than once: {sentence}")


def books(process):
    """What the simulator inside the program has received; its port is that of the only socket that listens."""
    sockets = {os.readlink(f"/proc/{process}/fd/{each}") for each in os.listdir(f"/proc/{process}/fd")}
    with open("/proc/net/tcp", encoding="ascii") as table:
        for line in list(table)[1:]:
            parts = line.split()
            if parts[3] == "0A" and f"socket:[{parts[9]}]" in sockets:
                port = int(parts[1].split(":")[1], 16)
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/_books", timeout=30) as answer:
                    return json.load(answer)
    return None


def main(program):
    start([sys.executable, __file__, "--orca", log])
    wait_for(lambda: times_spoken("Screen reader on"), "Orca does not start")
    start([program, "--data-dir", os.path.join(folder, "data")])
    welcome = window("Tallylight")
    wait_for(welcome, "no window")

    all_named(welcome)
    # A field that is refused: the keyboard focus comes to it, and why is spoken.
    act(find(welcome, "Connect Wallarm FAST"))
    form = window("Connect Wallarm FAST")
    save = find(form, "Save")
    wait_for(lambda: times_spoken("Connect Wallarm FAST dialog"), "Orca does not read the dialog")
    all_named(form)
    act(save)
    is_spoken_once("Enter the token.")
    act(find(form, "Cancel"))

    act(find(welcome, "Try the demo"))
    demo = window("Demo — Tallylight")
    wait_for(demo, "the demo does not start")
    process = demo().get_process_id()
    programs.append(process)

    all_named(demo)
    rested()

    act(cell(demo, "Test runs", "demo-testrun"))
    act(find(demo, "Stop recording"))
    confirm = window("Stop recording")
    all_named(confirm)
    act(find(confirm, "Stop recording"))
    is_spoken_once("Recording stopped for “demo-testrun”.")
    run = next(each for each in books(process)["testRuns"] if each["id"] == "tr_1234")
    if run["recording"]:
        fail("the books say that the run still records")

    rested()
    act(cell(demo, "Cloud recordings", "qa-room-01"))
    act(find(demo, "Stop cloud recording"))
    confirm = window("Stop cloud recording")
    all_named(confirm)
    act(find(confirm, "Stop cloud recording"))
    is_spoken_once("The recording of “qa-room-01” has stopped.")
    recording = next(each for each in books(process)["cloudRecordings"] if each["cname"] == "qa-room-01")
    if recording["billed"]:
        fail("the books say that the recording is still billed")
    print("PASS")
    finish(0)


def listen(debug_file):
    """Orca itself, as its launcher starts it. The launcher would end, or be ended by, any other Orca of this user,
    and write the log in large pieces.
    """
    from orca import debug, orca, settings as limits

    limits.timeoutTime = 0  # on a busy machine it would take itself for dead after ten seconds
    debug.debugLevel = debug.LEVEL_INFO
    debug.debugFile = open(debug_file, "w", buffering=1, encoding="utf-8")
    settings = orca.getSettingsManager()
    settings.activate(None, {"enableBraille": False})
    sys.path.insert(0, settings.getPrefsDir())
    sys.exit(orca.main())


if sys.argv[1] == "--orca":
    listen(sys.argv[2])
else:
    main(sys.argv[1])

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>DurationText</name>
    <message numerus="yes">
        <source>%Ln s</source>
        <extracomment>A duration, for example &quot;45 s&quot;</extracomment>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <extracomment>A duration, for example &quot;12 min&quot;</extracomment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <extracomment>A duration, for example &quot;3 h&quot;</extracomment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <extracomment>A duration, for example &quot;2 days&quot;</extracomment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %Ln s ago</source>
        <extracomment>Status bar: how old the table is</extracomment>
        <translation>
            <numerusform>Updated %Ln s ago</numerusform>
            <numerusform>Updated %Ln s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %Ln min ago</source>
        <extracomment>Status bar: how old the table is</extracomment>
        <translation>
            <numerusform>Updated %Ln min ago</numerusform>
            <numerusform>Updated %Ln min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %Ln h ago</source>
        <extracomment>Status bar: how old the table is</extracomment>
        <translation>
            <numerusform>Updated %Ln h ago</numerusform>
            <numerusform>Updated %Ln h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>in a sentence</comment>
        <extracomment>A duration after a word such as &quot;after&quot;, &quot;for&quot; or &quot;every&quot;</extracomment>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>in a sentence</comment>
        <extracomment>A duration after a word such as &quot;after&quot;, &quot;for&quot; or &quot;every&quot;</extracomment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>in a sentence</comment>
        <extracomment>A duration after a word such as &quot;after&quot;, &quot;for&quot; or &quot;every&quot;</extracomment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>in a sentence</comment>
        <extracomment>A duration after a word such as &quot;after&quot;, &quot;for&quot; or &quot;every&quot;</extracomment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ActivityPanel</name>
    <message numerus="yes">
        <source>%Ln stop(s) under way…</source>
        <extracomment>Above the activity list: how many stops were requested and are not finished</extracomment>
        <translation>
            <numerusform>%Ln stop under way…</numerusform>
            <numerusform>%Ln stops under way…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ActivityTexts</name>
    <message numerus="yes">
        <source>Automatic stop postponed by %Ln minute(s)</source>
        <extracomment>Activity list: an automatic stop is postponed by this many minutes</extracomment>
        <translation>
            <numerusform>Automatic stop postponed by %Ln minute</numerusform>
            <numerusform>Automatic stop postponed by %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AdoptDialog</name>
    <message numerus="yes">
        <source>%Ln recording(s) were found. Check the ones to add. Select one to see and complete its IDs.</source>
        <extracomment>Above a list of cloud recordings with check boxes; below it are the fields of the selected one</extracomment>
        <translation>
            <numerusform>%Ln recording was found. Check it to add it.</numerusform>
            <numerusform>%Ln recordings were found. Check the ones to add. Select one to see and complete its IDs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln recording(s)</source>
        <extracomment>Button: adds the checked recordings to the list</extracomment>
        <translation>
            <numerusform>Add %Ln recording</numerusform>
            <numerusform>Add %Ln recordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AutoStopDialog</name>
    <message numerus="yes">
        <source>When should %Ln recording(s) stop?</source>
        <extracomment>For several test runs or cloud recordings at once</extracomment>
        <translation>
            <numerusform>When should %Ln recording stop?</numerusform>
            <numerusform>When should %Ln recordings stop?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AutoStopForm</name>
    <message numerus="yes">
        <source> min</source>
        <extracomment>After a number of minutes in a field; begins with a space if the language needs one</extracomment>
        <translation>
            <numerusform> min</numerusform>
            <numerusform> min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AutoStopNotices</name>
    <message numerus="yes">
        <source>%Ln more recording(s) will be stopped soon.</source>
        <extracomment>After a sentence about one recording that is about to be stopped automatically</extracomment>
        <translation>
            <numerusform>%Ln more recording will be stopped soon.</numerusform>
            <numerusform>%Ln more recordings will be stopped soon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Postpone by %Ln minute(s)</source>
        <extracomment>Button beside the notice that a recording is about to be stopped automatically</extracomment>
        <translation>
            <numerusform>Postpone by %Ln minute</numerusform>
            <numerusform>Postpone by %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The automatic stop of %Ln recording(s) was changed, but the change could not be saved. After a restart Tallylight will have forgotten it. %1</source>
        <extracomment>The rule that stops several recordings automatically was set, but the program&apos;s own records could not be written to disk; %1 is a sentence with the reason</extracomment>
        <translation>
            <numerusform>The automatic stop of %Ln recording was changed, but the change could not be saved. After a restart Tallylight will have forgotten it. %1</numerusform>
            <numerusform>The automatic stop of %Ln recordings was changed, but the change could not be saved. After a restart Tallylight will have forgotten it. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AutoStopTexts</name>
    <message numerus="yes">
        <source>Stops at %Ln baseline request(s)</source>
        <extracomment>When a recording will be stopped automatically</extracomment>
        <translation>
            <numerusform>Stops at %Ln baseline request</numerusform>
            <numerusform>Stops at %Ln baseline requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::BatchReportTexts</name>
    <message numerus="yes">
        <source>Stop recording: %Ln test run(s)</source>
        <extracomment>Title of the report on a request for many test runs</extracomment>
        <translation>
            <numerusform>Stop recording: %Ln test run</numerusform>
            <numerusform>Stop recording: %Ln test runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause: %Ln test run(s)</source>
        <extracomment>Title of the report on a request for many test runs</extracomment>
        <translation>
            <numerusform>Pause: %Ln test run</numerusform>
            <numerusform>Pause: %Ln test runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume: %Ln test run(s)</source>
        <extracomment>Title of the report on a request for many test runs</extracomment>
        <translation>
            <numerusform>Resume: %Ln test run</numerusform>
            <numerusform>Resume: %Ln test runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupt: %Ln test run(s)</source>
        <extracomment>Title of the report on a request for many test runs</extracomment>
        <translation>
            <numerusform>Interrupt: %Ln test run</numerusform>
            <numerusform>Interrupt: %Ln test runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop: %Ln cloud recording(s)</source>
        <extracomment>Title of the report on a request for many cloud recordings</extracomment>
        <translation>
            <numerusform>Stop: %Ln cloud recording</numerusform>
            <numerusform>Stop: %Ln cloud recordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConfirmationsPage</name>
    <message numerus="yes">
        <source>&amp;Wait %Ln s before the recording of a test run stops</source>
        <extracomment>Check box: when the user confirms a stop with the Return key, the program waits some seconds first</extracomment>
        <translation>
            <numerusform>&amp;Wait %Ln s before the recording of a test run stops</numerusform>
            <numerusform>&amp;Wait %Ln s before the recording of a test run stops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConnectionsDialog</name>
    <message numerus="yes">
        <source>%Ln connection(s) were added. Enter the key of each with “Edit…”.</source>
        <extracomment>After connections of a file were added. “Edit…” is the label of a button</extracomment>
        <translation>
            <numerusform>%Ln connection was added. Enter its key with “Edit…”.</numerusform>
            <numerusform>%Ln connections were added. Enter the key of each with “Edit…”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CreateRunPanel</name>
    <message numerus="yes">
        <source>This may interrupt %Ln unfinished test run(s): %1.</source>
        <extracomment>Warning before a run is created; %1 is the list of their names, or of the first of them</extracomment>
        <translation>
            <numerusform>This may interrupt %Ln unfinished test run: %1.</numerusform>
            <numerusform>This may interrupt %Ln unfinished test runs: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <extracomment>Follows the sentence with the names of test runs that a new one may interrupt</extracomment>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The states of %Ln test run(s) are not known yet.</source>
        <extracomment>Warning before a run is created: their states are still being read</extracomment>
        <translation>
            <numerusform>The state of %Ln test run is not known yet.</numerusform>
            <numerusform>The states of %Ln test runs are not known yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::DailyStopNotices</name>
    <message numerus="yes">
        <source>Daily stop of “%1”: %Ln recording(s) are being stopped.</source>
        <extracomment>The daily stop of a connection; %1 is its name. How each stop ends is told by other messages</extracomment>
        <translation>
            <numerusform>Daily stop of “%1”: %Ln recording is being stopped.</numerusform>
            <numerusform>Daily stop of “%1”: %Ln recordings are being stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was missed %Ln time(s) in all.</source>
        <extracomment>After the sentence about a daily stop that was missed</extracomment>
        <translation>
            <numerusform>It was missed %Ln time in all.</numerusform>
            <numerusform>It was missed %Ln times in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::HelpWindow</name>
    <message numerus="yes">
        <source>%Ln topic(s) found</source>
        <translation>
            <numerusform>%Ln topic found</numerusform>
            <numerusform>%Ln topics found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln connection(s) will be added. Check the addresses: a key that you enter goes there.</source>
        <extracomment>Above the list of connections that a file contains</extracomment>
        <translation>
            <numerusform>%Ln connection will be added. Check the address: a key that you enter goes there.</numerusform>
            <numerusform>%Ln connections will be added. Check the addresses: a key that you enter goes there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln got another name, because its name is in use.</source>
        <extracomment>Below the list of connections that a file contains</extracomment>
        <translation>
            <numerusform>%Ln got another name, because its name is in use.</numerusform>
            <numerusform>%Ln got other names, because their names are in use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is not added, because you have the same connection.</source>
        <extracomment>Below the list of connections that a file contains</extracomment>
        <translation>
            <numerusform>%Ln is not added, because you have the same connection.</numerusform>
            <numerusform>%Ln are not added, because you have the same connections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is not added, because Tallylight cannot use what the file says about it.</source>
        <extracomment>Below the list of connections that a file contains</extracomment>
        <translation>
            <numerusform>%Ln is not added, because Tallylight cannot use what the file says about it.</numerusform>
            <numerusform>%Ln are not added, because Tallylight cannot use what the file says about them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln connection(s)</source>
        <extracomment>Button: adds the connections in the list</extracomment>
        <translation>
            <numerusform>Add %Ln connection</numerusform>
            <numerusform>Add %Ln connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::InterruptRunDialog</name>
    <message numerus="yes">
        <source>Interrupt %Ln test run(s)?</source>
        <extracomment>Question before many test runs are interrupted</extracomment>
        <translation>
            <numerusform>Interrupt %Ln test run?</numerusform>
            <numerusform>Interrupt %Ln test runs?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::LayoutTexts</name>
    <message numerus="yes">
        <source>A layout has at most %Ln pane(s).</source>
        <extracomment>Under the canvas</extracomment>
        <translation>
            <numerusform>A layout has at most %Ln pane.</numerusform>
            <numerusform>A layout has at most %Ln panes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::LeavingDialog</name>
    <message numerus="yes">
        <source>Remove %Ln recording(s) from the list?</source>
        <extracomment>Question</extracomment>
        <translation>
            <numerusform>Remove %Ln recording from the list?</numerusform>
            <numerusform>Remove %Ln recordings from the list?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MessageStrip</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>Button beside the visible messages: opens the list of all of them</extracomment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PageSection</name>
    <message numerus="yes">
        <source> fps</source>
        <extracomment>After the number in the field &quot;Frame rate&quot;</extracomment>
        <translation>
            <numerusform> fps</numerusform>
            <numerusform> fps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> s</source>
        <extracomment>After the number in a field for seconds</extracomment>
        <translation>
            <numerusform> s</numerusform>
            <numerusform> s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> min</source>
        <extracomment>After the number in a field for minutes</extracomment>
        <translation>
            <numerusform> min</numerusform>
            <numerusform> min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PictureSection</name>
    <message numerus="yes">
        <source>%1, %Ln fps</source>
        <extracomment>A video; %1 is its width and height, %Ln the number of frames per second</extracomment>
        <translation>
            <numerusform>%1, %Ln fps</numerusform>
            <numerusform>%1, %Ln fps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::QuitQuestion</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <extracomment>Below a list that does not name all recordings</extracomment>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) have not been sent yet.</source>
        <extracomment>When the program is about to quit</extracomment>
        <translation>
            <numerusform>%Ln stop has not been sent yet.</numerusform>
            <numerusform>%Ln stops have not been sent yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) have been sent, but are not confirmed.</source>
        <extracomment>When the program is about to quit</extracomment>
        <translation>
            <numerusform>%Ln stop has been sent, but is not confirmed.</numerusform>
            <numerusform>%Ln stops have been sent, but are not confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) are waiting for credentials.</source>
        <extracomment>When the program is about to quit: stops from an earlier run of the program that lack the connection&apos;s token</extracomment>
        <translation>
            <numerusform>%Ln stop is waiting for credentials.</numerusform>
            <numerusform>%Ln stops are waiting for credentials.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingMessages</name>
    <message numerus="yes">
        <source>%Ln cloud recording(s) accepted by the service.</source>
        <extracomment>Several recordings were started one after another; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln cloud recording accepted by the service.</numerusform>
            <numerusform>%Ln cloud recordings accepted by the service.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingOutcomeTexts</name>
    <message numerus="yes">
        <source>%Ln cloud recording(s) stopped.</source>
        <extracomment>Outcome of a request to stop several</extracomment>
        <translation>
            <numerusform>%Ln cloud recording stopped.</numerusform>
            <numerusform>%Ln cloud recordings stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) still active.</source>
        <extracomment>Outcome of a request to stop several, after how many are stopped</extracomment>
        <translation>
            <numerusform>%Ln cloud recording still active.</numerusform>
            <numerusform>%Ln cloud recordings still active.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) not confirmed yet.</source>
        <extracomment>Outcome of a request to stop several, after how many are stopped</extracomment>
        <translation>
            <numerusform>%Ln stop not confirmed yet.</numerusform>
            <numerusform>%Ln stops not confirmed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found under their IDs.</source>
        <extracomment>Outcome of a request to stop several, after how many are stopped</extracomment>
        <translation>
            <numerusform>%Ln not found under its IDs.</numerusform>
            <numerusform>%Ln not found under their IDs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RemovalNotices</name>
    <message numerus="yes">
        <source>%Ln test run(s) removed from the list.</source>
        <extracomment>After &quot;Remove from the list&quot;</extracomment>
        <translation>
            <numerusform>%Ln test run removed from the list.</numerusform>
            <numerusform>%Ln test runs removed from the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) removed from the list.</source>
        <extracomment>After &quot;Remove from the list&quot;</extracomment>
        <translation>
            <numerusform>%Ln cloud recording removed from the list.</numerusform>
            <numerusform>%Ln cloud recordings removed from the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) are on the list again.</source>
        <extracomment>After &quot;Undo&quot;</extracomment>
        <translation>
            <numerusform>%Ln test run is on the list again.</numerusform>
            <numerusform>%Ln test runs are on the list again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) are on the list again.</source>
        <extracomment>After &quot;Undo&quot;</extracomment>
        <translation>
            <numerusform>%Ln cloud recording is on the list again.</numerusform>
            <numerusform>%Ln cloud recordings are on the list again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were already on the list.</source>
        <extracomment>After &quot;Undo&quot;: some were added again before</extracomment>
        <translation>
            <numerusform>%Ln was already on the list.</numerusform>
            <numerusform>%Ln were already on the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be put back, because their connection was removed.</source>
        <extracomment>After &quot;Undo&quot;</extracomment>
        <translation>
            <numerusform>%Ln could not be put back, because its connection was removed.</numerusform>
            <numerusform>%Ln could not be put back, because their connection was removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln automatic stop(s) were not set again, because their time has passed.</source>
        <extracomment>After &quot;Undo&quot;</extracomment>
        <translation>
            <numerusform>%Ln automatic stop was not set again, because its time has passed.</numerusform>
            <numerusform>%Ln automatic stops were not set again, because their time has passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln automatic stop(s) were not set again, because their connection is read-only.</source>
        <extracomment>After &quot;Undo&quot;</extracomment>
        <translation>
            <numerusform>%Ln automatic stop was not set again, because its connection is read-only.</numerusform>
            <numerusform>%Ln automatic stops were not set again, because their connection is read-only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunChangeTexts</name>
    <message numerus="yes">
        <source>%Ln test run(s) paused.</source>
        <extracomment>Part of the outcome of pausing many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln test run paused.</numerusform>
            <numerusform>%Ln test runs paused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) resumed.</source>
        <extracomment>Part of the outcome of resuming many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln test run resumed.</numerusform>
            <numerusform>%Ln test runs resumed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) interrupted.</source>
        <extracomment>Part of the outcome of interrupting many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln test run interrupted.</numerusform>
            <numerusform>%Ln test runs interrupted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to do for %Ln test run(s).</source>
        <extracomment>Part of the outcome of a request for many test runs; a complete sentence</extracomment>
        <translation>
            <numerusform>Nothing to do for %Ln test run.</numerusform>
            <numerusform>Nothing to do for %Ln test runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) unchanged.</source>
        <extracomment>Part of the outcome of a request for many test runs: answered, but without effect</extracomment>
        <translation>
            <numerusform>%Ln test run unchanged.</numerusform>
            <numerusform>%Ln test runs unchanged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) refused by the service.</source>
        <extracomment>Part of the outcome of a request for many test runs: the service refused</extracomment>
        <translation>
            <numerusform>%Ln request refused by the service.</numerusform>
            <numerusform>%Ln requests refused by the service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) not found in this cloud.</source>
        <extracomment>Part of the outcome of a request for many test runs; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln test run not found in this cloud.</numerusform>
            <numerusform>%Ln test runs not found in this cloud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) not sent.</source>
        <extracomment>Part of the outcome of a request for many test runs; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln request not sent.</numerusform>
            <numerusform>%Ln requests not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) not confirmed yet.</source>
        <extracomment>Part of the outcome of a request for many test runs; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln request not confirmed yet.</numerusform>
            <numerusform>%Ln requests not confirmed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) canceled before they were sent.</source>
        <extracomment>Part of the outcome of a request for many test runs; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln request canceled before it was sent.</numerusform>
            <numerusform>%Ln requests canceled before they were sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunMessages</name>
    <message numerus="yes">
        <source>%Ln new test run(s) loaded.</source>
        <extracomment>After &quot;Load from Wallarm&quot;</extracomment>
        <translation>
            <numerusform>%Ln new test run loaded.</numerusform>
            <numerusform>%Ln new test runs loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) created.</source>
        <extracomment>Several test runs were created one after another; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln test run created.</numerusform>
            <numerusform>%Ln test runs created.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunOutcomeTexts</name>
    <message numerus="yes">
        <source>%Ln recording(s) stopped.</source>
        <extracomment>Part of the outcome of stopping many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln recording stopped.</numerusform>
            <numerusform>%Ln recordings stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) still active.</source>
        <extracomment>Part of the outcome of stopping many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln recording still active.</numerusform>
            <numerusform>%Ln recordings still active.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) not found in this cloud.</source>
        <extracomment>Part of the outcome of stopping many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln test run not found in this cloud.</numerusform>
            <numerusform>%Ln test runs not found in this cloud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) refused by the service.</source>
        <extracomment>Part of the outcome of stopping many at once: the service refused; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln stop refused by the service.</numerusform>
            <numerusform>%Ln stops refused by the service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) not sent.</source>
        <extracomment>Part of the outcome of stopping many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln stop not sent.</numerusform>
            <numerusform>%Ln stops not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) not confirmed yet.</source>
        <extracomment>Part of the outcome of stopping many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln stop not confirmed yet.</numerusform>
            <numerusform>%Ln stops not confirmed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) have ended. Nothing is being recorded anymore.</source>
        <extracomment>Part of the outcome of stopping many at once: runs that ended, by the stop or on their own</extracomment>
        <translation>
            <numerusform>%Ln test run has ended. Nothing is being recorded anymore.</numerusform>
            <numerusform>%Ln test runs have ended. Nothing is being recorded anymore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) not stopped: the stop was canceled before it was sent.</source>
        <extracomment>Part of the outcome of stopping many at once; a complete sentence: nothing was sent for these</extracomment>
        <translation>
            <numerusform>%Ln recording not stopped: the stop was canceled before it was sent.</numerusform>
            <numerusform>%Ln recordings not stopped: the stops were canceled before they were sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ServiceErrorText</name>
    <message numerus="yes">
        <source>The service refused %Ln value(s): %1.</source>
        <extracomment>Refusal of a request; %1 is the list of the refused parameters, JSON names</extracomment>
        <translation>
            <numerusform>The service refused %Ln value: %1.</numerusform>
            <numerusform>The service refused %Ln values: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::SilenceLine</name>
    <message numerus="yes">
        <source>%Ln connection(s) do not answer.</source>
        <extracomment>Above the table, when more than one connection does not answer</extracomment>
        <translation>
            <numerusform>%Ln connection does not answer.</numerusform>
            <numerusform>%Ln connections do not answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StartSummary</name>
    <message numerus="yes">
        <source>%1, %Ln fps</source>
        <extracomment>A video; %1 is its width and height, %Ln the number of frames per second</extracomment>
        <translation>
            <numerusform>%1, %Ln fps</numerusform>
            <numerusform>%1, %Ln fps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln stop(s) under way</source>
        <extracomment>Status bar: stops without an outcome yet</extracomment>
        <translation>
            <numerusform>%Ln stop under way</numerusform>
            <numerusform>%Ln stops under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) waiting for credentials</source>
        <extracomment>Status bar: stops from an earlier run of the program that continue when the connection&apos;s token is available</extracomment>
        <translation>
            <numerusform>%Ln stop waiting for credentials</numerusform>
            <numerusform>%Ln stops waiting for credentials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading the list: %Ln test run(s) so far</source>
        <extracomment>Status bar: &quot;Load from Wallarm&quot; is in progress; the number of test runs received so far</extracomment>
        <translation>
            <numerusform>Loading the list: %Ln test run so far</numerusform>
            <numerusform>Loading the list: %Ln test runs so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) selected</source>
        <extracomment>Status bar: so many rows of the table of test runs are selected</extracomment>
        <translation>
            <numerusform>%Ln test run selected</numerusform>
            <numerusform>%Ln test runs selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) selected</source>
        <extracomment>Status bar: so many rows of the table of cloud recordings are selected</extracomment>
        <translation>
            <numerusform>%Ln cloud recording selected</numerusform>
            <numerusform>%Ln cloud recordings selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StopAllDialog</name>
    <message numerus="yes">
        <source>Stop %Ln recording(s) in all connections?</source>
        <extracomment>Question before the recordings of all connections are stopped</extracomment>
        <translation>
            <numerusform>Stop %Ln recording in all connections?</numerusform>
            <numerusform>Stop %Ln recordings in all connections?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln recording(s) in “%1”?</source>
        <extracomment>Question before all recordings of one connection are stopped; %1 is its name</extracomment>
        <translation>
            <numerusform>Stop %Ln recording in “%1”?</numerusform>
            <numerusform>Stop %Ln recordings in “%1”?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StopCloudRecordingDialog</name>
    <message numerus="yes">
        <source>Stop %Ln cloud recording(s)?</source>
        <extracomment>Question</extracomment>
        <translation>
            <numerusform>Stop %Ln cloud recording?</numerusform>
            <numerusform>Stop %Ln cloud recordings?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StopRunDialog</name>
    <message numerus="yes">
        <source>Stop recording for %Ln test run(s)?</source>
        <extracomment>Question before the recordings of many test runs are stopped</extracomment>
        <translation>
            <numerusform>Stop recording for %Ln test run?</numerusform>
            <numerusform>Stop recording for %Ln test runs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last requests may still be arriving. The recording stops in %Ln s.</source>
        <extracomment>In the dialog that stops recordings, while it waits for the last requests</extracomment>
        <translation>
            <numerusform>The last requests may still be arriving. The recording stops in %Ln s.</numerusform>
            <numerusform>The last requests may still be arriving. The recording stops in %Ln s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln s, then stop</source>
        <extracomment>Button of the dialog that stops recordings: the node uploads the last requests with some delay</extracomment>
        <translation>
            <numerusform>Wait %Ln s, then stop</numerusform>
            <numerusform>Wait %Ln s, then stop</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TeamDialog</name>
    <message numerus="yes">
        <source>%Ln step(s) of this program have not been told yet, and will not be.</source>
        <extracomment>Added to the question whether to leave a team; steps are what this program did, such as a stop</extracomment>
        <translation>
            <numerusform>%Ln step of this program has not been told yet, and will not be.</numerusform>
            <numerusform>%Ln steps of this program have not been told yet, and will not be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TeamTexts</name>
    <message numerus="yes">
        <source>%1; %Ln step(s) not told yet</source>
        <extracomment>%1 is &quot;Team: not connected&quot; or the like; steps are what this program did, such as a stop. The team will be told of them</extracomment>
        <translation>
            <numerusform>%1; %Ln step not told yet</numerusform>
            <numerusform>%1; %Ln steps not told yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The team&apos;s database refused %Ln step(s), which only this computer knows.</source>
        <extracomment>Steps are what this program did, such as a stop</extracomment>
        <translation>
            <numerusform>The team&apos;s database refused %Ln step, which only this computer knows.</numerusform>
            <numerusform>The team&apos;s database refused %Ln steps, which only this computer knows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TemplateTexts</name>
    <message numerus="yes">
        <source>%Ln template(s) exported, without keys and tokens.</source>
        <extracomment>After writing templates into a file</extracomment>
        <translation>
            <numerusform>%Ln template exported, without keys and tokens.</numerusform>
            <numerusform>%Ln templates exported, without keys and tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TestRunColumns</name>
    <message numerus="yes">
        <source>%Ln issue(s)</source>
        <extracomment>Column Results: how many vulnerabilities were found</extracomment>
        <translation>
            <numerusform>%Ln issue</numerusform>
            <numerusform>%Ln issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TimePage</name>
    <message numerus="yes">
        <source>At most about %1 in %Ln hour(s), when it ends.</source>
        <extracomment>What a recording costs; %1 is an amount of money; the number is the hours after which it ends</extracomment>
        <translation>
            <numerusform>At most about %1 in %Ln hour, when it ends.</numerusform>
            <numerusform>At most about %1 in %Ln hours, when it ends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> h</source>
        <extracomment>After the number in a field for hours</extracomment>
        <translation>
            <numerusform> h</numerusform>
            <numerusform> h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TimeoutField</name>
    <message numerus="yes">
        <source> min</source>
        <extracomment>After a number of minutes in a field; begins with a space if the language needs one</extracomment>
        <translation>
            <numerusform> min</numerusform>
            <numerusform> min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TrayLamp</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <extracomment>Below the recordings that the menu of the lamp in the system tray names; opens the window</extracomment>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UploadWait</name>
    <message numerus="yes">
        <source>Stopping… %1 of %Ln s</source>
        <extracomment>State of a cloud recording: its stop waits until all files are uploaded; %1 seconds have passed, %Ln is the maximum wait</extracomment>
        <translation>
            <numerusform>Stopping… %1 of %Ln s</numerusform>
            <numerusform>Stopping… %1 of %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stop was sent. The service responds when all files are uploaded. %1 of at most %Ln s have passed.</source>
        <extracomment>Tooltip for the state of a cloud recording whose stop waits until all files are uploaded; %1 seconds have passed, %Ln is the maximum wait</extracomment>
        <translation>
            <numerusform>The stop was sent. The service responds when all files are uploaded. %1 of at most %Ln s have passed.</numerusform>
            <numerusform>The stop was sent. The service responds when all files are uploaded. %1 of at most %Ln s have passed.</numerusform>
        </translation>
    </message>
</context>
</TS>

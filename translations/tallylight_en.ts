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
</context>
<context>
    <name>tallylight::ui::ActivityPanel</name>
    <message numerus="yes">
        <source>%Ln stop(s) under way…</source>
        <extracomment>Above the activity list: how many stops were ordered and are not finished</extracomment>
        <translation>
            <numerusform>%Ln stop under way…</numerusform>
            <numerusform>%Ln stops under way…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingOutcomes</name>
    <message numerus="yes">
        <source>%Ln cloud recording(s) stopped.</source>
        <extracomment>Outcome of an order to stop several</extracomment>
        <translation>
            <numerusform>%Ln cloud recording stopped.</numerusform>
            <numerusform>%Ln cloud recordings stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) still active.</source>
        <extracomment>Outcome of an order to stop several, after how many are stopped</extracomment>
        <translation>
            <numerusform>%Ln cloud recording still active.</numerusform>
            <numerusform>%Ln cloud recordings still active.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) not confirmed yet.</source>
        <extracomment>Outcome of an order to stop several, after how many are stopped</extracomment>
        <translation>
            <numerusform>%Ln stop not confirmed yet.</numerusform>
            <numerusform>%Ln stops not confirmed yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunOutcomeTexts</name>
    <message numerus="yes">
        <source>%Ln recording(s) stopped.</source>
        <extracomment>Part of the outcome of stopping many at once, a sentence of its own</extracomment>
        <translation>
            <numerusform>%Ln recording stopped.</numerusform>
            <numerusform>%Ln recordings stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) had already ended.</source>
        <extracomment>Part of the outcome of stopping many at once, a sentence of its own</extracomment>
        <translation>
            <numerusform>%Ln recording had already ended.</numerusform>
            <numerusform>%Ln recordings had already ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) still active.</source>
        <extracomment>Part of the outcome of stopping many at once, a sentence of its own</extracomment>
        <translation>
            <numerusform>%Ln recording still active.</numerusform>
            <numerusform>%Ln recordings still active.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) not found in this cloud.</source>
        <extracomment>Part of the outcome of stopping many at once, a sentence of its own</extracomment>
        <translation>
            <numerusform>%Ln test run not found in this cloud.</numerusform>
            <numerusform>%Ln test runs not found in this cloud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) refused by the service.</source>
        <extracomment>Part of the outcome of stopping many at once: the service said no; a sentence of its own</extracomment>
        <translation>
            <numerusform>%Ln stop refused by the service.</numerusform>
            <numerusform>%Ln stops refused by the service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) not sent.</source>
        <extracomment>Part of the outcome of stopping many at once, a sentence of its own</extracomment>
        <translation>
            <numerusform>%Ln stop not sent.</numerusform>
            <numerusform>%Ln stops not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) not confirmed yet.</source>
        <extracomment>Part of the outcome of stopping many at once, a sentence of its own</extracomment>
        <translation>
            <numerusform>%Ln stop not confirmed yet.</numerusform>
            <numerusform>%Ln stops not confirmed yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunOutcomes</name>
    <message numerus="yes">
        <source>%Ln new test run(s) loaded.</source>
        <extracomment>After &quot;Load from Wallarm&quot;</extracomment>
        <translation>
            <numerusform>%Ln new test run loaded.</numerusform>
            <numerusform>%Ln new test runs loaded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln stop(s) under way</source>
        <extracomment>Status bar: stops that are not settled yet</extracomment>
        <translation>
            <numerusform>%Ln stop under way</numerusform>
            <numerusform>%Ln stops under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) waiting for credentials</source>
        <extracomment>Status bar: stops of an earlier start that go on when the connection&apos;s token is there</extracomment>
        <translation>
            <numerusform>%Ln stop waiting for credentials</numerusform>
            <numerusform>%Ln stops waiting for credentials</numerusform>
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
</TS>

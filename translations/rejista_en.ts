<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>HubNews</name>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubToday</name>
    <message numerus="yes">
        <source>%n things were changed here and at the hub</source>
        <translation>
            <numerusform>%n thing was changed here and at the hub</numerusform>
            <numerusform>%n things were changed here and at the hub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hub did not accept %n values</source>
        <translation>
            <numerusform>The hub did not accept %n value</numerusform>
            <numerusform>The hub did not accept %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Values of %n returns wait to be sent</source>
        <translation>
            <numerusform>Values of %n return wait to be sent</numerusform>
            <numerusform>Values of %n returns wait to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message numerus="yes">
        <source>%n more here</source>
        <translation>
            <numerusform>%n more here</numerusform>
            <numerusform>%n more here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend in other sections</source>
        <translation>
            <numerusform>%n to mend in other sections</numerusform>
            <numerusform>%n to mend in other sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintReturn</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Returns</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to explain</source>
        <translation>
            <numerusform>%n to explain</numerusform>
            <numerusform>%n to explain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnsBoard</name>
    <message numerus="yes">
        <source>%n conflicts to answer</source>
        <translation>
            <numerusform>%n conflict to answer</numerusform>
            <numerusform>%n conflicts to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted by the hub</source>
        <translation>
            <numerusform>%n not accepted by the hub</numerusform>
            <numerusform>%n not accepted by the hub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message numerus="yes">
        <source>Too short: at least %n signs.</source>
        <translation>
            <numerusform>Too short: at least %n sign.</numerusform>
            <numerusform>Too short: at least %n signs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>%n values wait here: %1</source>
        <translation>
            <numerusform>%n value waits here: %1</numerusform>
            <numerusform>%n values wait here: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read back</source>
        <translation>
            <numerusform>%n read back</numerusform>
            <numerusform>%n read back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n taken in</numerusform>
            <numerusform>%n taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted</source>
        <translation>
            <numerusform>%n not accepted</numerusform>
            <numerusform>%n not accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts for you; the rest went without a question</source>
        <translation>
            <numerusform>%n conflict for you; the rest went without a question</numerusform>
            <numerusform>%n conflicts for you; the rest went without a question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more changes of the hub&apos;s lists</source>
        <translation>
            <numerusform>And %n more change of the hub&apos;s lists</numerusform>
            <numerusform>And %n more changes of the hub&apos;s lists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%1 · %n are late</source>
        <translation>
            <numerusform>%1 · %n is late</numerusform>
            <numerusform>%1 · %n are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n more forms to finish by %2</source>
        <translation>
            <numerusform>%1 · %n more form to finish by %2</numerusform>
            <numerusform>%1 · %n more forms to finish by %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n forms to finish by %2</source>
        <translation>
            <numerusform>%1 · %n form to finish by %2</numerusform>
            <numerusform>%1 · %n forms to finish by %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::BackupPart</name>
    <message numerus="yes">
        <source>Last backup %n days ago.</source>
        <translation>
            <numerusform>Last backup %n day ago.</numerusform>
            <numerusform>Last backup %n days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::BoardModel</name>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::CellPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ChartsPage</name>
    <message numerus="yes">
        <source>%n learners</source>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n learners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ConflictsPage</name>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n where each side had changed other things</source>
        <translation>
            <numerusform>%n where each side had changed other things</numerusform>
            <numerusform>%n where each side had changed other things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ConnectPage</name>
    <message numerus="yes">
        <source>%n forms of this register are not shown to us there; they wait here.</source>
        <translation>
            <numerusform>%n form of this register is not shown to us there; it waits here.</numerusform>
            <numerusform>%n forms of this register are not shown to us there; they wait here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schools of this register are not ours there; their returns wait here.</source>
        <translation>
            <numerusform>%n school of this register is not ours there; its returns wait here.</numerusform>
            <numerusform>%n schools of this register are not ours there; their returns wait here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::FieldCanvas</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::JournalPage</name>
    <message numerus="yes">
        <source>Chain unbroken: %n entries</source>
        <translation>
            <numerusform>Chain unbroken: %n entry</numerusform>
            <numerusform>Chain unbroken: %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone, as new entries: %1, and %n more</source>
        <translation>
            <numerusform>Undone, as new entries: %1, and %n more</numerusform>
            <numerusform>Undone, as new entries: %1, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed: %n entries</source>
        <translation>
            <numerusform>Printed: %n entry</numerusform>
            <numerusform>Printed: %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::LockPart</name>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PaneTabs</name>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n to mend</numerusform>
            <numerusform>%n to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PassphraseBox</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PasteModel</name>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n changes</numerusform>
            <numerusform>%n change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend afterwards</source>
        <translation>
            <numerusform>%n to mend afterwards</numerusform>
            <numerusform>%n to mend afterwards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n not taken</numerusform>
            <numerusform>%n not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a cell</source>
        <translation>
            <numerusform>%n without a cell</numerusform>
            <numerusform>%n without a cell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation>
            <numerusform>%n stays as it is</numerusform>
            <numerusform>%n stay as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::Rail</name>
    <message numerus="yes">
        <source>%1, %n to do</source>
        <translation>
            <numerusform>%1, %n to do</numerusform>
            <numerusform>%1, %n to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ReturnPage</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to explain</source>
        <translation>
            <numerusform>%n to explain</numerusform>
            <numerusform>%n to explain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that is filled in adds up. %n answers are still empty.</source>
        <translation>
            <numerusform>All that is filled in adds up. %n answer is still empty.</numerusform>
            <numerusform>All that is filled in adds up. %n answers are still empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold something else now and stay.</source>
        <translation>
            <numerusform>%n cell holds something else now and stays.</numerusform>
            <numerusform>%n cells hold something else now and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved: your last %n entries are kept in memory.</source>
        <translation>
            <numerusform>Not saved: your last %n entry is kept in memory.</numerusform>
            <numerusform>Not saved: your last %n entries are kept in memory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells of this return are not sent yet; each has a dot.</source>
        <translation>
            <numerusform>%n cell of this return is not sent yet; it has a dot.</numerusform>
            <numerusform>%n cells of this return are not sent yet; each has a dot.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ReturnsPage</name>
    <message numerus="yes">
        <source>%n late, or waiting for an answer</source>
        <translation>
            <numerusform>%n late, or waiting for an answer</numerusform>
            <numerusform>%n late, or waiting for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late, or waiting for an answer, under the other tabs</source>
        <translation>
            <numerusform>%n late, or waiting for an answer, under the other tabs</numerusform>
            <numerusform>%n late, or waiting for an answer, under the other tabs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ReturnsPanel</name>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sections are still empty.</source>
        <translation>
            <numerusform>%n section is still empty.</numerusform>
            <numerusform>%n sections are still empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things stop “complete”</source>
        <translation>
            <numerusform>%n thing stops “complete”</numerusform>
            <numerusform>%n things stop “complete”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SchoolStep</name>
    <message numerus="yes">
        <source>The register will hold %1 with the %n places in it. Schools are added afterwards.</source>
        <translation>
            <numerusform>The register will hold %1 with the %n place in it. Schools are added afterwards.</numerusform>
            <numerusform>The register will hold %1 with the %n places in it. Schools are added afterwards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SectionListModel</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to explain</source>
        <translation>
            <numerusform>%n to explain</numerusform>
            <numerusform>%n to explain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::StatusStrip</name>
    <message numerus="yes">
        <source>Not saved: %1 %n entries are kept in memory.</source>
        <translation>
            <numerusform>Not saved: %1 %n entry is kept in memory.</numerusform>
            <numerusform>Not saved: %1 %n entries are kept in memory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n seconds: press any key to go on.</source>
        <translation>
            <numerusform>Locks in %n second: press any key to go on.</numerusform>
            <numerusform>Locks in %n seconds: press any key to go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SyncPage</name>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n to answer</numerusform>
            <numerusform>%n to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted</source>
        <translation>
            <numerusform>%n not accepted</numerusform>
            <numerusform>%n not accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to answer</source>
        <translation>
            <numerusform>%n conflict to answer</numerusform>
            <numerusform>%n conflicts to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n returns</source>
        <translation>
            <numerusform>in %n return</numerusform>
            <numerusform>in %n returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from the last sync</source>
        <translation>
            <numerusform>%n from the last sync</numerusform>
            <numerusform>%n from the last sync</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n; the others went on</source>
        <translation>
            <numerusform>%n; the others went on</numerusform>
            <numerusform>%n; the others went on</numerusform>
        </translation>
    </message>
</context>
</TS>

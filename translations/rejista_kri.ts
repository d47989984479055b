<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kri" sourcelanguage="en">
<context>
    <name>FieldQuestion</name>
    <message>
        <source>0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day month year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year-month-day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours:minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[longitude,latitude]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>%1: note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: to look at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not a value yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest of %1 is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School or office %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms and lists %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete, opened, reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forms, schools, settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Census</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the school year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save (all is saved as you type)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person: switch, lock, passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock, or switch person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Rejista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers opened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the first form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next thing to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thing to mend before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes down or across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace what was typed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit inside the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep, and the next cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep, and to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old value back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest of the column is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy from above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste, also from Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learners by grade and sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Girls for each boy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learners over five years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next bar, read out below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as picture or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the cell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseBox</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last here: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet of a Rejista register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this key the register can be opened when a passphrase is forgotten: on the first page choose the person, then &quot;I forgot my passphrase&quot; (Alt+F).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this sheet can read everything in the register. Lock it away, apart from the laptop. Do not photograph it and do not send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is kept nowhere else. Without this sheet and without any passphrase nobody can open the register, the makers of Rejista neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked away at, by:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>not there now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Returns</name>
    <message>
        <source>Annual School Census %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>A day in the language&apos;s own order, as QLocale::toString() reads it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 to explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to explain</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>school clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cluster supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>district officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trainer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same child?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own number, no ID yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message numerus="yes">
        <source>Too short: at least %n signs.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Weak. Two or three words are stronger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Census</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number in it was changed after it was complete. Look at it and complete it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all is filled in, it can be marked complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is filled in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n are late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n more forms to finish by %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n forms to finish by %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup takes about a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of this register yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the school year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays before term %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term %1, week %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the school year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late, or due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and what is due soon after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before it can be complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>census day was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today is census day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>census day is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The census is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Census day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The census is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term %1 begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term %1 ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Rejista is already open on this register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejista is already open on this register, by %1 since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two programs at once would write over each other, so the second one waits outside. Look for the other window on this laptop, close it there, then try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is not where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be on a stick that is not plugged in, or in a folder that got another name. Plug the stick in and try again, or show where the register is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not a register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A register is a folder whose name ends in .rejista. Choose that folder itself, not one inside or around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of it cannot be read, perhaps after a power cut or from a worn stick. Nothing was changed or taken away. A backup can be put back beside it as a register of its own; the damaged one stays for somebody who can look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register was made by a newer Rejista.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program is older than the one that wrote it last, so it does not touch it. Bring Rejista up to date on this laptop, then open it again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without free space nothing that you type could be kept. What is in the register is untouched. Free some space – empty the waste basket, move films and photos away – then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in the register&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick may have its lock switched on, or the folder belongs to somebody else on this laptop. Copy the register to a folder of your own, or ask who looks after the laptop, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register does not open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>not known here: it needs the district&apos;s population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no toilets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no classroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: it comes out below zero, so the population is too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: DHIS2 stops at this, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: nothing to divide by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: nothing is typed that it is divided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: nothing is typed that it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it had nothing to divide by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all schools have sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 100 %: the population is an estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below zero: learners have come from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many ages are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ages do not add up to the form&apos;s total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a power was rounded, as DHIS2 does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an exponent was cut, as DHIS2 does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text counts as 0, as in DHIS2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blanks count as 0, as in DHIS2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part without values is left out, as in DHIS2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DHIS2 shows this 0 as -0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command line is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was named is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name fits more than one thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is there already and stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role does not have the right (facts right, role)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passphrase or recovery key does not open the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many wrong passphrases (fact seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program has the register open (facts person, since)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file is damaged; nothing of it was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was made by a newer program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder is no register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can be written in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk did not do what it was asked (fact code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file is no JSON (facts line, byte)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file breaks off before its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the letters of a file cannot be read, or were guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table lacks a column or has one twice (facts missing, twice, found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file is too large (fact max)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file or object is not DHIS2 metadata as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata names an object that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a category combo has no options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an expression cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an expression is computed from itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an expression uses something unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is out of range (facts min, max)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not one of the answers (fact allowed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not written as the value type asks (fact expected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is too long (fact max)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a spreadsheet has shortened a number or code (fact meant)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cell is grey on the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data element is unknown or not in the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the combo is not one of the element&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the school or place is not in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data set is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit does not fill in the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the period is of another type than the data set&apos;s (facts expected, example)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is no DHIS2 period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data set needs --attribute or attributeCombo (fact allowed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value was typed through another form; --replace-shared replaces it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the return is complete; reopen it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the return is closed; the district office unlocks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file gives one cell two values; the first stands (fact first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors keep the return from being complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warnings without a reason keep the return from being complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed texts that are no values keep the return from being complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compulsory cells are empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the return is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer&apos;s clock stands before the register&apos;s last entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value yet. Correct or clear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty, and the hub asks for it. Fill it in, or say why in a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty, and the hub asks for it. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is filled in at %1. Fill it in, or say why it does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the two sides do not agree (%2, %3). Look at the cells it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The hub would not take this period today; it is sent when it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved after the closing day. The district office has to unlock the return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A return that shares a value no longer adds up and is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complete return shares a value that has changed since. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;{command}&quot;. Did you mean &quot;{near}&quot;? rejista-cli help lists all commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;{command}&quot;. rejista-cli help lists all commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{group}&quot; needs a second word: {allowed}. rejista-cli help {group} shows what each does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} is not an option of this command. Did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} is not an option of this command. rejista-cli help {of} lists its options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} is not an option. rejista-cli help lists all commands and options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{switch} stands alone and takes no value. rejista-cli help {of} shows an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{switch} stands alone and takes no value. rejista-cli help lists all options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{noValue} needs a value after it. rejista-cli help {of} shows an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{noValue} needs a value after it. rejista-cli help lists all options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first person has to let the others in, and a {text} may not. Take one of: {allowed}; a {text} is added afterwards: rejista-cli user add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REJISTA_NOW counts in a demo only, and this register is a real one. Unset it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was typed for the {where}. Type it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs {missing}. It may be one of: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs {missing}. rejista-cli help {of} shows an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs {missing}. Give it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is one thing too many. rejista-cli help {of} shows what the command takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not understood at {where}. It may be one of: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not understood at {where}. {expected} is what fits there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not understood at {where}. rejista-cli help shows every command with an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing at {where}. rejista-cli help shows every command with an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing. rejista-cli help shows every command with an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {what} &quot;{text}&quot; here. It may be one of: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {what} &quot;{text}&quot; here. Look at the spelling, or list them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; in {column} is not known here. Look at the spelling, or add it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is not there. Look at the spelling, or list what there is first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not there. Look at the spelling, or list what there is first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; may mean {either} or {or}. Type figures without separators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; fits more than one. Use the whole code or the UID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} fits more than one. Use the whole code or the UID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That name fits more than one. Use the whole code or the UID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is known already, with another {differs}. Nothing was changed; look which of the two is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is complete already. Nothing was changed; to type in it, open it again: rejista-cli form reopen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is there already and stays as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is there already and stays as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are the last person who may let others in, so you stay. Add another head teacher or officer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {role} may not do this ({right}). Ask somebody who may; rejista-cli help errors lists who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file wants to take away whole ranges of values ({where}). That part was left out; take values away one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not allowed here. rejista-cli help errors lists who may do what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {group} of the recovery key does not fit. Compare it with the sheet, sign by sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery key has 40 signs; these are {signs}. Compare it with the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open the register for this name. Look at Caps Lock and at the name, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Wait {seconds} seconds, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejista is already open on this register, by {person} since {since}. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is working with this register. Close it there first, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is damaged (first at entry {seq}). Nothing was changed or removed. Restore the newest backup beside it: rejista-cli restore FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is damaged. Nothing was changed or removed. Restore the newest backup beside it: rejista-cli restore FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is damaged. Nothing was changed or removed. Restore the newest backup beside it: rejista-cli restore FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} was made by a newer Rejista. Nothing was changed. Bring this program up to date, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was made by a newer Rejista. Nothing was changed. Bring this program up to date, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is not a register. Name the folder that ends in .rejista, or make one: rejista-cli new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a register. Name the folder that ends in .rejista, or make one: rejista-cli new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in {where}. Move the register to a folder of your own, or ask who looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Move the register to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the disk is full ({where}). What was there before is untouched. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the disk is full. What was there before is untouched. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not do what it was asked ({where}, code {code}). What was saved before is safe. Make a backup on another disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not do what it was asked. What was saved before is safe. Make a backup on another disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} cannot be read. Look whether it is there and may be opened, or whether the stick was pulled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be read. Look whether it is there and may be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} cannot be written. Choose another folder or name; nothing half-written was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder or name; nothing half-written was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is not a JSON file: line {line} (byte {byte}) does not go on as JSON does. Fetch or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is not a JSON file. Fetch or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON. Fetch or export the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} breaks off: the quote that opens in row {row} is never closed. What came before was read; look at that row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} breaks off after {byte} bytes. Copy or fetch it again; the stick may have been pulled too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} breaks off before its end, or is another kind of file. Copy or fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file breaks off before its end. Copy or fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is not UTF-8 and was read as Windows-1252. Look whether names with accents are right; if not, save it as &quot;CSV UTF-8&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is no text but looks like {looksLike}. Save it as &quot;CSV UTF-8&quot; and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is not UTF-8, as JSON has to be. Fetch or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} has letters that cannot be read. Save it as &quot;CSV UTF-8&quot; and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has letters that cannot be read. Save it as &quot;CSV UTF-8&quot; and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} has no column {missing}. It has: {found}. Add the column, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} has no column {missing}. Add it to the first row, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} has the column {twice} twice. Take one away, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has {columns} fields, the header {expected}. A combo such as F,6 needs quotes in a file with commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} has no header row. The first row names the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns are not as they should be. rejista-cli help form import names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is larger than {max} bytes. Split it and take the parts one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than can be read at once. Split it and take the parts one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} holds no &quot;{missing}&quot;, so it is another kind of file. Choose the right one, or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: &quot;{property}&quot; is not as DHIS2 has it. Correct it where the file was made, or leave the object out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is not DHIS2 metadata that can be used. Export it again from the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not DHIS2 metadata that can be used. Export it again from the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} names {type} {uid}, which is neither in the file nor here. Export the package with its dependencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} names something that is neither in the file nor here. Export the package with its dependencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is named that is neither in the file nor here. Export the package with its dependencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The combo {where} has a category without options, so no cell can be made of it. Give the category its options on the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A category combo has no options, so no cell can be made of it. Give the category its options on the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression of {where} cannot be read from character {position} on. It is kept but not computed; correct it where it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression of {where} cannot be read. It is kept but not computed; correct it where it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expression cannot be read. It is kept but not computed; correct it where it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is computed from itself. It is kept but not computed; take the circle out where it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure is computed from itself. It is kept but not computed; take the circle out where it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression of {where} uses {operand}, which is not known here. Import the package that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression of {where} uses {text}, which is not known here. Import the package that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expression uses something that is not known here. Import the package that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a number. Type figures only; the old value is kept until you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number. Type figures only; the old value is kept until you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a whole number. Count in ones; the old value is kept until you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole number. Count in ones; the old value is kept until you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is below zero, and nothing can be fewer than none. Look at the paper again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is below zero, and nothing can be fewer than none. Look at the paper again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; does not lie between {min} and {max}. Look at the paper again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is larger or smaller than this cell can hold. Look at the paper again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger or smaller than the cell can hold. Look at the paper again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not one of the answers. They are: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not one of the answers. Choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no day of the calendar. Write it as 2026-01-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no day of the calendar. Write it as 2026-01-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is neither yes nor no. Type Y or N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither yes nor no. Type Y or N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not written as {expected}. Look at the paper again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not written as this cell needs it. Look at the example beside the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than the {max} characters that the hub takes. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than the hub takes. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet has turned this into &quot;{text}&quot;. It meant {meant}, or lost digits: write it out, or format the column as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet has shortened this number. Write it out, or format the column as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is grey on the form: nothing is counted there. Look which cell was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell is grey on the form: nothing is counted there. Look which cell was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no element &quot;{text}&quot; in the data set {dataSet}. rejista-cli form show lists its cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data element &quot;{text}&quot;. rejista-cli form show lists the cells of a data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data element is not known here. rejista-cli form show lists the cells of a data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a combo of this element. It has {count}, the first is {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a combo of this element. rejista-cli form show lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This element needs a combo, such as F,6. rejista-cli form show lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school or place &quot;{text}&quot; is not in this register. Look at the code, or add it: rejista-cli orgunit add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This school or place is not in this register. Look at the code, or add it: rejista-cli orgunit add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data set &quot;{text}&quot; here. rejista-cli form list names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data set of this school has {dataElement} in this period. Name the data set in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data set is not known here. rejista-cli form list names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{orgUnit} does not fill in {dataSet}. Assign it first: rejista-cli metadata assign {dataSet} --orgunit {orgUnit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This school does not fill in that data set. Assign it first: rejista-cli metadata assign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is another kind of period than this data set has ({expected}). Write {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another kind of period than the data set has. Look at the data set&apos;s periods: rejista-cli form list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a period. Write 2025Sep for a school year, 202510 for October 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a period. Write 2025Sep for a school year, 202510 for October 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This return is filled in once for each of {allowed}. Say which: --attribute T1, or the column attributeCombo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This return is filled in once for each term. Say which: --attribute T1, or the column attributeCombo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value {value} of this cell was typed in {dataSet} by {by}. It stays; say --replace-shared to replace it in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value was typed through another form and stands in both. It stays; say --replace-shared to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return is complete, so its values stay. Reopen it first: rejista-cli form reopen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return has been closed since {since}. Ask the district office to unlock it; the old value stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return is closed. Ask the district office to unlock it; the old value stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {first} gives the same cell the value {firstText}, this row {text}. The first stands; look which is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {first} has the same code already. The first stands; look which is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file gives one cell two values. The first stands; look which is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete yet: {count} to put right ({rules}). rejista-cli form validate lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete yet: some things do not add up. rejista-cli form validate lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete yet: {count} to explain ({rules}). Give each a reason: rejista-cli form explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete yet: some warnings have no reason. Give each one: rejista-cli form explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete yet: {count} typed texts are not values. Correct or clear them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete yet: some typed texts are not values. Correct or clear them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete yet: {count} cells that the hub asks for are empty ({rules}). Fill them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete yet: cells that the hub asks for are empty. Fill them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return is not complete, so there is nothing to reopen. Type on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {now}, but the register was last written on {last}. Set the clock before you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it stands before the register&apos;s last entry. Set the clock before you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing half-done was left; start again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type values, comments and reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take values from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark a return complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopen a return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type after the closing day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add and remove people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take in DHIS2 metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say who fills in what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add schools and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write values into files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write lists with people&apos;s names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see national ID numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see health and protection notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge two records of one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange with the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cluster officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>district officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trainer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Learners by grade and sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No learners are typed yet for this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Girls for each boy, by grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band %1 to %2 · circle inside, diamond outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer girls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.00 as many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more girls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All schools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No norms are set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not for one school; it needs the district&apos;s population.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learners over the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No learners are typed yet for these years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be worked out here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 100 %: the population is an estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Girls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the ages do not add up to the form&apos;s total; the ages are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 schools have not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3 fewer, %4 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3 more, %4 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no toilets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no classroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs the population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to divide by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is the country&apos;s norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is target or norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target of %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other norms are the country&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A school register that needs no server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register to open: NAME.rejista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window, look that it is there, and end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::CensusPage</name>
    <message>
        <source>Census and returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms and returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what this register holds
People, backup, language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No school is in this register yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms come with a school. Make a register for your school, or take in the one that the district gives you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Census</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be read. Ctrl+2 tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The census was locked on %1. What is changed now is kept here, and the district office has to unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complete form can be opened again until the district locks the census on %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::FieldCanvas</name>
    <message>
        <source>The hub asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not agree with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: sum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::FieldSuggest</name>
    <message>
        <source>Answers that fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::GridLegend</name>
    <message>
        <source>right age for the grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too young, no entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::GridModel</name>
    <message>
        <source>total on the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last year %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::GridSection</name>
    <message>
        <source>There is a picture on the clipboard. Copy figures, then paste again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy figures, then paste again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on census day, %2, by age and sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age, years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::HeaderBar</name>
    <message>
        <source>Choose the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the school (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: switch, lock, passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch person or lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::JournalModel</name>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::JournalPage</name>
    <message>
        <source>Who: everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was ever changed, by whom and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell, word, person (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cells again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When: always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When: today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When: this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When: this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the journal, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ever taken out of the journal. Undo writes a new entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the chain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Chain unbroken: %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken: entries were changed outside Rejista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::NewRegister</name>
    <message>
        <source>A new register: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is made already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the register: the forms of the country, and a key that is hard to guess…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so the register was not made. Free some space, or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::NewSecret</name>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or three words are easy to keep in mind and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it once more, so that no slip of a finger locks you out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two differ. Type it once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PassphraseBox</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept of this passphrase is damaged. The recovery sheet opens the register (Alt+F).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait %1, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PasteModel</name>
    <message numerus="yes">
        <source>%n change</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend afterwards</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a cell</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1, column %2 of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;: no entry there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;: below the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;: right of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;: no cell there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PastePreview</name>
    <message>
        <source>What the paste changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste %1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PlaceStep</name>
    <message>
        <source>Name of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school&apos;s name, or the office&apos;s. It stands on the first page and can be seen without a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which folder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the whole path of a folder, or choose one with Alt+O.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something of that name already, and it stays as it is. Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to do</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::RecoverPane</name>
    <message>
        <source>Key on the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet was printed when the register was made and is locked away at the school. Capital or small letters, with or without dashes: all is understood. The passphrase of the others stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 groups of 5 signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1 does not fit. Compare it with the sheet, sign by sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 40 signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That key does not open this register. A newer sheet makes the older ones useless: look at its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait %1, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::RegistersPane</name>
    <message>
        <source>Registers opened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No register has been open on this laptop yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A register keeps a school&apos;s census here, encrypted, and needs no internet. Make one in four steps, or open one from a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens one. Del takes it from this list; the register itself stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ReturnsModel</name>
    <message>
        <source>all complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due on day %1 of the month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ReturnsPanel</name>
    <message>
        <source>The chosen form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learners typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stops “complete”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it and mark it complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 section is still empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sections are still empty.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>And 1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One thing stops “complete”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things stop “complete”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ReturnsView</name>
    <message>
        <source>%1 of %2 complete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SchoolStep</name>
    <message>
        <source>A school there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiefdom, ward or district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type some letters of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMIS code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the register holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no country pack beside this program. Install Rejista again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the chiefdom or ward of your school – or the district, for an office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The register will hold %1 with the %n place(s) in it. Schools are added afterwards.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The ministry&apos;s codes look otherwise. Compare it with the paper, or go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place first: some letters of its name, then Down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school&apos;s name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school&apos;s EMIS code is missing. It is on the census form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the school&apos;s level: it says which forms there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SheetStep</name>
    <message>
        <source>The register is made. This key opens it when a passphrase is forgotten. It is shown only now: print it, or write it down, and lock it away apart from the laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type group %1 from your paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take it. Look whether it is on, or save the sheet as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer. Look at the paper before you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. Print it elsewhere, then take the file off this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the five signs that stand at number %1 on your paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not group %1. Compare it with the paper; empty the field to see the key again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::Shell</name>
    <message>
        <source>Closing now would lose what is not saved. Close again to do it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SignIn</name>
    <message>
        <source>help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which register?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the backup back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is back as &quot;%1&quot;. The register from before stays where it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SignInFrame</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejista %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %1 %n entries are kept in memory.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n seconds: press any key to go on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Demo: the day is %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::TroublePane</name>
    <message>
        <source>Other registers opened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup of %1 beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup to restore beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of Rejista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That backup is not whole. Nothing was made of it; choose an older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so the backup did not fit beside the register. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written beside the register. Copy its folder to another place first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::Unlock</name>
    <message>
        <source>Locked. Everything typed is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person closes what is open here and signs in with their own passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::WhoPane</name>
    <message>
        <source>Who is at the laptop?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose with %1 or type the first letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the printed recovery sheet, or ask the head teacher to give you a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can read this register without a passphrase, not even with the disk in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A head teacher or officer adds people: they sign in here, then Settings, People. Ask one of them to sit at the laptop with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the register…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rejista::desktop::YouStep</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are the first person in the register and let the others in; each gets a passphrase of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name is missing. The others see it on the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
